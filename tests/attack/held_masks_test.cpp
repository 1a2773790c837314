// With masks held, byte for byte: no arrangement of pixels inside a cell and nothing inside a silhouette reaches a
// canvas.
#include <gtest/gtest.h>

#include <cstdio>

#include "core/frost/cells.h"
#include "tests/attack/everyday.h"
#include "tests/attack/held_masks.h"
#include "tests/attack/viewing.h"
#include "tests/scenes/things.h"

namespace milchglas::attack {
namespace {

/// People of two builds, a lamp, a car: each with silhouettes and with cells that change.
std::vector<scenes::Script> clips() {
    const cv::Size size = full_size() ? cv::Size(1920, 1080) : cv::Size(640, 360);
    std::vector<scenes::Script> scripts{sits_down(size, 4, 2), stands_there(size, 7, 3)};
    scripts[0].lamp = [](double seconds) { return seconds < 5.5 ? 0.2 : 1.0; };
    scripts[1].exposure = [](double seconds) { return 1 - 0.03 * seconds; };
    scenes::Script yard;
    yard.size = size, yard.place = scenes::Place::yard, yard.frames = 80;
    yard.act = [=](scenes::Stage& stage, double seconds) {
        const double x = scenes::glide(seconds, 2, 5, -0.3, 1.3) * size.width;
        scenes::draw_vehicle(stage, 1, scenes::Vehicle::car, {x, 0.85 * size.height}, 0.4 * size.width, 1);
    };
    scripts.push_back(yard);
    return scripts;
}

TEST(HeldMasks, what_lies_in_a_cell_or_under_a_silhouette_reaches_no_canvas) {
    for (const scenes::Script& script : clips()) {
        const Decided decided(clip_of(scenes::Scene(script)));
        ASSERT_GT(decided.frames_with_silhouettes(), 20U) << "hardly a silhouette: nothing would be shown";
        const Changes changes = try_everything(decided);
        print(changes);
        EXPECT_EQ(changes.by_shuffling, 0U);
        EXPECT_EQ(changes.by_replacing, 0U);
        EXPECT_GT(changes.by_crossing, changes.canvases / 4);
    }
}

struct Borders {
    std::size_t tried = 0, shown = 0, shown_inside = 0;
};

/// At each border: the darkest pixel of one cell for the lightest of its neighbour, one pixel each.
Borders swap_over_borders(const Decided& decided) {
    const frost::CellKey key(shared_key());
    const auto cells = cells_of(decided.clip.size);
    const auto values = [&](const frost::Clip& clip) {
        return frost::write_cells(clip, decided.story, decided.masks, key.layout(clip.size, 8), key).first;
    };
    const auto original = values(decided.clip);
    Borders borders;
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
        if (cells[i].y != cells[i + 1].y) continue;
        frost::Clip over = decided.copy(), inside = decided.copy();
        cv::Mat &one = over.pictures[0], &other = inside.pictures[0];
        cv::Point dark, light;
        cv::minMaxLoc(one(cells[i]), nullptr, nullptr, &dark, nullptr);
        cv::minMaxLoc(one(cells[i + 1]), nullptr, nullptr, nullptr, &light);
        std::swap(one.at<std::uint8_t>(dark + cells[i].tl()), one.at<std::uint8_t>(light + cells[i + 1].tl()));
        std::swap(other.at<std::uint8_t>(dark + cells[i].tl()), other.at<std::uint8_t>(cells[i].tl()));
        ++borders.tried;
        borders.shown += values(over) != original;
        borders.shown_inside += values(inside) != original;
    }
    return borders;
}

TEST(HeldMasks, one_pixel_that_crosses_a_border_can_show) {
    Borders all;
    for (const std::uint32_t seed : {1U, 2U, 3U, 4U, 5U}) {
        scenes::Script script;
        script.size = {640, 360}, script.frames = 1, script.seed = seed;
        const Borders here = swap_over_borders(Decided(clip_of(scenes::Scene(script))));
        all = {all.tried + here.tried, all.shown + here.shown, all.shown_inside + here.shown_inside};
    }
    std::printf("one pixel moved: over a border it changes the cells at %zu of %zu borders, inside its cell at %zu\n",
                all.shown, all.tried, all.shown_inside);
    EXPECT_GE(all.shown, 1U);
    EXPECT_EQ(all.shown_inside, 0U);
}

}  // namespace
}  // namespace milchglas::attack
