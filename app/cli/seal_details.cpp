#include "app/cli/seal_details.h"

#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/strict_json.h"
#include "core/base/utc_time.h"

namespace milchglas::cli {
namespace {
/// Absent is fine; there and unreadable is not.
template <class T, class Read>
std::optional<T> optional_member(StrictObject& object, const char* key, Read read) {
    const auto text = object.optional_text(key);
    if (!text) return std::nullopt;
    const std::optional<T> value = read(*text);
    if (!value) object.reject();
    return value;
}
}  // namespace

void ClipDetails::apply_to(desk::ClipDescription& description) const {
    description.room = room.value_or(description.room);
    description.reason = reason.value_or(description.reason);
    description.recorded_at_ms = recorded_at_ms.value_or(description.recorded_at_ms);
}

Result<std::map<std::string, ClipDetails>> parse_details(const std::string& text) {
    std::map<std::string, ClipDetails> by_file;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) continue;
        const auto value = parse_strict_json(line);
        if (!value || !value->is_object()) return fail(Errc::usage, "cli.details");
        StrictObject object(*value);
        ClipDetails details;
        const std::string file = object.text("file");
        details.room = optional_member<Room>(object, "room", [](const auto& t) { return from_text<Room>(t); });
        details.reason = optional_member<Reason>(object, "reason", [](const auto& t) { return from_text<Reason>(t); });
        details.recorded_at_ms =
            optional_member<std::int64_t>(object, "recorded_at", [](const auto& t) { return parse_utc(t); });
        if (!object.finish() || !by_file.emplace(file, details).second) return fail(Errc::usage, "cli.details");
    }
    return by_file;
}

}  // namespace milchglas::cli
