#include "core/frost/shrink.h"

#include <array>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace milchglas::frost {
namespace {

constexpr std::size_t lane =
    64;  // columns summed at once: a line of cache; being fixed, the compiler makes wide additions of it
constexpr std::size_t max_rows = 257;  // of 8-bit values that a 16-bit sum holds

/// Sums of `count` rows, column by column.
void sum_rows(const std::uint8_t* first, std::ptrdiff_t stride, std::size_t count, std::vector<std::uint16_t>& sums) {
    const std::ptrdiff_t next_band = static_cast<std::ptrdiff_t>(count) * stride;
    std::size_t x = 0;
    for (; x + lane <= sums.size(); x += lane) {
        std::array<std::uint16_t, lane> sum{};
        const std::uint8_t* row = first + x;
        for (std::size_t y = 0; y < count; ++y, row += stride) {
            __builtin_prefetch(row + next_band);  // a hint only: it may point past the picture
            for (std::size_t i = 0; i < lane; ++i) sum[i] = static_cast<std::uint16_t>(sum[i] + row[i]);
        }
        std::copy(sum.begin(), sum.end(), &sums[x]);
    }
    for (; x < sums.size(); ++x) {
        std::uint32_t sum = 0;
        for (std::size_t y = 0; y < count; ++y)
            sum += first[static_cast<std::ptrdiff_t>(y) * stride + static_cast<std::ptrdiff_t>(x)];
        sums[x] = static_cast<std::uint16_t>(sum);
    }
}

/// Sums of `across` neighbouring columns.
void sum_columns(const std::vector<std::uint16_t>& sums, std::size_t across, std::int32_t* out) {
    for (const std::uint16_t *at = sums.data(), *end = at + sums.size(); at < end; at += across) {
        std::int32_t sum = at[0];
        for (std::size_t i = 1; i < across; ++i) sum += at[i];
        *out++ = sum;
    }
}

}  // namespace

cv::Mat shrunk(const LumaPlane& luma, cv::Size size) {
    cv::Mat picture;
    const auto across = static_cast<std::size_t>(luma.width / size.width);
    const auto down = static_cast<std::size_t>(luma.height / size.height);
    if (luma.width % size.width != 0 || luma.height % size.height != 0 || down > max_rows) {
        // OpenCV has no read-only matrix; nothing here writes to it.
        const cv::Mat plane(luma.height, luma.width, CV_8U, const_cast<std::uint8_t*>(luma.data),
                            static_cast<std::size_t>(luma.stride));
        cv::resize(plane, picture, size, 0, 0, cv::INTER_AREA);
        return picture;
    }
    cv::Mat areas(size, CV_32S);
    std::vector<std::uint16_t> sums(static_cast<std::size_t>(luma.width));
    for (int y = 0; y < size.height; ++y) {
        sum_rows(luma.data + static_cast<std::ptrdiff_t>(down) * y * luma.stride, luma.stride, down, sums);
        sum_columns(sums, across, areas.ptr<std::int32_t>(y));
    }
    areas.convertTo(picture, CV_8U, 1.0 / static_cast<double>(across * down));
    return picture;
}

}  // namespace milchglas::frost
