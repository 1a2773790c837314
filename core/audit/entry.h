#pragma once
// One line of the log. Only pseudonyms and codes: no file names, no free text, nothing typed by a person. Every text is
// a code of 1 to 64 characters out of A-Z a-z 0-9 . _ : + / - (the watermark may also hold spaces).
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry_type.h"
#include "core/model/decision.h"
#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/role.h"
#include "core/model/vocabulary.h"

namespace milchglas::audit {

struct Actor {
    UserId uid;
    std::optional<Role> role;
    std::optional<std::string> group;
};

struct Workstation {
    std::string id;
    Posture posture = Posture::open;
};

struct ConsentRef {
    ConsentId id;
    std::int64_t serial = 0;
};

/// Which bound decided is in `cap_by`; build it with of(Decision).
struct DecisionSummary {
    Level requested = Level::sealed;
    Level granted = Level::sealed;
    std::vector<CapSource> cap_by;  ///< at most 8

    /// Keeps the caps that lowered the level; failed checks belong in Entry::reason.
    static DecisionSummary of(const Decision& decision);
};

/// What was on screen, as one range. Whole numbers only, because signed JSON has no floats.
struct View {
    Level level = Level::sealed;
    std::int64_t t0_ms = 0, t1_ms = 0;     ///< of the clip, from its first frame
    std::optional<std::int64_t> area_ppm;  ///< share of the picture that was disclosed, in millionths
    std::optional<std::int64_t> audio_ms;
    std::optional<std::int64_t> exposure_ms;  ///< clear-frame milliseconds; older entries only
    /// Clear-frame microseconds: one frame at cells of 1/8 is about 300 of them, and is a segment where somebody steps.
    std::optional<std::int64_t> exposure_us;
};

/// What the caller knows. The log adds the rest when it writes the line.
struct Entry {
    EntryType type{};
    Outcome outcome = Outcome::done;
    std::vector<std::string> reason;  ///< codes, at most 16: a failed check ("C06"), an error's "room.step"
    std::optional<Actor> actor;
    std::optional<SessionId> session;
    std::optional<Workstation> ws;
    std::optional<ClipId> clip;
    std::optional<HouseholdId> household;
    std::optional<ConsentRef> consent;
    std::optional<std::int64_t> rules_version;
    std::optional<DecisionSummary> decision;
    std::optional<View> view;
    std::optional<UserId> second_person;
    std::optional<Purpose> purpose;
    std::optional<Task> task;
    std::optional<std::string> watermark;
};

/// What the log adds.
struct Stamp {
    std::int64_t seq = 0;   ///< place in the log, from 0; the order of entries is this, never time
    std::int64_t t_ms = 0;  ///< UTC
    std::int64_t mono_ms = 0;
    std::string boot;          ///< which start of the machine `mono_ms` counts in
    std::string clock_source;  ///< "system" for now
    std::optional<std::int64_t> clock_offset_ms, clock_err_ms;
    std::string app_version, app_build;
    std::optional<std::int64_t> of;  ///< on an outcome: seq of its intent
    std::string salt;                ///< 32 hex digits, random: a leaf hash alone can't be guessed back to its entry
};

struct StoredEntry {
    Stamp stamp;
    Entry entry;
    std::string line;  ///< as written and hashed, without a newline
};

}  // namespace milchglas::audit
