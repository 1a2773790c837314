#pragma once
// Silhouettes on a canvas: one flat tone whatever the content, with a thin lighter line around it.
#include <opencv2/core.hpp>
#include <vector>

#include "core/frost/track.h"

namespace milchglas::frost {

/// Draws all of them and returns the share of the canvas (0..1) they cover.
double draw_silhouettes(const std::vector<Silhouette>& silhouettes, Size grid, cv::Mat& canvas);
void draw_boxes(const std::vector<Silhouette>& silhouettes, Size grid, cv::Mat& canvas);
/// Where each object of `ordinal` stood during the seconds before it: a line through the middle of the boxes' feet.
Status draw_trails(const Track& track, std::int64_t ordinal, cv::Mat& canvas);

}  // namespace milchglas::frost
