#pragma once
// The whole log against itself, read only: every line hashed anew, the tree built from its first leaf, the checkpoints'
// newest root met on the way. Opening a log looks at its tail only.
#include "core/note/keys.h"
#include "core/store/database.h"

namespace milchglas::audit {

struct CheckedLog {
    std::int64_t entries = 0;
    std::int64_t under_checkpoint = 0;
};

/// Errors: damaged "audit.tail" (a line, a hash or the tree doesn't fit the others), damaged "audit.rolled_back"
/// (shorter than its newest checkpoint), forged "audit.checkpoint"; those of store.
Result<CheckedLog> check_log(store::Database& database, const note::VerifierKey& signer);

}  // namespace milchglas::audit
