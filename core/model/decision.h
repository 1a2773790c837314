#pragma once
// The answer to "may this be shown", with everything that lowered it.
#include <string>
#include <vector>

#include "core/model/disclosure_level.h"

namespace milchglas {

/// Who or what set an upper bound.
enum class CapSource { consent, rules, role, posture, detector, budget, reviewer };
template <>
struct Names<CapSource> {
    static constexpr std::array<std::string_view, 7> names{"consent", "rules",  "role",    "posture",
                                                           "detector", "budget", "reviewer"};
};

struct Cap {
    CapSource source{};
    Level level = Level::sealed;
};

struct Decision {
    Level requested = Level::frosted;
    Level granted = Level::sealed;
    std::vector<Cap> caps;                  ///< every bound, also those that didn't bite
    std::vector<std::string> failed_checks;  ///< "C06", in check order; any entry means granted == sealed
};

}  // namespace milchglas
