#pragma once
// The words in which the two system call lists are written.
#include <cstdint>

namespace milchglas::viewer {

/// Holds when (argument & mask) == value; a mask of 0 asks nothing.
struct Condition {
    unsigned int argument = 0;
    std::uint64_t mask = 0, value = 0;
};

/// The call goes through when both conditions hold.
struct Allowed {
    const char* call;
    Condition first{}, second{};
};

/// The call fails with this errno, because a library makes it and lives without it. Every call on neither list, or not
/// in an allowed form, kills the process.
struct Refused {
    const char* call;
    int error;
};

}  // namespace milchglas::viewer
