#include "core/frost/reveal.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

#include "core/frost/cell_surface.h"
#include "core/frost/grey_picture.h"
#include "core/frost/no_memory.h"
#include "core/frost/silhouette_drawing.h"

namespace milchglas::frost {
namespace {

/// What moves is wider than its silhouette by its own shadow and the grid's rounding.
constexpr int silhouette_margin = 3;  // grid pixels

cv::Rect box_of(const CellLayout& layout, std::size_t row, std::size_t column) {
    return {cv::Point(layout.column_edges[column], layout.row_edges[row]),
            cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1])};
}

/// Everything a silhouette covers or nearly covers, on the grid.
cv::Mat hidden_grid(const std::vector<Silhouette>& silhouettes, Size grid) {
    cv::Mat hidden = cv::Mat::zeros(grid.height, grid.width, CV_8U);
    for (const Silhouette& one : silhouettes) {
        std::vector<cv::Point> contour;
        for (const GridPoint point : one.contour) contour.emplace_back(point.x, point.y);
        cv::fillPoly(hidden, contour, cv::Scalar(255));
    }
    constexpr int side = 2 * silhouette_margin + 1;
    cv::dilate(hidden, hidden, cv::getStructuringElement(cv::MORPH_RECT, cv::Size(side, side)));
    return hidden;
}

std::uint8_t cell_value(const cv::Mat& picture, cv::Rect cell, int noise) {
    return quantised(std::clamp(cv::mean(picture(cell))[0] + noise, 0.0, 255.0));
}

Bytes coarse_cells(const cv::Mat& picture, const CellLayout& layout, const CellKey& key) {
    Bytes values;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column)
            values.push_back(cell_value(picture, box_of(layout, row, column), key.noise(values.size())));
    return values;
}

std::size_t cell_at(const std::vector<std::uint16_t>& edges, int at) {
    return static_cast<std::size_t>(std::upper_bound(edges.begin(), edges.end(), at) - edges.begin()) - 1;
}

/// Cells that `hidden` touches take the value of the coarse cell around them: nothing finer of what they show is read.
Bytes fine_cells(const cv::Mat& picture, const cv::Mat& hidden, const CellLayout& layout, const CellKey& key,
                 const CellLayout& coarse_layout, const Bytes& coarse) {
    Bytes values;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column) {
            const cv::Rect cell = box_of(layout, row, column);
            if (cv::countNonZero(hidden(cell)) == 0) {
                values.push_back(cell_value(picture, cell, key.noise(values.size())));
                continue;
            }
            const std::size_t around = cell_at(coarse_layout.row_edges, cell.y + cell.height / 2);
            const std::size_t beside = cell_at(coarse_layout.column_edges, cell.x + cell.width / 2);
            values.push_back(coarse[around * coarse_layout.columns() + beside]);
        }
    return values;
}

bool is_canvas(Size size) {
    const auto is_side = [](std::int32_t side) { return side > 0 && side <= max_canvas_side; };
    return is_side(size.width) && is_side(size.height);
}

}  // namespace

Revealer::Revealer(Level level, const Clip& clip, CellKey coarse, CellKey fine)
    : level_(level),
      clip_(clip),
      coarse_(std::move(coarse)),
      fine_(std::move(fine)),
      fine_layout_(fine_.layout(clip.track.grid(), soft_cell_rows)) {}

Result<Revealer> Revealer::create(Level level, const Clip& clip, ByteView noise_key) {
    if (level != Level::soft && level != Level::lens && level != Level::clear)
        return fail(Errc::denied, "frost.reveal_level");
    if (level == Level::soft && clip.track.frosting().detector == FaceDetector::none)
        return fail(Errc::denied, "frost.no_detector");
    if (!is_canvas(clip.canvas)) return fail(Errc::usage, "frost.canvas");
    return Revealer(level, clip, CellKey(noise_key), CellKey(noise_key, CellGrid::soft));
}

Result<RevealedFrame> Revealer::draw(const LumaPlane& luma, std::int64_t ordinal, const CanvasBox& box,
                                     MutableBytes into) const {
    const Size size = clip_.canvas;
    const CanvasBox whole{0, 0, size.width, size.height};
    if (into.size() != static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height))
        return fail(Errc::usage, "frost.canvas");
    if (level_ == Level::lens && !fits_lens(box, size.width, size.height)) return fail(Errc::usage, "frost.lens");
    if (ordinal < 0 || ordinal >= clip_.track.frame_count()) return fail(Errc::usage, "frost.ordinal");
    try {
        cv::setNumThreads(0);
        if (level_ == Level::soft) {
            MG_TRY(const double area, draw_soft(luma, ordinal, into));
            return RevealedFrame(ordinal, level_, size, whole, area, into);
        }
        const CanvasBox& shown = level_ == Level::lens ? box : whole;
        draw_plain(luma, shown, into);
        const double area =
            static_cast<double>(shown.width) * shown.height / (static_cast<double>(size.width) * size.height);
        return RevealedFrame(ordinal, level_, size, shown, area, into);
    } catch (const std::exception& error) {
        return means_no_memory(error) ? fail(Errc::damaged, "frost.memory") : fail(Errc::bug, "frost.reveal");
    }
}

Result<double> Revealer::draw_soft(const LumaPlane& luma, std::int64_t ordinal, MutableBytes into) const {
    const Track& track = clip_.track;
    MG_TRY(auto silhouettes, track.silhouettes(ordinal));
    const cv::Mat picture = upright_picture(luma, clip_.rotation, track.grid());
    const cv::Mat hidden = hidden_grid(silhouettes, track.grid());
    const Bytes coarse = coarse_cells(picture, track.cell_layout(), coarse_);
    const Bytes fine = fine_cells(picture, hidden, fine_layout_, fine_, track.cell_layout(), coarse);
    const Size size = clip_.canvas;
    draw_cell_surface(fine_layout_, fine, size, into);

    Bytes under(into.size());
    draw_cell_surface(track.cell_layout(), coarse, size, under);
    cv::Mat canvas(size.height, size.width, CV_8U, into.data()), where;
    cv::resize(hidden, where, canvas.size(), 0, 0, cv::INTER_NEAREST);
    cv::Mat(size.height, size.width, CV_8U, under.data()).copyTo(canvas, where);
    std::erase_if(silhouettes, [](const Silhouette& one) { return one.kind != SilhouetteKind::text; });
    return 1.0 - draw_silhouettes(silhouettes, track.grid(), canvas);
}

void Revealer::draw_plain(const LumaPlane& luma, const CanvasBox& box, MutableBytes into) const {
    const Size size = clip_.canvas;
    const cv::Mat picture = upright_picture(luma, clip_.rotation, size);
    std::fill(into.begin(), into.end(), std::uint8_t{0});
    cv::Mat canvas(size.height, size.width, CV_8U, into.data());
    const cv::Rect shown(box.x, box.y, box.width, box.height);
    picture(shown).copyTo(canvas(shown));
}

}  // namespace milchglas::frost
