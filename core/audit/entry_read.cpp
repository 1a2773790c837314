#include <nlohmann/json.hpp>

#include "core/audit/entry_json.h"
#include "core/base/strict_json.h"

namespace milchglas::audit {
namespace {

template <class E>
E read_name(StrictObject& from, const char* key) {
    const auto value = from_text<E>(from.text(key));
    if (!value) from.reject();
    return value.value_or(E{});
}

template <class E>
std::optional<E> read_optional_name(StrictObject& from, const char* key) {
    return from.has(key) ? std::optional(read_name<E>(from, key)) : std::nullopt;
}

template <class I>
std::optional<I> read_id(StrictObject& from, const char* key) {
    auto text = from.optional_text(key, max_code);
    if (!text) return std::nullopt;
    return I{*std::move(text)};
}

std::int64_t read_number(StrictObject& from, const char* key) {
    return from.integer(key, INT64_MIN, INT64_MAX);
}
std::optional<std::int64_t> read_optional_number(StrictObject& from, const char* key) {
    return from.optional_integer(key, INT64_MIN, INT64_MAX);
}

/// Reads the object at `key`, which must be there.
template <class F>
void read_object(StrictObject& from, const char* key, F read) {
    StrictObject inner(from.object(key));
    read(inner);
    if (!inner.finish()) from.reject();
}

/// Reads the object at `key`, when there is one, into a new value.
template <class T, class F>
void read_object(StrictObject& from, const char* key, std::optional<T>& into, F read) {
    if (from.has(key)) read_object(from, key, [&](StrictObject& in) { read(in, into.emplace()); });
}

void read_stamp(StrictObject& from, Stamp& stamp) {
    if (read_number(from, "v") != format_version) from.reject();
    stamp.seq = read_number(from, "seq");
    stamp.t_ms = read_number(from, "t");
    stamp.mono_ms = read_number(from, "mono_ms");
    stamp.boot = from.text("boot");
    stamp.of = read_optional_number(from, "of");
    stamp.salt = from.text("salt");
    read_object(from, "clock", [&stamp](StrictObject& in) {
        stamp.clock_source = in.text("src");
        stamp.clock_offset_ms = read_optional_number(in, "offset_ms");
        stamp.clock_err_ms = read_optional_number(in, "err_ms");
    });
    read_object(from, "app", [&stamp](StrictObject& in) {
        stamp.app_version = in.text("version");
        stamp.app_build = in.text("build");
    });
}

void read_who(StrictObject& from, Entry& entry) {
    entry.type = read_name<EntryType>(from, "type");
    entry.outcome = read_name<Outcome>(from, "outcome");
    if (from.has("reason")) entry.reason = from.texts("reason", max_reasons, max_code);
    read_object(from, "actor", entry.actor, [](StrictObject& in, Actor& actor) {
        actor.uid.value = in.text("uid");
        actor.role = read_optional_name<Role>(in, "role");
        actor.group = in.optional_text("group");
    });
    entry.session = read_id<SessionId>(from, "session");
    read_object(from, "ws", entry.ws, [](StrictObject& in, Workstation& ws) {
        ws.id = in.text("id");
        ws.posture = read_name<Posture>(in, "posture");
    });
}

void read_decision(StrictObject& in, DecisionSummary& decision) {
    decision.requested = read_name<Level>(in, "requested");
    decision.granted = read_name<Level>(in, "granted");
    for (const std::string& text : in.texts("cap_by", max_caps, max_code)) {
        const auto cap = from_text<CapSource>(text);
        if (!cap) in.reject();
        decision.cap_by.push_back(cap.value_or(CapSource{}));
    }
}

void read_view(StrictObject& in, View& view) {
    view.level = read_name<Level>(in, "level");
    view.t0_ms = read_number(in, "t0");
    view.t1_ms = read_number(in, "t1");
    view.area_ppm = read_optional_number(in, "area_ppm");
    view.audio_ms = read_optional_number(in, "audio_ms");
    view.exposure_ms = read_optional_number(in, "exposure_ms");
    view.exposure_us = read_optional_number(in, "exposure_us");
}

void read_what(StrictObject& from, Entry& entry) {
    entry.clip = read_id<ClipId>(from, "clip");
    entry.household = read_id<HouseholdId>(from, "household");
    read_object(from, "consent", entry.consent, [](StrictObject& in, ConsentRef& consent) {
        consent.id.value = in.text("id");
        consent.serial = read_number(in, "serial");
    });
    entry.rules_version = read_optional_number(from, "rules_version");
    read_object(from, "decision", entry.decision, read_decision);
    read_object(from, "view", entry.view, read_view);
    entry.second_person = read_id<UserId>(from, "second_person");
    entry.purpose = read_optional_name<Purpose>(from, "purpose");
    entry.task = read_optional_name<Task>(from, "task");
    entry.watermark = from.optional_text("watermark");
}

}  // namespace

Result<StoredEntry> parse_line(std::string_view line) {
    const auto refused = [] { return fail(Errc::damaged, "audit.line"); };
    if (line.size() > max_line_bytes) return refused();
    const auto json = parse_strict_json(line);
    if (!json) return refused();
    StoredEntry out;
    StrictObject members(*json);
    read_stamp(members, out.stamp);
    read_who(members, out.entry);
    read_what(members, out.entry);
    if (!members.finish()) return refused();
    // One entry has one spelling: whatever else could be read the same way isn't ours.
    out.line = line;
    const auto again = format_line(out.stamp, out.entry);
    if (!again || *again != line) return refused();
    return out;
}

}  // namespace milchglas::audit
