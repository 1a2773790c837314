#pragma once
// Rows of imported clips: what is needed to decide on, open and export each, and its place in the queue. Both notes lie
// sealed under the vault's store key; ids and states are plain.
#include <optional>
#include <string>
#include <vector>

#include "core/base/secret.h"
#include "core/consent/question.h"
#include "core/desk/list_clips.h"
#include "core/model/clip_manifest.h"
#include "core/model/frame_table.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// The clip's file key under the grant of one purpose.
struct WrappedKey {
    Purpose purpose{};
    Bytes wrapped;
};

struct NewClip {
    ClipManifest manifest;
    std::string consent_note, clip_note;
    std::vector<WrappedKey> keys;  ///< one for each purpose the household agreed to

    /// Empty when the household didn't agree to `purpose`.
    [[nodiscard]] ByteView key_for(Purpose purpose) const {
        for (const WrappedKey& key : keys)
            if (key.purpose == purpose) return key.wrapped;
        return {};
    }
    std::uint64_t media_offset = 0, media_size = 0;
};

struct StoredClip : NewClip {
    ClipState state{};
    std::int64_t imported_at_ms = 0;
    std::int64_t views = 0;
    std::optional<Task> task;  ///< what it was last opened for
};

/// What the pass found out about the picture: exports and label checks need it long after the view is closed.
struct PictureFacts {
    std::int32_t width = 0, height = 0;  ///< as displayed
    FrameTable frames;
};

/// REQUIRES: `database` and `store_key` outlive it, and its tables (tables.h) are there. Errors of all calls: those of
/// store; damaged "desk.clip_row".
class ClipTable {
  public:
    ClipTable(store::Database& database, const Secret& store_key) : database_(&database), store_key_(&store_key) {}

    Status add(store::Transaction& transaction, const NewClip& clip, std::int64_t now_ms);
    /// True for every clip id that was ever imported, also after its row lost its content.
    [[nodiscard]] Result<bool> seen(const ClipId& clip) const;
    [[nodiscard]] Result<std::optional<StoredClip>> find(const ClipId& clip) const;
    /// Rows after `after` (from the beginning without it), oldest import first, at most `limit`.
    [[nodiscard]] Result<std::vector<ListClips::Row>> list(const std::optional<ClipPlace>& after,
                                                           std::int64_t limit) const;

    /// Clips of that purpose in `state`, in the order they were queued.
    [[nodiscard]] Result<std::vector<ClipId>> in_state(ClipState state, Purpose purpose) const;
    [[nodiscard]] Result<std::int64_t> count(ClipState state) const;
    /// Clips of that purpose that wait, first to come first, without those the person is recused from.
    [[nodiscard]] Result<std::vector<ClipId>> queue(Purpose purpose, const UserId& user) const;
    /// How many of them come after `clip`, wherever that one is now.
    [[nodiscard]] Result<std::int64_t> waiting_after(const ClipId& clip, Purpose purpose, const UserId& user) const;
    /// How many the queue holds.
    [[nodiscard]] Result<std::int64_t> waiting(Purpose purpose, const UserId& user) const;
    /// The clip keeps its place in the queue, for when it waits again. What nobody may see stays quarantined, whatever
    /// is said of it later, here and in requeue().
    Status set_state(store::Transaction& transaction, const ClipId& clip, ClipState state);
    /// The clip waits, behind all others.
    Status requeue(store::Transaction& transaction, const ClipId& clip);
    /// This person never gets this clip again. Done twice is done once.
    Status recuse(store::Transaction& transaction, const ClipId& clip, const UserId& user);
    /// After a crash nothing is in work: such clips wait again.
    Status release_all(store::Transaction& transaction);

    /// Wrapped keys of clips behind `after`, in the order of their ids, at most `limit`.
    struct KeyRow {
        ClipId clip;
        Purpose purpose{};
        Bytes wrapped;
    };
    [[nodiscard]] Result<std::vector<KeyRow>> keys_after(const ClipId& after, std::int64_t limit) const;
    Status replace_key(store::Transaction& transaction, const KeyRow& key);

    /// One more view of the clip, and what for.
    Status count_view(store::Transaction& transaction, const ClipId& clip, Task task);
    Status keep_picture(store::Transaction& transaction, const ClipId& clip, const PictureFacts& facts);
    [[nodiscard]] Result<std::optional<PictureFacts>> picture(const ClipId& clip) const;

    /// Newest consent record of an id that this vault has seen; `note` raises it.
    [[nodiscard]] Result<std::optional<consent::NewestRecord>> newest_record(const ConsentId& consent) const;
    [[nodiscard]] Result<std::optional<std::string>> newest_note(const ConsentId& consent) const;
    Status note_record(store::Transaction& transaction, const ConsentReference& reference, const std::string& note);

  private:
    store::Database* database_;
    const Secret* store_key_;
};

}  // namespace milchglas::desk
