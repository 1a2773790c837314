// The guideline: a page for every label, drawn, beside the picture or in its place, open at what somebody points at.
#include <QAccessible>
#include <QScrollBar>
#include <set>

#include "core/labels/schema.h"
#include "tests/ui/window_fixture.h"
#include "ui/review/guideline_page.h"

namespace milchglas::review {
namespace {
std::vector<Topic> topics_of(const LabelSchema& schema) {
    std::vector<Topic> topics;
    for (const ClipQuestion& question : schema.questions)
        for (const std::string& answer : question.answers) topics.push_back({Topic::Of::answer, question.id, answer});
    for (const std::string& kind : schema.segment_kinds) topics.push_back({Topic::Of::segment, {}, kind});
    for (const TrackKind& kind : schema.track_kinds) topics.push_back({Topic::Of::track, {}, kind.id});
    return topics;
}

TEST(Guideline, EveryLabelOfTheStarterSchemaHasAPage) {
    const std::set<std::string> unspoken{"none", "enough"};  // they have no button either
    std::set<QString> rules;
    for (const Topic& topic : topics_of(labels::starter_schema())) {
        const auto page = guideline_for(topic);
        EXPECT_EQ(page.has_value(), !unspoken.contains(topic.label)) << topic.label;
        if (!page) continue;
        EXPECT_TRUE(rules.insert(page->rule).second) << topic.label << ": said before";
        for (const QString& words : {page->rule, page->counts.words, page->differs.words, page->doubt})
            EXPECT_TRUE(words.endsWith(QLatin1Char('.'))) << words.toStdString();
        EXPECT_NE(page->counts.drawn, page->differs.drawn) << topic.label;
    }
    EXPECT_FALSE(guideline_for({Topic::Of::answer, "content", "unicorn"}));
    EXPECT_FALSE(guideline_for({Topic::Of::track, {}, "nothing"})) << "an answer is no kind";
}

/// The share of dark and of light pixels, as silhouettes and their lines are.
struct Seen {
    double dark = 0, light = 0;
};
Seen look_at(Drawn drawn) {
    constexpr int width = 320;
    GuidelineDrawing drawing("drawing");
    drawing.set(drawn, QStringLiteral("words"));
    drawing.resize(width, drawing.heightForWidth(width));
    const QImage picture = drawing.grab().toImage();
    Seen seen;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const int grey = qGray(picture.pixel(x, y));
            seen.dark += grey < 60 ? 1 : 0;
            seen.light += grey > 225 ? 1 : 0;
        }
    const double all = picture.width() * picture.height();
    return {seen.dark / all, seen.light / all};
}

TEST(GuidelineDrawing, ShowsWhatItIsAbout) {
    EXPECT_EQ(look_at(Drawn::nothing).dark, 0);
    EXPECT_EQ(look_at(Drawn::light).dark, 0) << "light has no shape";
    EXPECT_LT(look_at(Drawn::parked_car).dark, 0.005) << "it belongs to the ground";
    EXPECT_GT(look_at(Drawn::person_walks).dark, 0.03);
    EXPECT_GT(look_at(Drawn::person_walks).light, 0.005) << "the line around it";
    EXPECT_GT(look_at(Drawn::car).dark, 2 * look_at(Drawn::cat).dark);
    for (int i = 0; i <= static_cast<int>(Drawn::box_with_bearer); ++i) {
        const auto drawn = static_cast<Drawn>(i);
        EXPECT_EQ(scene_of(drawn).drawn, drawn);
        EXPECT_LT(look_at(drawn).dark, 0.5) << i;
    }
}

TEST(GuidelineDrawing, IsAGraphicWithWords) {
    GuidelineDrawing drawing("drawing");
    drawing.set(Drawn::cat, QStringLiteral("A cat."));
    auto* told = QAccessible::queryAccessibleInterface(&drawing);
    EXPECT_EQ(told->role(), QAccessible::Graphic);
    EXPECT_EQ(told->text(QAccessible::Name), "A cat.");
}

}  // namespace
}  // namespace milchglas::review

namespace milchglas::test {
namespace {

class GuidelineTest : public WindowTest {
  protected:
    void open_clip(QSize size = {1280, 720}) {
        guard.clips = {FakeClip{.frames = 10, .frame_ms = 60'000}, FakeClip{.frames = 3}};
        start();
        window->resize(size);
        unlock_and_open();
    }
    void open_guideline() {
        key(Qt::Key_G);
        ASSERT_TRUE(comes("guideline"));
    }
    bool page_is(const QString& title) {
        return QTest::qWaitFor([&] { return text("guideline_title") == title; });
    }
};

TEST_F(GuidelineTest, OneKeyOpensAndClosesIt) {
    open_clip();
    EXPECT_EQ(seen("guideline"), nullptr);
    open_guideline();
    EXPECT_EQ(text("guideline_title"), "Person");
    EXPECT_EQ(text("guideline_key"), "1");
    EXPECT_TRUE(text("guideline_camera").contains("may be wrong"));
    EXPECT_TRUE(shows(0)) << "the picture stays beside it";
    key(Qt::Key_G);
    EXPECT_EQ(seen("guideline"), nullptr);
    open_guideline();
    click("guideline_close");
    EXPECT_EQ(seen("guideline"), nullptr);
    EXPECT_FALSE(seen<QAbstractButton>("guide.show")->isChecked());
}

TEST_F(GuidelineTest, FollowsWhatIsPressedFocusedOrPointedAt) {
    open_clip();
    open_guideline();
    key(Qt::Key_2);
    EXPECT_TRUE(page_is("Pet"));
    EXPECT_EQ(text("guideline_question"), "What is there?");
    seen("answer.alarm.false-alarm")->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(page_is("No"));
    seen("answer.alarm.justified")->setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(text("guideline_title"), "No") << "a mouse leaves the focus behind and means nothing by it";
    QEvent enter(QEvent::Enter);
    QCoreApplication::sendEvent(seen("answer.content.vehicle"), &enter);
    EXPECT_EQ(text("guideline_title"), "No") << "a mouse that passes turns no page";
    EXPECT_TRUE(page_is("Vehicle")) << "one that rests does";
    key(Qt::Key_A);
    EXPECT_TRUE(page_is("Person present"));
    EXPECT_EQ(text("guideline_question"), "Segment");
    key(Qt::Key_B);
    EXPECT_TRUE(page_is("Person"));
    EXPECT_EQ(text("guideline_question"), "Box");
}

TEST_F(GuidelineTest, GoesOnAsOneReads) {
    open_clip({1280, 900});
    open_guideline();
    const auto go_on = [this](Qt::KeyboardModifiers more) {
        QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier | more);
        return text("guideline_title");
    };
    ASSERT_EQ(seen<QScrollArea>("guideline_area")->verticalScrollBar()->maximum(), 0) << "a page fits";
    EXPECT_EQ(go_on({}), "Pet");
    EXPECT_EQ(go_on(Qt::ShiftModifier), "Person");
    EXPECT_EQ(go_on(Qt::ShiftModifier), "Package") << "round to the last box";
    EXPECT_EQ(go_on({}), "Person");
    window->resize(1280, 560);
    auto* bar = seen<QScrollArea>("guideline_area")->verticalScrollBar();
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->maximum() > 0; }));
    EXPECT_EQ(go_on({}), "Person") << "first the rest of the page";
    EXPECT_GT(bar->value(), 0);
}

TEST_F(GuidelineTest, TakesThePlaceOfThePictureWhereThereIsNoRoomForBoth) {
    open_clip({960, 540});
    ASSERT_EQ(window->size(), QSize(960, 540));
    key(Qt::Key_Space);
    ASSERT_EQ(seen("player.play")->accessibleName(), "Pause");
    open_guideline();
    EXPECT_EQ(seen("canvas"), nullptr);
    const std::size_t asked = guard.seen().frames.size();
    key(Qt::Key_Space);
    key(Qt::Key_Period);
    key(Qt::Key_1);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !guard.seen().saved.empty(); })) << "answers still count";
    EXPECT_EQ(guard.seen().frames.size(), asked) << "nothing is released that nobody sees";
    EXPECT_EQ(window->size(), QSize(960, 540));
    window->resize(1280, 720);
    EXPECT_TRUE(comes("canvas"));
    EXPECT_EQ(seen("player.play")->accessibleName(), "Play");
    window->resize(960, 540);
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen("canvas") == nullptr; }));
    key(Qt::Key_Return);
    EXPECT_TRUE(at_frame("1 of 3")) << "a new clip is looked at first";
    EXPECT_EQ(seen("guideline"), nullptr);
}

TEST_F(GuidelineTest, ALabelWithoutAPageSaysSo) {
    guard.schema.questions = {{"content", true, {"person", "garden-gnome"}}};
    open_clip();
    open_guideline();
    EXPECT_TRUE(comes("counts"));
    seen("answer.content.garden-gnome")->setFocus(Qt::TabFocusReason);
    EXPECT_TRUE(page_is("garden gnome"));
    EXPECT_TRUE(text("guideline_rule").contains("no guideline yet"));
    EXPECT_EQ(seen("counts"), nullptr);
    EXPECT_EQ(seen("guideline_doubt"), nullptr);
    EXPECT_EQ(seen("guideline_key"), nullptr) << "nor a key";
}

TEST_F(GuidelineTest, IsReadToThoseWhoDontSeeIt) {
    open_clip();
    open_guideline();
    const auto name = [this](const char* widget) {
        return QAccessible::queryAccessibleInterface(seen(widget))->text(QAccessible::Name);
    };
    EXPECT_EQ(name("guideline"), "Guideline: Person");
    EXPECT_TRUE(name("counts").contains("walks through")) << name("counts").toStdString();
    EXPECT_TRUE(name("differs").contains("doesn't count"));
    EXPECT_EQ(name("guide.next"), "Go on in the guideline");
}

}  // namespace
}  // namespace milchglas::test
