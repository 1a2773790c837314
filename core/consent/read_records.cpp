// C01..C03: from notes to records.
#include <algorithm>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/consent/checks.h"
#include "core/consent/record_json.h"

namespace milchglas::consent {
namespace {
Result<HeldRecord> read_note(const std::string& text, std::span<const note::EnrolledKey> keys) {
    MG_TRY(const note::OpenedNote opened, note::open_note(text, keys, KeyPurpose::household));
    MG_TRY(ConsentRecord record, parse_record(opened.text));
    if (opened.subject != record.household.value) return fail(Errc::forged, "consent.household_key");
    return HeldRecord{std::move(record), to_hex(blake2b_256(as_bytes(text)))};
}

std::string_view code_of(const Error& error) {
    if (error.where() == "note.malformed" || error.where().starts_with("json.")) return "C01";
    return error.code() == Errc::damaged ? "C02" : "C03";
}
}  // namespace

Reading read_records(const Evidence& evidence) {
    Reading reading;
    const auto take = [&](const std::string& text) {
        auto held = read_note(text, evidence.keys);
        if (held)
            reading.records.push_back(*std::move(held));
        else
            reading.failed.push_back(code_of(held.error()));
    };
    take(evidence.note);
    if (evidence.newest_note) take(*evidence.newest_note);
    std::sort(reading.failed.begin(), reading.failed.end());
    reading.failed.erase(std::unique(reading.failed.begin(), reading.failed.end()), reading.failed.end());
    return reading;
}

}  // namespace milchglas::consent
