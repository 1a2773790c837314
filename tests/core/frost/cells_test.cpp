// The promises of the frosted ground, byte for byte.
#include "core/frost/cells.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

#include "core/frost/composition.h"
#include "core/frost/render.h"
#include "core/frost/shapes.h"
#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

Bytes key_of(std::uint8_t seed) {
    return Bytes(32, seed);
}

/// A clip with somebody in it, with its masks and what the camera did held fixed.
class Promises : public ::testing::Test {
  protected:
    void SetUp() override {
        clip_ = clip_of(60, [](cv::Mat& picture, int at) {
            draw_person(picture, at < 10 || at > 50 ? 1000 : at * 2);
            picture *= 1.0 - 0.006 * at;  // so that cells change over time
        });
        story_.frames.resize(clip_.frames());
        masks_ = Masks(clip_.size, clip_.frames());
        for (std::size_t at = 11; at < 50; ++at) {
            cv::Mat mask = cv::Mat::zeros(scene_size.height, scene_size.width, CV_8U);
            mask(person_at(static_cast<int>(at) * 2)).setTo(255);
            masks_.set(at, mask);
        }
    }
    std::vector<Bytes> canvases(const Clip& clip) const {
        TrackContent content = compose(clip, story_, masks_, key_, 8);
        content.display = scene_size;
        for (std::size_t at = 0; at < clip.frames(); ++at)
            content.frames.frames.push_back({static_cast<std::int64_t>(at), 1, false});
        content.motion = motion_of(masks_);
        content.silhouettes = silhouettes_of(masks_, 1, 0.7);
        Bytes bytes(1 << 20);
        const std::size_t length = write_track(content, bytes).value();
        const Track track = Track::open(ByteView(bytes).first(length)).value();
        const CanvasGeometry geometry = canvas_geometry_for(track.display(), 1);
        std::vector<Bytes> frames;
        for (std::int64_t at = 0; at < track.frame_count(); ++at) {
            frames.emplace_back(geometry.slot_bytes());
            EXPECT_TRUE(render(track, at, Level::frosted, frames.back(), geometry));
        }
        return frames;
    }
    Clip copy() const {
        Clip clip = clip_;
        for (cv::Mat& picture : clip.pictures) picture = picture.clone();
        return clip;
    }
    Clip clip_;
    CameraStory story_;
    Masks masks_{{2, 2}, 0};
    CellKey key_{key_of(7)};
};

TEST_F(Promises, shuffling_the_pixels_inside_every_cell_changes_nothing) {
    Clip shuffled = copy();
    const CellLayout layout = key_.layout(clip_.size, 8);
    std::mt19937 random(3);
    for (std::size_t at = 0; at < shuffled.frames(); ++at) {
        const cv::Mat mask = masks_.at(at);
        for (std::size_t row = 0; row < layout.rows(); ++row)
            for (std::size_t column = 0; column < layout.columns(); ++column) {
                std::vector<std::uint8_t*> pixels;
                for (int y = layout.row_edges[row]; y < layout.row_edges[row + 1]; ++y)
                    for (int x = layout.column_edges[column]; x < layout.column_edges[column + 1]; ++x)
                        if (mask.at<std::uint8_t>(y, x) == 0) pixels.push_back(shuffled.pictures[at].ptr(y) + x);
                for (std::size_t i = pixels.size(); i > 1; --i) std::swap(*pixels[i - 1], *pixels[random() % i]);
            }
    }
    ASSERT_NE(cv::norm(shuffled.pictures[30], clip_.pictures[30]), 0);
    EXPECT_EQ(canvases(shuffled), canvases(clip_));
}

TEST_F(Promises, replacing_the_inside_of_a_silhouette_changes_nothing) {
    for (const int fill : {0, 255, -1}) {
        Clip replaced = copy();
        cv::RNG random(9);
        for (std::size_t at = 0; at < replaced.frames(); ++at) {
            cv::Mat other(replaced.pictures[at].size(), CV_8U, cv::Scalar(fill));
            if (fill < 0) random.fill(other, cv::RNG::UNIFORM, 0, 256);
            other.copyTo(replaced.pictures[at], masks_.at(at));
        }
        EXPECT_EQ(canvases(replaced), canvases(clip_)) << fill;
    }
}

TEST_F(Promises, what_a_whole_cell_shows_does_count) {
    Clip other = copy();
    for (cv::Mat& picture : other.pictures) picture(cv::Rect(100, 0, 60, 90)) -= 60;
    EXPECT_NE(canvases(other)[0], canvases(clip_)[0]);
}

TEST(CellKey, no_cell_is_ever_finer_than_asked_for) {
    for (std::uint8_t seed = 0; seed < 100; ++seed)
        for (const Size grid : {Size{320, 180}, Size{102, 180}, Size{160, 90}, Size{720, 20}, Size{16, 16}})
            for (const std::int32_t rows : {1, 8, 13, 32}) {
                const CellLayout layout = CellKey(key_of(seed)).layout(grid, rows);
                for (const auto* edges : {&layout.column_edges, &layout.row_edges}) {
                    ASSERT_EQ(edges->front(), 0);
                    for (std::size_t i = 1; i < edges->size(); ++i) {
                        const int side = (*edges)[i] - (*edges)[i - 1];
                        // A picture smaller than a cell is one cell.
                        ASSERT_GE(
                            side * rows,
                            std::min(grid.height, rows * (edges == &layout.column_edges ? grid.width : grid.height)));
                    }
                }
                ASSERT_EQ(layout.column_edges.back(), grid.width);
                ASSERT_EQ(layout.row_edges.back(), grid.height);
            }
}

TEST(CellKey, phase_and_noise_come_from_the_key_alone) {
    std::set<std::vector<std::uint16_t>> phases;
    std::set<int> values;
    for (std::uint8_t seed = 0; seed < 50; ++seed) {
        const CellKey key(key_of(seed)), again(key_of(seed));
        phases.insert(key.layout({320, 180}, 8).column_edges);
        for (std::size_t cell = 0; cell < 200; ++cell) {
            EXPECT_EQ(key.noise(cell), again.noise(cell));
            values.insert(key.noise(cell));
        }
    }
    EXPECT_GT(phases.size(), 15U);
    EXPECT_EQ(values.size(), 33U);
    EXPECT_EQ(*values.begin(), -16);
    EXPECT_EQ(*values.rbegin(), 16);
}

/// A picture that is `grey(at)` all over, `rate` frames a second.
CellValues cells_of(int frames, double rate, const std::function<int(int)>& grey, CameraStory story = {},
                    const std::function<void(Masks&)>& mask = {}) {
    Clip clip;
    clip.size = {32, 32};
    for (int at = 0; at < frames; ++at) {
        clip.pictures.emplace_back(32, 32, CV_8U, cv::Scalar(grey(at)));
        clip.seconds.push_back(at / rate);
    }
    story.frames.resize(clip.frames());
    Masks masks(clip.size, clip.frames());
    if (mask) mask(masks);
    const CellKey key(key_of(1));
    return write_cells(clip, story, masks, key.layout(clip.size, 1), key);
}

std::size_t changes(const CellValues& values) {
    std::size_t count = 0;
    for (const auto& frame : values.changes) count += frame.size();
    return count;
}

TEST(Cells, a_value_moves_only_past_a_whole_step) {
    EXPECT_EQ(changes(cells_of(60, 30, [](int at) { return 120 + at % 8; })), 0U);
    EXPECT_EQ(changes(cells_of(60, 30, [](int at) { return at < 30 ? 100 : 150; })), 1U);
}

TEST(Cells, a_value_changes_at_most_ten_times_a_second) {
    const std::size_t count = changes(cells_of(120, 60, [](int at) { return at % 2 == 0 ? 60 : 180; }));
    EXPECT_LE(count, 20U);
    EXPECT_GE(count, 5U);
}

TEST(Cells, values_are_steps_of_sixteen) {
    for (int grey = 0; grey < 256; grey += 5) {
        const std::uint8_t value = cells_of(1, 30, [&](int) { return grey; }).first.at(0);
        EXPECT_TRUE(value % 16 == 0 || value == 255) << grey;
    }
}

TEST(Cells, a_cell_holds_still_while_a_silhouette_touches_it) {
    const auto touch = [](Masks& masks) {
        cv::Mat one = cv::Mat::zeros(32, 32, CV_8U);
        one.at<std::uint8_t>(5, 5) = 255;
        for (std::size_t at = 10; at < 20; ++at) masks.set(at, one);
    };
    EXPECT_EQ(changes(cells_of(
                  40, 10, [](int at) { return at >= 10 && at < 20 ? 200 : 100; }, {}, touch)),
              0U);
}

TEST(Cells, a_cell_under_silhouettes_throughout_tells_nothing) {
    const auto all = [](Masks& masks) {
        for (std::size_t at = 0; at < masks.frames(); ++at) masks.set(at, cv::Mat(32, 32, CV_8U, cv::Scalar(255)));
    };
    const CellValues dark = cells_of(
        20, 10, [](int) { return 10; }, {}, all);
    const CellValues light = cells_of(
        20, 10, [](int at) { return 200 + at; }, {}, all);
    EXPECT_EQ(dark.first, light.first);
    EXPECT_EQ(changes(light), 0U);
}

TEST(Cells, cells_stand_still_while_the_picture_shakes) {
    CameraStory story;
    story.frames.resize(40);
    for (std::size_t at = 10; at < 20; ++at) story.frames[at].shift = {3, 0};
    for (std::size_t at = 20; at < 30; ++at) story.frames[at].steady = false;
    EXPECT_EQ(changes(cells_of(
                  40, 10, [](int at) { return at >= 10 && at < 30 ? 200 : 100; }, story)),
              0U);
    for (CameraFrame& frame : story.frames) frame.steady = false;  // never rests: the first frame's cells
    EXPECT_EQ(changes(cells_of(
                  40, 10, [](int at) { return 20 + at * 5; }, story)),
              0U);
}

}  // namespace
}  // namespace milchglas::frost
