#pragma once
// The log: if it can't be recorded, it doesn't happen. Entries are leaves of an RFC 6962 tree whose root is signed.
// One thread: that of the Database. Reading: core/audit/reader.h; handing it out: core/audit/export_bundle.h.
//
// Errors of every call: those of store/database.h; usage "audit.entry" (a field breaks the rules of entry.h or the
// line would pass 4 KiB); bug "audit.transaction" (one of another database). After any error nothing was logged, so
// nothing may be done.
#include <optional>
#include <string>

#include "core/audit/entry.h"
#include "core/audit/log_tables.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/merkle/checkpoint.h"
#include "core/model/ticket.h"
#include "core/note/keys.h"
#include "core/store/transaction.h"

namespace milchglas::audit {

/// A checkpoint is signed at the latest after this many entries.
inline constexpr std::int64_t checkpoint_interval = 256;

/// The running program, as entries name it. Codes as in entry.h, neither empty.
struct AppInfo {
    std::string version, build;
    std::string boot;  ///< empty: the kernel's boot id
};

struct SignedCheckpoint {
    merkle::Checkpoint checkpoint;
    std::string note;  ///< the signed note, kept as it was first signed
};

class Log {
  public:
    /// Makes or migrates the tables, checks the tail against the last checkpoint and closes intents that never got an
    /// outcome as `unfinished`. The log's origin is the name of `signer` ("milchglas.example/log/<vault id>").
    /// `database` and `clock` must outlive the log.
    /// Errors: damaged "audit.tail" (the tree doesn't fit the entries), damaged "audit.rolled_back" (entries that a
    /// checkpoint covers are gone), forged "audit.checkpoint" (the last checkpoint isn't signed by `signer`);
    /// "audit.boot" (the kernel's boot id can't be read), damaged "audit.line" (an open intent can't be read).
    static Result<Log> open(store::Database& database, note::SigningKey signer, const Clock& clock, AppInfo app);

    /// For an act outside the database: durable on return, in its own transaction. `entry.outcome` is set to intent.
    [[nodiscard]] Result<Ticket> intend(Entry entry);
    /// How that act ended (done, failed, denied). Errors: usage "audit.no_intent" (no open intent at `seq`),
    /// usage "audit.outcome" (`entry.outcome` is no ending).
    Status outcome(std::int64_t seq, Entry entry);
    Status outcome(store::Transaction& transaction, std::int64_t seq, Entry entry);

    /// For an act inside the database: durable, or not there, together with it. Not for intents (usage
    /// "audit.outcome").
    Status append(store::Transaction& transaction, Entry entry);
    /// For something that changed nothing (a denial, say): its own transaction.
    Status append(Entry entry);

    /// Signs the tree as it is; at every session end and clip close. Signing the same size again returns the first.
    Result<SignedCheckpoint> checkpoint();
    Result<SignedCheckpoint> checkpoint(store::Transaction& transaction);

    /// Number of entries.
    [[nodiscard]] Result<std::int64_t> size() const;
    /// The latest time any entry bears (UTC ms), 0 for an empty log: a decision must not be made before it.
    [[nodiscard]] Result<std::int64_t> newest_ms() const { return newest_time(*database_); }
    [[nodiscard]] Result<std::optional<SignedCheckpoint>> last_checkpoint() const;

    [[nodiscard]] const note::VerifierKey& verifier() const { return signer_.verifier(); }
    [[nodiscard]] const std::string& origin() const { return signer_.name(); }
    [[nodiscard]] store::Database& database() const { return *database_; }

  private:
    Log(store::Database& database, note::SigningKey signer, const Clock& clock, AppInfo app)
        : database_(&database), clock_(&clock), signer_(std::move(signer)), app_(std::move(app)) {}
    Result<std::int64_t> write(const Entry& entry, std::optional<std::int64_t> of);
    [[nodiscard]] Stamp stamp(std::int64_t seq, std::optional<std::int64_t> of) const;
    Result<SignedCheckpoint> sign_tree();
    [[nodiscard]] Result<SignedCheckpoint> read_checkpoint(const std::string& note) const;
    Status check_tail();
    Status close_unfinished();

    store::Database* database_;
    const Clock* clock_;
    note::SigningKey signer_;
    AppInfo app_;
};

}  // namespace milchglas::audit
