#include "ui/look/calm_screen.h"

#include <QAccessible>
#include <QEvent>

#include "ui/look/label.h"
#include "ui/look/line_icon.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::look {
namespace {
QLabel* centred(QLabel* label) {
    label->setAlignment(Qt::AlignHCenter);
    return label;
}
}  // namespace
CalmScreen::Text CalmScreen::about(const Error& error, const QString& next) {
    return {sentence_for(error), {}, next, support_code(error), icon_for(error)};
}

CalmScreen::CalmScreen(QWidget* parent) : QWidget(parent), next_(new Button) {
    constexpr int column_width = 480, button_width = 160;
    auto* middle = new QWidget;
    middle->setFixedWidth(column_width);
    column_ = new QVBoxLayout(middle);
    column_->setSpacing(space::l);
    icon_ = centred(add_label(column_, {}, "muted", "calm_icon"));
    speak_as(*icon_, QAccessible::Whitespace);  // it says what the sentence says
    sentence_ = centred(add_label(column_, {}, "title", "calm_sentence"));
    detail_ = centred(add_label(column_, {}, "muted", "calm_detail"));
    next_->setObjectName(QStringLiteral("calm_next"));
    next_->setAutoDefault(true);
    next_->setMinimumWidth(button_width);
    set_look(next_, "primary");
    column_->addWidget(next_, 0, Qt::AlignHCenter);
    support_ = centred(add_label(column_, {}, "small", "calm_support"));

    place_calmly(middle, this);
    connect(next_, &QPushButton::clicked, this, &CalmScreen::next);
}

void CalmScreen::set(const Text& text) {
    icon_name_ = text.icon;
    draw_icon();
    sentence_->setText(text.sentence);
    setAccessibleName(text.sentence);
    set_detail(text.detail);
    next_->setText(text.next);
    next_->setHidden(text.next.isEmpty());
    support_->setText(text.support);
    support_->setHidden(text.support.isEmpty());
    take_focus();
    if (isVisible()) tell_reader();
}

/// Without a button it rests here, not on whatever comes next in the window.
void CalmScreen::take_focus() {
    next_->isHidden() ? setFocus() : next_->setFocus();
}

void CalmScreen::tell_reader() {
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void CalmScreen::draw_icon() {
    constexpr int side = 48;
    icon_->setPixmap(line_icon(icon_name_, QPalette::PlaceholderText).pixmap({side, side}, devicePixelRatioF()));
    icon_->setHidden(icon_name_.isEmpty());
}

void CalmScreen::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) draw_icon();  // a picture in a label doesn't follow by itself
    QWidget::changeEvent(event);
}

void CalmScreen::set_detail(const QString& detail) {
    detail_->setText(detail);
    detail_->setHidden(detail.isEmpty());
}

void CalmScreen::add_way_out(QWidget* button) {
    button->hide();
    column_->insertWidget(column_->indexOf(support_), button, 0, Qt::AlignHCenter);
}

void CalmScreen::add_below(QWidget* something) {
    column_->insertWidget(column_->indexOf(next_), something);
}

void CalmScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    take_focus();
    tell_reader();
}

}  // namespace milchglas::look
