#pragma once
// Reading the log is itself logged: a Reader takes the ticket of an `audit.read` intent.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry.h"
#include "core/model/ticket.h"
#include "core/store/database.h"

namespace milchglas::audit {

/// Which entries; all given conditions must hold.
struct Filter {
    std::optional<ClipId> clip;
    std::optional<HouseholdId> household;
    std::optional<UserId> actor;
    std::optional<EntryType> type;
};

inline constexpr int max_page = 1000;

class Reader {
  public:
    /// `database` must outlive the reader.
    Reader(store::Database& database, Ticket ticket) : database_(&database), seq_(ticket.seq()) {}

    /// Up to `limit` (at most max_page) entries with from <= seq < to, in order of seq. The next page starts at the
    /// last seq + 1; an empty page is the end.
    /// Errors: those of store/database.h; damaged "audit.line" (a stored line can't be read).
    [[nodiscard]] Result<std::vector<StoredEntry>> page(std::int64_t from, std::int64_t to, const Filter& filter,
                                                        int limit) const;
    /// The intent this reading is logged under; close it with Log::outcome.
    [[nodiscard]] std::int64_t ticket() const { return seq_; }

  private:
    store::Database* database_;
    std::int64_t seq_;
};

}  // namespace milchglas::audit
