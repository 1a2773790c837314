#include "ui/look/theme.h"

#include <QFile>
#include <QHBoxLayout>
#include <QPalette>
#include <QStyle>
#include <QStyleFactory>
#include <QVBoxLayout>
#include <QWidget>
#include <array>
#include <utility>

namespace milchglas::look {
namespace {
QString style_sheet(const Tokens& t) {
    QFile file(QStringLiteral(":/look/window.qss"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    const auto number = [](int value) { return QString::number(value); };
    // A name that begins with another one's comes first.
    const std::array<std::pair<QLatin1String, QString>, 21> values{{
        {QLatin1String("@ground"), t.ground.name()},
        {QLatin1String("@raised"), t.raised.name()},
        {QLatin1String("@line"), t.line.name()},
        {QLatin1String("@text"), t.text.name()},
        {QLatin1String("@muted"), t.muted.name()},
        {QLatin1String("@accent"), t.accent.name()},
        {QLatin1String("@onaccent"), t.on_accent.name()},
        {QLatin1String("@stop"), t.stop.name()},
        {QLatin1String("@title"), number(type::title)},
        {QLatin1String("@small"), number(type::small)},
        {QLatin1String("@radius"), number(radius)},
        {QLatin1String("@divider"), number(t.line_width - 1)},  // between calm grounds a shade is enough
        {QLatin1String("@width"), number(t.line_width)},
        {QLatin1String("@focusgrow"), number(t.focus_width - t.line_width)},
        {QLatin1String("@focus"), number(t.focus_width)},
        {QLatin1String("@innerfocus"), number(hit_target - 2 * t.focus_width)},
        {QLatin1String("@inner"), number(hit_target - 2 * t.line_width)},
        {QLatin1String("@sidefocus"), number(space::l + t.line_width - t.focus_width)},
        {QLatin1String("@keyfocus"), number(space::s + t.line_width - t.focus_width)},
        {QLatin1String("@chipfocus"), number(chip_padding + t.line_width - t.focus_width)},
        {QLatin1String("@chip"), number(chip_padding)},
    }};
    QString text = QString::fromUtf8(file.readAll());
    for (const auto& [name, value] : values) text.replace(name, value);
    return text;
}

QPalette palette_of(const Tokens& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.ground);
    p.setColor(QPalette::Base, t.raised);
    p.setColor(QPalette::AlternateBase, t.ground);
    p.setColor(QPalette::Button, t.raised);
    p.setColor(QPalette::ToolTipBase, t.raised);
    p.setColor(QPalette::Mid, t.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        p.setColor(role, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.on_accent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::BrightText, t.stop);
    p.setColor(QPalette::LinkVisited, t.good);
    p.setColor(QPalette::Shadow, t.warn);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.muted);
    return p;
}
}  // namespace

Scheme desktop_scheme() {
    const QPalette p = QApplication::palette();
    return p.color(QPalette::Window).lightness() < p.color(QPalette::WindowText).lightness() ? Scheme::dark
                                                                                             : Scheme::light;
}

void apply_theme(QApplication& app, Scheme scheme) {
    // Fusion looks the same on every desktop and takes its colours from the palette alone.
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(palette_of(tokens(scheme)));
    QFont font = QApplication::font();
    font.setPixelSize(type::body);
    QApplication::setFont(font);
    app.setStyleSheet(style_sheet(tokens(scheme)));
}

QColor ink(const QPalette& palette, Ink ink) {
    constexpr std::array roles{QPalette::Window,
                               QPalette::Base,
                               QPalette::Mid,
                               QPalette::WindowText,
                               QPalette::PlaceholderText,
                               QPalette::Highlight,
                               QPalette::HighlightedText,
                               QPalette::LinkVisited,
                               QPalette::Shadow,
                               QPalette::BrightText};
    return palette.color(roles[static_cast<std::size_t>(ink)]);
}

void set_look(QWidget* widget, const char* style_class) {
    widget->setProperty("look", QString::fromLatin1(style_class));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

void place_calmly(QWidget* column, QWidget* screen) {
    // Stretches, not an alignment: an aligned item loses its height for width, and wrapped text is cut.
    auto* across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(column);
    across->addStretch();
    auto* down = new QVBoxLayout(screen);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
}

}  // namespace milchglas::look
