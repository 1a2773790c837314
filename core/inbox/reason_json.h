#pragma once
// `<name>.reason.json` as strict JSON: `kind` (the error's class, a word), `code` ("room.step"), `at` (RFC 3339 UTC),
// `next` (what an admin can do: "send-again", "enrol-then-retry", "send-recipient", "discard"). For people and their
// tools; the log holds the same code.
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/inbox/folders.h"

namespace milchglas::inbox {

/// One line with a line feed. REQUIRES: a code of quarantine: damaged, forged, not_for_you, denied, conflict or usage.
std::string format_reason(const Reason& reason);
/// Errors: damaged "inbox.reason", damaged "json.*".
Result<Reason> parse_reason(std::string_view text);

}  // namespace milchglas::inbox
