// Cards out of made-up tracks. No OpenCV: the guard's side must do without it.
#include <gtest/gtest.h>

#include <cmath>

#include "core/frost/cards.h"
#include "core/frost/track_format.h"
#include "tests/core/frost/content.h"

namespace milchglas::frost {
namespace {

constexpr int rate = 15;
constexpr GridBox grid{0, 0, 320, 180};

TrackContent empty_content(std::size_t frames) {
    TrackContent content;
    content.display = {640, 360};
    content.grid = {grid.width, grid.height};
    content.frames.time_base = {1, rate};
    content.frosting = {FaceDetector::haar, CellSizing::largest_face, 2};
    content.layout = {{0, 160, 320}, {0, 90, 180}};
    content.first_cells = {16, 32, 48, 64};
    content.cell_changes.resize(frames);
    content.silhouettes.resize(frames);
    content.motion.resize(frames);
    for (std::size_t at = 0; at < frames; ++at)
        content.frames.frames.push_back({static_cast<std::int64_t>(at), 1, at == 0});
    return content;
}

/// A box of a silhouette, cut to the grid; with legs that are `stride` apart if that is narrower than the box.
void add_shape(TrackContent& content, int at, std::uint16_t object, int x, int y, int width, int height,
               double stride = 1) {
    const int left = std::max(x, 0), right = std::min<int>(x + width, grid.width);
    if (right <= left) return;
    const auto point = [](double px, double py) {
        return GridPoint{static_cast<std::int16_t>(px), static_cast<std::int16_t>(py)};
    };
    const double middle = (left + right) / 2.0, half = (right - left - 1) / 2.0 * stride;
    const int hip = y + height / 2, foot = y + height - 1;
    Silhouette shape{object,
                     {static_cast<std::int16_t>(left), static_cast<std::int16_t>(y),
                      static_cast<std::int16_t>(right - left), static_cast<std::int16_t>(height)},
                     {point(left, y), point(right - 1, y), point(right - 1, hip), point(middle + half, foot),
                      point(middle - half, foot), point(left, hip)}};
    content.silhouettes[static_cast<std::size_t>(at)].push_back(std::move(shape));
}

std::vector<Card> cards_in(const TrackContent& content) {
    return cards_of(Track::open(testing::written(content)).value());
}

TEST(Cards, somebody_crosses_from_the_left_to_the_right) {
    TrackContent content = empty_content(120);
    for (int at = 10; at < 110; ++at) add_shape(content, at, 3, (at - 10) * 4 - 30, 60, 30, 80);
    const auto cards = cards_in(content);
    ASSERT_EQ(cards.size(), 1U);
    const Card& card = cards[0];
    EXPECT_EQ(card.came, Passage::left);
    EXPECT_EQ(card.went, Passage::right);
    EXPECT_EQ(card.first, 11);
    EXPECT_NEAR(static_cast<double>(card.last), 97, 2);
    EXPECT_NEAR(card.height, 80.0 / 180, 0.01);
    EXPECT_NEAR(card.height_to_width, 80.0 / 30, 0.05);
    EXPECT_NEAR(card.usual.heights, 4.0 * rate / 80, 0.03);
    EXPECT_NEAR(card.usual.widths, 4.0 * rate / 320, 0.01);
    EXPECT_LT(card.still, 0.05);
    EXPECT_FALSE(card.steps_per_second.has_value());
    ASSERT_EQ(card.strip.size(), Card::max_shapes);
    for (const CardShape& shape : card.strip) EXPECT_EQ(shape.box.height, 80);
    EXPECT_GT(card.strip[0].box.x, 0);  // the whole one of the first part, not one that the border cuts
    EXPECT_EQ(card.path.front().ordinal, card.first);
    EXPECT_EQ(card.path.back().ordinal, card.last);
    EXPECT_TRUE(std::is_sorted(card.path.begin(), card.path.end(),
                               [](const CardStop& a, const CardStop& b) { return a.ordinal < b.ordinal; }));
}

TEST(Cards, legs_have_a_rhythm) {
    for (const double steps : {1.2, 1.8, 2.5}) {
        TrackContent content = empty_content(120);
        for (int at = 0; at < 120; ++at) {
            const double open = 0.55 + 0.45 * std::cos(2 * 3.14159265 * steps * at / rate);
            add_shape(content, at, 1, 20 + at * 2, 60, 36, 80, open);
        }
        const auto cards = cards_in(content);
        ASSERT_EQ(cards.size(), 1U);
        ASSERT_TRUE(cards[0].steps_per_second.has_value()) << steps;
        EXPECT_NEAR(*cards[0].steps_per_second, steps, 0.12);
        EXPECT_EQ(cards[0].came, Passage::always);
        EXPECT_EQ(cards[0].went, Passage::always);
    }
}

TEST(Cards, what_flickers_at_random_or_stands_has_no_rhythm) {
    TrackContent walking = empty_content(120), standing = empty_content(120);
    std::uint32_t random = 1;
    for (int at = 0; at < 120; ++at) {
        random = random * 1'664'525 + 1'013'904'223;
        add_shape(walking, at, 1, 20 + at * 2, 60, 36, 80, (random >> 16 & 255) / 255.0);
        add_shape(standing, at, 1, 100, 60, 36, 80, 0.55 + 0.45 * std::cos(at * 0.8));
    }
    EXPECT_FALSE(cards_in(walking)[0].steps_per_second.has_value());
    const Card still = cards_in(standing)[0];
    EXPECT_FALSE(still.steps_per_second.has_value());
    EXPECT_GT(still.still, 0.95);
}

TEST(Cards, what_vanishes_shortly_and_is_back_nearby_is_one_thing) {
    TrackContent content = empty_content(90), far = empty_content(90), long_gap = empty_content(90);
    for (int at = 10; at < 80; ++at) {
        if (at < 40 || at >= 50) add_shape(content, at, at < 40 ? 1 : 2, 60 + at, 60, 30, 80);
        if (at < 40 || at >= 50) add_shape(far, at, at < 40 ? 1 : 2, at < 40 ? 20 : 250, 60, 30, 80);
        if (at < 30 || at >= 50) add_shape(long_gap, at, at < 30 ? 1 : 2, 60 + at, 60, 30, 80);
    }
    EXPECT_EQ(cards_in(content).size(), 1U);
    EXPECT_EQ(cards_in(content)[0].last, 79);
    EXPECT_EQ(cards_in(far).size(), 2U);
    EXPECT_EQ(cards_in(long_gap).size(), 2U);
}

TEST(Cards, what_parts_from_another_says_so) {
    TrackContent content = empty_content(60);
    for (int at = 0; at < 60; ++at) {
        add_shape(content, at, 1, 100, 60, at < 20 ? 60 : 30, 80);
        if (at >= 20) add_shape(content, at, 2, 135 + (at - 20) * 2, 60, 30, 80);
    }
    const auto cards = cards_in(content);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[1].came, Passage::other);
    EXPECT_EQ(cards[1].went, Passage::always);
}

TEST(Cards, the_short_and_small_have_none_and_the_most_important_come_first) {
    TrackContent content = empty_content(60);
    for (int at = 10; at < 16; ++at) add_shape(content, at, 1, 10, 10, 6, 6);      // 0.4 s
    for (int at = 10; at < 13; ++at) add_shape(content, at, 2, 200, 20, 80, 100);  // short, but large
    for (int at = 5; at < 55; ++at) add_shape(content, at, 3, 100, 60, 30, 80);
    const auto cards = cards_in(content);
    ASSERT_EQ(cards.size(), 2U);
    EXPECT_EQ(cards[0].strip[0].box.width, 30);
    EXPECT_EQ(cards[1].strip[0].box.width, 80);
    EXPECT_EQ(cards[0].came, Passage::inside);
}

TEST(Cards, a_cover_of_text_is_no_thing) {
    TrackContent content = empty_content(30);
    for (int at = 0; at < 30; ++at) {
        add_shape(content, at, 1, 100, 60, 30, 80);
        content.silhouettes[static_cast<std::size_t>(at)].back().kind = SilhouetteKind::text;
    }
    EXPECT_TRUE(cards_in(content).empty());
}

TEST(Cards, nothing_moves) {
    EXPECT_TRUE(cards_in(empty_content(30)).empty());
}

/// As many silhouettes of as many points as a track may hold, and each frame other numbers.
TEST(Cards, a_hostile_track_stays_bounded) {
    TrackContent content = empty_content(400);
    for (int at = 0; at < 400; ++at)
        for (int i = 0; i < static_cast<int>(format::max_silhouettes_per_frame); ++i) {
            const auto object = static_cast<std::uint16_t>(at * 37 + i);
            add_shape(content, at, object, i, (at + i) % 100, 8, 60);
        }
    Bytes bytes(track_capacity);
    bytes.resize(write_track(content, bytes).value());
    const auto cards = cards_of(Track::open(bytes).value());
    EXPECT_LE(cards.size(), max_cards);
    for (const Card& card : cards) {
        EXPECT_LE(card.strip.size(), Card::max_shapes);
        EXPECT_LE(card.path.size(), Card::max_stops);
        for (const CardShape& shape : card.strip) EXPECT_LE(shape.contour.size(), Card::max_contour_points);
    }
}

TEST(Cards, the_same_number_twice_in_a_frame_counts_once) {
    TrackContent content = empty_content(30);
    for (int at = 0; at < 30; ++at) {
        add_shape(content, at, 1, 100, 60, 30, 80);
        add_shape(content, at, 1, 200, 60, 10, 20);
    }
    EXPECT_EQ(cards_in(content).size(), 1U);
}

TEST(Cues, carry_grid_cards_and_events) {
    const Track track = Track::open(testing::written(testing::small_content())).value();
    const Cues cues = cues_of(track);
    EXPECT_EQ(cues.grid_width, 320);
    EXPECT_EQ(cues.grid_height, 180);
    EXPECT_EQ(cues.events, track.events());
    EXPECT_EQ(cues.cards, cards_of(track));
}

}  // namespace
}  // namespace milchglas::frost
