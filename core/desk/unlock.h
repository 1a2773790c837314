#pragma once
// Opens one person's keys for one connection; they are gone when it locks or ends.
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/desk/preferences.h"
#include "core/model/ids.h"
#include "core/model/role.h"
#include "core/model/session_rules.h"

namespace milchglas::desk {

struct Unlock {
    static constexpr std::string_view name = "unlock";
    struct Request {
        std::string login;
        UniqueFd passphrase;  ///< sealed memory file
    };
    struct Reply {
        UserId user;
        Role role{};
        std::string group;
        std::int64_t log_entries = 0;
        std::int64_t waiting = 0;  ///< clips this person can get, of the purpose that NextClip asks for by itself
        SessionRules rules;
        ExposureBudget budget;
        DayProgress today;
        std::vector<Preference> preferences;  ///< by name
    };
};

/// Told just before the refusal "desk.unlock_wait": when this name may be tried again.
struct UnlockWait {
    static constexpr std::string_view name = "unlock_wait";
    std::int64_t seconds = 0;
};

/// Errors: not_found "desk.no_vault", locked "keyring.wrong_passphrase" (also for an unknown name), locked
/// "desk.unlock_wait" (too many tries; UnlockWait says how long).
Result<Unlock::Reply> unlock(Session& session, Unlock::Request request);

struct Lock {
    static constexpr std::string_view name = "lock";
    struct Request {};
    struct Reply {};
};

/// Blanks every view of this connection, then wipes its keys. Its clip waits at its old place.
Result<Lock::Reply> lock(Session& session, Lock::Request request);

}  // namespace milchglas::desk
