#include <gtest/gtest.h>

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <cmath>

#include "core/base/result.h"
#include "ui/look/line_icon.h"
#include "ui/look/tokens.h"
#include "ui/look/words.h"

namespace milchglas::look {
namespace {

/// WCAG 2 relative luminance and contrast.
double luminance(const QColor& c) {
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

TEST(Tokens, ContrastHoldsInEveryScheme) {
    for (const Scheme scheme : {Scheme::light, Scheme::dark}) {
        const Tokens& t = tokens(scheme);
        for (const QColor& ground : {t.ground, t.raised}) {
            for (const QColor& text : {t.text, t.muted, t.accent, t.good, t.warn, t.stop})
                EXPECT_GE(contrast(text, ground), 4.5) << text.name().toStdString();
            EXPECT_GE(contrast(t.line, ground), 3.0);
        }
        EXPECT_GE(contrast(t.on_accent, t.accent), 4.5);
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
    EXPECT_NE(sentence_for(fail(Errc::peer_gone, "desk.renderer")), sentence_for(fail(Errc::peer_gone, "channel.closed")));
    EXPECT_NE(sentence_for(fail(Errc::not_found, "desk.no_vault")), sentence_for(fail(Errc::not_found, "base.program")));
    EXPECT_EQ(support_code(fail(Errc::no_space, "store.full")), "store.full (10)");
}

}  // namespace
}  // namespace milchglas::look
