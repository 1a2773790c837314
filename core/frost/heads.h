#pragma once
// Heads as plain discs. Hair, nose and chin in profile tell people apart; that a head is there is all a label needs.
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

/// The contour with the head of an upright person replaced by a disc of the same size. A shape that isn't a person's
/// by its proportions, or whose head is too small to show a profile, is returned as it is. `frame` is the grid's size.
std::vector<cv::Point> with_plain_head(const std::vector<cv::Point>& contour, cv::Size frame);

}  // namespace milchglas::frost
