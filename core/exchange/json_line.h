#pragma once
// One line of labels.jsonl. As strict as core/base/strict_json.h, but coordinates are fractions, so numbers may be.
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace milchglas::exchange {

/// Nothing for a syntax error, a repeated key or nesting deeper than 16.
inline std::optional<nlohmann::json> parse_json_line(std::string_view line) {
    using nlohmann::json;
    std::vector<std::set<std::string>> keys;
    bool strict = true;
    const auto watch = [&](int depth, json::parse_event_t event, json& parsed) {
        if (depth > 16) strict = false;
        if (event == json::parse_event_t::object_start) keys.emplace_back();
        if (event == json::parse_event_t::object_end) keys.pop_back();
        if (event == json::parse_event_t::key && !keys.back().insert(parsed.get<std::string>()).second) strict = false;
        return true;
    };
    json value = json::parse(line, watch, false);
    if (!strict || value.is_discarded()) return std::nullopt;
    return value;
}

}  // namespace milchglas::exchange
