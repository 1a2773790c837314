#include "ui/look/calm_screen.h"

#include <QVBoxLayout>

#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::look {
namespace {
QLabel* add_label(QVBoxLayout* column, const char* name, const char* style_class) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    label->setTextFormat(Qt::PlainText);
    set_look(label, style_class);
    column->addWidget(label);
    return label;
}
}  // namespace

CalmScreen::Text CalmScreen::about(const Error& error, const QString& next) {
    return {sentence_for(error), {}, next, support_code(error)};
}

CalmScreen::CalmScreen(QWidget* parent) : QWidget(parent), next_(new QPushButton) {
    constexpr int column_width = 480;
    auto* middle = new QWidget;
    middle->setFixedWidth(column_width);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(space::l);
    sentence_ = add_label(column, "calm_sentence", "title");
    detail_ = add_label(column, "calm_detail", "muted");
    next_->setObjectName(QStringLiteral("calm_next"));
    next_->setAutoDefault(true);
    set_look(next_, "primary");
    column->addWidget(next_, 0, Qt::AlignHCenter);
    support_ = add_label(column, "calm_support", "small");

    place_calmly(middle, this);
    connect(next_, &QPushButton::clicked, this, &CalmScreen::next);
}

void CalmScreen::set(const Text& text) {
    sentence_->setText(text.sentence);
    set_detail(text.detail);
    next_->setText(text.next);
    next_->setHidden(text.next.isEmpty());
    support_->setText(text.support);
    support_->setHidden(text.support.isEmpty());
    next_->setFocus();
}

void CalmScreen::set_detail(const QString& detail) {
    detail_->setText(detail);
    detail_->setHidden(detail.isEmpty());
}

void CalmScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    next_->setFocus();
}

}  // namespace milchglas::look
