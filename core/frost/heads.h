#pragma once
// Heads as plain discs. Hair, nose and chin in profile tell people apart, and so does how large a head with its hair
// is; that there is one is all a label needs.
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

/// The contour of an upright person with everything above the shoulders replaced by a disc. Its size and place come
/// from the torso alone, in coarse steps: the same body has the same disc, whatever head it bears. A shape that isn't a
/// person's by its proportions, or whose head is too small to show a profile, is returned as it is. `frame` is the
/// grid's size.
std::vector<cv::Point> with_plain_head(const std::vector<cv::Point>& contour, cv::Size frame);

}  // namespace milchglas::frost
