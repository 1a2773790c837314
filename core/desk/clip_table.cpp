#include "core/desk/clip_table.h"

#include "core/channel/codec.h"
#include "core/inbox/manifest_json.h"
#include "core/note/note.h"
#include "core/store/sealed_column.h"

namespace milchglas::desk {
namespace {
Result<std::vector<WrappedKey>> keys_of(store::Database& database, const ClipId& clip) {
    MG_TRY(auto row, database.query("SELECT purpose, wrapped FROM desk_clip_keys WHERE clip = ?1", clip.value));
    std::vector<WrappedKey> keys;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return keys;
        const auto purpose = from_text<Purpose>(row.text(0));
        if (!purpose) return fail(Errc::damaged, "desk.clip_row");
        keys.push_back({*purpose, row.blob(1)});
    }
}

Result<std::vector<ClipId>> ids(store::Statement& row) {
    std::vector<ClipId> clips;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return clips;
        clips.push_back(ClipId{row.text(0)});
    }
}

Result<std::int64_t> first_number(store::Statement& row) {
    MG_TRY(const bool found, row.step());
    return found ? row.integer(0) : 0;
}

store::ColumnPlace place(std::string_view table, std::string_view column, const std::string& row) {
    return {table, column, row, 1};
}
}  // namespace

Status ClipTable::add(store::Transaction& transaction, const NewClip& clip, std::int64_t now_ms) {
    const std::string& id = clip.manifest.clip.value;
    MG_TRY(const Bytes clip_note,
           store::seal_column(*store_key_, place("desk_clips", "clip_note", id), as_bytes(clip.clip_note)));
    MG_TRY(const Bytes consent_note,
           store::seal_column(*store_key_, place("desk_clips", "consent_note", id), as_bytes(clip.consent_note)));
    MG_CHECK(transaction.database().run(
        "INSERT INTO desk_clips(clip, state, queued, imported_at, recorded_at, room, reason, clip_note, consent_note,"
        " media_offset, media_size) VALUES(?1, 'waiting', (SELECT coalesce(max(queued), 0) + 1 FROM desk_clips), ?2, "
        "?3,"
        " ?4, ?5, ?6, ?7, ?8, ?9)",
        id, now_ms, clip.manifest.recorded_at_ms, to_text(clip.manifest.room), to_text(clip.manifest.reason),
        ByteView(clip_note), ByteView(consent_note), clip.media_offset, clip.media_size));
    for (const WrappedKey& key : clip.keys)
        MG_CHECK(transaction.database().run("INSERT INTO desk_clip_keys(clip, purpose, wrapped) VALUES(?1, ?2, ?3)", id,
                                            to_text(key.purpose), ByteView(key.wrapped)));
    return {};
}

Result<bool> ClipTable::seen(const ClipId& clip) const {
    MG_TRY(auto row, database_->query("SELECT 1 FROM desk_clips WHERE clip = ?1", clip.value));
    return row.step();
}

Result<std::optional<StoredClip>> ClipTable::find(const ClipId& clip) const {
    MG_TRY(auto row, database_->query("SELECT clip_note, consent_note, media_offset, media_size, state, imported_at,"
                                      " views, task FROM desk_clips WHERE clip = ?1",
                                      clip.value));
    MG_TRY(const bool found, row.step());
    if (!found) return std::optional<StoredClip>{};
    StoredClip stored;
    MG_TRY(const Bytes clip_note,
           store::open_column(*store_key_, place("desk_clips", "clip_note", clip.value), row.blob(0)));
    MG_TRY(const Bytes consent_note,
           store::open_column(*store_key_, place("desk_clips", "consent_note", clip.value), row.blob(1)));
    stored.clip_note = as_text(clip_note);
    stored.consent_note = as_text(consent_note);
    MG_TRY(const auto note, note::parse_note(stored.clip_note));
    MG_TRY(stored.manifest, inbox::parse_manifest(note.text));
    const auto state = from_text<ClipState>(row.text(4));
    if (!state) return fail(Errc::damaged, "desk.clip_row");
    stored.media_offset = static_cast<std::uint64_t>(row.integer(2));
    stored.media_size = static_cast<std::uint64_t>(row.integer(3));
    stored.state = *state;
    stored.imported_at_ms = row.integer(5);
    stored.views = row.integer(6);
    stored.task = from_text<Task>(row.text(7));
    MG_TRY(stored.keys, keys_of(*database_, clip));
    return std::optional<StoredClip>(std::move(stored));
}

Result<std::vector<ListClips::Row>> ClipTable::list(const std::optional<ClipPlace>& after, std::int64_t limit) const {
    const ClipPlace begin{INT64_MIN, {}};
    const ClipPlace& from = after ? *after : begin;
    MG_TRY(auto row, database_->query("SELECT clip, room, reason, recorded_at, imported_at, state FROM desk_clips"
                                      " WHERE (imported_at, clip) > (?1, ?2) ORDER BY imported_at, clip LIMIT ?3",
                                      from.imported_at_ms, from.clip.value, limit));
    std::vector<ListClips::Row> rows;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return rows;
        const auto room = from_text<Room>(row.text(1));
        const auto reason = from_text<Reason>(row.text(2));
        const auto state = from_text<ClipState>(row.text(5));
        if (!room || !reason || !state) return fail(Errc::damaged, "desk.clip_row");
        rows.push_back({ClipId{row.text(0)}, *room, *reason, row.integer(3), row.integer(4), *state});
    }
}

Result<std::int64_t> ClipTable::count(ClipState state) const {
    MG_TRY(auto row, database_->query("SELECT count(*) FROM desk_clips WHERE state = ?1", to_text(state)));
    return first_number(row);
}

Result<std::vector<ClipId>> ClipTable::in_state(ClipState state, Purpose purpose) const {
    MG_TRY(auto row, database_->query("SELECT c.clip FROM desk_clips c JOIN desk_clip_keys k ON k.clip = c.clip"
                                      " WHERE c.state = ?1 AND k.purpose = ?2 ORDER BY c.queued",
                                      to_text(state), to_text(purpose)));
    return ids(row);
}

Result<std::vector<ClipId>> ClipTable::queue(Purpose purpose, const UserId& user) const {
    MG_TRY(auto row, database_->query("SELECT c.clip FROM desk_clips c JOIN desk_clip_keys k ON k.clip = c.clip"
                                      " WHERE c.state = 'waiting' AND k.purpose = ?1 AND NOT EXISTS"
                                      " (SELECT 1 FROM desk_recusals r WHERE r.clip = c.clip AND r.user = ?2)"
                                      " ORDER BY c.queued",
                                      to_text(purpose), user.value));
    return ids(row);
}

Result<std::int64_t> ClipTable::waiting_after(const ClipId& clip, Purpose purpose, const UserId& user) const {
    MG_TRY(auto row, database_->query("SELECT count(*) FROM desk_clips c JOIN desk_clip_keys k ON k.clip = c.clip"
                                      " WHERE c.state = 'waiting' AND k.purpose = ?1 AND NOT EXISTS"
                                      " (SELECT 1 FROM desk_recusals r WHERE r.clip = c.clip AND r.user = ?2)"
                                      " AND c.queued > (SELECT queued FROM desk_clips WHERE clip = ?3)",
                                      to_text(purpose), user.value, clip.value));
    return first_number(row);
}

Result<std::int64_t> ClipTable::waiting(Purpose purpose, const UserId& user) const {
    MG_TRY(auto row, database_->query("SELECT count(*) FROM desk_clips c JOIN desk_clip_keys k ON k.clip = c.clip"
                                      " WHERE c.state = 'waiting' AND k.purpose = ?1 AND NOT EXISTS"
                                      " (SELECT 1 FROM desk_recusals r WHERE r.clip = c.clip AND r.user = ?2)",
                                      to_text(purpose), user.value));
    return first_number(row);
}

Status ClipTable::set_state(store::Transaction& transaction, const ClipId& clip, ClipState state) {
    return transaction.database().run("UPDATE desk_clips SET state = ?2 WHERE clip = ?1 AND state <> 'quarantined'",
                                      clip.value, to_text(state));
}

Status ClipTable::requeue(store::Transaction& transaction, const ClipId& clip) {
    return transaction.database().run(
        "UPDATE desk_clips SET state = 'waiting', queued = (SELECT max(queued) + 1 FROM desk_clips)"
        " WHERE clip = ?1 AND state <> 'quarantined'",
        clip.value);
}

Status ClipTable::recuse(store::Transaction& transaction, const ClipId& clip, const UserId& user) {
    return transaction.database().run("INSERT INTO desk_recusals(clip, user) VALUES(?1, ?2) ON CONFLICT DO NOTHING",
                                      clip.value, user.value);
}

Status ClipTable::release_all(store::Transaction& transaction) {
    return transaction.database().run("UPDATE desk_clips SET state = 'waiting' WHERE state = 'in-work'");
}

Result<std::vector<ClipTable::KeyRow>> ClipTable::keys_after(const ClipId& after, std::int64_t limit) const {
    MG_TRY(auto row, database_->query("SELECT clip, purpose, wrapped FROM desk_clip_keys WHERE clip IN"
                                      " (SELECT clip FROM desk_clips WHERE clip > ?1 ORDER BY clip LIMIT ?2)"
                                      " ORDER BY clip, purpose",
                                      after.value, limit));
    std::vector<KeyRow> keys;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return keys;
        const auto purpose = from_text<Purpose>(row.text(1));
        if (!purpose) return fail(Errc::damaged, "desk.clip_row");
        keys.push_back({ClipId{row.text(0)}, *purpose, row.blob(2)});
    }
}

Status ClipTable::replace_key(store::Transaction& transaction, const KeyRow& key) {
    return transaction.database().run("UPDATE desk_clip_keys SET wrapped = ?3 WHERE clip = ?1 AND purpose = ?2",
                                      key.clip.value, to_text(key.purpose), ByteView(key.wrapped));
}

Status ClipTable::count_view(store::Transaction& transaction, const ClipId& clip, Task task) {
    return transaction.database().run("UPDATE desk_clips SET views = views + 1, task = ?2 WHERE clip = ?1", clip.value,
                                      to_text(task));
}

Status ClipTable::keep_picture(store::Transaction& transaction, const ClipId& clip, const PictureFacts& facts) {
    const Bytes encoded = channel::encode(facts).body;
    return transaction.database().run("UPDATE desk_clips SET picture = ?2 WHERE clip = ?1", clip.value,
                                      ByteView(encoded));
}

Result<std::optional<PictureFacts>> ClipTable::picture(const ClipId& clip) const {
    MG_TRY(auto row, database_->query("SELECT picture FROM desk_clips WHERE clip = ?1", clip.value));
    MG_TRY(const bool found, row.step());
    if (!found || row.is_null(0)) return std::optional<PictureFacts>{};
    MG_TRY(PictureFacts facts, channel::decode<PictureFacts>(row.blob(0)));
    return std::optional(std::move(facts));
}

Result<std::optional<consent::NewestRecord>> ClipTable::newest_record(const ConsentId& consent) const {
    MG_TRY(auto row,
           database_->query("SELECT serial, note_blake2b FROM desk_consents WHERE consent = ?1", consent.value));
    MG_TRY(const bool found, row.step());
    if (!found) return std::optional<consent::NewestRecord>{};
    return std::optional(consent::NewestRecord{row.integer(0), row.text(1)});
}

Result<std::optional<std::string>> ClipTable::newest_note(const ConsentId& consent) const {
    MG_TRY(auto row, database_->query("SELECT note FROM desk_consents WHERE consent = ?1", consent.value));
    MG_TRY(const bool found, row.step());
    if (!found) return std::optional<std::string>{};
    MG_TRY(const Bytes note,
           store::open_column(*store_key_, place("desk_consents", "note", consent.value), row.blob(0)));
    return std::optional(std::string(as_text(note)));
}

Status ClipTable::note_record(store::Transaction& transaction, const ConsentReference& reference,
                              const std::string& note) {
    MG_TRY(const Bytes sealed,
           store::seal_column(*store_key_, place("desk_consents", "note", reference.id.value), as_bytes(note)));
    return transaction.database().run(
        "INSERT INTO desk_consents(consent, serial, note_blake2b, note) VALUES(?1, ?2, ?3, ?4)"
        " ON CONFLICT(consent) DO UPDATE SET serial = ?2, note_blake2b = ?3, note = ?4 WHERE ?2 > serial",
        reference.id.value, reference.serial, reference.note_blake2b, ByteView(sealed));
}

}  // namespace milchglas::desk
