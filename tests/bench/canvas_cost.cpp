#include "tests/bench/canvas_cost.h"

#include <cstdio>
#include <opencv2/core.hpp>
#include <optional>

#include "core/frost/cell_surface.h"
#include "core/frost/render.h"
#include "core/frost/silhouette_drawing.h"
#include "core/viewer/mark.h"
#include "tests/bench/measure.h"

namespace milchglas::bench {
namespace {

constexpr std::int64_t frames = 300;
constexpr CanvasGeometry full_hd{1920, 1080, 1};

/// What render() does at `frosted`, on a canvas larger than it allows.
Status draw_large(const frost::Track& track, std::int64_t ordinal, MutableBytes slot) {
    MG_TRY(const auto silhouettes, track.silhouettes(ordinal));
    MG_TRY(const Bytes cells, track.cells(ordinal));
    frost::draw_cell_surface(track.cell_layout(), cells, {full_hd.width, full_hd.height}, slot);
    cv::Mat canvas(full_hd.height, full_hd.width, CV_8U, slot.data());
    frost::draw_silhouettes(silhouettes, track.grid(), canvas);
    return {};
}

}  // namespace

Status print_canvas_cost(const frost::Track& track) {
    const CanvasGeometry geometry = frost::canvas_geometry_for(track.display(), 1);
    MG_TRY(const viewer::Mark mark, viewer::Mark::create("reviewer-17 05:06", {geometry.width, geometry.height}));
    Bytes slot(geometry.slot_bytes()), large(full_hd.slot_bytes());
    std::vector<double> small_ms, outline_ms, mark_ms, large_ms, shapes;
    Status good;
    const auto draw = [&](std::int64_t ordinal, Level level, std::vector<double>& ms) {
        std::optional<frost::FrostedFrame> frame;
        ms.push_back(milliseconds([&] {
            auto made = frost::render(track, ordinal, level, slot, geometry);
            if (made)
                frame.emplace(std::move(*made));
            else
                good = made.error();
        }));
        return frame;
    };
    for (std::int64_t i = 0; i < frames; ++i) {
        const std::int64_t ordinal = i * 7919 % track.frame_count();  // here and there
        draw(ordinal, Level::outline, outline_ms);
        auto frame = draw(ordinal, Level::frosted, small_ms);
        MG_CHECK(good);
        mark_ms.push_back(milliseconds([&] { (void)mark.apply(std::move(*frame)); }));
        large_ms.push_back(milliseconds([&] { good = draw_large(track, ordinal, large); }));
        MG_CHECK(good);
        MG_TRY(const auto silhouettes, track.silhouettes(ordinal));
        shapes.push_back(static_cast<double>(silhouettes.size()));
    }
    std::printf(
        "  canvas of %d x %d: %.2f ms, outline %.2f ms, mark %.2f ms; of 1920 x 1080, without mark: %.2f ms; "
        "%.0f silhouettes\n",
        geometry.width, geometry.height, median(small_ms), median(outline_ms), median(mark_ms), median(large_ms),
        median(shapes));
    return {};
}

}  // namespace milchglas::bench
