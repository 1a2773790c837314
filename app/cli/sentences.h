#pragma once
// Errors as people read them: what happened and why, and what to do next.
#include <string>

#include "core/base/error.h"

namespace milchglas::cli {

struct Sentence {
    std::string what, next;
};

Sentence sentence_for(const Error& error);

/// 2 usage, 3 refused by consent, rules or role, 4 damaged input, 5 environment.
int exit_code_for(const Error& error);

}  // namespace milchglas::cli
