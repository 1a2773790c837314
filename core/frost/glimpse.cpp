#include "core/frost/glimpse.h"

#include <algorithm>

namespace milchglas::frost {
namespace {

/// How many grid pixels from `edges[i]` on lie both in cell i of `coarse` and in cell j of `fine`.
std::int64_t shared(const std::vector<std::uint16_t>& coarse, std::size_t i, const std::vector<std::uint16_t>& fine,
                    std::size_t j) {
    return std::max(0, std::min<int>(coarse[i + 1], fine[j + 1]) - std::max<int>(coarse[i], fine[j]));
}

/// Mean of the cells under one coarser cell, each weighted by the area they share; in steps like every cell.
std::uint8_t mean_under(const CellLayout& coarse, std::size_t row, std::size_t column, const CellLayout& fine,
                        const std::vector<std::uint8_t>& cells) {
    std::int64_t sum = 0, area = 0;
    for (std::size_t y = 0; y < fine.rows(); ++y)
        for (std::size_t x = 0; x < fine.columns(); ++x) {
            const std::int64_t pixels = shared(coarse.row_edges, row, fine.row_edges, y) *
                                        shared(coarse.column_edges, column, fine.column_edges, x);
            sum += pixels * cells[y * fine.columns() + x];
            area += pixels;
        }
    return quantised(static_cast<double>(sum) / static_cast<double>(area));
}

std::vector<std::uint8_t> cells_of_still(const cv::Mat& picture, const CellKey& key, const CellLayout& layout) {
    const Clip still{{picture.cols, picture.rows}, {picture}, {0.0}};
    CameraStory story;
    story.frames.resize(1);
    return write_cells(still, story, Masks(still.size, 1), layout, key).first;
}

}  // namespace

TrackContent glimpse_of(const cv::Mat& picture, const CellKey& key, std::int32_t cell_rows) {
    TrackContent content;
    content.grid = {picture.cols, picture.rows};
    const CellLayout fine = key.layout(content.grid, cell_rows);
    const std::vector<std::uint8_t> cells = cells_of_still(picture, key, fine);
    content.frosting.cell_rows = static_cast<std::uint16_t>(std::min(cell_rows, glimpse_cell_rows));
    content.layout = key.layout(content.grid, content.frosting.cell_rows);
    for (std::size_t row = 0; row < content.layout.rows(); ++row)
        for (std::size_t column = 0; column < content.layout.columns(); ++column)
            content.first_cells.push_back(mean_under(content.layout, row, column, fine, cells));
    content.cell_changes.resize(1);
    content.silhouettes.resize(1);
    content.motion.resize(1);
    return content;
}

}  // namespace milchglas::frost
