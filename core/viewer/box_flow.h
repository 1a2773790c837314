#pragma once
// How what lies in a box moved from one picture to the next: optical flow of a grid of points, forwards and back again
// (median flow: Kalal, Mikolajczyk, Matas 2010). Points that move as the ground around the box does are the ground's,
// as long as others don't.
#include <opencv2/core.hpp>
#include <optional>

namespace milchglas::viewer {

struct BoxMove {
    cv::Point2d by;       ///< of the box's middle, pixels
    double scale = 1;     ///< of its sides
    double agreeing = 0;  ///< share of the points that were found again
};

/// `from` and `to`: CV_8U of one size. `moving`: CV_8U of that size, not zero where only the thing is; may be empty.
/// None where too few points can be followed.
std::optional<BoxMove> flow_of(const cv::Mat& from, const cv::Mat& to, const cv::Rect2d& box, const cv::Mat& moving);

}  // namespace milchglas::viewer
