#include "core/desk/session.h"

#include "core/desk/open_view.h"

namespace milchglas::desk {

Session::Session(Desk& desk, std::shared_ptr<channel::Peer> peer) : desk_(desk), peer_(std::move(peer)) {}

Session::~Session() { leave(); }

void Session::set_view(std::unique_ptr<OpenView> view) { view_ = std::move(view); }

void Session::leave() {
    if (!user_) return;
    if (view_ && !view_->over()) (void)view_->close(Ending::skipped);  // what it couldn't log has blanked it already
    view_.reset();
    if (Vault* vault = desk_.vault()) {
        // The session is over either way; an unwritable log stops the next act, not this one.
        (void)vault->log().append(entry(audit::EntryType::session_end));
        (void)vault->log().checkpoint();
    }
    user_.reset();
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
