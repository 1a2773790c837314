#include "core/frost/turned_rows.h"

#include <algorithm>
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

TurnedRows::TurnedRows(const std::vector<const std::uint8_t*>& rows, std::size_t width)
    : count_(rows.size()), width_(width), values_(width * next_pixel) {
    const std::size_t whole_rows = count_ / side * side, whole_width = width / side * side;
    for (std::size_t k = 0; k < whole_rows; k += side)
        for (std::size_t x = 0; x < whole_width; x += side)
            turn_square(&rows[k], x, &values_[x * next_pixel + k], next_pixel);
    for (std::size_t k = 0; k < count_; ++k)
        for (std::size_t x = k < whole_rows ? whole_width : 0; x < width; ++x) values_[x * next_pixel + k] = rows[k][x];
}

Summary TurnedRows::summary(std::size_t x) const {
    const std::uint8_t* const values = of(x);
    cv::v_uint8x16 low = cv::v_setall_u8(255), high = cv::v_setzero_u8();
    Summary summary;
    std::size_t at = 0;
    for (; at < count_; at += side) {
        const cv::v_uint8x16 some = cv::v_load(values + at);
        if (at + side <= count_) low = cv::v_min(low, some);  // the zeros behind them are none of them
        high = cv::v_max(high, some);
        summary.sum += cv::v_reduce_sum(some);
    }
    summary.lowest = cv::v_reduce_min(low);
    summary.highest = cv::v_reduce_max(high);
    for (std::size_t i = count_ / side * side; i < count_; ++i)
        summary.lowest = std::min<int>(summary.lowest, values[i]);
    return summary;
}

}  // namespace milchglas::frost
