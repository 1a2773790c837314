// With masks held, byte for byte: no arrangement of pixels inside a cell and nothing inside a silhouette reaches a
// canvas.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <opencv2/imgproc.hpp>
#include <random>

#include "core/frost/camera.h"
#include "core/frost/cells.h"
#include "core/frost/ground.h"
#include "tests/attack/everyday.h"
#include "tests/attack/viewing.h"
#include "tests/scenes/things.h"

namespace milchglas::attack {
namespace {

using frost::Clip;

/// A clip with everything that was decided about it.
struct Decided {
    explicit Decided(const scenes::Scene& scene)
        : clip(clip_of(scene)),
          story(frost::study_camera(clip)),
          masks(frost::decide_masks(clip, story, frost::choose_grounds(clip, story))) {}
    /// The canvases of both levels, all frames, as one run of bytes.
    [[nodiscard]] std::vector<cv::Mat> canvases(const Clip& of) const {
        const frost::Track track = track_of(of, story, masks, shared_key());
        std::vector<cv::Mat> all;
        for (std::int64_t at = 0; at < track.frame_count(); ++at)
            for (const Level level : {Level::frosted, Level::outline}) all.push_back(canvas_of(track, at, level));
        return all;
    }
    [[nodiscard]] Clip copy() const {
        Clip other = clip;
        for (cv::Mat& picture : other.pictures) picture = picture.clone();
        return other;
    }
    Clip clip;
    frost::CameraStory story;
    frost::Masks masks;
};

std::size_t different(const std::vector<cv::Mat>& a, const std::vector<cv::Mat>& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += cv::norm(a[i], b[i], cv::NORM_INF) > 0;
    return count;
}

/// Permutes the pixels that no silhouette covers, inside each part.
void shuffle(Clip& clip, const frost::Masks& masks, const std::vector<cv::Rect>& parts) {
    std::mt19937 random(3);
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const cv::Mat mask = masks.at(at);
        for (const cv::Rect& part : parts) {
            std::vector<std::uint8_t*> pixels;
            for (int y = part.y; y < part.y + part.height; ++y)
                for (int x = part.x; x < part.x + part.width; ++x)
                    if (mask.at<std::uint8_t>(y, x) == 0) pixels.push_back(clip.pictures[at].ptr(y) + x);
            for (std::size_t i = pixels.size(); i > 1; --i) std::swap(*pixels[i - 1], *pixels[random() % i]);
        }
    }
}

std::vector<cv::Rect> cells_of(frost::Size grid) {
    const frost::CellLayout layout = frost::CellKey(shared_key()).layout(grid, 8);
    std::vector<cv::Rect> cells;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column)
            cells.emplace_back(cv::Point(layout.column_edges[column], layout.row_edges[row]),
                               cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1]));
    return cells;
}

/// Two cells side by side as one part: pixels cross one border.
std::vector<cv::Rect> pairs_of(const std::vector<cv::Rect>& cells) {
    std::vector<cv::Rect> pairs;
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2)
        if (cells[i].y == cells[i + 1].y) pairs.push_back(cells[i] | cells[i + 1]);
    return pairs;
}

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
        const Decided decided{scenes::Scene(script)};
        const auto original = decided.canvases(decided.clip);
        std::size_t covered = 0;
        for (std::size_t at = 0; at < decided.masks.frames(); ++at)
            covered += cv::countNonZero(decided.masks.at(at)) > 0;
        ASSERT_GT(covered, 20U) << "hardly a silhouette: nothing would be shown";

        Clip shuffled = decided.copy();
        shuffle(shuffled, decided.masks, cells_of(shuffled.size));
        ASSERT_GT(cv::norm(shuffled.pictures[30], decided.clip.pictures[30]), 1000);
        const std::size_t by_shuffling = different(decided.canvases(shuffled), original);

        std::size_t by_replacing = 0;
        for (const int fill : {0, 255, -1}) {
            Clip replaced = decided.copy();
            cv::RNG random(9);
            for (std::size_t at = 0; at < replaced.frames(); ++at) {
                cv::Mat other(replaced.pictures[at].size(), CV_8U, cv::Scalar(fill));
                if (fill < 0) random.fill(other, cv::RNG::UNIFORM, 0, 256);
                other.copyTo(replaced.pictures[at], decided.masks.at(at));
            }
            by_replacing += different(decided.canvases(replaced), original);
        }

        Clip across = decided.copy();
        shuffle(across, decided.masks, pairs_of(cells_of(across.size)));
        const std::size_t by_crossing = different(decided.canvases(across), original);
        std::printf(
            "canvases that change of %zu: shuffled in cells %zu, silhouettes replaced %zu, control across cells %zu\n",
            original.size(), by_shuffling, by_replacing, by_crossing);
        EXPECT_EQ(by_shuffling, 0U);
        EXPECT_EQ(by_replacing, 0U);
        EXPECT_GT(by_crossing, original.size() / 4);
    }
}

struct Borders {
    std::size_t tried = 0, shown = 0, shown_inside = 0;
};

/// At each border: the darkest pixel of one cell for the lightest of its neighbour, one pixel each.
Borders swap_over_borders(const Decided& decided) {
    const frost::CellKey key(shared_key());
    const auto cells = cells_of(decided.clip.size);
    const auto values = [&](const Clip& clip) {
        return frost::write_cells(clip, decided.story, decided.masks, key.layout(clip.size, 8), key).first;
    };
    const auto original = values(decided.clip);
    Borders borders;
    for (std::size_t i = 0; i + 1 < cells.size(); ++i) {
        if (cells[i].y != cells[i + 1].y) continue;
        Clip over = decided.copy(), inside = decided.copy();
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
        const Borders here = swap_over_borders(Decided{scenes::Scene(script)});
        all = {all.tried + here.tried, all.shown + here.shown, all.shown_inside + here.shown_inside};
    }
    std::printf("one pixel moved: over a border it changes the cells at %zu of %zu borders, inside its cell at %zu\n",
                all.shown, all.tried, all.shown_inside);
    EXPECT_GE(all.shown, 1U);
    EXPECT_EQ(all.shown_inside, 0U);
}

}  // namespace
}  // namespace milchglas::attack
