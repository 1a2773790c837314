#include "core/frost/displacement.h"

#include <algorithm>
#include <opencv2/core/hal/intrin.hpp>

namespace milchglas::frost {
namespace {

constexpr std::uint8_t most_differing = 40;
constexpr std::size_t points_at_once = 255 / most_differing;  // whose sum fits 8 bits
static_assert(most_edge_points * most_differing < 1U << 16);

/// A few points, whose differences are added up in 8 bits.
class Group {
  public:
    /// Offsets are those of the furthest displacement up and to the left, in a picture of `width` columns.
    Group(const EdgePoint* points, std::size_t count, int reach, std::size_t width) : count_(count) {
        for (std::size_t i = 0; i < count; ++i) {
            offsets_[i] =
                static_cast<std::size_t>(points[i].y - reach) * width + static_cast<std::size_t>(points[i].x - reach);
            levels_[i] = cv::v_setall_u8(points[i].level);
        }
    }
    /// Adds what they differ by at 32 neighbouring displacements. `pixels`: of the first row's, lower by their rows.
    void add_to(std::uint16_t* sums, const std::uint8_t* pixels) const {
        const cv::v_uint8x16 most = cv::v_setall_u8(most_differing);
        cv::v_uint8x16 left = cv::v_setzero_u8(), right = left;
        for (std::size_t i = 0; i < count_; ++i) {
            const std::uint8_t* displaced = pixels + offsets_[i];
            left += cv::v_min(cv::v_absdiff(cv::v_load(displaced), levels_[i]), most);
            right += cv::v_min(cv::v_absdiff(cv::v_load(displaced + 16), levels_[i]), most);
        }
        cv::v_uint16x8 parts[4];
        cv::v_expand(left, parts[0], parts[1]);
        cv::v_expand(right, parts[2], parts[3]);
        for (std::size_t i = 0; i < 4; ++i) cv::v_store(sums + 8 * i, cv::v_load(sums + 8 * i) + parts[i]);
    }

  private:
    std::size_t count_;
    std::array<std::size_t, points_at_once> offsets_{};
    std::array<cv::v_uint8x16, points_at_once> levels_;
};

}  // namespace

Misfits::Misfits(const cv::Mat& picture, const std::vector<EdgePoint>& points, int reach)
    : reach_(reach), sums_(static_cast<std::size_t>(2 * reach + 1)) {
    static_assert(2 * furthest + 1 <= lanes);
    const auto width = static_cast<std::size_t>(picture.cols);
    // A little longer than the picture: the lanes nobody needs are read too.
    std::vector<std::uint8_t> pixels(picture.total() + lanes);
    cv::Mat within(picture.size(), CV_8U, pixels.data());
    picture.copyTo(within);
    for (std::size_t i = 0; i < points.size(); i += points_at_once) {
        const Group group(&points[i], std::min(points_at_once, points.size() - i), reach, width);
        for (std::size_t row = 0; row < sums_.size(); ++row) group.add_to(sums_[row].data(), &pixels[row * width]);
    }
}

cv::Point Misfits::best() const {
    cv::Point best;
    int least = at(0, 0);
    for (int dy = -reach_; dy <= reach_; ++dy)
        for (int dx = -reach_; dx <= reach_; ++dx)
            if (at(dx, dy) < least) least = at(dx, dy), best = {dx, dy};
    return best;
}

}  // namespace milchglas::frost
