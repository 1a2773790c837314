#include "core/frost/turned_samples.h"

#include <array>
#include <opencv2/core/hal/intrin.hpp>

namespace milchglas::frost {
namespace {

constexpr std::size_t side = 16;

/// What stands in a column of 16 rows comes to stand in a row of `out`: four times, every row is dovetailed with the
/// one half the square further on.
void turn_square(const std::uint8_t* const* rows, std::size_t x, std::uint8_t* out, std::size_t stride) {
    std::array<cv::v_uint8x16, side> square, next;
    for (std::size_t i = 0; i < side; ++i) square[i] = cv::v_load(rows[i] + x);
    for (int pass = 0; pass < 4; ++pass) {
        for (std::size_t i = 0; i < side / 2; ++i)
            cv::v_zip(square[i], square[i + side / 2], next[2 * i], next[2 * i + 1]);
        std::swap(square, next);
    }
    for (std::size_t i = 0; i < side; ++i) cv::v_store(out + i * stride, square[i]);
}

}  // namespace

TurnedSamples::TurnedSamples(const std::vector<Sample>& samples, const std::vector<std::size_t>& which,
                             cv::Mat Sample::*picture, int row)
    : width_(static_cast<std::size_t>((samples.front().*picture).cols)), values_(width_ * next_pixel) {
    std::vector<const std::uint8_t*> rows;
    for (const std::size_t i : which) rows.push_back((samples[i].*picture).template ptr<std::uint8_t>(row));
    const std::size_t whole_rows = rows.size() / side * side, whole_width = width_ / side * side;
    for (std::size_t k = 0; k < whole_rows; k += side)
        for (std::size_t x = 0; x < whole_width; x += side)
            turn_square(&rows[k], x, &values_[x * next_pixel + k], next_pixel);
    for (std::size_t k = 0; k < rows.size(); ++k)
        for (std::size_t x = k < whole_rows ? whole_width : 0; x < width_; ++x)
            values_[x * next_pixel + k] = rows[k][x];
}

}  // namespace milchglas::frost
