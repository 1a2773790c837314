#pragma once
// JSON as signed notes need it: duplicate keys, floats, trailing bytes, deep nesting and invalid UTF-8 are errors.
#include <nlohmann/json_fwd.hpp>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace milchglas {

/// Integers, strings, booleans, arrays and objects only; at most 16 levels deep. Errors: damaged "json.<why>".
Result<nlohmann::json> parse_strict_json(std::string_view text);

/// Reads the members of one object; after the last read, `finish()` refuses keys nobody asked for.
/// Every getter notes a failure and returns a harmless value, so a record is read straight down and checked once.
class StrictObject {
  public:
    /// `value` must outlive this object.
    explicit StrictObject(const nlohmann::json& value);

    std::string text(const char* key, std::size_t max_length = 256);
    std::optional<std::string> optional_text(const char* key, std::size_t max_length = 256);
    std::int64_t integer(const char* key, std::int64_t min, std::int64_t max);
    std::optional<std::int64_t> optional_integer(const char* key, std::int64_t min, std::int64_t max);
    bool boolean(const char* key);
    std::vector<std::string> texts(const char* key, std::size_t max_items = 64, std::size_t max_length = 256);
    /// The member itself (object or array), or a null json after noting the failure.
    const nlohmann::json& object(const char* key);
    const nlohmann::json& array(const char* key, std::size_t max_items = 64);
    [[nodiscard]] bool has(const char* key) const;

    /// Lets a caller note a failure of its own (an enum that doesn't parse, say).
    void reject() { ok_ = false; }
    /// True when every read fitted and no key was left unread.
    [[nodiscard]] bool finish() const;

  private:
    const nlohmann::json* find(const char* key);
    const nlohmann::json& value_;
    std::vector<std::string> read_;
    bool ok_ = true;
};

}  // namespace milchglas
