#include "core/desk/session.h"

#include <algorithm>

#include "core/desk/key_settling.h"
#include "core/desk/open_view.h"
#include "core/desk/prefetch.h"
#include "core/desk/view_events.h"
#include "core/roles/may.h"

namespace milchglas::desk {

Session::Session(Desk& desk, std::shared_ptr<channel::Peer> peer)
    : desk_(desk), peer_(std::move(peer)), prefetch_(std::make_unique<Prefetch>()) {
    desk_.join(this);
}

Session::~Session() {
    leave();
    desk_.part(this);
    desk_.settle_decoders();
}

void Desk::end_sessions(const UserId& user, const Session* except, const std::string& where) {
    for (Session* session : sessions_)
        if (session != except && session->user() && session->user()->uid == user) session->end(where);
}

void Desk::settle_decoders() {
    const bool wanted = std::any_of(sessions_.begin(), sessions_.end(), [](const Session* session) {
        return session->user() && roles::may(session->user()->role, roles::Act::next_clip);
    });
    decoders_.keep(wanted ? spare_decoders : 0);
}

void Desk::tell_of_clip(const ClipId& clip) {
    for (Session* session : sessions_) session->clip_arrived(clip);
}

void Desk::close_everywhere(const ClipId& clip) {
    for (Session* session : sessions_) session->clip_gone(clip);
}

void Session::end(const std::string& where) {
    leave({where});
    peer_->tell(SessionLocked{where});
}

void Session::set_view(std::unique_ptr<OpenView> view) {
    view_ = std::move(view);
}

void Session::enter(keyring::UnlockedKeys keys) {
    settling_.reset();
    user_ = std::move(keys);
    settling_ = std::make_unique<KeySettling>(desk_, *user_);
    desk_.settle_decoders();
    heard();
    watch_idleness(desk_.limits().session.idle_lock_ms);
}

void Session::lower_posture(Posture told) {
    posture_ = std::min(told, desk_.limits().vouched_posture);
}

void Session::clip_arrived(const ClipId& clip) {
    if (settling_) settling_->add(clip);
}

void Session::clip_gone(const ClipId& clip) {
    prefetch_->drop(clip);
    if (view_ && view_->clip().manifest.clip == clip) view_->take_away();
}

void Session::leave(std::vector<std::string> reason) {
    if (!user_) return;
    idle_timer_.cancel();
    settling_.reset();
    if (view_ && !view_->over()) (void)view_->leave();  // what it couldn't log has blanked it already
    view_.reset();
    prefetch_->give_back();
    if (Vault* vault = desk_.vault()) {
        // The session is over either way; an unwritable log stops the next act, not this one.
        audit::Entry end = entry(audit::EntryType::session_end);
        end.reason = std::move(reason);
        (void)vault->log().append(std::move(end));
        (void)vault->log().checkpoint();
    }
    user_.reset();
    desk_.settle_decoders();
}

void Session::watch_idleness(std::int64_t patience_ms) {
    idle_timer_ = desk_.loop().after(patience_ms, [this] { look_for_idleness(); });
}

void Session::look_for_idleness() {
    if (work_.use_count() > 1) heard();
    const std::int64_t limit_ms = desk_.limits().session.idle_lock_ms;
    const std::int64_t idle_ms = desk_.clock().monotonic_ms() - heard_ms_;
    if (idle_ms < limit_ms) return watch_idleness(limit_ms - idle_ms);
    end("desk.idle");
}

audit::Entry Session::entry(audit::EntryType type) const {
    audit::Entry entry;
    entry.type = type;
    if (user_) entry.actor = audit::Actor{user_->uid, user_->role, user_->group};
    if (entry.actor && entry.actor->group && entry.actor->group->empty()) entry.actor->group.reset();
    entry.session = id_;
    entry.ws = audit::Workstation{"local", posture_};
    return entry;
}

}  // namespace milchglas::desk
