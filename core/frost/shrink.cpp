#include "core/frost/shrink.h"

#include <cstring>
#include <numeric>
#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace milchglas::frost {
namespace {

constexpr std::size_t max_rows = 128;  // of two neighbouring 8-bit values that a 16-bit sum holds
constexpr std::size_t stripe = 64;     // columns summed at once: a line of cache

using Sums = std::vector<std::uint16_t>;

/// Rows that become one row of pixels. Borrowed.
struct Band {
    const std::uint8_t* first = nullptr;
    std::ptrdiff_t stride = 0;
    std::size_t rows = 0;
};

std::uint16_t column_sum(const Band& band, std::size_t x) {
    std::uint32_t sum = 0;
    const std::uint8_t* at = band.first + x;
    for (std::size_t y = 0; y < band.rows; ++y, at += band.stride) sum += *at;
    return static_cast<std::uint16_t>(sum);
}

/// Sums of a stripe's columns, each by itself or, `per_sum` being 2, with its neighbour. Read as 16-bit numbers, a
/// row's pixels are pairs: one in the low bits, one in the high ones. Inlined, so that it is compiled for the registers
/// of the function it ends up in.
template <std::size_t per_sum>
[[gnu::always_inline]] inline void sum_stripe(const Band& band, std::size_t x, std::uint16_t* sums) {
    using Pairs [[gnu::vector_size(stripe / 2)]] = std::uint16_t;
    const std::ptrdiff_t next_band = static_cast<std::ptrdiff_t>(band.rows) * band.stride;
    Pairs low[2]{}, high[2]{};
    const std::uint8_t* at = band.first + x;
    for (std::size_t y = 0; y < band.rows; ++y, at += band.stride) {
        __builtin_prefetch(at + next_band);  // a hint only: it may point past the picture
        for (std::size_t half = 0; half < 2; ++half) {
            Pairs pairs;
            std::memcpy(&pairs, at + half * sizeof pairs, sizeof pairs);
            low[half] += pairs & 0xff;
            high[half] += pairs >> 8;
        }
    }
    if constexpr (per_sum == 2) {
        const Pairs both[2]{low[0] + high[0], low[1] + high[1]};
        std::memcpy(sums, both, sizeof both);
    } else {
        for (std::size_t i = 0; i < stripe / 2; ++i) {
            sums[2 * i] = low[i / 16][i % 16];
            sums[2 * i + 1] = high[i / 16][i % 16];
        }
    }
}

template <std::size_t per_sum>
[[gnu::always_inline]] inline void sum_rows_here(const Band& band, Sums& sums) {
    const std::size_t columns = sums.size() * per_sum;
    std::size_t x = 0;
    for (; x + stripe <= columns; x += stripe) sum_stripe<per_sum>(band, x, &sums[x / per_sum]);
    for (; x < columns; x += per_sum) {
        sums[x / per_sum] = column_sum(band, x);
        if (per_sum == 2) sums[x / 2] = static_cast<std::uint16_t>(sums[x / 2] + column_sum(band, x + 1));
    }
}

#ifdef __x86_64__
bool has_wide_registers() {
    static const bool has = __builtin_cpu_supports("avx2");
    return has;
}

template <std::size_t per_sum>
[[gnu::target("avx2")]] void sum_rows_in_wide_registers(const Band& band, Sums& sums) {
    sum_rows_here<per_sum>(band, sums);
}
#endif

template <std::size_t per_sum>
void sum_rows(const Band& band, Sums& sums) {
#ifdef __x86_64__
    if (has_wide_registers()) return sum_rows_in_wide_registers<per_sum>(band, sums);
#endif
    sum_rows_here<per_sum>(band, sums);
}

/// Sums of `count` neighbouring sums.
template <std::size_t count>
void sum_neighbours_of(const Sums& sums, std::int32_t* out) {
    for (const std::uint16_t *at = sums.data(), *end = at + sums.size(); at < end; at += count) {
        std::int32_t sum = at[0];
        for (std::size_t i = 1; i < count; ++i) sum += at[i];
        *out++ = sum;
    }
}

void sum_neighbours(const Sums& sums, std::size_t count, std::int32_t* out) {
    if (count == 2) return sum_neighbours_of<2>(sums, out);  // 720 rows into 180
    if (count == 3) return sum_neighbours_of<3>(sums, out);  // 1080 and 540
    if (count == 6) return sum_neighbours_of<6>(sums, out);  // 2160
    for (const std::uint16_t *at = sums.data(), *end = at + sums.size(); at < end; at += count)
        *out++ = std::accumulate(at, at + count, std::int32_t{0});
}

/// Every sum times `share`, rounded.
void write_means(const std::vector<std::int32_t>& sums, float share, std::uint8_t* out) {
    constexpr std::size_t at_once = cv::v_uint8x16::nlanes;
    const cv::v_float32x4 shares = cv::v_setall_f32(share);
    const auto means = [&](std::size_t x) { return cv::v_round(cv::v_cvt_f32(cv::v_load(&sums[x])) * shares); };
    std::size_t x = 0;
    for (; x + at_once <= sums.size(); x += at_once) {
        const cv::v_int16x8 left = cv::v_pack(means(x), means(x + 4)), right = cv::v_pack(means(x + 8), means(x + 12));
        cv::v_store(out + x, cv::v_pack_u(left, right));
    }
    for (; x < sums.size(); ++x) out[x] = static_cast<std::uint8_t>(cvRound(static_cast<float>(sums[x]) * share));
}

/// Whole pixels go into one.
cv::Mat shrunk_evenly(const LumaPlane& luma, cv::Size size) {
    const auto across = static_cast<std::size_t>(luma.width / size.width);
    const auto down = static_cast<std::size_t>(luma.height / size.height);
    cv::Mat picture(size, CV_8U);
    std::vector<std::int32_t> areas(static_cast<std::size_t>(size.width));
    const float share = 1.0F / static_cast<float>(across * down);
    const std::size_t per_sum = across % 2 == 0 ? 2 : 1;
    Sums sums(static_cast<std::size_t>(luma.width) / per_sum);
    for (int y = 0; y < size.height; ++y) {
        const Band band{luma.data + static_cast<std::ptrdiff_t>(down) * y * luma.stride, luma.stride, down};
        per_sum == 2 ? sum_rows<2>(band, sums) : sum_rows<1>(band, sums);
        sum_neighbours(sums, across / per_sum, areas.data());
        write_means(areas, share, picture.ptr<std::uint8_t>(y));
    }
    return picture;
}

/// Neighbouring rows or columns that go into one, each with its share in 256ths; together 256.
struct Shares {
    std::size_t first = 0;
    std::vector<std::uint16_t> of;
};

/// The i-th of `to` stands for what lies between i * from / to and (i + 1) * from / to: both borders are rounded to a
/// 256th of that, so that no share is rounded by itself and shares never add up to more.
std::vector<Shares> shares_of(std::size_t from, std::size_t to) {
    std::vector<Shares> all(to);
    for (std::size_t i = 0; i < to; ++i) {
        const std::size_t begin = i * from, end = begin + from;  // in units of 1 / to
        all[i].first = begin / to;
        std::size_t before = 0;
        for (std::size_t at = all[i].first; at * to < end; ++at) {
            const std::size_t covered = std::min((at + 1) * to, end) - begin, now = (256 * covered + from / 2) / from;
            all[i].of.push_back(static_cast<std::uint16_t>(now - before));
            before = now;
        }
    }
    return all;
}

/// 256 times the mean of each column. Inlined, as above.
[[gnu::always_inline]] inline void mean_rows_here(const LumaPlane& luma, const Shares& rows, Sums& means) {
    const auto width = static_cast<std::size_t>(luma.width);
    std::fill(means.begin(), means.end(), std::uint16_t{0});
    const std::uint8_t* row = luma.data + static_cast<std::ptrdiff_t>(rows.first) * luma.stride;
    std::uint16_t* const sums = means.data();
    for (const std::uint16_t share : rows.of) {
        for (std::size_t x = 0; x < width; ++x) sums[x] = static_cast<std::uint16_t>(sums[x] + share * row[x]);
        row += luma.stride;
    }
}

#ifdef __x86_64__
[[gnu::target("avx2")]] void mean_rows_in_wide_registers(const LumaPlane& luma, const Shares& rows, Sums& means) {
    mean_rows_here(luma, rows, means);
}
#endif

void mean_rows(const LumaPlane& luma, const Shares& rows, Sums& means) {
#ifdef __x86_64__
    if (has_wide_registers()) return mean_rows_in_wide_registers(luma, rows, means);
#endif
    mean_rows_here(luma, rows, means);
}

cv::Mat shrunk_unevenly(const LumaPlane& luma, cv::Size size) {
    const auto columns = shares_of(static_cast<std::size_t>(luma.width), static_cast<std::size_t>(size.width));
    const auto rows = shares_of(static_cast<std::size_t>(luma.height), static_cast<std::size_t>(size.height));
    cv::Mat picture(size, CV_8U);
    Sums means(static_cast<std::size_t>(luma.width));
    for (int y = 0; y < size.height; ++y) {
        mean_rows(luma, rows[static_cast<std::size_t>(y)], means);
        auto* pixel = picture.ptr<std::uint8_t>(y);
        for (const Shares& shares : columns) {
            const std::uint16_t* mean = &means[shares.first];
            std::uint32_t sum = 1U << 15;
            for (const std::uint16_t share : shares.of) sum += std::uint32_t{share} * *mean++;
            *pixel++ = static_cast<std::uint8_t>(sum >> 16);
        }
    }
    return picture;
}

}  // namespace

cv::Mat shrunk(const LumaPlane& luma, cv::Size size) {
    const bool longer = luma.width < size.width || luma.height < size.height;  // one side, for square pixels
    const bool halves = luma.width == 2 * size.width && luma.height == 2 * size.height;
    if (longer || halves) {  // for halves OpenCV has instructions of its own
        // OpenCV has no read-only matrix; nothing here writes to it.
        const cv::Mat plane(luma.height, luma.width, CV_8U, const_cast<std::uint8_t*>(luma.data),
                            static_cast<std::size_t>(luma.stride));
        cv::Mat picture;
        cv::resize(plane, picture, size, 0, 0, cv::INTER_AREA);
        return picture;
    }
    const bool even = luma.width % size.width == 0 && luma.height % size.height == 0 &&
                      luma.height / size.height <= static_cast<int>(max_rows);
    return even ? shrunk_evenly(luma, size) : shrunk_unevenly(luma, size);
}

}  // namespace milchglas::frost
