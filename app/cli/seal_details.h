#pragma once
// `clip seal --details`: what is different about single files of a folder. Format: strict JSON, one object a line:
// `file` (a name in the folder), and any of `room`, `reason`, `recorded_at`.
#include <map>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/desk/seal_clip.h"

namespace milchglas::cli {

struct ClipDetails {
    std::optional<Room> room;
    std::optional<Reason> reason;
    std::optional<std::int64_t> recorded_at_ms;

    void apply_to(desk::ClipDescription& description) const;
};

/// By file name. Errors: usage "cli.details" (a line that isn't as above, or a file named twice).
Result<std::map<std::string, ClipDetails>> parse_details(const std::string& text);

}  // namespace milchglas::cli
