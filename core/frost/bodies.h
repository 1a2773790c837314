#pragma once
// Who stands, walks or sits among the silhouettes, and what stays low: by proportions alone, over the whole clip. A
// shape that once stood there with a head, or went through the picture upright, is somebody's as long as it can be
// followed, whatever a single frame shows of it.
#include <opencv2/core.hpp>
#include <vector>

#include "core/frost/masks.h"

namespace milchglas::frost {

/// Where a head belongs on a body, in grid pixels: from the torso alone, so that it is the same for every head. Hair on
/// the shoulders is narrower than what counts for shoulders here.
struct Bust {
    int shoulders = 0;  ///< the first row in which the torso is nearly as wide as it gets
    double radius = 0;  ///< of the largest disc inside the torso, in coarse steps
    double middle = 0;
};

/// One connected shape of a frame.
struct Body {
    std::uint32_t region = 0;  ///< in whole_regions() of its mask
    cv::Rect box;
    std::vector<Bust> busts;  ///< none where it isn't somebody's; several where people are one shape
    bool low = false;         ///< never upright, and wider than high for most of its life
};

/// Per frame, its shapes but for those too small to show a head. `moment`: how many frames around one may correct what
/// it shows.
std::vector<std::vector<Body>> find_bodies(const Masks& masks, std::size_t moment, int threads);

}  // namespace milchglas::frost
