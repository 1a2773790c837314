#pragma once
// One step as the journal keeps it inside a sealed column: {"change": "segment", "label": {...}, "made": {...}}.
#include <optional>
#include <string>
#include <string_view>

#include "core/labels/apply.h"

namespace milchglas::labels {

std::string write_step(const Step& step);
/// Nothing when `text` is not what write_step writes.
std::optional<Step> read_step(std::string_view text);

}  // namespace milchglas::labels
