#include "ui/review/review_desk.h"

#include "core/desk/finish_clip.h"
#include "ui/look/words.h"
#include "ui/player/player_commands.h"
#include "ui/review/review_commands.h"

namespace milchglas::review {
namespace {
constexpr int preparing_shown_after_ms = 200, slow_after_ms = 4000;
const QString speed_preference = QStringLiteral("player.speed");
const QString reaction_preference = QStringLiteral("review.reaction_ms");

look::Commands& with_own_commands(look::Commands& commands) {
    player::add_player_commands(commands);
    add_review_commands(commands);
    return commands;
}
}  // namespace

ReviewDesk::ReviewDesk(bridge::GuardLink& link, look::Commands& commands, QWidget* parent)
    : QStackedWidget(parent),
      link_(link),
      calm_(new look::CalmScreen),
      bar_(new BatchBar("batch_today")),
      viewing_(new ViewingPage(link, with_own_commands(commands))),
      slow_(this),
      skip_(new look::KeyButton(commands, QStringLiteral("work.skip"), tr("Skip"))) {
    calm_->setObjectName(QStringLiteral("review_calm"));
    viewing_->setObjectName(QStringLiteral("viewing"));
    calm_->add_below(bar_);
    addWidget(calm_);
    addWidget(viewing_);
    tell_of_preparing();
    connect_link();
    connect_page();
}

void ReviewDesk::tell_of_preparing() {
    preparing_.setSingleShot(true);
    preparing_.setInterval(preparing_shown_after_ms);
    slow_.setObjectName(QStringLiteral("slow_pass"));
    slow_.setSingleShot(true);
    slow_.setInterval(slow_after_ms);
    calm_->add_way_out(skip_);
    connect(&preparing_, &QTimer::timeout, this, [this] {
        show_calm({tr("Making the frosted picture."), {}, {}, {}, QStringLiteral("clip")});
        slow_.start();
    });
    connect(&slow_, &QTimer::timeout, skip_, &QWidget::show);
    connect(skip_, &QPushButton::clicked, this, [this] { leave_clip(Ending::skipped); });
}

void ReviewDesk::connect_link() {
    connect(&link_, &bridge::GuardLink::view_progress, this, &ReviewDesk::progressed);
    connect(&link_, &bridge::GuardLink::view_glimpse, this, &ReviewDesk::glimpsed);
    connect(&link_, &bridge::GuardLink::view_ready, this, &ReviewDesk::ready);
    connect(&link_, &bridge::GuardLink::view_ended, this, &ReviewDesk::ended);
    connect(&link_, &bridge::GuardLink::view_restarted, this, [this](const ViewId& view) {
        if (view == view_) viewing_->panel().say(tr("The picture was restarted. Nothing is lost."));
    });
}

void ReviewDesk::connect_page() {
    connect(calm_, &look::CalmScreen::next, this, &ReviewDesk::next);
    connect(viewing_, &ViewingPage::leave_wanted, this, &ReviewDesk::leave_clip);
    connect(&viewing_->player(), &player::Player::level_shown, this, &ReviewDesk::level_shown);
    connect(&viewing_->closer(), &CloserLook::level_shown, this, &ReviewDesk::level_shown);
    connect(&viewing_->closer(), &CloserLook::form_wanted, this, &ReviewDesk::form_wanted);
    connect(&viewing_->closer(), &CloserLook::form_over, this, &ReviewDesk::form_over);
    connect(&viewing_->player().transport(), &player::Transport::speed_chosen, this,
            [this](double speed) { Q_EMIT preference_changed(speed_preference, QString::number(speed)); });
    connect(&viewing_->tools(), &LabelTools::reaction_chosen, this,
            [this](int ms) { Q_EMIT preference_changed(reaction_preference, QString::number(ms)); });
}

void ReviewDesk::begin(std::int64_t waiting, const DayProgress& today) {
    leave();
    batch_.today = today;
    show_progress();
    Q_EMIT waiting_changed(waiting);
    show_waiting(waiting);
}

void ReviewDesk::show_waiting(std::int64_t waiting) {
    const QString today = day_words(batch_.today);
    if (waiting == 0)
        return show_calm({tr("No clip waits."), today, tr("Look again"), {}, QStringLiteral("tray")}, Tells::day);
    const QString words = tr("%n clip(s) wait for you.", nullptr, static_cast<int>(waiting));
    show_calm({words, today, tr("Next clip"), {}, QStringLiteral("clip")}, Tells::day);
}

void ReviewDesk::set_batch(int size) {
    batch_.size = size;
    show_progress();
}

void ReviewDesk::show_progress() {
    bar_->set(batch_);
    viewing_->panel().set_batch(batch_);
}

void ReviewDesk::leave() {
    close_view();
    asking_ = false;
    viewing_->panel().guide().setChecked(false);
    show_calm({});
}

void ReviewDesk::set_blanked(bool blanked) {
    viewing_->set_blanked(blanked);
}

void ReviewDesk::apply(const std::vector<desk::Preference>& preferences) {
    viewing_->player().playback().set_speed(1);
    viewing_->player().set_level(Level::frosted);
    viewing_->player().canvas().set_contrast(player::Contrast::plain);
    viewing_->tools().set_reaction_ms(0);
    for (const desk::Preference& preference : preferences) {
        const QString name = QString::fromStdString(preference.name), value = QString::fromStdString(preference.value);
        if (const double speed = value.toDouble(); name == speed_preference && speed >= 0.1 && speed <= 8)
            viewing_->player().playback().set_speed(speed);
        if (const int ms = value.toInt(); name == reaction_preference && ms >= 0 && ms <= 2000)
            viewing_->tools().set_reaction_ms(ms);
    }
}

void ReviewDesk::next() {
    if (asking_ || !view_.empty()) return;
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
    waiting_ = reply.waiting;
    Q_EMIT waiting_changed(reply.waiting);
    if (!reply.opened) {
        close_view();
        return show_waiting(0);
    }
    view_ = reply.opened->view;
    decision_ = reply.opened->decision;
    viewing_->describe(*reply.opened);
    Q_EMIT decided(decision_);
    preparing_.start();
}

void ReviewDesk::progressed(const ViewId& view, std::int64_t frames) {
    if (view != view_) return;
    const QString so_far = tr("%n frame(s) so far", nullptr, static_cast<int>(frames));
    if (currentWidget() == calm_)
        calm_->set_detail(so_far);
    else if (viewing_->shows_glimpse())
        viewing_->panel().say(tr("Making the frosted picture.") + QLatin1Char('\n') + so_far);
}

void ReviewDesk::glimpsed(const bridge::OpenViewPtr& view) {
    if (view->id != view_) return;
    preparing_.stop();
    slow_.stop();
    viewing_->glimpse(view);
    viewing_->panel().say(tr("Making the frosted picture."));
    setCurrentWidget(viewing_);
}

void ReviewDesk::ready(const bridge::OpenViewPtr& view) {
    if (view->id != view_) return;
    preparing_.stop();
    slow_.stop();
    viewing_->panel().say({});
    viewing_->play(view);
    setCurrentWidget(viewing_);
    viewing_->player().take_focus();
}

void ReviewDesk::ended(const ViewId& view, const Error& error) {
    if (view_.empty() || view != view_) return;
    close_view();
    show_calm(look::CalmScreen::about(error, tr("Next clip")));
}

void ReviewDesk::leave_clip(Ending ending) {
    if (asking_ || view_.empty()) return;
    asking_ = true;
    viewing_->panel().set_busy(true);
    link_.ask<desk::FinishClip>({view_, ending}, this, [this](const Result<desk::FinishClip::Reply>& reply) {
        if (!asking_) return;
        asking_ = false;
        // not_found: it ended by itself between the key and the answer.
        if (reply || reply.error().code() == Errc::not_found) {
            close_view();
            return reply ? finished(reply->today) : next();
        }
        // The guard has let go of the view, so nothing stays on the screen; the clip waits again.
        close_view();
        show_calm(look::CalmScreen::about(reply.error(), tr("Next clip")));
    });
}

/// After the last of a batch there is a moment to rest, with one next step; else the next clip comes by itself.
void ReviewDesk::finished(const DayProgress& today) {
    const bool one_more = today.finished > batch_.today.finished;
    batch_.today = today;
    show_progress();
    if (!one_more || batch_.size == 0 || batch_.done() > 0 || waiting_ == 0) return next();
    const QString words = tr("That was a batch of %n clip(s).", nullptr, batch_.size);
    show_calm({words, day_words(today), tr("Begin the next batch"), {}, QStringLiteral("cup")});
}

/// The chip says what is on the screen, also where that is less than what was granted.
void ReviewDesk::level_shown(Level level) {
    Decision shown = decision_;
    if (level > decision_.granted) shown = {level, level, {}, {}};  // a decision of its own, for a moment
    if (level < decision_.granted) {
        const bool chosen = viewing_->player().level() <= level;
        shown.caps.push_back({chosen ? CapSource::reviewer : CapSource::budget, level});
        shown.granted = level;
    }
    Q_EMIT decided(shown);
}

void ReviewDesk::show_calm(const look::CalmScreen::Text& text, Tells tells) {
    slow_.stop();
    skip_->hide();
    bar_->set_wanted(tells == Tells::day);
    calm_->set(text);
    setCurrentWidget(calm_);
}

void ReviewDesk::close_view() {
    view_ = {};
    preparing_.stop();
    slow_.stop();
    viewing_->put_away();
    Q_EMIT undecided();
}

}  // namespace milchglas::review
