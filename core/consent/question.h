#pragma once
// Everything a consent decision is made from. The gate looks nothing up: what isn't in here doesn't count, and what is
// missing denies.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/clip_manifest.h"
#include "core/model/consent_record.h"
#include "core/model/decision.h"
#include "core/model/role.h"
#include "core/note/enrolled_key.h"

namespace milchglas::consent {

/// The newest record of one id that this vault has ever seen.
struct NewestRecord {
    std::int64_t serial = 0;
    std::string note_blake2b;  ///< 64 hex digits
};

/// What a verified status list says about one record.
struct ListedStatus {
    std::string list;  ///< the list's name, as in the record's `withdraw.list`
    std::int64_t index = 0;
    std::int64_t serial = 0, newest_serial = 0;  ///< of the list read, and the newest of that list ever seen
    std::int64_t published_ms = 0;
    bool withdrawn = false;
};

/// What is known about a clip and its consent, whoever asks.
struct Evidence {
    std::string note;                        ///< consent.note as sealed with the clip, exact bytes
    std::optional<std::string> newest_note;  ///< a newer record of the same id, where there is one: both must allow
    std::optional<NewestRecord> newest;      ///< absent only when this id was never seen before
    std::vector<note::EnrolledKey> keys;     ///< every enrolled key; the gate picks household keys
    ClipManifest manifest;                   ///< verified by the caller
    std::optional<ListedStatus> status;
    std::int64_t views_so_far = 0;       ///< without the view this is about; 0 where nobody looks (import, export)
    std::int64_t now_ms = 0;
    std::int64_t newest_logged_ms = 0;  ///< time of the newest log entry; `now_ms` before it denies
    std::string region;                 ///< where the clip would be processed, as in `processing_location`
};

struct Reviewer {
    UserId uid;
    Role role = Role::auditor;
    std::string group;
};

/// One reviewer asks to see one clip, or to see more of it, or to keep or export a label made on it.
struct Question {
    Evidence evidence;
    Reviewer reviewer;
    Purpose purpose{};
    Task task{};
    Level requested = Level::frosted;
    Posture posture = Posture::open;
    std::vector<Cap> other_caps;  ///< from rules, budget, what the reviewer lowered it to
};

}  // namespace milchglas::consent
