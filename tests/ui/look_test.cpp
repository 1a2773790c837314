#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>

#include "core/base/result.h"
#include "tests/ui/contrast.h"
#include "ui/look/commands.h"
#include "ui/look/line_icon.h"
#include "ui/look/tokens.h"
#include "ui/look/words.h"
#include "ui/player/player_commands.h"
#include "ui/review/review_commands.h"

namespace milchglas::look {
namespace {
using test::contrast;

TEST(Tokens, ContrastHoldsInEveryScheme) {
    for (const Scheme scheme : {Scheme::light, Scheme::dark, Scheme::contrast}) {
        const Tokens& t = tokens(scheme);
        const bool high = scheme == Scheme::contrast;
        for (const QColor& ground : {t.ground, t.raised}) {
            for (const QColor& text : {t.text, t.muted, t.accent, t.good, t.warn, t.stop})
                EXPECT_GE(contrast(text, ground), high ? 7.0 : 4.5) << text.name().toStdString();
            EXPECT_GE(contrast(t.line, ground), high ? 7.0 : 3.0);
        }
        EXPECT_GE(contrast(t.on_accent, t.accent), high ? 7.0 : 4.5);
    }
}

TEST(LineIcon, IsDrawnInTheColourOfThePalette) {
    const QPalette before = QGuiApplication::palette();
    const QIcon icon = line_icon("play");
    QPalette red = before;
    red.setColor(QPalette::ButtonText, Qt::red);
    QGuiApplication::setPalette(red);
    const QImage picture = icon.pixmap(48, 48).toImage();
    QGuiApplication::setPalette(before);
    int painted = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (const QColor c = picture.pixelColor(x, y); c.alpha() > 200) {
                ++painted;
                EXPECT_GT(c.red(), 200);
                EXPECT_LT(c.blue(), 60);
            }
    EXPECT_GT(painted, 50);
    EXPECT_TRUE(line_icon("no such icon").isNull());
}

TEST(Words, EveryCodeHasASentenceAndEveryCauseItsOwn) {
    for (int code = 1; code <= static_cast<int>(Errc::bug); ++code)
        EXPECT_FALSE(sentence_for(fail(static_cast<Errc>(code), "nowhere.known")).isEmpty());
    EXPECT_NE(sentence_for(fail(Errc::peer_gone, "desk.renderer")),
              sentence_for(fail(Errc::peer_gone, "channel.closed")));
    EXPECT_NE(sentence_for(fail(Errc::not_found, "desk.no_vault")),
              sentence_for(fail(Errc::not_found, "base.program")));
    EXPECT_EQ(sentence_for(fail(Errc::denied, "consent.C05")), sentence_for(fail(Errc::denied, "desk.withdrawn")));
    EXPECT_EQ(support_code(fail(Errc::no_space, "store.full")), "store.full (10)");
}

TEST(Words, WhateverAClipMayBringAboutIsSaidOfTheClip) {
    for (const Error& error : {fail(Errc::usage, "media.not_video"), fail(Errc::usage, "media.no_video_stream"),
                               fail(Errc::damaged, "media.no_frames"), fail(Errc::usage, "media.empty"),
                               fail(Errc::damaged, "media.damaged"), fail(Errc::usage, "media.unsupported_codec"),
                               fail(Errc::usage, "media.unsupported_pixels"), fail(Errc::usage, "media.too_large"),
                               fail(Errc::usage, "media.size_changed"), fail(Errc::usage, "media.too_many_frames"),
                               fail(Errc::usage, "frost.settings"), fail(Errc::usage, "frost.track_capacity"),
                               fail(Errc::damaged, "decoder.memory"), fail(Errc::damaged, "frost.memory"),
                               fail(Errc::damaged, "desk.pass_died"), fail(Errc::damaged, "desk.pass_stalled"),
                               fail(Errc::damaged, "desk.found")})
        EXPECT_TRUE(sentence_for(error).startsWith("This clip ")) << error.where();
}

TEST(Words, EverySentenceHasAPictureThatExists) {
    std::vector<Error> errors{fail(Errc::denied, "consent.C05"),       fail(Errc::locked, "desk.idle"),
                              fail(Errc::busy, "desk.vault_in_use"),   fail(Errc::not_found, "desk.no_vault"),
                              fail(Errc::denied, "desk.role"),         fail(Errc::usage, "desk.preference"),
                              fail(Errc::damaged, "audit.rolled_back")};
    for (int code = 1; code <= static_cast<int>(Errc::bug); ++code)
        errors.push_back(fail(static_cast<Errc>(code), "nowhere.known"));
    for (const Error& error : errors) EXPECT_FALSE(line_icon(icon_for(error)).isNull()) << error.where();
}

TEST(Words, EveryCapOfACloserLookIsExplained) {
    for (const Error& error :
         {fail(Errc::denied, "desk.reveal_consent"),     fail(Errc::denied, "desk.reveal_rules"),
          fail(Errc::denied, "desk.reveal_role"),        fail(Errc::denied, "desk.reveal_posture"),
          fail(Errc::denied, "desk.reveal_detector"),    fail(Errc::denied, "desk.reveal_budget"),
          fail(Errc::denied, "desk.reveal_reviewer"),    fail(Errc::denied, "disclosure.soft_stills"),
          fail(Errc::denied, "disclosure.soft_apart"),   fail(Errc::busy, "disclosure.soft_pause"),
          fail(Errc::denied, "disclosure.lens_seconds"), fail(Errc::denied, "desk.second_missing"),
          fail(Errc::denied, "desk.second_same"),        fail(Errc::denied, "desk.second_role"),
          fail(Errc::denied, "desk.reveal_lease"),       fail(Errc::denied, "desk.reveal_time"),
          fail(Errc::peer_gone, "desk.reveal_died"),     fail(Errc::busy, "desk.reveal_open"),
          fail(Errc::usage, "desk.reveal_words"),        fail(Errc::not_found, "desk.reveal"),
          fail(Errc::damaged, "viewer.other_clip"),      fail(Errc::denied, "desk.follow_questions")}) {
        EXPECT_NE(sentence_for(error), sentence_for(Error::received(error.code(), "nowhere.known"))) << error.where();
        EXPECT_FALSE(line_icon(icon_for(error)).isNull()) << error.where();
    }
}

TEST(Words, AShortIdIsTheBeginning) {
    EXPECT_EQ(short_id("0123456789"), "01234567");
    EXPECT_EQ(short_id("012"), "012");
}

TEST(KeyWords, AsTheKeyIsPrinted) {
    EXPECT_EQ(key_words(QKeySequence(Qt::Key_Return)), "Enter");
    EXPECT_EQ(key_words(QKeySequence(Qt::SHIFT | Qt::Key_Return)), "Shift+Enter");
    EXPECT_EQ(key_words(QKeySequence(Qt::Key_Enter)), "Enter");
    EXPECT_EQ(key_words(QKeySequence(Qt::CTRL | Qt::Key_Plus)), "Ctrl++");
}

TEST(Keys, ASlipDoesntEndAClipForEverybody) {
    Commands commands;
    player::add_player_commands(commands);
    review::add_review_commands(commands);
    EXPECT_EQ(commands.holder(Qt::Key_I), "work.intimate");
    EXPECT_EQ(commands.holder(Qt::Key_P), "work.know");
    for (const auto beside : {Qt::Key_U, Qt::Key_O, Qt::Key_J, Qt::Key_K, Qt::Key_8, Qt::Key_9, Qt::Key_BracketLeft})
        EXPECT_EQ(commands.holder(beside), "") << static_cast<char>(beside);
}

}  // namespace
}  // namespace milchglas::look
