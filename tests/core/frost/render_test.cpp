#include "core/frost/render.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <type_traits>

#include "tests/core/frost/content.h"

namespace milchglas::frost {
namespace {

using testing::small_content;
using testing::written;

static_assert(!std::is_default_constructible_v<FrostedFrame> && !std::is_copy_constructible_v<FrostedFrame>);
static_assert(std::is_move_constructible_v<FrostedFrame>);

constexpr std::uint8_t silhouette_tone = 46;

TrackContent content_with_square() {
    TrackContent content = small_content();
    content.silhouettes[0] = {{1, {100, 60, 80, 60}, {{100, 60}, {179, 60}, {179, 119}, {100, 119}}}};
    return content;
}

Bytes drawn(const TrackContent& content, std::int64_t ordinal, Level level) {
    const Track track = Track::open(written(content)).value();
    const CanvasGeometry geometry = canvas_geometry_for(track.display(), 1);
    Bytes slot(geometry.slot_bytes());
    EXPECT_TRUE(render(track, ordinal, level, slot, geometry));
    return slot;
}

void expect_refused(Level level, std::int64_t ordinal, CanvasGeometry geometry, std::size_t bytes, Errc code,
                    std::string_view where) {
    const Track track = Track::open(written(small_content())).value();
    Bytes slot(bytes);
    const auto frame = render(track, ordinal, level, slot, geometry);
    ASSERT_FALSE(frame);
    EXPECT_EQ(frame.error().code(), code);
    EXPECT_EQ(frame.error().where(), where);
    EXPECT_EQ(slot, Bytes(bytes));  // nothing was drawn
}

TEST(Render, refuses_what_it_must) {
    const CanvasGeometry good{640, 360, 1};
    expect_refused(Level::sealed, 0, good, 640 * 360, Errc::denied, "frost.sealed");
    expect_refused(static_cast<Level>(9), 0, good, 640 * 360, Errc::denied, "frost.sealed");
    expect_refused(Level::frosted, 0, good, 640 * 360 - 1, Errc::usage, "frost.canvas");
    expect_refused(Level::frosted, 0, {0, 360, 1}, 0, Errc::usage, "frost.canvas");
    expect_refused(Level::frosted, 0, {962, 2, 1}, 962 * 2, Errc::usage, "frost.canvas");
    expect_refused(Level::frosted, 0, {-640, -360, 1}, 640 * 360, Errc::usage, "frost.canvas");
    expect_refused(Level::frosted, -1, good, 640 * 360, Errc::usage, "frost.ordinal");
    expect_refused(Level::outline, 200, good, 640 * 360, Errc::usage, "frost.ordinal");
}

TEST(Render, says_what_it_drew) {
    const Track track = Track::open(written(content_with_square())).value();
    const CanvasGeometry geometry = canvas_geometry_for(track.display(), 1);
    Bytes slot(geometry.slot_bytes());
    const auto frame = render(track, 0, Level::frosted, slot, geometry);
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->ordinal(), 0);
    EXPECT_EQ(frame->level(), Level::frosted);
    EXPECT_EQ(frame->size(), (Size{640, 360}));
    EXPECT_EQ(frame->pixels().data(), slot.data());
    EXPECT_NEAR(frame->revealed_area(), 1 - 80.0 * 60 / (320 * 180), 0.02);
    EXPECT_EQ(render(track, 0, Level::outline, slot, geometry)->revealed_area(), 0.0);
    EXPECT_NEAR(render(track, 1, Level::frosted, slot, geometry)->revealed_area(), 1.0, 1e-9);
}

TEST(Render, a_silhouette_has_one_tone_that_no_ground_has) {
    const Bytes canvas = drawn(content_with_square(), 0, Level::frosted);
    for (std::size_t y = 130; y < 230; ++y)
        for (std::size_t x = 210; x < 350; ++x) ASSERT_EQ(canvas[y * 640 + x], silhouette_tone);
    const Bytes empty = drawn(content_with_square(), 1, Level::frosted);
    for (const std::uint8_t pixel : empty) {
        ASSERT_GT(pixel, silhouette_tone + 30);
        ASSERT_LT(pixel, 236);
    }
}

TEST(Render, a_light_line_stands_around_a_silhouette_whichever_way_its_contour_runs) {
    TrackContent content = content_with_square();
    auto& contour = content.silhouettes[0].front().contour;
    for (int way = 0; way < 2; ++way) {
        const Bytes canvas = drawn(content, 0, Level::frosted);
        constexpr std::size_t width = 640, left = 201, top = 121, right = 359, bottom = 239;  // on the canvas
        const auto brightest = [&](std::size_t at, std::size_t step) {
            return std::max({canvas[at], canvas[at + step], canvas[at + 2 * step], canvas[at + 3 * step]});
        };
        for (const std::uint8_t line :
             {brightest(180 * width + left - 3, 1), brightest(180 * width + right, 1),
              brightest((top - 3) * width + 280, width), brightest(bottom * width + 280, width)})
            EXPECT_GT(line, 180) << "way " << way;
        std::reverse(contour.begin() + 1, contour.end());
    }
}

TEST(Render, the_ground_is_smooth) {
    const Bytes canvas = drawn(small_content(), 1, Level::frosted);
    for (std::size_t y = 1; y < 360; ++y)
        for (std::size_t x = 1; x < 640; ++x) {
            ASSERT_LE(std::abs(canvas[y * 640 + x] - canvas[y * 640 + x - 1]), 2);
            ASSERT_LE(std::abs(canvas[y * 640 + x] - canvas[(y - 1) * 640 + x]), 2);
        }
}

TEST(Render, outline_shows_no_cells) {
    TrackContent dark = small_content(), light = small_content();
    dark.first_cells.assign(6, 0);
    light.first_cells.assign(6, 240);
    EXPECT_EQ(drawn(dark, 40, Level::outline), drawn(light, 40, Level::outline));
    EXPECT_NE(drawn(dark, 40, Level::frosted), drawn(light, 40, Level::frosted));
    const Bytes blank = drawn(dark, 1, Level::outline);
    EXPECT_EQ(std::set<std::uint8_t>(blank.begin(), blank.end()).size(), 1U);
}

TEST(Render, the_same_ordinal_gives_the_same_bytes_whatever_came_before) {
    const Track track = Track::open(written(small_content())).value();
    const CanvasGeometry geometry = canvas_geometry_for(track.display(), 1);
    Bytes slot(geometry.slot_bytes(), 99), again(geometry.slot_bytes());
    for (const std::int64_t at : {std::int64_t{150}, std::int64_t{3}, std::int64_t{199}, std::int64_t{64}}) {
        ASSERT_TRUE(render(track, at, Level::frosted, slot, geometry));
        ASSERT_TRUE(render(track, at, Level::frosted, again, geometry));
        EXPECT_EQ(slot, again);
        EXPECT_EQ(slot, drawn(small_content(), at, Level::frosted));
    }
}

}  // namespace
}  // namespace milchglas::frost
