#pragma once
// Connected regions of a mask, as runs of pixels in rows: few where a mask is mostly empty or mostly full.
#include "core/frost/bit_mask.h"

namespace milchglas::frost {

/// Pixels first..end-1 of row y.
struct Run {
    int y = 0, first = 0, end = 0;
    std::uint32_t region = 0;
};

enum class Neighbours { four, eight };

struct Regions {
    std::vector<Run> runs;  ///< row by row, left to right
    std::uint32_t count = 0;
};

Regions regions_of(const BitMask& mask, Neighbours neighbours);

/// Per region, the smallest box around it.
std::vector<cv::Rect> boxes_of(const Regions& regions);

/// Per region, a picture of it alone: CV_8U, 0 or 255, its corner and size as in `frames`. Empty where the frame is.
/// REQUIRES: every frame that isn't empty holds its region's box.
std::vector<cv::Mat> pictures_of(const Regions& regions, const std::vector<cv::Rect>& frames);

/// Calls `touch` for every pair of runs, one of each list, in neighbouring or equal rows `apart` rows away from each
/// other that touch when both are made `reach` pixels longer. Both lists are sorted.
template <class Touch>
void each_touching(const std::vector<Run>& above, const std::vector<Run>& below, int apart, int reach,
                   const Touch& touch) {
    std::size_t a = 0;
    for (std::size_t b = 0; b < below.size(); ++b) {
        const Run& run = below[b];
        const auto ends_before = [&](const Run& other) {
            return other.y < run.y - apart || (other.y == run.y - apart && other.end + reach <= run.first);
        };
        while (a < above.size() && ends_before(above[a])) ++a;
        for (std::size_t i = a; i < above.size() && above[i].y == run.y - apart && above[i].first < run.end + reach;
             ++i)
            touch(i, b);
    }
}

/// With its holes filled, without regions of fewer than `least` pixels (holes counted).
BitMask filled(const BitMask& mask, double least);

/// What hangs together by eight neighbours; what lies in a hole is part of what is around it.
Regions whole_regions(const BitMask& mask);

/// The regions of `weak` and `strong` together in which some pixel is `strong`.
BitMask joined_to(const BitMask& strong, const BitMask& weak);

/// `mask` and those parts of `closed` that join separate regions of it; a gap between two legs stays a gap.
BitMask with_bridges(const BitMask& mask, const BitMask& closed);

}  // namespace milchglas::frost
