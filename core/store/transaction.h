#pragma once
// All or nothing: what is not committed when this goes out of scope was never there.
#include "core/store/database.h"

namespace milchglas::store {

/// Holds the write lock from its start, so a transaction that began can't fail later for being late.
class Transaction {
  public:
    /// Errors: those of database.h; bug "store.sql" when one is open already (they don't nest).
    static Result<Transaction> begin(Database& database);
    /// Durable on return. After a failure the transaction is rolled back.
    Status commit();
    [[nodiscard]] Database& database() const { return *database_; }

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

  private:
    explicit Transaction(Database& database) : database_(&database), open_(true) {}
    void roll_back();
    Database* database_;
    bool open_;
};

}  // namespace milchglas::store
