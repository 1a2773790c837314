#pragma once
// How one person likes the window: theme, keys, speed. Kept in the vault, because a window writes no file.
#include <string>

#include "core/desk/handler.h"

namespace milchglas::desk {

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

/// Durable when answered. Errors: usage "desk.preference" (name, value, or more than 200 of them); no_space, io.
Result<SavePreference::Reply> save_preference(Workbench& bench, SavePreference::Request request);

}  // namespace milchglas::desk
