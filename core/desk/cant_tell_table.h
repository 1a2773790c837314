#pragma once
// Who couldn't tell what a clip shows, at which level and for which task: what says whether frost is too coarse for the
// work, and what becomes of a clip that nobody can decide on.
#include <vector>

#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// So many people send a clip on before it leaves the queue as undecided.
inline constexpr std::int64_t undecided_after_people = 2;

struct CantTellCount {
    Task task{};
    Level level{};             ///< the highest they had seen
    std::int64_t said = 0;     ///< people and clips
    std::int64_t sent_on = 0;  ///< of these, how often it stayed so
};

/// The same person, clip and level again is no further count. Errors of all: those of store.
Status count_one(store::Transaction& transaction, const ClipId& clip, const UserId& user, Level level, Task task);
/// Counted, also where it wasn't yet. This person never gets the clip again; others do, or it is undecided now.
struct CantTellAt {
    Task task{};
    Level level{};
};
Status send_on(store::Transaction& transaction, const ClipId& clip, const UserId& user, CantTellAt at);
/// By task, then level. Errors: damaged "desk.cant_tell_row".
Result<std::vector<CantTellCount>> cant_tell_counts(store::Database& database);

}  // namespace milchglas::desk
