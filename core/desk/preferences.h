#pragma once
// How one person likes the window: theme, keys, speed. Kept in the vault, because a window writes no file.
#include <string>
#include <vector>

#include "core/desk/handler.h"
#include "core/model/ids.h"

namespace milchglas::desk {

class Vault;

struct Preference {
    std::string name;   ///< 1 to 64 of a-z 0-9 . _ -
    std::string value;  ///< at most 256 bytes; empty removes it
};

struct SavePreference {
    static constexpr std::string_view name = "save_preference";
    static constexpr roles::Act act = roles::Act::unlock;  // whoever may unlock may have preferences
    using Request = Preference;
    struct Reply {};
};

/// Durable when answered; not in the log, because it says nothing about a clip. Errors: usage "desk.preference" (name,
/// value, or more than 200 of them); no_space, io.
Result<SavePreference::Reply> save_preference(Workbench& bench, SavePreference::Request request);

/// All of one person, sorted by name. Errors: those of store.
Result<std::vector<Preference>> preferences_of(Vault& vault, const UserId& user);

}  // namespace milchglas::desk
