#include "core/audit/entry_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace milchglas::audit {
namespace {
using nlohmann::ordered_json;

/// Codes need no escaping, so a line has one spelling only.
bool is_code(std::string_view text, std::string_view also = "") {
    return !text.empty() && text.size() <= max_code && std::all_of(text.begin(), text.end(), [also](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               std::string_view("._:+/-").find(c) != std::string_view::npos || also.find(c) != std::string_view::npos;
    });
}

/// Puts members in the order they are given and notes the first that may not be written.
class Members {
  public:
    void code(const char* key, std::string_view value, std::string_view also = "") {
        ok_ = ok_ && is_code(value, also);
        out_[key] = value;
    }
    void code(const char* key, const std::optional<std::string>& value, std::string_view also = "") {
        if (value) code(key, std::string_view(*value), also);
    }
    template <class Tag>
    void code(const char* key, const std::optional<Id<Tag>>& id) {
        if (id) code(key, std::string_view(id->value));
    }
    template <class E>
    void name(const char* key, const std::optional<E>& value) {
        if (value) out_[key] = to_text(*value);
    }
    void number(const char* key, std::optional<std::int64_t> value) {
        if (value) out_[key] = *value;
    }
    void count(const char* key, std::optional<std::int64_t> value) {
        ok_ = ok_ && value.value_or(0) >= 0;
        number(key, value);
    }
    void codes(const char* key, const std::vector<std::string>& values) {
        ok_ = ok_ && values.size() <= max_reasons &&
              std::all_of(values.begin(), values.end(), [](const auto& v) { return is_code(v); });
        if (!values.empty()) out_[key] = values;
    }
    void object(const char* key, Members inner) {
        ok_ = ok_ && inner.ok_;
        out_[key] = std::move(inner.out_);
    }
    void names(const char* key, const std::vector<CapSource>& values) {
        ok_ = ok_ && values.size() <= max_caps;
        out_[key] = ordered_json::array();
        for (const CapSource value : values) out_[key].push_back(to_text(value));
    }
    [[nodiscard]] bool ok() const { return ok_; }
    [[nodiscard]] std::string line() const { return out_.dump(); }

  private:
    ordered_json out_ = ordered_json::object();
    bool ok_ = true;
};

Members clock_members(const Stamp& stamp) {
    Members out;
    out.code("src", std::string_view(stamp.clock_source));
    out.number("offset_ms", stamp.clock_offset_ms);
    out.number("err_ms", stamp.clock_err_ms);
    return out;
}

Members actor_members(const Actor& actor) {
    Members out;
    out.code("uid", std::string_view(actor.uid.value));
    out.name("role", actor.role);
    out.code("group", actor.group);
    return out;
}

Members workstation_members(const Workstation& ws) {
    Members out;
    out.code("id", std::string_view(ws.id));
    out.name("posture", std::optional(ws.posture));
    return out;
}

Members app_members(const Stamp& stamp) {
    Members out;
    out.code("version", std::string_view(stamp.app_version));
    out.code("build", std::string_view(stamp.app_build));
    return out;
}

Members consent_members(const ConsentRef& consent) {
    Members out;
    out.code("id", std::string_view(consent.id.value));
    out.count("serial", consent.serial);
    return out;
}

Members decision_members(const DecisionSummary& decision) {
    Members out;
    out.name("requested", std::optional(decision.requested));
    out.name("granted", std::optional(decision.granted));
    out.names("cap_by", decision.cap_by);
    return out;
}

Members view_members(const View& view) {
    Members out;
    out.name("level", std::optional(view.level));
    out.count("t0", view.t0_ms);
    out.count("t1", view.t1_ms);
    out.count("area_ppm", view.area_ppm);
    out.count("audio_ms", view.audio_ms);
    out.count("exposure_ms", view.exposure_ms);
    out.count("exposure_us", view.exposure_us);
    return out;
}

void put_stamp(Members& out, const Stamp& stamp) {
    out.number("v", format_version);
    out.count("seq", stamp.seq);
    out.number("t", stamp.t_ms);
    out.number("mono_ms", stamp.mono_ms);
    out.code("boot", std::string_view(stamp.boot));
    out.object("clock", clock_members(stamp));
}

void put_what(Members& out, const Entry& entry) {
    out.code("clip", entry.clip);
    out.code("household", entry.household);
    if (entry.consent) out.object("consent", consent_members(*entry.consent));
    out.count("rules_version", entry.rules_version);
    if (entry.decision) out.object("decision", decision_members(*entry.decision));
    if (entry.view) out.object("view", view_members(*entry.view));
    out.code("second_person", entry.second_person);
    out.name("purpose", entry.purpose);
    out.name("task", entry.task);
    out.code("watermark", entry.watermark, " ");
}

}  // namespace

Result<std::string> format_line(const Stamp& stamp, const Entry& entry) {
    Members out;
    put_stamp(out, stamp);
    out.name("type", std::optional(entry.type));
    out.name("outcome", std::optional(entry.outcome));
    out.count("of", stamp.of);
    out.codes("reason", entry.reason);
    if (entry.actor) out.object("actor", actor_members(*entry.actor));
    out.code("session", entry.session);
    if (entry.ws) out.object("ws", workstation_members(*entry.ws));
    out.object("app", app_members(stamp));
    put_what(out, entry);
    out.code("salt", std::string_view(stamp.salt));
    if (!out.ok()) return fail(Errc::usage, "audit.entry");
    std::string line = out.line();
    if (line.size() > max_line_bytes) return fail(Errc::usage, "audit.entry");
    return line;
}

DecisionSummary DecisionSummary::of(const Decision& decision) {
    DecisionSummary out{decision.requested, decision.granted, {}};
    for (const Cap& cap : decision.caps)
        if (cap.level < decision.requested && out.cap_by.size() < max_caps) out.cap_by.push_back(cap.source);
    return out;
}

}  // namespace milchglas::audit
