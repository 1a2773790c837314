#pragma once
// How a picture as a whole fits displaced over another one, for every displacement within reach.
#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

/// A pixel on one of the reference's strong edges.
struct EdgePoint {
    int x = 0, y = 0;
    std::uint8_t level = 0;
};

inline constexpr std::size_t most_edge_points = 1500;

/// All displacements of up to `reach` pixels in each direction, side by side: neighbours along a row share their loads.
class Misfits {
  public:
    static constexpr int furthest = 15;
    /// What a point differs by, added up over all of them; one that differs by more than 40 grey levels differs for
    /// another reason. REQUIRES: `picture` is CV_8U; fewer than `most_edge_points`, none nearer than `reach` to its
    /// border; 0 < reach <= furthest.
    Misfits(const cv::Mat& picture, const std::vector<EdgePoint>& points, int reach);

    [[nodiscard]] int at(int dx, int dy) const {
        return sums_[static_cast<std::size_t>(dy + reach_)][static_cast<std::size_t>(dx + reach_)];
    }
    /// The displacement that fits best; of equals none at all, or the first one row by row.
    [[nodiscard]] cv::Point best() const;

  private:
    static constexpr std::size_t lanes = 32;
    int reach_;
    std::vector<std::array<std::uint16_t, lanes>> sums_;  ///< a row for each dy; lanes past 2 * reach are meaningless
};

}  // namespace milchglas::frost
