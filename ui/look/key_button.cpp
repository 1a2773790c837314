#include "ui/look/key_button.h"

#include <QPainter>
#include <QStyleOptionButton>

#include "ui/look/spoken_button.h"
#include "ui/look/theme.h"

namespace milchglas::look {
namespace {
constexpr int cap_padding = 5, cap_height = 18;
constexpr int least_words = 40;  ///< of a text that is cut short

QFont cap_font(QFont font) {
    font.setPixelSize(type::small - 1);
    return font;
}
}  // namespace

KeyButton::KeyButton(Commands& commands, const QString& id, const QString& text, QWidget* parent)
    : Button(text, parent), commands_(commands), id_(id), words_(text) {
    speak_as_clicked(*this);
    setObjectName(id);
    set_look(this, "key");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);  // in a narrow panel it gives way and doesn't stick out
    set_meaning(commands.find(id).words);
    commands.bind(id, this, [this] { click(); });
    connect(&commands, &Commands::changed, this, &KeyButton::tell_key);
    tell_key();
}

void KeyButton::set_meaning(const QString& words) {
    if (meaning_ == words) return;
    meaning_ = words;
    setAccessibleName(words);
    tell_key();
}

void KeyButton::set_words(const QString& words) {
    words_ = words;
    setText(dress_ == Dress::full ? words_ : QString());
}

void KeyButton::set_dress(Dress dress) {
    dress_ = dress;
    setText(dress == Dress::full ? words_ : QString());
    tell_key();
}

void KeyButton::tell_key() {
    const QString key = key_words(commands_.find(id_).key);
    cap_ = dress_ == Dress::icon_only ? QString() : key;
    setToolTip(key.isEmpty() ? meaning_ : QStringLiteral("%1  (%2)").arg(meaning_, key));
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

QSize KeyButton::cap_size() const {
    if (cap_.isEmpty()) return {0, 0};
    const int words = QFontMetrics(cap_font(font())).horizontalAdvance(cap_);
    return {std::max(words + 2 * cap_padding, cap_height), cap_height};
}

/// An icon and its key stand closer than words and theirs.
int KeyButton::cap_gap() const {
    return text().isEmpty() ? space::xs : space::s;
}

QSize KeyButton::sizeHint() const {
    const int icon_width = icon().isNull() ? 0 : iconSize().width() + (text().isEmpty() ? 0 : space::s);
    const int inner = fontMetrics().horizontalAdvance(text()) + icon_width;
    const int cap = cap_size().width();
    return {inner + cap + (cap > 0 && inner > 0 ? cap_gap() : 0) + 2 * space::s, hit_target + 2};
}

QSize KeyButton::minimumSizeHint() const {
    const int inner = icon().isNull() ? least_words : iconSize().width();
    return {inner + 2 * space::s, hit_target + 2};
}

bool KeyButton::wears_key() const {
    return !cap_.isEmpty() && sizeHint().width() <= width();
}

void KeyButton::initStyleOption(QStyleOptionButton* option) const {
    Button::initStyleOption(option);
    const int cap = wears_key() ? cap_size().width() + cap_gap() : 0;
    const int beside = cap + 2 * space::s + (icon().isNull() ? 0 : iconSize().width() + space::s);
    const int room = width() - beside;
    // Asked in whole pixels first, as sizeHint() does: words with exactly their room aren't shortened for a fraction.
    if (fontMetrics().horizontalAdvance(text()) <= room) return;
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, room);
}

void KeyButton::paintEvent(QPaintEvent* event) {
    Button::paintEvent(event);
    if (!wears_key()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize cap = cap_size();
    const int top = (height() - cap.height()) / 2;  // whole pixels, so that the frame is sharp
    const QRectF place(width() - cap.width() - space::s + 0.5, top + 0.5, cap.width() - 1, cap.height() - 1);
    const QColor words = ink(palette(), is_filled() ? Ink::on_accent : Ink::muted);
    QColor frame = words;
    frame.setAlphaF(0.55F);
    painter.setPen(frame);
    painter.drawRoundedRect(place, 3, 3);
    painter.setPen(words);
    painter.setFont(cap_font(font()));
    painter.drawText(place, Qt::AlignCenter, cap_);
}

KeyButton::Dress dress_to_fit(const std::vector<KeyButton*>& buttons, int width, int spacing) {
    using Dress = KeyButton::Dress;
    for (const auto dress : {Dress::full, Dress::no_words, Dress::icon_only}) {
        int wanted = 0;
        for (KeyButton* button : buttons) {
            button->set_dress(dress);
            wanted += button->sizeHint().width() + spacing;
        }
        if (wanted <= width) return dress;
    }
    return Dress::icon_only;
}

}  // namespace milchglas::look
