#pragma once
#include "core/model/names.h"

namespace milchglas {

/// What an enrolled signing key may sign, and nothing else.
enum class KeyPurpose { device, household, notice_authority, status_list, log, witness, exporter, rule_author };
template <>
struct Names<KeyPurpose> {
    static constexpr std::array<std::string_view, 8> names{"device", "household", "notice-authority", "status-list",
                                                           "log",    "witness",   "exporter",         "rule-author"};
};

}  // namespace milchglas
