#include "core/inbox/reason_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <utility>

#include "core/base/strict_json.h"
#include "core/base/utc_time.h"

namespace milchglas::inbox {
namespace {
constexpr std::array<std::pair<Errc, std::string_view>, 6> kinds{{{Errc::damaged, "damaged"},
                                                                  {Errc::forged, "forged"},
                                                                  {Errc::not_for_you, "not-for-you"},
                                                                  {Errc::denied, "denied"},
                                                                  {Errc::conflict, "conflict"},
                                                                  {Errc::usage, "usage"}}};

std::string_view next_step(const Reason& reason) {
    if (reason.where == "note.unknown_signer" || reason.where == "consent.C03") return "enrol-then-retry";
    if (reason.code == Errc::not_for_you) return "send-recipient";
    if (reason.code == Errc::damaged || reason.code == Errc::usage) return "send-again";
    return "discard";
}
}  // namespace

std::string format_reason(const Reason& reason) {
    const auto* kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return k.first == reason.code; });
    const nlohmann::json value{{"kind", kind == kinds.end() ? "damaged" : kind->second},
                               {"code", reason.where},
                               {"at", format_utc(reason.at_ms)},
                               {"next", next_step(reason)}};
    return value.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + "\n";
}

Result<Reason> parse_reason(std::string_view text) {
    MG_TRY(const nlohmann::json value, parse_strict_json(text));
    StrictObject object(value);
    Reason reason;
    const std::string kind_text = object.text("kind");
    reason.where = object.text("code", 64);
    const auto at = parse_utc(object.text("at"));
    (void)object.text("next");
    const auto* kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return k.second == kind_text; });
    if (!object.finish() || !at || kind == kinds.end()) return fail(Errc::damaged, "inbox.reason");
    reason.code = kind->first;
    reason.at_ms = *at;
    return reason;
}

}  // namespace milchglas::inbox
