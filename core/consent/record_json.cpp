#include "core/consent/record_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/strict_json.h"
#include "core/base/utc_time.h"

namespace milchglas::consent {
namespace {
using nlohmann::json;

constexpr std::string_view schema = "milchglas.consent/1";
constexpr std::int64_t max_count = 1'000'000'000;

std::int64_t read_time(StrictObject& o, const char* key) {
    const auto at = parse_utc(o.text(key, 24));
    if (!at) o.reject();
    return at.value_or(0);
}

template <class E>
E read_word(StrictObject& o, const char* key) {
    const auto word = from_text<E>(o.text(key, 64));
    if (!word) o.reject();
    return word.value_or(E{});
}

template <class E>
std::vector<E> read_words(StrictObject& o, const char* key) {
    std::vector<E> words;
    for (const std::string& text : o.texts(key)) {
        const auto word = from_text<E>(text);
        if (!word) o.reject();
        words.push_back(word.value_or(E{}));
    }
    return words;
}

/// Pseudonyms are short and hold nothing a name could be written in.
std::string read_id(StrictObject& o, const char* key) {
    std::string id = o.text(key, 64);
    const bool plain = std::all_of(id.begin(), id.end(),
                                   [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-'; });
    if (!plain) o.reject();
    return id;
}

/// A list that was left empty on purpose is fine, a missing one isn't.
std::string read_text_or_empty(StrictObject& o, const char* key) {
    const auto text = o.optional_text(key);
    if (!text) o.reject();
    return text.value_or("");
}

ConsentProcess read_process(const json& value, bool& ok) {
    StrictObject o(value);
    ConsentProcess p;
    p.purpose = read_word<Purpose>(o, "purpose");
    p.legal_basis = read_word<LegalBasis>(o, "legal_basis");
    p.data = o.texts("data");
    p.tasks = read_words<Task>(o, "tasks");
    p.max_level = read_word<Level>(o, "max_level");
    p.audio = o.boolean("audio");
    p.biometric = o.boolean("biometric");
    ok = ok && o.finish();
    return p;
}

ClipScope read_scope(const json& value, bool& ok) {
    StrictObject o(value);
    ClipScope scope;
    const std::string kind = o.text("scope", 16);
    scope.listed = kind == "listed";
    if (scope.listed) {
        for (std::string& id : o.texts("clips", 2000, 64)) scope.clips.push_back({std::move(id)});
    } else {
        scope.from_ms = read_time(o, "from");
        scope.to_ms = read_time(o, "to");
    }
    ok = ok && o.finish() && (scope.listed || kind == "window");
    return scope;
}

void read_parties(StrictObject& o, ConsentRecord& r, bool& ok) {
    StrictObject subjects(o.object("subjects"));
    r.adults = subjects.integer("adults", 0, 1000);
    r.minors = read_word<Minors>(subjects, "minors");
    r.bystanders = read_word<Bystanders>(subjects, "bystanders");
    StrictObject c(o.object("controller"));
    r.controller = {c.text("id"), c.text("name"), c.text("address", 512), c.text("contact"), c.text("role")};
    StrictObject notice(o.object("notice"));
    r.notice = {notice.text("id"), notice.text("sha256", 64), notice.text("lang", 35)};
    ok = ok && subjects.finish() && c.finish() && notice.finish();
}

void read_limits(StrictObject& o, ConsentRecord& r, bool& ok) {
    StrictObject s(o.object("storage"));
    r.storage = {s.texts("location"), s.text("retention", 32), s.text("delete_within", 32),
                 s.text("label_retention", 32)};
    StrictObject w(o.object("withdraw"));
    r.withdraw.url = w.text("url", 1024);
    r.withdraw.list = read_text_or_empty(w, "list");
    r.withdraw.index = w.integer("index", 0, max_count);
    r.withdraw.max_age_s = w.integer("max_age_s", 0, max_count);
    ok = ok && s.finish() && w.finish();
    for (const json& item : o.array("processes")) r.processes.push_back(read_process(item, ok));
    r.clips = read_scope(o.object("clips"), ok);
}

void read_plain_members(StrictObject& o, ConsentRecord& r) {
    r.conforms_to = o.text("conformsTo");
    r.id = {read_id(o, "id")};
    r.serial = o.integer("serial", 1, INT64_MAX);
    r.household = {read_id(o, "household")};
    r.device = {read_id(o, "device")};
    r.indicated_by = o.text("indicated_by", 64);
    r.recipients = o.texts("recipients");
    r.jurisdiction = o.text("jurisdiction", 16);
    r.rooms_excluded = read_words<Room>(o, "rooms_excluded");
    r.max_views = o.integer("max_views", 0, max_count);
    r.processing_location = o.texts("processing_location");
    r.state = o.text("state", 64);
    r.consent_type = o.text("consent_type", 64);
    r.given_at_ms = read_time(o, "given_at");
    r.method = o.text("method");
    r.not_before_ms = read_time(o, "not_before");
    r.expires_ms = read_time(o, "expires");
}

bool agrees_with_itself(const ConsentRecord& r) {
    const bool person = r.indicated_by == "dpv:DataSubject" || r.indicated_by == "dpv:ParentOfDataSubject";
    const bool times = r.not_before_ms < r.expires_ms && (r.clips.listed || r.clips.from_ms < r.clips.to_ms);
    const bool list = r.withdraw.list.empty() == (r.withdraw.max_age_s == 0);
    return person && times && list && std::all_of(r.processes.begin(), r.processes.end(), [](const ConsentProcess& p) {
               return !p.biometric || p.legal_basis == LegalBasis::explicit_consent;
           });
}

template <class E>
json words(const std::vector<E>& values) {
    json out = json::array();
    for (const E value : values) out.push_back(to_text(value));
    return out;
}

json scope_json(const ClipScope& scope) {
    if (!scope.listed)
        return {{"scope", "window"}, {"from", format_utc(scope.from_ms)}, {"to", format_utc(scope.to_ms)}};
    json clips = json::array();
    for (const ClipId& clip : scope.clips) clips.push_back(clip.value);
    return {{"scope", "listed"}, {"clips", clips}};
}

json processes_json(const std::vector<ConsentProcess>& processes) {
    json out = json::array();
    for (const ConsentProcess& p : processes)
        out.push_back({{"purpose", to_text(p.purpose)},
                       {"legal_basis", to_text(p.legal_basis)},
                       {"data", p.data},
                       {"tasks", words(p.tasks)},
                       {"max_level", to_text(p.max_level)},
                       {"audio", p.audio},
                       {"biometric", p.biometric}});
    return out;
}

json controller_json(const Controller& c) {
    return {{"id", c.id}, {"name", c.name}, {"address", c.address}, {"contact", c.contact}, {"role", c.role}};
}

json storage_json(const ConsentStorage& s) {
    return {{"location", s.location},
            {"retention", s.retention},
            {"delete_within", s.delete_within},
            {"label_retention", s.label_retention}};
}
}  // namespace

Result<ConsentRecord> parse_record(std::string_view text) {
    MG_TRY(const json value, parse_strict_json(text));
    StrictObject o(value);
    if (o.text("schema") != schema) return fail(Errc::damaged, "consent.schema");
    ConsentRecord record;
    bool ok = true;
    read_plain_members(o, record);
    read_parties(o, record, ok);
    read_limits(o, record, ok);
    if (!ok || !o.finish()) return fail(Errc::damaged, "consent.members");
    if (!agrees_with_itself(record)) return fail(Errc::damaged, "consent.rules");
    return record;
}

std::string write_record(const ConsentRecord& r) {
    json value = {
        {"schema", schema},
        {"conformsTo", r.conforms_to},
        {"id", r.id.value},
        {"serial", r.serial},
        {"household", r.household.value},
        {"device", r.device.value},
        {"indicated_by", r.indicated_by},
        {"recipients", r.recipients},
        {"jurisdiction", r.jurisdiction},
        {"processes", processes_json(r.processes)},
        {"rooms_excluded", words(r.rooms_excluded)},
        {"clips", scope_json(r.clips)},
        {"max_views", r.max_views},
        {"processing_location", r.processing_location},
        {"state", r.state},
        {"consent_type", r.consent_type},
        {"given_at", format_utc(r.given_at_ms)},
        {"method", r.method},
        {"not_before", format_utc(r.not_before_ms)},
        {"expires", format_utc(r.expires_ms)},
    };
    value["subjects"] = {{"adults", r.adults}, {"minors", to_text(r.minors)}, {"bystanders", to_text(r.bystanders)}};
    value["controller"] = controller_json(r.controller);
    value["notice"] = {{"id", r.notice.id}, {"sha256", r.notice.sha256}, {"lang", r.notice.lang}};
    value["storage"] = storage_json(r.storage);
    value["withdraw"] = {{"url", r.withdraw.url},
                         {"list", r.withdraw.list},
                         {"index", r.withdraw.index},
                         {"max_age_s", r.withdraw.max_age_s}};
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
}

}  // namespace milchglas::consent
