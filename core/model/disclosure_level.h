#pragma once
// What a reviewer may see. The order is the order of the ladder: lower discloses less.
#include "core/model/names.h"

namespace milchglas {

/// Levels above `frosted` don't exist in this version, in code either.
enum class Level { sealed, outline, frosted };
template <>
struct Names<Level> {
    static constexpr std::array<std::string_view, 3> names{"sealed", "outline", "frosted"};
};

/// How well the screen is guarded against capture. Unknown = open.
enum class Posture { open, blocked, sealed };
template <>
struct Names<Posture> {
    static constexpr std::array<std::string_view, 3> names{"open", "blocked", "sealed"};
};

}  // namespace milchglas
