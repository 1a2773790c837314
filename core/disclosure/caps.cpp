#include "core/disclosure/caps.h"

#include <algorithm>

namespace milchglas::disclosure {

std::vector<Cap> built_in_caps(Posture posture) {
    if (posture == Posture::open) return {{CapSource::posture, Level::frosted}};
    return {};
}

std::optional<Cap> budget_cap(const ExposureBudget& budget) {
    if (budget.spent_ms < budget.limit_ms) return std::nullopt;
    return Cap{CapSource::budget, Level::outline};
}

Level effective_level(Level requested, std::span<const Cap> caps) {
    Level level = requested;
    for (const Cap& cap : caps) level = std::min(level, cap.level);
    return level;
}

std::vector<CapSource> capped_by(Level requested, Level granted, std::span<const Cap> caps) {
    std::vector<CapSource> sources;
    for (const Cap& cap : caps)
        if (cap.level == granted && cap.level < requested) sources.push_back(cap.source);
    return sources;
}

}  // namespace milchglas::disclosure
