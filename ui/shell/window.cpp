#include "ui/shell/window.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/spoken_role.h"
#include "ui/look/words.h"
#include "ui/shell/key_sheet.h"

namespace milchglas::shell {

Window::Window(bridge::GuardLink& link, look::Scheme standard, QWidget* parent)
    : QWidget(parent),
      link_(link),
      personal_(link, commands_, standard),
      frame_(new QWidget(this)),
      work_(new QStackedWidget),
      calm_(new look::CalmScreen),
      unlock_(new UnlockScreen(link)),
      review_(new review::ReviewDesk(link, commands_)),
      audit_(new audit_desk::AuditDesk(link)),
      clips_(new consent_desk::ClipList(link)),
      people_(new team::PeopleList(link)),
      devices_(new team::DeviceList(link)),
      settings_(new SettingsDesk(commands_, personal_)),
      quiet_(new QuietLine),
      status_(new StatusLine),
      overlay_(new Overlay(this, frame_)) {
    look::speak_as(*this, QAccessible::Window);  // a plain widget says that it is nothing
    setWindowTitle(QStringLiteral("Milchglas"));
    setObjectName(QStringLiteral("window"));
    calm_->setObjectName(QStringLiteral("shell_calm"));
    unlock_->setObjectName(QStringLiteral("unlock_screen"));
    review_->setObjectName(QStringLiteral("review_desk"));
    settings_->setObjectName(QStringLiteral("settings_desk"));
    status_->setObjectName(QStringLiteral("status"));
    add_commands();
    lay_out();
    hear_link();
    hear_screens();
    connect_again();
}

void Window::add_commands() {
    const QString group = tr("Window");
    const auto add = [&](const char* id, const QString& words, const QKeySequence& key, std::function<void()> act) {
        commands_.add({QString::fromLatin1(id), group, words, key});
        commands_.bind(QString::fromLatin1(id), this, std::move(act));
    };
    add("shell.pause", tr("Pause: blank and lock at once"), Qt::Key_Pause, [this] { pause(); });
    add("shell.lock", tr("Pause, for keyboards without that key"), Qt::CTRL | Qt::Key_L, [this] { pause(); });
    add("shell.keys", tr("Show or hide the keys"), Qt::Key_Question, [this] { show_keys(); });
    add("shell.next_desk", tr("Go to the next desk"), Qt::CTRL | Qt::Key_Tab, [this] {
        if (!role_ || overlay_->is_open()) return;
        const std::vector<Desk> desks = desks_of(*role_);
        const auto here = std::find(desks.begin(), desks.end(), desk_) - desks.begin();
        go(desks[static_cast<std::size_t>(here + 1) % desks.size()]);
    });
}

void Window::lay_out() {
    rail_ = new Rail(commands_);
    for (QWidget* screen :
         std::initializer_list<QWidget*>{calm_, unlock_, review_, audit_, clips_, people_, devices_, settings_})
        work_->addWidget(screen);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(work_, 1);
    middle->addWidget(quiet_);
    auto* above = new QHBoxLayout;
    above->setSpacing(0);
    above->addWidget(rail_);
    above->addLayout(middle, 1);
    auto* rows = new QVBoxLayout(frame_);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addLayout(above, 1);
    rows->addWidget(status_);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(frame_);
    rail_->hide();
}

void Window::hear_link() {
    connect(&link_, &bridge::GuardLink::connected, this, &Window::connected);
    connect(&link_, &bridge::GuardLink::lost, this, &Window::lost);
    connect(&link_, &bridge::GuardLink::view_ready, status_,
            [this](const bridge::OpenViewPtr& view) { status_->set_frosting(view->frosting); });
    connect(&link_, &bridge::GuardLink::exposure_spent, status_, &StatusLine::set_budget);
    connect(&link_, &bridge::GuardLink::locked, this, [this](const Error& why) {
        if (role_) show_unlock(look::sentence_for(why));
    });
}

void Window::hear_screens() {
    connect(unlock_, &UnlockScreen::unlocked, this, &Window::unlocked);
    connect(unlock_, &UnlockScreen::state_known, status_, &StatusLine::set_vault);
    connect(unlock_, &UnlockScreen::refused, this,
            [this](const Error& error) { show_calm(look::CalmScreen::about(error, tr("Try again")), Next::unlock); });
    connect(calm_, &look::CalmScreen::next, this,
            [this] { next_ == Next::unlock ? show_unlock({}) : connect_again(); });
    connect(review_, &review::ReviewDesk::decided, status_, &StatusLine::set_decision);
    connect(review_, &review::ReviewDesk::undecided, status_, &StatusLine::clear_decision);
    connect(review_, &review::ReviewDesk::waiting_changed, this, [this](std::int64_t clips) {
        status_->set_waiting(clips);
        ask_state();
    });
    connect(review_, &review::ReviewDesk::form_wanted, this,
            [this](const QString& title, QWidget* form) { overlay_->open(title, form, Overlay::Beside::stays); });
    connect(review_, &review::ReviewDesk::form_over, overlay_, &Overlay::close_it);
    connect(review_, &review::ReviewDesk::preference_changed, &personal_, &Personal::keep);
    connect(&personal_, &Personal::batch_chosen, review_, &review::ReviewDesk::set_batch);
    connect(&personal_, &Personal::not_kept, this,
            [this](const Error& why) { quiet_->say(QuietLine::About::problem, look::sentence_for(why)); });
    connect(rail_, &Rail::chosen, this, &Window::go);
    connect(rail_, &Rail::pause_asked, this, &Window::pause);
    connect(rail_, &Rail::keys_asked, this, &Window::show_keys);
    connect(status_, &StatusLine::explain, this, &Window::explain);
    connect(&presence_, &Presence::away_changed, this, &Window::update_blanking);
    connect(&presence_, &Presence::alive, this, &Window::ask_state);
    connect(&presence_, &Presence::break_due, this, [this](int minutes) {
        quiet_->say(QuietLine::About::rest,
                    tr("You have worked for %n minute(s). A short break is good for your eyes.", nullptr, minutes),
                    tr("Pause"));
    });
    connect(quiet_, &QuietLine::offer_taken, this, &Window::pause);
    connect(quiet_, &QuietLine::dismissed, this, [this](QuietLine::About about) {
        if (about == QuietLine::About::rest) presence_.put_off_break();
    });
}

void Window::connect_again() {
    show_calm({tr("Starting the guard."), {}, {}, {}, QStringLiteral("vault")}, Next::connect);
    link_.connect_guard();
}

void Window::connected(bool vault_exists) {
    if (vault_exists) return show_unlock({});
    look::CalmScreen::Text text = look::CalmScreen::about(fail(Errc::not_found, "desk.no_vault"), tr("Look again"));
    text.detail = tr("On the command line, milchglas-cli vault init makes one.");
    show_calm(text, Next::connect);
}

void Window::show_unlock(const QString& why) {
    end_session();
    work_->setCurrentWidget(unlock_);
    unlock_->begin(why);
}

void Window::unlocked(const desk::Unlock::Reply& person) {
    const std::vector<Desk> desks = desks_of(person.role);
    role_ = person.role;
    personal_.begin(person.preferences);
    review_->apply(person.preferences);
    presence_.begin(person.rules);
    status_->set_waiting(person.waiting);
    status_->set_budget(person.budget);
    rail_->offer(desks);
    rail_->show();
    if (desks.front() == Desk::review) review_->begin(person.waiting, person.today);
    if (desks.front() == Desk::audit) audit_->begin();  // once: each page that is read is logged
    go(desks.front());
}

void Window::lost(const Error& error) {
    end_session();
    status_->forget_vault();
    show_calm(look::CalmScreen::about(error, tr("Start again")), Next::connect);
}

void Window::pause() {
    if (!role_) return;
    review_->set_blanked(true);  // before anything that takes time
    link_.ask<desk::Lock>({}, this, [this](const Result<desk::Lock::Reply>& reply) {
        // Keys that couldn't be wiped go with the connection.
        if (!reply && reply.error().code() != Errc::peer_gone) connect_again();
    });
    show_unlock({});
}

void Window::end_session() {
    role_.reset();
    overlay_->close_it();
    review_->leave();
    audit_->leave();
    clips_->leave();
    people_->leave();
    devices_->leave();
    presence_.end();
    personal_.end();
    rail_->hide();
    quiet_->take_all_back();
    status_->forget_person();
}

void Window::show_calm(const look::CalmScreen::Text& text, Next next) {
    next_ = next;
    calm_->set(text);
    work_->setCurrentWidget(calm_);
}

QWidget* Window::screen_of(Desk desk) const {
    switch (desk) {
        case Desk::review:
            return review_;
        case Desk::audit:
            return audit_;
        case Desk::clips:
            return clips_;
        case Desk::people:
            return people_;
        case Desk::devices:
            return devices_;
        case Desk::settings:
            break;
    }
    return settings_;
}

void Window::go(Desk desk) {
    desk_ = desk;
    rail_->mark(desk);
    if (desk == Desk::clips) clips_->begin();
    if (desk == Desk::people) people_->begin();
    if (desk == Desk::devices) devices_->begin();
    if (desk == Desk::settings) settings_->begin();
    work_->setCurrentWidget(screen_of(desk));
    if (desk != Desk::review) work_->currentWidget()->setFocus();  // the review desk knows where the focus belongs
    update_blanking();
    ask_state();
}

void Window::update_blanking() {
    if (!role_) return;
    const bool reviewing = desk_ == Desk::review;
    review_->set_blanked(!reviewing || presence_.away());
    if (reviewing && presence_.away())
        quiet_->say(QuietLine::About::blank, tr("Blank while another window is in front."));
    else
        quiet_->take_back(QuietLine::About::blank);
}

void Window::show_keys() {
    if (!role_) return;
    if (overlay_->is_open()) return overlay_->close_it();
    review_->pause();
    const bool reviewing = desk_ == Desk::review;
    const auto wanted = [reviewing](const QString& id) { return reviewing || id.startsWith(QLatin1String("shell.")); };
    constexpr int column_width = 400;
    overlay_->open(tr("Keys"),
                   make_key_sheet(commands_, wanted, reviewing ? std::clamp(width() / column_width, 1, 4) : 1));
}

void Window::explain(const QString& title, const QString& lines) {
    review_->pause();
    constexpr int width = 420;
    auto* words = new QLabel(lines);
    words->setObjectName(QStringLiteral("explanation"));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setMinimumWidth(width);
    overlay_->open(title, words);
}

void Window::ask_state() {
    link_.ask<desk::VaultStatus>({}, this, [this](const Result<desk::VaultStatus::Reply>& status) {
        if (status) status_->set_vault(*status);  // the connection's end is told elsewhere
    });
}

}  // namespace milchglas::shell
