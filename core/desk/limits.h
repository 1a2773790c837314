#pragma once
// What the guard allows one connection and one person, built in. Tests set their own.
#include <cstdint>

#include "core/disclosure/caps.h"
#include "core/model/session_rules.h"

namespace milchglas::desk {

struct Limits {
    SessionRules session;
    std::int64_t daily_exposure_ms = disclosure::daily_exposure_ms;
};

}  // namespace milchglas::desk
