#pragma once
// A household that consents, its signed record, and a question that the gate answers with yes. Tests spoil one thing.
#include <string>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "core/base/utc_time.h"
#include "core/consent/gate.h"
#include "core/consent/record_json.h"

namespace milchglas::consent {

inline ConsentRecord good_record() {
    ConsentRecord r;
    r.conforms_to = "https://w3id.org/dpv/schema/dpv-27560";
    r.id = {"5e2c1a54-8a0b-4f6e-9d1c-000000000001"};
    r.serial = 3;
    r.household = {"aa11"};
    r.device = {"bb22"};
    r.indicated_by = "dpv:DataSubject";
    r.adults = 2;
    r.minors = Minors::none;
    r.bystanders = Bystanders::possible;
    r.controller = {"ctl", "Sample Cameras", "1 Sample Street", "privacy@example.org", "controller"};
    r.recipients = {"team-a"};
    r.notice = {"notice-7", std::string(64, '0'), "en"};
    r.jurisdiction = "DE";
    r.processes = {{Purpose::alarm_training, LegalBasis::consent, {"video"}, {Task::classify, Task::track},
                    Level::frosted, false, false}};
    r.rooms_excluded = {Room::bedroom};
    r.clips = {false, {}, *parse_utc("2026-03-01T00:00:00Z"), *parse_utc("2026-04-01T00:00:00Z")};
    r.max_views = 3;
    r.storage = {{"DE"}, "P90D", "P7D", "P2Y"};
    r.processing_location = {"DE"};
    r.state = "dpv:ConsentGiven";
    r.consent_type = "dpv:ExplicitlyExpressedConsent";
    r.given_at_ms = *parse_utc("2026-03-01T08:00:00Z");
    r.method = "app";
    r.not_before_ms = *parse_utc("2026-03-01T08:00:00Z");
    r.expires_ms = *parse_utc("2027-03-01T00:00:00Z");
    r.withdraw = {"https://example.org/withdraw", "", 0, 0};
    return r;
}

struct Household {
    bool ready = prepare_process().has_value();  // libsodium, before the first key
    note::SigningKey key = *note::SigningKey::generate("household-aa11");

    [[nodiscard]] std::string sign(const ConsentRecord& record) const { return sign_text(write_record(record)); }
    [[nodiscard]] std::string sign_text(const std::string& text) const { return *note::sign_note(text, key); }
    [[nodiscard]] note::EnrolledKey enrolled() const {
        return {key.verifier(), KeyPurpose::household, "aa11", false};
    }
};

inline std::string hash_of(const std::string& note) { return to_hex(blake2b_256(as_bytes(note))); }

/// Puts `note` in as the record that came sealed with the clip.
inline void seal_with(Question& q, const std::string& note, std::int64_t serial) {
    q.evidence.note = note;
    q.evidence.manifest.consent.serial = serial;
    q.evidence.manifest.consent.note_blake2b = hash_of(note);
}

inline Question good_question(const Household& household, const ConsentRecord& record = good_record()) {
    Question q;
    q.evidence.keys = {household.enrolled()};
    ClipManifest& m = q.evidence.manifest;
    m.clip = {std::string(32, 'c')};
    m.device = {"bb22"};
    m.household = {"aa11"};
    m.recorded_at_ms = *parse_utc("2026-03-15T12:00:00Z");
    m.room = Room::entrance;
    m.consent.id = record.id;
    seal_with(q, household.sign(record), record.serial);
    q.evidence.now_ms = *parse_utc("2026-03-20T12:00:00Z");
    q.evidence.newest_logged_ms = q.evidence.now_ms;
    q.evidence.region = "DE";
    q.reviewer = {{"r1"}, Role::reviewer, "team-a"};
    q.purpose = Purpose::alarm_training;
    q.task = Task::classify;
    return q;
}

using Codes = std::vector<std::string>;

}  // namespace milchglas::consent
