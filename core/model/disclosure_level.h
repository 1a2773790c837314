#pragma once
// What a reviewer may see. The order is the order of the ladder: lower discloses less.
#include "core/model/names.h"

namespace milchglas {

/// Up to `frosted` the whole clip is seen, from its frost track. Above it the clip is decoded once more for a moment,
/// each time under a decision of its own (core/decisions/015-ladder.md).
enum class Level {
    sealed,   ///< nothing
    outline,  ///< silhouettes on a blank ground
    frosted,  ///< coarse cells, silhouettes
    soft,     ///< single stills in finer cells, people in coarse ones
    lens,     ///< a small region in the clear, while a key is held
    clear,    ///< the whole picture, for half a minute, with a second person's word
};
template <>
struct Names<Level> {
    static constexpr std::array<std::string_view, 6> names{"sealed", "outline", "frosted", "soft", "lens", "clear"};
};

/// What a view may be opened at. What is above it is asked for frame by frame.
constexpr Level highest_view_level = Level::frosted;

/// How well the screen is guarded against capture. Unknown = open.
enum class Posture { open, blocked, sealed };
template <>
struct Names<Posture> {
    static constexpr std::array<std::string_view, 3> names{"open", "blocked", "sealed"};
};

}  // namespace milchglas
