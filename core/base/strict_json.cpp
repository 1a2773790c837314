#include "core/base/strict_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace milchglas {
namespace {
using nlohmann::json;
constexpr int max_depth = 16;

/// Builds the value while it refuses what a lenient parser would let pass.
class Builder final : public nlohmann::json_sax<json> {
  public:
    std::optional<Error> error;
    json root;

    bool null() override { return refuse("json.null"); }
    bool boolean(bool v) override { return put(v); }
    bool number_integer(number_integer_t v) override { return put(v); }
    bool number_unsigned(number_unsigned_t v) override {
        return v <= static_cast<number_unsigned_t>(INT64_MAX) ? put(static_cast<number_integer_t>(v))
                                                              : refuse("json.range");
    }
    bool number_float(number_float_t, const string_t&) override { return refuse("json.float"); }
    bool string(string_t& v) override { return put(v); }
    bool binary(binary_t&) override { return refuse("json.syntax"); }
    bool start_object(std::size_t) override { return open(json::object()); }
    bool start_array(std::size_t) override { return open(json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (stack_.back()->contains(name)) return refuse("json.duplicate_key");
        key_ = name;
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override {
        return refuse("json.syntax");
    }

  private:
    bool refuse(Where where) {
        if (!error) error.emplace(Errc::damaged, where);
        return false;
    }
    json* place(json value) {
        if (stack_.empty()) {
            root = std::move(value);
            return &root;
        }
        json& parent = *stack_.back();
        if (parent.is_array()) {
            parent.push_back(std::move(value));
            return &parent.back();
        }
        return &(parent[key_] = std::move(value));
    }
    bool put(json value) {
        place(std::move(value));
        return true;
    }
    bool open(json value) {
        if (stack_.size() >= max_depth) return refuse("json.depth");
        stack_.push_back(place(std::move(value)));
        return true;
    }
    bool close() {
        stack_.pop_back();
        return true;
    }
    std::vector<json*> stack_;
    std::string key_;
};

const json& null_json() {
    static const json value;
    return value;
}
}  // namespace

Result<json> parse_strict_json(std::string_view text) {
    // The library ends at a zero byte and skips a byte order mark; a signed text holds neither.
    if (text.find('\0') != text.npos || text.starts_with("\xef\xbb\xbf")) return fail(Errc::damaged, "json.syntax");
    Builder builder;
    const bool ok = json::sax_parse(text.begin(), text.end(), &builder, json::input_format_t::json, true);
    if (builder.error) return *builder.error;
    if (!ok) return fail(Errc::damaged, "json.syntax");
    return std::move(builder.root);
}

StrictObject::StrictObject(const json& value) : value_(value), ok_(value.is_object()) {}

const json* StrictObject::find(const char* key) {
    read_.emplace_back(key);
    if (!value_.is_object()) return nullptr;
    const auto it = value_.find(key);
    return it == value_.end() ? nullptr : &*it;
}

bool StrictObject::has(const char* key) const { return value_.is_object() && value_.contains(key); }

std::optional<std::string> StrictObject::optional_text(const char* key, std::size_t max_length) {
    const json* v = find(key);
    if (v == nullptr) return std::nullopt;
    if (!v->is_string() || v->get_ref<const std::string&>().size() > max_length) {
        ok_ = false;
        return std::nullopt;
    }
    return v->get<std::string>();
}

std::string StrictObject::text(const char* key, std::size_t max_length) {
    auto v = optional_text(key, max_length);
    if (!v || v->empty()) ok_ = false;
    return v.value_or("");
}

std::optional<std::int64_t> StrictObject::optional_integer(const char* key, std::int64_t min, std::int64_t max) {
    const json* v = find(key);
    if (v == nullptr) return std::nullopt;
    if (!v->is_number_integer() || v->get<std::int64_t>() < min || v->get<std::int64_t>() > max) {
        ok_ = false;
        return std::nullopt;
    }
    return v->get<std::int64_t>();
}

std::int64_t StrictObject::integer(const char* key, std::int64_t min, std::int64_t max) {
    const auto v = optional_integer(key, min, max);
    if (!v) ok_ = false;
    return v.value_or(min);
}

bool StrictObject::boolean(const char* key) {
    const json* v = find(key);
    if (v == nullptr || !v->is_boolean()) {
        ok_ = false;
        return false;
    }
    return v->get<bool>();
}

std::vector<std::string> StrictObject::texts(const char* key, std::size_t max_items, std::size_t max_length) {
    std::vector<std::string> out;
    for (const json& item : array(key, max_items)) {
        if (!item.is_string() || item.get_ref<const std::string&>().size() > max_length) {
            ok_ = false;
            return {};
        }
        out.push_back(item.get<std::string>());
    }
    return out;
}

const json& StrictObject::object(const char* key) {
    const json* v = find(key);
    if (v != nullptr && v->is_object()) return *v;
    ok_ = false;
    return null_json();
}

const json& StrictObject::array(const char* key, std::size_t max_items) {
    const json* v = find(key);
    if (v != nullptr && v->is_array() && v->size() <= max_items) return *v;
    ok_ = false;
    return null_json();
}

bool StrictObject::finish() const {
    if (!ok_ || !value_.is_object()) return false;
    return std::all_of(value_.items().begin(), value_.items().end(), [this](const auto& item) {
        return std::find(read_.begin(), read_.end(), item.key()) != read_.end();
    });
}

}  // namespace milchglas
