#include "ui/shell/window.h"

#include <QVBoxLayout>

#include "ui/look/words.h"

namespace milchglas::shell {

Window::Window(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent), link_(link), work_(new QStackedWidget), calm_(new look::CalmScreen),
      unlock_(new UnlockScreen(link)), review_(new review::ReviewDesk(link, commands_)), status_(new StatusLine) {
    setWindowTitle(QStringLiteral("Milchglas"));
    setObjectName(QStringLiteral("window"));
    calm_->setObjectName(QStringLiteral("shell_calm"));
    unlock_->setObjectName(QStringLiteral("unlock_screen"));
    review_->setObjectName(QStringLiteral("review_desk"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(work_, 1);
    rows->addWidget(status_);
    for (QWidget* screen : {static_cast<QWidget*>(calm_), static_cast<QWidget*>(unlock_),
                            static_cast<QWidget*>(review_)})
        work_->addWidget(screen);

    connect(&link_, &bridge::GuardLink::connected, this, &Window::connected);
    connect(&link_, &bridge::GuardLink::lost, this, &Window::lost);
    connect(unlock_, &UnlockScreen::unlocked, this, &Window::unlocked);
    connect(calm_, &look::CalmScreen::next, this, [this] { next_ == Next::lock ? lock() : connect_again(); });
    connect(review_, &review::ReviewDesk::decided, status_, &StatusLine::set_decision);
    connect(review_, &review::ReviewDesk::undecided, status_, &StatusLine::clear_decision);
    connect(review_, &review::ReviewDesk::waiting_changed, status_, &StatusLine::set_waiting);
    connect_again();
}

void Window::connect_again() {
    show_calm({tr("Starting the guard."), {}, {}, {}}, Next::connect);
    link_.connect_guard();
}

void Window::connected(bool vault_exists) {
    if (!vault_exists)
        return show_calm({look::sentence_for(fail(Errc::not_found, "desk.no_vault")),
                          tr("On the command line, milchglas-cli vault init makes one."), tr("Look again"), {}},
                         Next::connect);
    work_->setCurrentWidget(unlock_);
    unlock_->begin();
}

void Window::unlocked(const desk::Unlock::Reply& person) {
    if (person.role != Role::reviewer && person.role != Role::lead)
        return show_calm({tr("This name doesn't watch clips."), tr("Its desk isn't built yet; the command line serves it."),
                          tr("Lock"), {}},
                         Next::lock);
    review_->begin(person.waiting);
    work_->setCurrentWidget(review_);
}

void Window::lost(const Error& error) {
    review_->leave();
    status_->clear_waiting();
    show_calm(look::CalmScreen::about(error, tr("Start again")), Next::connect);
}

void Window::lock() {
    link_.ask<desk::Lock>({}, this, [this](const Result<desk::Lock::Reply>& reply) {
        if (reply) connected(true);
    });
}

void Window::show_calm(const look::CalmScreen::Text& text, Next next) {
    next_ = next;
    calm_->set(text);
    work_->setCurrentWidget(calm_);
}

}  // namespace milchglas::shell
