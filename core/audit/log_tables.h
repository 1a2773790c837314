#pragma once
// The log's rows. Everything here runs inside the caller's transaction.
#include <optional>
#include <string>
#include <vector>

#include "core/audit/entry.h"
#include "core/merkle/appender.h"
#include "core/store/database.h"

namespace milchglas::audit {

Status make_tables(store::Database& db);

/// The right edge as stored. Errors: damaged "audit.tail".
Result<merkle::Appender> load_tree(store::Database& db);
/// `t_ms`: time of the entry just added.
Status save_tree(store::Database& db, const merkle::Appender& tree, std::int64_t t_ms);
/// The latest time any entry bears, 0 for an empty log.
Result<std::int64_t> newest_time(store::Database& db);

Status insert_entry(store::Database& db, std::int64_t seq, const Entry& entry, const std::string& line,
                    const merkle::Hash& leaf);
/// Errors: damaged "audit.tail" (there is no such row).
Result<std::string> line_at(store::Database& db, std::int64_t seq);
Result<merkle::Hash> hash_at(store::Database& db, std::int64_t seq);
/// Number of entries as the rows say, 0 for none.
Result<std::int64_t> rows_in_log(store::Database& db);

Status open_intent(store::Database& db, std::int64_t seq);
/// False: there was no open intent at `seq`.
Result<bool> close_intent(store::Database& db, std::int64_t seq);
Result<std::vector<std::int64_t>> open_intents(store::Database& db);

Status insert_checkpoint(store::Database& db, std::int64_t size, const std::string& note);
/// How many entries the newest one covers, 0 for none.
Result<std::int64_t> checkpointed_size(store::Database& db);
/// The newest one's note.
Result<std::optional<std::string>> newest_checkpoint(store::Database& db);

}  // namespace milchglas::audit
