#include "core/frost/cell_surface.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace milchglas::frost {
namespace {

constexpr std::size_t lane = 16;  // pixels at once: a fixed number is what the compiler makes wide arithmetic of
constexpr float darkest = 84.0F, lightest = 228.0F;
constexpr float tone_unit = 256.0F;  // tones between the two passes count in 1/256: 16 bits hold them

/// Four neighbouring cells and their weights at one canvas column (or row): a cubic B-spline over the cell centres,
/// which has no overshoot and no visible cell borders.
struct Taps {
    std::array<std::size_t, 4> cell{};
    std::array<float, 4> weight{};
};

std::vector<Taps> taps_along(const std::vector<std::uint16_t>& edges, std::int32_t length) {
    const std::size_t cells = edges.size() - 1;
    const float scale = static_cast<float>(edges.back()) / static_cast<float>(length);
    const auto centre = [&](std::size_t i) { return 0.5F * static_cast<float>(edges[i] + edges[i + 1]); };
    std::vector<Taps> taps(static_cast<std::size_t>(length));
    std::size_t left = 0;
    for (std::size_t at = 0; at < taps.size(); ++at) {
        const float position = (static_cast<float>(at) + 0.5F) * scale;
        while (left + 1 < cells && position >= centre(left + 1)) ++left;
        const bool between = left + 1 < cells && position > centre(left);
        const float t = between ? (position - centre(left)) / (centre(left + 1) - centre(left)) : 0.0F;
        const float s = 1.0F - t;
        taps[at].weight = {s * s * s / 6, (3 * t * t * t - 6 * t * t + 4) / 6, (3 * s * s * s - 6 * s * s + 4) / 6,
                           t * t * t / 6};
        for (std::size_t k = 0; k < 4; ++k)
            taps[at].cell[k] = std::min(std::max<std::size_t>(left + k, 1) - 1, cells - 1);
    }
    return taps;
}

/// Every row of cells, spread over the canvas's columns.
std::vector<std::uint16_t> spread_rows(const CellLayout& layout, ByteView cells, std::int32_t width) {
    const auto across = taps_along(layout.column_edges, width);
    std::vector<std::uint16_t> bands(layout.rows() * across.size());
    auto band = bands.begin();
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (const Taps& taps : across) {
            float sum = 0;
            for (std::size_t k = 0; k < 4; ++k)
                sum += taps.weight[k] * static_cast<float>(cells[row * layout.columns() + taps.cell[k]]);
            const float tone = darkest + sum * ((lightest - darkest) / 255.0F);
            *band++ = static_cast<std::uint16_t>(tone * tone_unit + 0.5F);
        }
    return bands;
}

/// A weight below one in 1/65536, so that the upper half of a product of 16-bit numbers is the share it asks for.
std::uint16_t share_of(float weight) {
    return static_cast<std::uint16_t>(weight * 65536.0F + 0.5F);
}

/// One row of the canvas out of four bands. At most 1/32 of a tone below the exact sum.
void mix_row(const std::array<const std::uint16_t*, 4>& band, const std::array<float, 4>& weights, MutableBytes out) {
    const std::uint16_t a = share_of(weights[0]), b = share_of(weights[1]), c = share_of(weights[2]),
                        d = share_of(weights[3]);
    const auto part = [](std::uint16_t tone, std::uint16_t share) {
        return static_cast<std::uint16_t>((std::uint32_t{tone} * share) >> 16);
    };
    const auto tone = [&](std::size_t x) {
        constexpr std::uint16_t half = 128;
        return static_cast<std::uint16_t>(part(band[0][x], a) + part(band[1][x], b) + part(band[2][x], c) +
                                          part(band[3][x], d) + half);
    };
    std::size_t x = 0;
    for (; x + lane <= out.size(); x += lane) {
        std::array<std::uint16_t, lane> tones{};
        for (std::size_t i = 0; i < lane; ++i) tones[i] = tone(x + i);
        for (std::size_t i = 0; i < lane; ++i) out[x + i] = static_cast<std::uint8_t>(tones[i] >> 8);
    }
    for (; x < out.size(); ++x) out[x] = static_cast<std::uint8_t>(tone(x) >> 8);
}

}  // namespace

void draw_cell_surface(const CellLayout& layout, ByteView cells, Size size, MutableBytes canvas) {
    const auto bands = spread_rows(layout, cells, size.width);
    const auto down = taps_along(layout.row_edges, size.height);
    const auto width = static_cast<std::size_t>(size.width);
    for (std::size_t y = 0; y < down.size(); ++y) {
        std::array<const std::uint16_t*, 4> band{};
        for (std::size_t k = 0; k < 4; ++k) band[k] = &bands[down[y].cell[k] * width];
        mix_row(band, down[y].weight, canvas.subspan(y * width, width));
    }
}

}  // namespace milchglas::frost
