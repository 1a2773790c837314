#include "core/store/transaction.h"

#include <utility>

namespace milchglas::store {

Result<Transaction> Transaction::begin(Database& database) {
    MG_CHECK(database.run_script("BEGIN IMMEDIATE"));
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept
    : database_(other.database_), open_(std::exchange(other.open_, false)) {}

Transaction::~Transaction() {
    if (open_) roll_back();
}

Status Transaction::commit() {
    if (!open_) return fail(Errc::bug, "store.sql");
    auto committed = database_->run_script("COMMIT");
    if (!committed) roll_back();
    open_ = false;
    return committed;
}

void Transaction::roll_back() {
    // SQLite rolls back by itself after some failures (a full disk, say); then there is nothing left to undo.
    if (database_->in_transaction()) (void)database_->run_script("ROLLBACK");
}

}  // namespace milchglas::store
