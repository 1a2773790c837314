#pragma once
// Moments of the clip, evenly spread: enough to decide what is ground, few enough for any clip length.
#include <bitset>
#include <vector>

#include "core/frost/camera.h"

namespace milchglas::frost {

inline constexpr std::size_t max_samples = 256;

/// A set of samples, by index.
using Moments = std::bitset<max_samples>;

struct Sample {
    std::size_t frame = 0;
    std::uint8_t light = 0;
    cv::Mat picture;  ///< settled and slightly smoothed
    cv::Mat stir;     ///< CV_8U, a quarter of the size: how much moves around here just then, 255 = everything
};

/// Steady frames only; empty when there is none.
std::vector<Sample> take_samples(const Clip& clip, const CameraStory& story, double noise, int threads);

/// Standard deviation of the sensor's noise in grey levels, from neighbouring frames.
double noise_of(const Clip& clip, const CameraStory& story);

}  // namespace milchglas::frost
