#include "core/frost/cells.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/parallel.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

constexpr double step = 16;
constexpr double least_pause_s = 0.1;
constexpr std::size_t phase_bytes = 8, noise_bytes = 4;

std::uint32_t number_at(ByteView bytes, std::size_t at) {
    return bytes[at] | std::uint32_t{bytes[at + 1]} << 8 | std::uint32_t{bytes[at + 2]} << 16 |
           std::uint32_t{bytes[at + 3]} << 24;
}

std::vector<std::uint16_t> edges_along(std::int32_t side, std::int32_t cell, std::uint32_t phase) {
    std::vector<std::uint16_t> edges{0};
    const std::int32_t first = cell + static_cast<std::int32_t>(phase % static_cast<std::uint32_t>(cell));
    for (std::int32_t at = first; side - at >= cell; at += cell) edges.push_back(static_cast<std::uint16_t>(at));
    edges.push_back(static_cast<std::uint16_t>(side));
    return edges;
}

cv::Rect box_of(const CellLayout& layout, std::size_t cell) {
    const std::size_t row = cell / layout.columns(), column = cell % layout.columns();
    const cv::Point first(layout.column_edges[column], layout.row_edges[row]);
    return {first, cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1])};
}

std::uint32_t area_of(const CellLayout& layout, std::size_t cell) {
    return static_cast<std::uint32_t>(box_of(layout, cell).area());
}

/// How many pixels of each cell a frame's silhouettes leave free.
std::vector<std::uint32_t> free_pixels(const Masks& masks, std::size_t at, const CellLayout& layout) {
    std::vector<std::uint32_t> free(layout.cells());
    for (std::size_t cell = 0; cell < free.size(); ++cell) free[cell] = area_of(layout, cell);
    if (masks.bits(at).none()) return free;
    const BitMask& hidden = masks.bits(at);
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (int y = layout.row_edges[row]; y < layout.row_edges[row + 1]; ++y)
            for (std::size_t column = 0; column < layout.columns(); ++column)
                free[row * layout.columns() + column] -= static_cast<std::uint32_t>(
                    hidden.count_run(y, layout.column_edges[column], layout.column_edges[column + 1]));
    return free;
}

/// Sum of a cell's pixels. The order of pixels is lost here.
std::uint32_t sum_of(const cv::Mat& integral, cv::Rect cell) {
    const auto at = [&](int x, int y) { return static_cast<std::uint32_t>(integral.at<int>(y, x)); };
    return at(cell.x + cell.width, cell.y + cell.height) - at(cell.x, cell.y + cell.height) -
           at(cell.x + cell.width, cell.y) + at(cell.x, cell.y);
}

bool readable(const CameraFrame& frame) {
    return frame.steady && frame.shift.x == 0.0F && frame.shift.y == 0.0F;
}

/// Cell means over time, a frame's after the other, in 1/128 of a grey level.
using Means = std::vector<std::vector<std::uint16_t>>;
constexpr std::uint16_t unread = 0xffff;

class MeanReader {
  public:
    MeanReader(const Clip& clip, CameraStory story, const Masks& masks, const CellLayout& layout)
        : clip_(clip), story_(std::move(story)), masks_(masks), layout_(layout) {
        // A clip that never rests shows the cells of its first frame throughout.
        if (std::none_of(story_.frames.begin(), story_.frames.end(), readable)) story_.frames.front() = CameraFrame{};
        find_freest();
    }
    /// Read where they can be, held in between; before the first reading in a light, that reading.
    [[nodiscard]] Means means(int threads) const;

  private:
    void find_freest();
    void read(std::size_t at, std::vector<std::uint16_t>& means) const;
    void fill_forward(Means& means) const;
    void fill_backward(Means& means) const;
    const Clip& clip_;
    CameraStory story_;
    const Masks& masks_;
    const CellLayout& layout_;
    std::vector<std::vector<std::uint32_t>> freest_;  ///< per light and cell, the most pixels any readable frame shows
};

void MeanReader::find_freest() {
    freest_.assign(story_.lights, std::vector<std::uint32_t>(layout_.cells()));
    for (std::size_t at = 0; at < clip_.frames(); ++at) {
        if (!readable(story_.frames[at])) continue;
        auto& most = freest_[story_.frames[at].light];
        const auto free = free_pixels(masks_, at, layout_);
        for (std::size_t cell = 0; cell < most.size(); ++cell) most[cell] = std::max(most[cell], free[cell]);
    }
}

void MeanReader::read(std::size_t at, std::vector<std::uint16_t>& means) const {
    const auto& most = freest_[story_.frames[at].light];
    const auto free = free_pixels(masks_, at, layout_);
    const cv::Mat& picture = clip_.pictures[at];
    cv::Mat visible, whole, partly;
    cv::integral(picture, whole, CV_32S);
    for (std::size_t cell = 0; cell < most.size(); ++cell) {
        if (most[cell] == 0 || free[cell] != most[cell]) continue;
        const bool touched = free[cell] != area_of(layout_, cell);
        if (touched && partly.empty()) {
            cv::bitwise_and(picture, ~masks_.at(at), visible);
            cv::integral(visible, partly, CV_32S);
        }
        const double mean = static_cast<double>(sum_of(touched ? partly : whole, box_of(layout_, cell))) / free[cell];
        means[cell] = static_cast<std::uint16_t>(std::lround(mean * 128));
    }
}

Means MeanReader::means(int threads) const {
    Means means(clip_.frames(), std::vector<std::uint16_t>(layout_.cells(), unread));
    for_each_index(clip_.frames(), threads, [&](std::size_t at) {
        if (readable(story_.frames[at])) read(at, means[at]);
    });
    fill_forward(means);
    fill_backward(means);
    return means;
}

void MeanReader::fill_forward(Means& means) const {
    std::vector<std::vector<std::uint16_t>> last(story_.lights, std::vector<std::uint16_t>(layout_.cells(), unread));
    for (std::size_t at = 0; at < means.size(); ++at) {
        auto& held = last[story_.frames[at].light];
        for (std::size_t cell = 0; cell < held.size(); ++cell)
            if (means[at][cell] != unread)
                held[cell] = means[at][cell];
            else
                means[at][cell] = held[cell];
    }
}

void MeanReader::fill_backward(Means& means) const {
    // A cell under silhouettes throughout has nothing of its own to show.
    std::vector<std::vector<std::uint16_t>> next(story_.lights, std::vector<std::uint16_t>(layout_.cells(), 128 * 128));
    for (std::size_t at = means.size(); at-- > 0;) {
        auto& ahead = next[story_.frames[at].light];
        for (std::size_t cell = 0; cell < ahead.size(); ++cell)
            if (means[at][cell] != unread)
                ahead[cell] = means[at][cell];
            else
                means[at][cell] = ahead[cell];
    }
}

}  // namespace

std::uint8_t quantised(double value) {
    return static_cast<std::uint8_t>(std::clamp(std::lround(value / step) * static_cast<long>(step), 0L, 255L));
}

CellKey::CellKey(ByteView noise_key, CellGrid grid) {
    const std::size_t cells = grid == CellGrid::frosted ? std::size_t{format::max_columns} * max_cell_rows
                                                        : std::size_t{max_grid_columns} * max_grid_rows;
    stream_.resize(phase_bytes + cells * noise_bytes);
    // The key is this clip's and serves nothing else, so one fixed nonce for each grid is right.
    using Nonce = std::array<std::uint8_t, crypto_stream_chacha20_NONCEBYTES>;
    const Nonce nonce = grid == CellGrid::frosted ? Nonce{'f', 'r', 'o', 's', 't', '/', '1', 0}
                                                  : Nonce{'s', 'o', 'f', 't', '/', '1', 0, 0};
    crypto_stream_chacha20(stream_.data(), stream_.size(), nonce.data(), noise_key.data());
}

CellLayout CellKey::layout(Size grid, std::int32_t cell_rows) const {
    const std::int32_t cell = (grid.height + cell_rows - 1) / cell_rows;
    return {edges_along(grid.width, cell, number_at(stream_, 0)),
            edges_along(grid.height, cell, number_at(stream_, 4))};
}

int CellKey::noise(std::size_t cell) const {
    return static_cast<int>(number_at(stream_, phase_bytes + cell * noise_bytes) % 33) - 16;
}

CellValues write_cells(const Clip& clip, const CameraStory& story, const Masks& masks, const CellLayout& layout,
                       const CellKey& key, int threads) {
    const Means means = MeanReader(clip, story, masks, layout).means(threads);
    CellValues values;
    values.changes.resize(clip.frames());
    for (std::size_t cell = 0; cell < layout.cells(); ++cell) {
        const auto wanted = [&](std::size_t at) {
            return std::clamp(means[at][cell] / 128.0 + key.noise(cell), 0.0, 255.0);
        };
        std::uint8_t shown = quantised(wanted(0));
        double changed_at = clip.seconds[0];
        values.first.push_back(shown);
        for (std::size_t at = 1; at < clip.frames(); ++at) {
            if (std::abs(wanted(at) - shown) <= step || clip.seconds[at] - changed_at < least_pause_s) continue;
            shown = quantised(wanted(at));
            changed_at = clip.seconds[at];
            values.changes[at].push_back({static_cast<std::uint16_t>(cell), shown});
        }
    }
    return values;
}

}  // namespace milchglas::frost
