#include "ui/look/passphrase_field.h"

#include <QAccessibleWidget>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <cstring>

#include "ui/look/tokens.h"

namespace milchglas::look {
namespace {
/// A password field without text: what is in it is nobody's to read aloud.
class Accessible : public QAccessibleWidget {
  public:
    explicit Accessible(QWidget* field) : QAccessibleWidget(field, QAccessible::EditableText) {}
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }
};

QAccessibleInterface* accessible_for(const QString&, QObject* object) {
    auto* field = qobject_cast<PassphraseField*>(object);
    return field != nullptr ? new Accessible(field) : nullptr;
}

bool is_continuation(std::uint8_t byte) {
    return (byte & 0xc0u) == 0x80u;
}
}  // namespace

PassphraseField::PassphraseField(QWidget* parent) : QWidget(parent), typed_(capacity) {
    QAccessible::installFactory(&accessible_for);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

Secret PassphraseField::take() {
    Secret taken = Secret::copy_of(typed_.view().first(size_));
    clear();
    return taken;
}

void PassphraseField::clear() {
    typed_ = Secret(capacity);
    size_ = 0;
    characters_ = 0;
    update();
    Q_EMIT changed();
}

QSize PassphraseField::sizeHint() const {
    return {240, hit_target + 2};
}

QVariant PassphraseField::inputMethodQuery(Qt::InputMethodQuery query) const {
    return query == Qt::ImCursorRectangle ? QVariant(rect()) : QWidget::inputMethodQuery(query);
}

bool PassphraseField::append(const QString& text) {
    bool taken = false;
    // One code point at a time: the encoder's own buffer never holds more than four bytes.
    for (const char32_t c : text.toUcs4()) {
        if (!QChar::isPrint(c)) continue;
        taken = true;
        QByteArray utf8 = QString::fromUcs4(&c, 1).toUtf8();
        const auto size = static_cast<std::size_t>(utf8.size());
        if (size_ + size <= capacity) {
            std::memcpy(typed_.mutable_view().data() + size_, utf8.constData(), size);
            size_ += size;
            ++characters_;
        }
        utf8.fill('\0');
    }
    if (!taken) return false;
    update();
    Q_EMIT changed();
    return true;
}

void PassphraseField::remove_last() {
    if (size_ == 0) return;
    const MutableBytes bytes = typed_.mutable_view();
    bool more = true;
    while (more) {
        more = is_continuation(bytes[--size_]);
        bytes[size_] = 0;
    }
    --characters_;
    update();
    Q_EMIT changed();
}

bool PassphraseField::event(QEvent* event) {
    // A passphrase may hold any character, also one that is a key of the window elsewhere.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !key->modifiers().testFlag(Qt::ControlModifier) && !key->text().isEmpty();
        if (plain || key->matches(QKeySequence::Paste)) event->accept();
    }
    return QWidget::event(event);
}

void PassphraseField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
    } else if (event->key() == Qt::Key_Backspace) {
        event->modifiers().testFlag(Qt::ControlModifier) ? clear() : remove_last();
    } else if (event->matches(QKeySequence::Paste)) {
        append(QGuiApplication::clipboard()->text());
    } else if (event->modifiers().testFlag(Qt::ControlModifier) || !append(event->text())) {
        QWidget::keyPressEvent(event);
    }
}

void PassphraseField::inputMethodEvent(QInputMethodEvent* event) {
    append(event->commitString());
}

void PassphraseField::hideEvent(QHideEvent* event) {
    clear();
    QWidget::hideEvent(event);
}

void PassphraseField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    painter.setPen(QPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid), width));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    constexpr qreal dot = 6, pitch = 11, left = 12;
    const int fits = static_cast<int>((this->width() - 2 * left) / pitch);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Text));
    const int dots = qMin(characters_, fits);
    for (int i = 0; i < dots; ++i) painter.drawEllipse(QRectF(left + i * pitch, (height() - dot) / 2, dot, dot));
    if (hasFocus() && dots < fits) painter.drawRect(QRectF(left + dots * pitch, height() / 4.0, 1.5, height() / 2.0));
}

}  // namespace milchglas::look
