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
        take_back(shown_);
        Q_EMIT offer_taken();
    });
    connect(dismiss_, &QPushButton::clicked, this, [this] {
        const About about = shown_;
        take_back(about);
        Q_EMIT dismissed(about);
    });
    hide();
}

void QuietLine::say(About about, const QString& words, const QString& offer) {
    said_[about] = {words, offer};
    show_last();
}

void QuietLine::take_back(About about) {
    if (said_.erase(about) > 0) show_last();
}

void QuietLine::take_all_back() {
    said_.clear();
    show_last();
}

void QuietLine::show_last() {
    shown_ = said_.empty() ? About::nothing : said_.rbegin()->first;
    const Said said = said_.empty() ? Said{} : said_.rbegin()->second;
    words_->setText(said.words);
    setAccessibleName(said.words);
    offer_->setText(said.offer);
    offer_->setHidden(said.offer.isEmpty());
    dismiss_->setText(said.offer.isEmpty() ? tr("Close") : tr("Not now"));
    dismiss_->setHidden(shown_ == About::blank);  // ends by itself
    setHidden(shown_ == About::nothing);
    if (shown_ == About::nothing) return;
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

}  // namespace milchglas::shell
