#include "ui/shell/quiet_line.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <utility>

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
        take_back(said_.about);
        Q_EMIT offer_taken();
    });
    connect(dismiss_, &QPushButton::clicked, this, [this] {
        take_back(said_.about);
        Q_EMIT dismissed();
    });
    hide();
}

void QuietLine::say(About about, const QString& words, const QString& offer) {
    if (about == About::blank && said_.about != About::blank) covered_ = said_;
    show_said({about, words, offer});
}

void QuietLine::take_back(About about) {
    if (about == covered_.about) covered_ = {};
    if (about == said_.about) show_said(std::exchange(covered_, {}));
}

void QuietLine::take_all_back() {
    covered_ = {};
    show_said({});
}

void QuietLine::show_said(const Said& said) {
    said_ = said;
    words_->setText(said.words);
    setAccessibleName(said.words);
    offer_->setText(said.offer);
    offer_->setHidden(said.offer.isEmpty());
    dismiss_->setText(said.offer.isEmpty() ? tr("Close") : tr("Not now"));
    dismiss_->setHidden(said.about == About::blank);  // ends by itself
    setHidden(said.about == About::nothing);
    if (said.about == About::nothing) return;
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

}  // namespace milchglas::shell
