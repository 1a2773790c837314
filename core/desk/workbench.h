#pragma once
// A handler that needs a person gets this and nothing else, and only routes.cpp makes one, after the role was checked: a
// use case can't forget to ask.
#include "core/desk/session.h"

namespace milchglas::desk {

class Workbench {
  public:
    [[nodiscard]] Desk& desk() { return session_.desk(); }
    [[nodiscard]] Vault& vault() { return *session_.desk().vault(); }
    [[nodiscard]] Session& session() { return session_; }
    [[nodiscard]] const keyring::UnlockedKeys& user() const { return *session_.user(); }
    [[nodiscard]] audit::Entry entry(audit::EntryType type) const { return session_.entry(type); }

  private:
    friend Result<Workbench> authorise(Session& session, roles::Act act);
    explicit Workbench(Session& session) : session_(session) {}
    Session& session_;
};

/// Errors: not_found "desk.no_vault", locked "desk.not_unlocked", denied "desk.role" (which is logged).
Result<Workbench> authorise(Session& session, roles::Act act);

}  // namespace milchglas::desk
