#include "core/desk/tables.h"

#include <array>

#include "core/desk/detector_table.h"
#include "core/store/migrate.h"

namespace milchglas::desk {
namespace {
constexpr std::string_view first_step = R"(
CREATE TABLE desk_clips(
    clip TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    queued INTEGER NOT NULL,
    imported_at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    room TEXT NOT NULL,
    reason TEXT NOT NULL,
    clip_note BLOB NOT NULL,
    consent_note BLOB NOT NULL,
    media_offset INTEGER NOT NULL,
    media_size INTEGER NOT NULL,
    views INTEGER NOT NULL DEFAULT 0,
    task TEXT,
    picture BLOB
) STRICT;
CREATE INDEX desk_clips_queue ON desk_clips(state, queued);
CREATE TABLE desk_clip_keys(
    clip TEXT NOT NULL REFERENCES desk_clips(clip),
    purpose TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY(clip, purpose)
) STRICT;
CREATE TABLE desk_exports(serial INTEGER PRIMARY KEY, at INTEGER NOT NULL, clips INTEGER NOT NULL, rows INTEGER NOT NULL)
STRICT;
CREATE TABLE desk_consents(
    consent TEXT PRIMARY KEY,
    serial INTEGER NOT NULL,
    note_blake2b TEXT NOT NULL,
    note BLOB NOT NULL
) STRICT;
)";
// People are pseudonymous ids here as everywhere outside the keyring. `day` counts from 1970-01-01 UTC.
constexpr std::string_view second_step = R"(
CREATE TABLE desk_recusals(
    clip TEXT NOT NULL REFERENCES desk_clips(clip),
    user TEXT NOT NULL,
    PRIMARY KEY(clip, user)
) STRICT, WITHOUT ROWID;
CREATE TABLE desk_exposure(
    user TEXT NOT NULL,
    day INTEGER NOT NULL,
    spent_us INTEGER NOT NULL,
    PRIMARY KEY(user, day)
) STRICT, WITHOUT ROWID;
CREATE TABLE desk_preferences(
    user TEXT NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY(user, name)
) STRICT, WITHOUT ROWID;
)";
// The list of clips is read page by page in this order.
constexpr std::string_view third_step = "CREATE INDEX desk_clips_imported ON desk_clips(imported_at, clip);";
constexpr std::string_view fourth_step = R"(
CREATE TABLE desk_days(
    user TEXT NOT NULL,
    day INTEGER NOT NULL,
    finished INTEGER NOT NULL,
    seen_ms INTEGER NOT NULL,
    PRIMARY KEY(user, day)
) STRICT, WITHOUT ROWID;
)";
// What was ever seen above `frosted`: a still or a moment each. `words` is what somebody typed, sealed under the key of
// labels. A moment that no end was written for counts as long as it might have been.
constexpr std::string_view fifth_step = R"(
CREATE TABLE desk_reveals(
    reveal TEXT PRIMARY KEY,
    clip TEXT NOT NULL REFERENCES desk_clips(clip),
    user TEXT NOT NULL,
    level TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    clip_ms INTEGER NOT NULL,
    at INTEGER NOT NULL,
    held_ms INTEGER NOT NULL,
    reason TEXT NOT NULL,
    words BLOB,
    second TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_reveals_clip ON desk_reveals(clip, level);
CREATE TABLE desk_cant_tell(
    clip TEXT NOT NULL REFERENCES desk_clips(clip),
    user TEXT NOT NULL,
    level TEXT NOT NULL,
    task TEXT NOT NULL,
    sent_on INTEGER NOT NULL,
    PRIMARY KEY(clip, user, level)
) STRICT, WITHOUT ROWID;
)";
constexpr std::string_view sixth_step = R"(
CREATE TABLE desk_follows(
    clip TEXT NOT NULL REFERENCES desk_clips(clip),
    user TEXT NOT NULL,
    asked INTEGER NOT NULL,
    PRIMARY KEY(clip, user)
) STRICT, WITHOUT ROWID;
)";
constexpr std::array steps{first_step, second_step, third_step, fourth_step, fifth_step, sixth_step};
}  // namespace

Status make_tables(store::Database& database) {
    MG_CHECK(make_rule_tables(database));
    return store::migrate(database, "desk", steps);
}

}  // namespace milchglas::desk
