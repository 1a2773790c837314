#pragma once
#include "core/model/names.h"

namespace milchglas {

/// What a person may be in a vault. Nobody is everything: an admin can't watch, a reviewer can't export.
enum class Role { reviewer, lead, auditor, admin };
template <>
struct Names<Role> {
    static constexpr std::array<std::string_view, 4> names{"reviewer", "lead", "auditor", "admin"};
};

}  // namespace milchglas
