#pragma once
// What a sanitizer's runtime needs besides, in builds that have one. Never part of a program that people use.
#include <array>

#include "core/viewer/syscall_rule.h"

namespace milchglas::viewer {

#ifdef MILCHGLAS_SANITIZED
inline constexpr std::array<Allowed, 4> sanitizer_allowed{{
    {"sigaltstack"},
    {"pipe2"},  // it asks the kernel whether memory is readable by writing it into a pipe
    {"write"},
    {"nanosleep"},
}};
#else
inline constexpr std::array<Allowed, 0> sanitizer_allowed{};
#endif

}  // namespace milchglas::viewer
