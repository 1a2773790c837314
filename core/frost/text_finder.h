#pragma once
// Finds what looks like lines of text in one picture, without a net: rows of compact, uneven shapes of one height and
// one contrast. It reads nothing, and can't tell letters from what looks like them.
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

/// Pictures are made this long at their longer side: letters from about 1/40 of the frame height on are found.
inline constexpr std::int32_t text_picture_side = 640;

/// Boxes of whole lines. `picture`: CV_8U, upright.
std::vector<cv::Rect> find_text(const cv::Mat& picture);

}  // namespace milchglas::frost
