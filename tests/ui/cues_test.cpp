// Cards, paths and events in the real window: by mouse, by keys, and where there is nothing to tell.
#include <set>

#include "core/base/file.h"
#include "tests/ui/review_fixture.h"
#include "ui/player/canvas.h"
#include "ui/review/card_drawing.h"
#include "ui/review/cue_words.h"

namespace milchglas::test {
namespace {

Card card_of(std::int64_t first, std::int64_t last, std::int16_t x) {
    Card card;
    card.first = first;
    card.last = last;
    card.came = Passage::left;
    card.went = Passage::right;
    card.height = 0.4;
    card.height_to_width = 2.2;
    card.usual = {0.7, 0.1};
    card.steps_per_second = 1.8;
    const auto right = static_cast<std::int16_t>(x + 20);
    for (const std::int64_t at : {first, last}) {
        card.strip.push_back({at, {x, 60, 20, 70}, {{x, 60}, {right, 60}, {right, 129}, {x, 129}}});
        card.path.push_back({at, {static_cast<std::int16_t>(x + (at - first) * 10), 60, 20, 70}});
    }
    return card;
}

class CuesTest : public ReviewTest {
  protected:
    void open_with(Cues cues) {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000, .cues = std::move(cues)}};
        start();
        unlock_and_open();
    }
    static Cues two_cards_three_events() {
        return {320,
                180,
                {card_of(2, 8, 40), card_of(4, 6, 200)},
                {{EventKind::light, 1, 2, {0, 0, 320, 180}},
                 {EventKind::left, 5, 9, {100, 100, 20, 20}},
                 {EventKind::shake, 7, 7, {0, 0, 320, 180}}},
                {}};
    }
    static Cues two_cards() {
        Cues cues = two_cards_three_events();
        cues.events.clear();
        return cues;
    }
    bool lit(const char* name, bool on = true) {
        return QTest::qWaitFor([&] {
            auto* card = seen<QAbstractButton>(name);
            return card != nullptr && card->isChecked() == on;
        });
    }
    /// What is painted over the frost just now.
    QImage over() {
        QImage image(seen("cues")->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        seen("cues")->render(&image, {}, {}, QWidget::RenderFlags());
        return image;
    }
    bool paints_over() {
        const QImage image = over();
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (qAlpha(image.pixel(x, y)) != 0) return true;
        return false;
    }
};

TEST_F(CuesTest, each_thing_has_a_card_that_says_what_it_does) {
    open_with(two_cards_three_events());
    ASSERT_TRUE(comes("card2"));
    EXPECT_EQ(text("cards_sentence"), "2 things move");
    const QString told = seen("card1")->accessibleName();
    for (const char* words : {"1 of 2", "Upright", "1.8 steps a second", "in at the left", "out at the right",
                              "120.0 to 480.0 s", "height 40 %"})
        EXPECT_TRUE(told.contains(QLatin1String(words))) << words << " in " << told.toStdString();
}

TEST_F(CuesTest, a_click_lights_its_object_and_goes_to_its_first_frame) {
    open_with(two_cards());
    ASSERT_TRUE(comes("card1"));
    EXPECT_FALSE(paints_over());
    click("card1");
    ASSERT_TRUE(shows(2));
    EXPECT_TRUE(lit("card1"));
    EXPECT_TRUE(paints_over());
    click("card2");
    ASSERT_TRUE(shows(4));
    EXPECT_TRUE(lit("card1", false));
    click("card2");
    EXPECT_TRUE(lit("card2", false));
    EXPECT_EQ(frame(), "5 of 10");  // letting go moves nothing
}

TEST_F(CuesTest, keys_go_round_the_cards) {
    open_with(two_cards_three_events());
    ASSERT_TRUE(comes("card1"));
    key(Qt::Key_V);
    ASSERT_TRUE(lit("card1"));
    ASSERT_TRUE(shows(2));
    key(Qt::Key_V);
    ASSERT_TRUE(lit("card2"));
    ASSERT_TRUE(shows(4));
    key(Qt::Key_V);
    ASSERT_TRUE(lit("card2", false));
    key(Qt::Key_V, Qt::ShiftModifier);
    ASSERT_TRUE(lit("card2"));
}

TEST_F(CuesTest, keys_jump_from_event_to_event) {
    open_with(two_cards_three_events());
    key(Qt::Key_E);
    ASSERT_TRUE(shows(1));
    key(Qt::Key_E);
    ASSERT_TRUE(shows(5));
    key(Qt::Key_E);
    ASSERT_TRUE(shows(7));
    key(Qt::Key_E);  // there is none after it
    key(Qt::Key_E, Qt::ShiftModifier);
    ASSERT_TRUE(shows(5));
    EXPECT_TRUE(paints_over());  // where it was left
}

TEST_F(CuesTest, a_place_is_told_of_before_and_after_something_comes_or_goes) {
    Cues cues = two_cards();
    cues.events = {{EventKind::left, 5, 9, {100, 100, 20, 20}}};
    open_with(std::move(cues));
    EXPECT_TRUE(paints_over());  // empty until then
    review::CueState state;
    const auto words = [&](const SceneEvent& event, std::int64_t at) { return review::away_words(state, event, at); };
    const SceneEvent left{EventKind::left, 5, 9, {}}, taken{EventKind::taken, 5, 6, {}};
    EXPECT_EQ(words(left, 4), "Empty until 0.0 s");
    EXPECT_EQ(words(left, 10), "");
    EXPECT_EQ(words(taken, 4), "Lies here until 0.0 s");
    EXPECT_EQ(words(taken, 7), "Taken at 0.0 s");
    EXPECT_EQ(words({EventKind::changed, 5, 6, {}}, 4), "");
}

TEST_F(CuesTest, what_is_left_and_taken_again_is_told_once_at_a_time) {
    Cues cues = two_cards();
    cues.events = {{EventKind::left, 2, 5, {100, 100, 20, 20}}, {EventKind::taken, 6, 7, {105, 100, 20, 20}}};
    const auto view = std::make_shared<bridge::OpenView>(bridge::OpenView{
        {"v"}, *bridge::CanvasMemory::map(*memory_file(8, "test.canvas"), {2, 2, 2}), {}, 2, 2, {}, {}, cues});
    review::CueState state;
    state.open(view);
    EXPECT_EQ(review::away_words(state, cues.events[1], 0), "");
    EXPECT_EQ(review::away_words(state, cues.events[1], 8), "Taken at 0.0 s");
}

TEST_F(CuesTest, a_click_on_an_event_goes_to_where_it_begins) {
    open_with(two_cards_three_events());
    QWidget* timeline = seen("timeline");
    QTest::mouseClick(timeline, Qt::LeftButton, {}, QPoint(timeline->width() - 12, timeline->height() - 10));
    ASSERT_TRUE(shows(5));
    EXPECT_TRUE(timeline->accessibleDescription().contains("3 events"));
}

TEST_F(CuesTest, paths_are_drawn_when_asked_for) {
    open_with(two_cards());
    ASSERT_TRUE(comes("card1"));
    ASSERT_FALSE(paints_over());
    key(Qt::Key_Z, Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return paints_over(); }));
    click("cues.paths");
    EXPECT_TRUE(QTest::qWaitFor([&] { return !paints_over(); }));
}

TEST_F(CuesTest, cards_leave_and_come_back_by_key_and_stay_away_where_there_is_no_room) {
    open_with(two_cards_three_events());
    ASSERT_TRUE(comes("card1"));
    key(Qt::Key_Z);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen("cards") == nullptr; }));
    key(Qt::Key_Z);
    EXPECT_TRUE(comes("card1"));
}

TEST_F(CuesTest, in_a_small_window_the_picture_keeps_its_room) {
    guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000, .cues = two_cards_three_events()}};
    start();
    window->resize(960, 540);
    unlock_and_open();
    EXPECT_EQ(seen("cards"), nullptr);
    key(Qt::Key_Z);
    EXPECT_TRUE(comes("card1"));
}

TEST_F(CuesTest, where_nothing_moves_one_calm_sentence_says_so) {
    open_with({});
    ASSERT_TRUE(comes("cards_sentence"));
    EXPECT_EQ(text("cards_sentence"), "Nothing moves in this clip.");
    EXPECT_EQ(seen("cues.paths"), nullptr);
    key(Qt::Key_V);
    key(Qt::Key_E);
    EXPECT_EQ(frame(), "1 of 10");
    EXPECT_FALSE(paints_over());
}

TEST_F(CuesTest, a_blanked_picture_shows_no_cue) {
    open_with(two_cards_three_events());
    click("card1");
    ASSERT_TRUE(shows(2));
    QWidget* card = seen("card1");
    const auto tones = [&] {
        const QImage image = card->grab(card->rect().adjusted(8, 8, -8, -8)).toImage();
        std::set<QRgb> found;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) found.insert(image.pixel(x, y));
        return found.size();
    };
    EXPECT_GT(tones(), 1U);
    seen("cards")->setEnabled(false);  // as while another window has the keyboard
    EXPECT_EQ(tones(), 1U);
    seen("cards")->setEnabled(true);
    key(Qt::Key_Pause);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen("cards") == nullptr; }));
}

TEST(CardDrawing, a_box_between_two_stops_lies_between_them) {
    const Card card = card_of(2, 8, 40);
    EXPECT_EQ(review::box_at(card, 2), QRectF(40, 60, 20, 70));
    EXPECT_EQ(review::box_at(card, 5), QRectF(70, 60, 20, 70));
    EXPECT_TRUE(review::box_at(card, 1).isEmpty());
    EXPECT_TRUE(review::box_at(card, 9).isEmpty());
}

}  // namespace
}  // namespace milchglas::test
