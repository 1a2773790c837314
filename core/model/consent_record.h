#pragma once
// `milchglas.consent/1`: what a household allows. Read and written by core/consent/record_json.h.
#include <cstdint>
#include <string>
#include <vector>

#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"

namespace milchglas {

struct ConsentProcess {
    Purpose purpose{};
    LegalBasis legal_basis{};
    std::vector<std::string> data;
    std::vector<Task> tasks;
    Level max_level = Level::sealed;
    bool audio = false;
    bool biometric = false;
};

struct Controller {
    std::string id, name, address, contact, role;
};

struct ConsentNotice {
    std::string id, sha256, lang;
};

/// Clips a record covers: those listed, or all recorded inside a window.
struct ClipScope {
    bool listed = false;
    std::vector<ClipId> clips;
    std::int64_t from_ms = 0, to_ms = 0;
};

struct ConsentStorage {
    std::vector<std::string> location;
    std::string retention, delete_within, label_retention;  ///< ISO 8601 durations
};

struct WithdrawalChannel {
    std::string url, list;
    std::int64_t index = 0, max_age_s = 0;
};

struct ConsentRecord {
    std::string conforms_to;
    ConsentId id;
    std::int64_t serial = 0;
    HouseholdId household;
    DeviceId device;
    std::string indicated_by;  ///< "dpv:DataSubject" or "dpv:ParentOfDataSubject"
    std::int64_t adults = 0;
    Minors minors = Minors::unknown;
    Bystanders bystanders = Bystanders::unknown;
    Controller controller;
    std::vector<std::string> recipients;  ///< reviewer groups
    ConsentNotice notice;
    std::string jurisdiction;
    std::vector<ConsentProcess> processes;
    std::vector<Room> rooms_excluded;
    ClipScope clips;
    std::int64_t max_views = 0;
    ConsentStorage storage;
    std::vector<std::string> processing_location;
    std::string state;  ///< only "dpv:ConsentGiven" and "dpv:RenewedConsentGiven" open
    std::string consent_type;
    std::int64_t given_at_ms = 0;
    std::string method;
    std::int64_t not_before_ms = 0, expires_ms = 0;
    WithdrawalChannel withdraw;
};

}  // namespace milchglas
