#include "core/frost/cell_surface.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace milchglas::frost {
namespace {

constexpr std::size_t lane = 16;  // pixels at once: a fixed number is what the compiler makes wide arithmetic of
constexpr float darkest = 84.0F, lightest = 228.0F;

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

}  // namespace

void draw_cell_surface(const CellLayout& layout, ByteView cells, Size size, MutableBytes canvas) {
    const auto across = taps_along(layout.column_edges, size.width);
    const auto down = taps_along(layout.row_edges, size.height);
    const std::size_t width = across.size();
    std::vector<float> bands(layout.rows() * width);
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t x = 0; x < width; ++x) {
            float sum = 0;
            for (std::size_t k = 0; k < 4; ++k)
                sum += across[x].weight[k] * static_cast<float>(cells[row * layout.columns() + across[x].cell[k]]);
            bands[row * width + x] = darkest + sum * ((lightest - darkest) / 255.0F);
        }
    for (std::size_t y = 0; y < down.size(); ++y) {
        std::array<const float*, 4> band{};
        for (std::size_t k = 0; k < 4; ++k) band[k] = &bands[down[y].cell[k] * width];
        const auto& weight = down[y].weight;
        std::uint8_t* out = &canvas[y * width];
        const auto tone = [&](std::size_t x) {
            return static_cast<std::int32_t>(weight[0] * band[0][x] + weight[1] * band[1][x] + weight[2] * band[2][x] +
                                             weight[3] * band[3][x] + 0.5F);
        };
        std::size_t x = 0;
        for (; x + lane <= width; x += lane) {
            std::array<std::int32_t, lane> tones{};
            for (std::size_t i = 0; i < lane; ++i) tones[i] = tone(x + i);
            for (std::size_t i = 0; i < lane; ++i) out[x + i] = static_cast<std::uint8_t>(tones[i]);
        }
        for (; x < width; ++x) out[x] = static_cast<std::uint8_t>(tone(x));
    }
}

}  // namespace milchglas::frost
