// What is seen before the pass has ended is made out of the cells of one still, and of nothing else.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "core/frost/cells.h"
#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

Settings with_rows(std::int32_t cell_rows) {
    Settings settings = scene_settings();
    settings.cell_rows = cell_rows;
    return settings;
}

Clip one_person() {
    return clip_of(1, [](cv::Mat& picture, int) { draw_person(picture, 70); });
}

Bytes glimpse_bytes(const cv::Mat& picture, std::int32_t cell_rows = 8) {
    TrackBuilder builder = TrackBuilder::create(with_rows(cell_rows)).value();
    const LumaPlane plane{picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows};
    EXPECT_TRUE(builder.add_frame(plane, {40, 4, true}));
    Bytes bytes(glimpse_capacity);
    const auto length = builder.write_glimpse(bytes);
    EXPECT_TRUE(length) << (length ? "" : length.error().where());
    bytes.resize(length.value_or(0));
    return bytes;
}

/// Every cell's pixels in another order.
cv::Mat shuffled(const cv::Mat& picture, const CellLayout& layout) {
    cv::Mat other = picture.clone();
    std::mt19937 random(3);
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column) {
            std::vector<std::uint8_t*> pixels;
            for (int y = layout.row_edges[row]; y < layout.row_edges[row + 1]; ++y)
                for (int x = layout.column_edges[column]; x < layout.column_edges[column + 1]; ++x)
                    pixels.push_back(other.ptr(y) + x);
            for (std::size_t i = pixels.size(); i > 1; --i) std::swap(*pixels[i - 1], *pixels[random() % i]);
        }
    return other;
}

TEST(Glimpse, is_one_still_in_cells_of_a_sixth_without_silhouettes) {
    const Track track = Track::open(glimpse_bytes(one_person().pictures[0])).value();
    EXPECT_EQ(track.frame_count(), 1);
    EXPECT_EQ(track.frame_table().frames[0].pts, 40);
    EXPECT_EQ(track.frame_table().frames[0].duration, 4);
    EXPECT_EQ(track.display(), scene_size);
    EXPECT_TRUE(track.silhouettes(0)->empty());
    EXPECT_TRUE(track.events().empty());
    for (std::size_t row = 0; row < track.cell_layout().rows(); ++row)
        EXPECT_GE((track.cell_layout().row_edges[row + 1] - track.cell_layout().row_edges[row]) * 6, scene_size.height);
}

TEST(Glimpse, is_never_finer_than_the_track) {
    const Track track = Track::open(glimpse_bytes(one_person().pictures[0], 3)).value();
    EXPECT_LE(track.cell_layout().rows(), 3U);
}

TEST(Glimpse, shuffling_the_pixels_inside_every_cell_of_the_track_changes_nothing) {
    const cv::Mat picture = one_person().pictures[0];
    const cv::Mat other = shuffled(picture, CellKey(Bytes(32, 7)).layout(scene_size, 8));
    ASSERT_NE(cv::norm(other, picture), 0);
    EXPECT_EQ(glimpse_bytes(other), glimpse_bytes(picture));
}

/// So track and glimpse together tell no more than the track's own cells of that still.
TEST(Glimpse, is_computed_from_what_the_track_of_that_still_holds) {
    const Clip still = one_person();
    const Track track = track_of(still), glimpse = Track::open(glimpse_bytes(still.pictures[0])).value();
    const CellLayout &fine = track.cell_layout(), &coarse = glimpse.cell_layout();
    const Bytes cells = track.cells(0).value();
    cv::Mat painted(scene_size.height, scene_size.width, CV_64F);
    const auto rect = [](const CellLayout& layout, std::size_t row, std::size_t column) {
        return cv::Rect(cv::Point(layout.column_edges[column], layout.row_edges[row]),
                        cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1]));
    };
    for (std::size_t cell = 0; cell < fine.cells(); ++cell)
        painted(rect(fine, cell / fine.columns(), cell % fine.columns())).setTo(cells[cell]);
    const Bytes shown = glimpse.cells(0).value();
    for (std::size_t cell = 0; cell < coarse.cells(); ++cell) {
        const double mean = cv::mean(painted(rect(coarse, cell / coarse.columns(), cell % coarse.columns())))[0];
        EXPECT_EQ(shown[cell], quantised(mean)) << cell;
    }
}

TEST(Glimpse, leaves_the_track_as_it_is) {
    const Clip clip = clip_of(20, [](cv::Mat& picture, int at) { draw_person(picture, 4 * at); });
    const auto make = [&clip](bool with_glimpse) {
        TrackBuilder builder = TrackBuilder::create(scene_settings()).value();
        for (std::size_t at = 0; at < clip.frames(); ++at) {
            const cv::Mat& picture = clip.pictures[at];
            const LumaPlane plane{picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows};
            EXPECT_TRUE(builder.add_frame(plane, {static_cast<std::int64_t>(at), 1, at == 0}));
            Bytes glimpse(glimpse_capacity);
            if (with_glimpse && at == 0) {
                EXPECT_TRUE(builder.write_glimpse(glimpse));
            }
        }
        Bytes bytes(1 << 20);
        bytes.resize(builder.finish(bytes).value());
        return bytes;
    };
    EXPECT_EQ(make(true), make(false));
}

TEST(Glimpse, needs_a_frame_and_room) {
    Bytes bytes(glimpse_capacity), none;
    TrackBuilder builder = TrackBuilder::create(scene_settings()).value();
    EXPECT_EQ(builder.write_glimpse(bytes).error(), fail(Errc::usage, "frost.no_frames"));
    const cv::Mat picture = room();
    ASSERT_TRUE(builder.add_frame({picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows},
                                  {0, 1, true}));
    EXPECT_EQ(builder.write_glimpse(none).error(), fail(Errc::no_space, "frost.track_capacity"));
}

}  // namespace
}  // namespace milchglas::frost
