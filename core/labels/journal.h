#pragma once
// A clip's labels as the list of steps that made them. A step lies in the caller's transaction, next to the log entry
// that speaks of it; undo and redo only flag steps, so they survive a restart and are as durable as any other change.
// Steps are sealed under the label key, which is passed for each call and never kept.
#include <cstdint>
#include <vector>

#include "core/base/secret.h"
#include "core/labels/apply.h"
#include "core/store/transaction.h"

namespace milchglas::labels {

struct ClipLabels {
    LabelSet labels;
    std::int64_t revision = 0;  ///< of the newest step that counts; 0 when there is none
    bool can_undo = false, can_redo = false;
};

/// Belongs to the thread of its database. Errors of every call: those of core/store/database.h; damaged
/// "store.column_sealed" (another label key, or a row changed outside); damaged "labels.step" (a step that can't be
/// read or doesn't follow from those before it).
class LabelJournal {
  public:
    /// Makes or upgrades the tables. `database` must outlive the journal.
    static Result<LabelJournal> open(store::Database& database);

    [[nodiscard]] Result<ClipLabels> load(const ClipId& clip, const Secret& label_key);

    /// Keeps validated steps (schema.h), which are undone and redone together, and drops what could have been redone.
    /// Returns the clip's new state. REQUIRES: one at least. Errors also: not_found as apply().
    Result<ClipLabels> record(store::Transaction& transaction, const ClipId& clip, const std::vector<Step>& steps,
                              const Secret& label_key);
    /// Errors also: not_found "labels.nothing_to_undo".
    Result<ClipLabels> undo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key);
    /// Errors also: not_found "labels.nothing_to_redo".
    Result<ClipLabels> redo(store::Transaction& transaction, const ClipId& clip, const Secret& label_key);

  private:
    explicit LabelJournal(store::Database& database) : database_(&database) {}
    store::Database* database_;
};

}  // namespace milchglas::labels
