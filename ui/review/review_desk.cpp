#include "ui/review/review_desk.h"

#include "core/desk/finish_clip.h"
#include "ui/look/words.h"

namespace milchglas::review {

ReviewDesk::ReviewDesk(bridge::GuardLink& link, look::Commands& /*commands*/, QWidget* parent)
    : QStackedWidget(parent), link_(link), calm_(new look::CalmScreen), viewing_(new ViewingPage(link)) {
    calm_->setObjectName(QStringLiteral("review_calm"));
    viewing_->setObjectName(QStringLiteral("viewing"));
    addWidget(calm_);
    addWidget(viewing_);
    connect(calm_, &look::CalmScreen::next, this, &ReviewDesk::next);
    connect(viewing_, &ViewingPage::finished, this, &ReviewDesk::finish_and_next);
    connect(&link_, &bridge::GuardLink::view_progress, this, [this](const ViewId& view, std::int64_t frames) {
        if (view == view_) calm_->set_detail(tr("%n frame(s) so far", nullptr, static_cast<int>(frames)));
    });
    connect(&link_, &bridge::GuardLink::view_ready, this, &ReviewDesk::ready);
    connect(&link_, &bridge::GuardLink::view_ended, this, &ReviewDesk::ended);
}

void ReviewDesk::begin(std::int64_t waiting) {
    leave();
    Q_EMIT waiting_changed(waiting);
    if (waiting == 0) return show_calm({tr("No clip waits."), {}, tr("Look again"), {}});
    show_calm({tr("%n clip(s) wait for you.", nullptr, static_cast<int>(waiting)), {}, tr("Next clip"), {}});
}

void ReviewDesk::leave() {
    close_view();
    asking_ = false;
    show_calm({});
}

void ReviewDesk::set_blanked(bool /*blanked*/) {}
void ReviewDesk::apply(const std::vector<desk::Preference>& /*preferences*/) {}

void ReviewDesk::next() {
    if (asking_) return;
    asking_ = true;
    link_.ask<desk::NextClip>({}, this, [this](Result<desk::NextClip::Reply> reply) {
        if (!asking_) return;  // somebody left meanwhile
        asking_ = false;
        if (reply) return opened(*std::move(reply));
        close_view();
        show_calm(look::CalmScreen::about(reply.error(), tr("Try again")));
    });
}

void ReviewDesk::opened(desk::NextClip::Reply reply) {
    Q_EMIT waiting_changed(reply.waiting);
    if (!reply.opened) return begin(0);
    view_ = reply.opened->view;
    viewing_->describe(*reply.opened);
    Q_EMIT decided(reply.opened->decision);
    show_calm({tr("Making the frosted picture."), {}, {}, {}});
}

void ReviewDesk::ready(const bridge::OpenViewPtr& view) {
    if (view->id != view_) return;
    viewing_->play(view);
    setCurrentWidget(viewing_);
}

void ReviewDesk::ended(const ViewId& view, const Error& error) {
    if (view_.empty() || view != view_) return;
    close_view();
    show_calm(look::CalmScreen::about(error, tr("Next clip")));
}

void ReviewDesk::finish_and_next() {
    if (asking_ || view_.empty()) return;
    asking_ = true;
    viewing_->set_busy(true);
    link_.ask<desk::FinishClip>({view_, Ending::finished}, this, [this](const Result<desk::FinishClip::Reply>& reply) {
        if (!asking_) return;
        asking_ = false;
        // not_found: it ended by itself between the key and the answer.
        if (reply || reply.error().code() == Errc::not_found) {
            close_view();
            return next();
        }
        viewing_->set_busy(false);
        viewing_->show_problem(reply.error());
    });
}

void ReviewDesk::show_calm(const look::CalmScreen::Text& text) {
    calm_->set(text);
    setCurrentWidget(calm_);
}

void ReviewDesk::close_view() {
    view_ = {};
    viewing_->put_away();
    Q_EMIT undecided();
}

}  // namespace milchglas::review
