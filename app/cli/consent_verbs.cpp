#include "app/cli/files.h"
#include "app/cli/verb.h"
#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/utc_time.h"
#include "core/consent/record_json.h"
#include "core/desk/signer_file.h"
#include "core/note/note.h"

#include <charconv>

namespace milchglas::cli {
namespace {
constexpr std::int64_t day_ms = 86'400'000;

Result<std::int64_t> number(const std::string& text, std::int64_t min, std::int64_t max) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < min || value > max)
        return fail(Errc::usage, "cli.number");
    return value;
}

/// A version-4 UUID, the form consent ids have.
std::string random_uuid() {
    std::string hex = random_id(16);
    hex[12] = '4';
    hex[16] = "89ab"[static_cast<unsigned char>(hex[16]) % 4U];
    for (const std::size_t at : {8U, 13U, 18U, 23U}) hex.insert(at, "-");
    return hex;
}

ConsentRecord plain_record(const Arguments& arguments) {
    ConsentRecord record;
    record.conforms_to = "https://w3id.org/dpv/schema/dpv-27560";
    record.id = ConsentId{arguments.has("id") ? arguments.one("id") : random_uuid()};
    record.household = HouseholdId{arguments.one("household")};
    record.device = DeviceId{arguments.one("device")};
    record.indicated_by = arguments.has("parent") ? "dpv:ParentOfDataSubject" : "dpv:DataSubject";
    record.adults = 1;
    record.minors = *from_text<Minors>(arguments.one("minors"));
    record.bystanders = Bystanders::possible;
    record.controller = {"controller-1", "Example Cameras", "1 Example Street, Example", "privacy@cameras.example",
                         "dpv:DataController"};
    record.recipients = arguments.all("group");
    record.notice = {"notice-1", std::string(64, '0'), "en"};
    record.jurisdiction = arguments.one("jurisdiction");
    record.storage = {{arguments.one("region")}, "P30D", "P1D", "P1Y"};
    record.processing_location = {arguments.one("region")};
    record.state = "dpv:ConsentGiven";
    record.consent_type = "dpv:ExplicitlyExpressedConsent";
    record.method = "app";
    record.withdraw = {"https://cameras.example/withdraw", "", 0, 0};
    return record;
}

Result<Outcome> make(const Arguments& arguments) {
    ConsentRecord record = plain_record(arguments);
    MG_TRY(record.serial, number(arguments.one("serial"), 1, 1'000'000));
    MG_TRY(record.max_views, number(arguments.one("max-views"), 1, 1'000));
    MG_TRY(const std::int64_t days, number(arguments.one("days"), 1, 3650));
    std::int64_t from = SystemClock{}.utc_ms() / 1000 * 1000;
    if (arguments.has("from")) {
        const auto at = parse_utc(arguments.one("from"));
        if (!at) return fail(Errc::usage, "cli.time");
        from = *at;
    }
    record.given_at_ms = record.not_before_ms = from;
    record.expires_ms = from + days * day_ms;
    record.clips = {false, {}, from - 30 * day_ms, record.expires_ms};
    for (const std::string& purpose : arguments.all("purpose"))
        record.processes.push_back({*from_text<Purpose>(purpose), LegalBasis::consent, {"video"},
                                    {Task::classify, Task::segment, Task::track},
                                    *from_text<Level>(arguments.one("max-level")), false, false});
    for (const std::string& room : arguments.all("exclude-room")) record.rooms_excluded.push_back(*from_text<Room>(room));
    const std::string text = consent::write_record(record);
    if (!consent::parse_record(text)) return fail(Errc::usage, "cli.record");
    MG_CHECK(write_new_file(arguments.one("out"), text));
    Outcome outcome;
    outcome.json = {{"consent", record.id.value}, {"serial", record.serial}, {"expires", format_utc(record.expires_ms)}};
    return outcome.say("Record " + record.id.value + ", until " + format_utc(record.expires_ms) + ".");
}

Result<Outcome> sign(const Arguments& arguments) {
    MG_TRY(const note::SigningKey key, desk::read_signer_file(arguments.one("key")));
    MG_TRY(const std::string text, read_text(arguments.one("in")));
    const auto record = consent::parse_record(text);
    if (!record) return fail(Errc::usage, "cli.record");
    MG_TRY(const std::string note, note::sign_note(text, key));
    MG_CHECK(write_new_file(arguments.one("out"), note));
    Outcome outcome;
    outcome.json = {{"consent", record->id.value}, {"serial", record->serial}};
    return outcome.say("Signed record " + record->id.value + ".");
}
}  // namespace

std::vector<Verb> consent_verbs() {
    using Kind = Option::Kind;
    return {
        {"consent", "make", "Write a consent record with sensible values, to be read, changed and signed",
         "--device cam-17 --household hh-42 --out record.json",
         {{"device", Kind::value, "Pseudonym of the camera", true, {}, {}},
          {"household", Kind::value, "Pseudonym of the household", true, {}, {}},
          {"out", Kind::value, "Where the record goes", true, {}, {}},
          {"id", Kind::value, "Record id, to renew an existing one (default: new)", false, {}, {}},
          {"serial", Kind::value, "Version of the record, rising", false, {}, "1"},
          {"purpose", Kind::values, "What the clips may be used for", false, spellings<Names<Purpose>>(), "alarm-training"},
          {"max-level", Kind::value, "How much may be shown", false, spellings<Names<Level>>(), "frosted"},
          {"group", Kind::values, "Reviewer group that may see the clips", false, {}, "reviewers"},
          {"minors", Kind::value, "Whether children may be seen", false, spellings<Names<Minors>>(), "none"},
          {"parent", Kind::flag, "A parent agrees for the children", false, {}, {}},
          {"exclude-room", Kind::values, "Room that is never shown", false, spellings<Names<Room>>(), {}},
          {"region", Kind::value, "Where clips may be kept and processed", false, {}, "eu"},
          {"jurisdiction", Kind::value, "Whose law", false, {}, "EU"},
          {"max-views", Kind::value, "How often each clip may be opened", false, {}, "20"},
          {"from", Kind::value, "Start, UTC (default: now)", false, {}, {}},
          {"days", Kind::value, "How long it holds", false, {}, "365"}},
         make},
        {"consent", "sign", "Sign a record with the household's key", "--key household.key --in record.json --out consent.note",
         {{"key", Kind::value, "The household's signing key file", true, {}, {}},
          {"in", Kind::value, "The record", true, {}, {}},
          {"out", Kind::value, "Where the signed note goes", true, {}, {}}},
         sign}};
}

}  // namespace milchglas::cli
