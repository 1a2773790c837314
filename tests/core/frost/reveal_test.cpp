#include "core/frost/reveal.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "tests/core/frost/content.h"

namespace milchglas::frost {
namespace {

using testing::small_content;
using testing::written;
constexpr Size grid{320, 180}, canvas{640, 360};
constexpr std::int64_t with_text = 10, alone = 11;  // ordinals: a walker and a cover of text; nobody

/// Content with a walker of 60 x 80 grid pixels, larger than a few coarse cells can hide by chance.
TrackContent content_with_walker(FaceDetector detector = FaceDetector::haar) {
    TrackContent content = small_content();
    content.frosting = {detector, detector == FaceDetector::none ? CellSizing::no_detector : CellSizing::largest_face,
                        6};
    content.layout = {{}, {}};
    for (std::uint16_t x = 0; x <= 320; x = static_cast<std::uint16_t>(x + 32))
        content.layout.column_edges.push_back(x);
    for (std::uint16_t y = 0; y <= 180; y = static_cast<std::uint16_t>(y + 30)) content.layout.row_edges.push_back(y);
    content.first_cells.assign(content.layout.cells(), 128);
    for (auto& changes : content.cell_changes) changes.clear();
    for (auto& frame : content.silhouettes) frame.clear();
    content.silhouettes[with_text] = {
        {1, {100, 40, 60, 80}, {{100, 40}, {159, 40}, {159, 119}, {100, 119}}},
        {2, {250, 20, 20, 10}, {{250, 20}, {269, 20}, {269, 29}, {250, 29}}, SilhouetteKind::text}};
    return content;
}

Bytes textured(unsigned seed) {
    Bytes picture(320 * 180);
    std::uint32_t state = seed;
    for (std::uint8_t& pixel : picture) pixel = static_cast<std::uint8_t>((state = state * 1664525 + 1013904223) >> 24);
    return picture;
}

LumaPlane plane(const Bytes& picture) {
    return {picture.data(), 320, 320, 180};
}

struct Drawn {
    Bytes pixels;
    double area = 0;
    CanvasBox box;
    std::string where;
};
Drawn draw(Level level, const Bytes& picture, std::int64_t ordinal, const CanvasBox& box = {},
           const TrackContent& content = content_with_walker(), const Bytes& key = Bytes(32, 7)) {
    const Track track = Track::open(written(content)).value();
    const auto revealer = Revealer::create(level, {track, 0, canvas}, key);
    if (!revealer) return {{}, 0, {}, revealer.error().where()};
    Bytes pixels(640 * 360);
    const auto frame = revealer->draw(plane(picture), ordinal, box, pixels);
    if (!frame) return {{}, 0, {}, frame.error().where()};
    return {pixels, frame->revealed_area(), frame->box(), ""};
}

/// Reorders the pixels inside each frost cell that the walker's silhouette lies in, in columns 96..160 and
/// rows 30..150.
Bytes shuffled_under_walker(Bytes picture) {
    for (int top = 30; top < 120; top += 30)
        for (int left = 96; left < 160; left += 32) {
            Bytes cell;
            for (int y = top; y < top + 30; ++y)
                for (int x = left; x < left + 32; ++x) cell.push_back(picture[static_cast<std::size_t>(y * 320 + x)]);
            std::ranges::reverse(cell);
            std::size_t next = 0;
            for (int y = top; y < top + 30; ++y)
                for (int x = left; x < left + 32; ++x) picture[static_cast<std::size_t>(y * 320 + x)] = cell[next++];
        }
    return picture;
}

TEST(Reveal, whatever_a_silhouette_covers_shows_no_more_than_coarse_cells) {
    // The silhouette reaches 3 pixels over its own edges; the cells shuffled here lie wholly under it.
    TrackContent content = content_with_walker();
    content.silhouettes[with_text][0] = {1, {96, 30, 64, 90}, {{96, 30}, {159, 30}, {159, 119}, {96, 119}}};
    const Bytes picture = textured(1);
    const Bytes other = shuffled_under_walker(picture);
    ASSERT_NE(picture, other);
    EXPECT_EQ(draw(Level::soft, picture, with_text, {}, content).pixels,
              draw(Level::soft, other, with_text, {}, content).pixels);
    EXPECT_NE(draw(Level::soft, picture, alone, {}, content).pixels,
              draw(Level::soft, other, alone, {}, content).pixels)
        << "where nobody stands the ground is finer";
}

TEST(Reveal, a_soft_ground_shows_nothing_finer_than_its_cells) {
    const Track track = Track::open(written(content_with_walker())).value();
    const CellLayout layout = CellKey(Bytes(32, 7), CellGrid::soft).layout(grid, soft_cell_rows);
    EXPECT_LE(layout.rows(), static_cast<std::size_t>(soft_cell_rows));
    Bytes picture = textured(2), other = picture;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column) {
            const auto at = [&](int x, int y) -> std::uint8_t& { return other[static_cast<std::size_t>(y * 320 + x)]; };
            const int left = layout.column_edges[column], right = layout.column_edges[column + 1] - 1;
            const int top = layout.row_edges[row], bottom = layout.row_edges[row + 1] - 1;
            std::swap(at(left, top), at(right, bottom));
        }
    ASSERT_NE(picture, other);
    EXPECT_EQ(draw(Level::soft, picture, alone).pixels, draw(Level::soft, other, alone).pixels);
}

TEST(Reveal, a_still_is_the_same_for_ever_and_its_noise_is_the_clips) {
    const Bytes picture = textured(3);
    EXPECT_EQ(draw(Level::soft, picture, alone).pixels, draw(Level::soft, picture, alone).pixels);
    EXPECT_NE(draw(Level::soft, picture, alone).pixels,
              draw(Level::soft, picture, alone, {}, content_with_walker(), Bytes(32, 8)).pixels);
}

TEST(Reveal, covers_of_text_stay) {
    const auto drawn = draw(Level::soft, textured(4), with_text);
    EXPECT_LT(drawn.area, 1);
    EXPECT_GT(drawn.area, 0.99);
    EXPECT_EQ(drawn.pixels[50 * 640 + 520], 46) << "the tone of a silhouette";
}

TEST(Reveal, a_lens_is_its_box_and_blank_around_it) {
    const Bytes white(320 * 180, 200);
    const CanvasBox box{100, 50, 160, 90};
    const auto drawn = draw(Level::lens, white, alone, box);
    EXPECT_EQ(drawn.box, box);
    EXPECT_NEAR(drawn.area, 1.0 / 16, 1e-9);
    EXPECT_EQ(std::ranges::count(drawn.pixels, 200), 160 * 90);
    EXPECT_EQ(std::ranges::count(drawn.pixels, 0), 640 * 360 - 160 * 90);
}

TEST(Reveal, a_whole_picture_is_whole) {
    const auto drawn = draw(Level::clear, Bytes(320 * 180, 200), with_text, {1, 1, 2, 2});
    EXPECT_EQ(drawn.area, 1);
    EXPECT_EQ(drawn.box, (CanvasBox{0, 0, 640, 360}));
    EXPECT_EQ(std::ranges::count(drawn.pixels, 200), 640 * 360);
}

TEST(Reveal, refuses_what_it_must) {
    const Bytes picture = textured(5);
    for (const Level level : {Level::sealed, Level::outline, Level::frosted, static_cast<Level>(9)})
        EXPECT_EQ(draw(level, picture, 0).where, "frost.reveal_level");
    EXPECT_EQ(draw(Level::soft, picture, 0, {}, content_with_walker(FaceDetector::none)).where, "frost.no_detector");
    for (const CanvasBox box : {CanvasBox{0, 0, 161, 90}, CanvasBox{0, 0, 0, 0}, CanvasBox{-1, 0, 4, 4},
                                CanvasBox{638, 0, 4, 4}, CanvasBox{0, 358, 4, 4}})
        EXPECT_EQ(draw(Level::lens, picture, 0, box).where, "frost.lens");
    EXPECT_EQ(draw(Level::clear, picture, -1).where, "frost.ordinal");
    EXPECT_EQ(draw(Level::clear, picture, 200).where, "frost.ordinal");
    const Track track = Track::open(written(content_with_walker())).value();
    EXPECT_EQ(Revealer::create(Level::clear, {track, 0, {962, 2}}, Bytes(32)).error(),
              fail(Errc::usage, "frost.canvas"));
    const auto revealer = Revealer::create(Level::clear, {track, 0, canvas}, Bytes(32));
    Bytes small(7);
    EXPECT_EQ(revealer->draw(plane(picture), 0, {}, small).error(), fail(Errc::usage, "frost.canvas"));
}

}  // namespace
}  // namespace milchglas::frost
