#pragma once
// Empty places, as a fixed camera sees them in the daytime.
#include <opencv2/core.hpp>

namespace milchglas::scenes {

enum class Place : std::uint8_t { living_room, hall, yard };

/// Textured down to the pixel, so that nothing is flat where a camera's picture wouldn't be. CV_8U.
cv::Mat draw_place(Place place, cv::Size size, std::uint32_t seed);

/// Where feet stand nearest and farthest, as shares of the height.
inline constexpr double near_floor = 0.96, far_floor = 0.72;

}  // namespace milchglas::scenes
