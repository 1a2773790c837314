#pragma once
// Findings of `vault doctor` as people read them.
#include <string>

#include "core/desk/examine_vault.h"

namespace milchglas::cli {

struct DoctorWords {
    std::string severity;  ///< "advice", "fault", "damage", "mended"
    std::string what, next;
};

DoctorWords words_for(const desk::Finding& finding);

}  // namespace milchglas::cli
