// The whole picture: asked for with words and a second person, in the real window, and closed by whatever lowers it.
#include <QPlainTextEdit>

#include "tests/ui/review_fixture.h"
#include "ui/look/passphrase_field.h"
#include "ui/player/canvas.h"

namespace milchglas::test {
namespace {

class SecondPersonTest : public ReviewTest {
  protected:
    void open_form() {
        guard.cant_tell = FakeGuard::allowed(Level::clear, 0);
        open_clip();
        key(Qt::Key_0);
        ASSERT_TRUE(says("closer_words", "With a second person beside you"));
        key(Qt::Key_7);
        ASSERT_TRUE(comes("second_person"));
    }
    void fill_in(const QString& passphrase = QStringLiteral("battery staple")) {
        seen<QPlainTextEdit>("second_words")->setPlainText(QStringLiteral("somebody lies on the floor"));
        seen<QLineEdit>("second_login")->setText(QStringLiteral("lea"));
        QTest::keyClicks(seen("second_passphrase"), passphrase);
    }
    void see_all() {
        open_form();
        fill_in();
        QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([&] { return canvas().has_over(); }));
    }
    player::Canvas& canvas() { return *window->findChild<player::Canvas*>("canvas"); }
    bool closed() {
        return QTest::qWaitFor([&] { return guard.seen().closed == 1; });
    }
};

TEST_F(SecondPersonTest, WordsNameAndPassphraseShowItWithItsSeconds) {
    see_all();
    EXPECT_EQ(seen("overlay"), nullptr);
    EXPECT_EQ(canvas_grey(), FakeGuard::revealed_grey);
    EXPECT_TRUE(says("closer_time", "Whole picture: 30 seconds left"));
    EXPECT_TRUE(says("level", "clear"));
    const auto asked = guard.seen().revealed;
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].level, Level::clear);
    EXPECT_EQ(asked[0].words, "somebody lies on the floor");
    EXPECT_EQ(asked[0].second_login, "lea");
    key(Qt::Key_Escape);
    EXPECT_FALSE(canvas().has_over());
    EXPECT_TRUE(closed());
}

TEST_F(SecondPersonTest, NothingIsAskedBeforeAllIsFilledIn) {
    open_form();
    EXPECT_EQ(window->focusWidget(), seen("second_words"));
    EXPECT_FALSE(seen("second_show")->isEnabled());
    fill_in();
    EXPECT_TRUE(seen("second_show")->isEnabled());
    EXPECT_EQ(text("second_count"), "26 of 500");
    auto* words = seen<QPlainTextEdit>("second_words");
    words->setPlainText(QStringLiteral(" \n "));
    EXPECT_FALSE(seen("second_show")->isEnabled()) << "blank is nothing";
    words->setPlainText(QString(501, QLatin1Char('x')));
    EXPECT_FALSE(seen("second_show")->isEnabled());
    EXPECT_EQ(text("second_count"), "501 of 500");
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    EXPECT_TRUE(guard.seen().revealed.empty());
}

TEST_F(SecondPersonTest, EveryRefusalIsSaidInWordsAndThePassphraseIsGone) {
    open_form();
    fill_in(QStringLiteral("guess"));
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    EXPECT_TRUE(says("second_problem", "Name or passphrase is wrong."));
    struct Refusal {
        Errc code;
        const char *where, *words, *focus;
    };
    for (const Refusal& refusal :
         {Refusal{Errc::denied, "desk.second_same", "has to be somebody else", "second_login"},
          Refusal{Errc::denied, "desk.second_role", "Only a lead or an admin", "second_login"},
          Refusal{Errc::locked, "desk.unlock_wait", "Wait a little", "second_passphrase"},
          Refusal{Errc::usage, "desk.reveal_words", "Say in a few words why", "second_words"},
          Refusal{Errc::denied, "desk.reveal_posture", "could photograph it", "second_passphrase"},
          Refusal{Errc::busy, "desk.reveal_open", "Close it first", "second_passphrase"}}) {
        EXPECT_EQ(seen<look::PassphraseField>("second_passphrase")->characters(), 0) << refusal.where;
        guard.reveal_refused = Error::received(refusal.code, refusal.where);
        QTest::keyClicks(seen("second_passphrase"), "battery staple");
        QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
        EXPECT_TRUE(says("second_problem", refusal.words)) << refusal.where;
        EXPECT_EQ(window->focusWidget(), seen(refusal.focus)) << refusal.where;
        EXPECT_FALSE(canvas().has_over());
    }
    EXPECT_EQ(seen<QPlainTextEdit>("second_words")->toPlainText(), "somebody lies on the floor") << "kept";
}

TEST_F(SecondPersonTest, EscPutsItAside) {
    open_form();
    fill_in();
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Escape);
    EXPECT_EQ(seen("second_person"), nullptr);
    EXPECT_TRUE(guard.seen().revealed.empty());
    key(Qt::Key_7);
    ASSERT_TRUE(comes("second_person"));
    EXPECT_EQ(seen<QPlainTextEdit>("second_words")->toPlainText(), "") << "nothing typed is kept";
    EXPECT_EQ(seen<look::PassphraseField>("second_passphrase")->characters(), 0);
}

TEST_F(SecondPersonTest, PutAsideWhileItIsCheckedItNeverShows) {
    open_form();
    fill_in();
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    QTest::keyClick(window->focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(closed());
    EXPECT_FALSE(canvas().has_over());
    EXPECT_EQ(seen("closer_time"), nullptr);
}

TEST_F(SecondPersonTest, AClickBesideLosesNothingAndTabGoesRound) {
    open_form();
    fill_in();
    QTest::mouseClick(seen("overlay"), Qt::LeftButton, {}, QPoint(5, 5));
    ASSERT_NE(seen("second_person"), nullptr);
    QStringList stops;
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        stops << window->focusWidget()->objectName();
    }
    const qsizetype turn = stops.indexOf(QStringLiteral("second_words"));
    ASSERT_GE(turn, 0);
    EXPECT_EQ(stops.mid(turn) + stops.mid(0, turn),
              (QStringList{"second_words", "second_login", "second_passphrase", "second_show", "overlay_close"}));
}

TEST_F(SecondPersonTest, ItClosesByItselfWhenItsTimeIsUp) {
    guard.reveal_ms = 1;
    open_form();
    fill_in();
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    EXPECT_TRUE(says("closer_words", "its time is up"));
    EXPECT_FALSE(canvas().has_over());
    EXPECT_TRUE(closed());
}

TEST_F(SecondPersonTest, PauseTakesTheFormAwayToo) {
    open_form();
    fill_in();
    key(Qt::Key_Pause);
    EXPECT_EQ(seen("second_person"), nullptr);
    EXPECT_NE(seen("unlock_screen"), nullptr);
}

TEST_F(SecondPersonTest, AClipThatEndsTakesTheFormAlong) {
    open_form();
    guard.tell(desk::ViewEnded{{"view-1"}, Errc::denied, "desk.withdrawn"});
    EXPECT_TRUE(says("calm_sentence", "withdrawn"));
    EXPECT_EQ(seen("overlay"), nullptr);
}

}  // namespace
}  // namespace milchglas::test
