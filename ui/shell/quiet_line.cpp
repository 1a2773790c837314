#include "ui/shell/quiet_line.h"

#include <QAccessible>
#include <QHBoxLayout>

#include "ui/look/theme.h"

namespace milchglas::shell {

QuietLine::QuietLine(QWidget* parent)
    : QWidget(parent), words_(new QLabel), offer_(new QPushButton), dismiss_(new QPushButton(tr("Not now"))) {
    setObjectName(QStringLiteral("quiet_line"));
    setAttribute(Qt::WA_StyledBackground);
    look::set_look(this, "quiet");
    words_->setObjectName(QStringLiteral("quiet_words"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    offer_->setObjectName(QStringLiteral("quiet_offer"));
    dismiss_->setObjectName(QStringLiteral("quiet_dismiss"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(look::space::l, look::space::s, look::space::l, look::space::s);
    row->setSpacing(look::space::s);
    row->addWidget(words_, 1);
    for (QPushButton* button : {offer_, dismiss_}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(offer_, &QPushButton::clicked, this, [this] {
        take_back();
        Q_EMIT offer_taken();
    });
    connect(dismiss_, &QPushButton::clicked, this, [this] {
        take_back();
        Q_EMIT dismissed();
    });
    hide();
}

void QuietLine::say(About about, const QString& words, const QString& offer) {
    about_ = about;
    words_->setText(words);
    setAccessibleName(words);
    offer_->setText(offer);
    offer_->setHidden(offer.isEmpty());
    dismiss_->setText(offer.isEmpty() ? tr("Close") : tr("Not now"));
    dismiss_->setHidden(about == About::blank);  // ends by itself
    show();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void QuietLine::take_back(About about) {
    if (about == about_) take_back();
}

void QuietLine::take_back() {
    about_ = About::nothing;
    hide();
}

}  // namespace milchglas::shell
