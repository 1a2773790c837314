#include "core/keyring/unlock_limit.h"

#include <algorithm>

namespace milchglas::keyring {
namespace {

/// The row of all names together; no keyed hash comes out as this.
const Bytes everybody(32, 0);

constexpr std::int64_t first_wait_ms = 1000;
constexpr std::int64_t most_doublings = 20;

Status write_tries(store::Database& database, const Bytes& name_hash, std::int64_t tries, const Clock& clock) {
    return database.run(
        "INSERT INTO keyring_tries (name_hash, tries, utc_ms, mono_ms) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (name_hash) DO UPDATE SET tries = ?2, utc_ms = ?3, mono_ms = ?4",
        ByteView(name_hash), tries, clock.utc_ms(), clock.monotonic_ms());
}

struct Standing {
    std::int64_t tries = 0, wait_ms = 0;
};

std::int64_t wait_after(std::int64_t tries, const Patience& patience) {
    if (tries < patience.free) return 0;
    return std::min(patience.longest_ms, first_wait_ms << std::min(tries - patience.free, most_doublings));
}

Result<Standing> standing_of(store::Database& database, const Bytes& name_hash, const Patience& patience,
                             const Clock& clock) {
    Standing now;
    std::int64_t since_ms = 0;
    {
        MG_TRY(auto row, database.query("SELECT tries, utc_ms, mono_ms FROM keyring_tries WHERE name_hash = ?1",
                                        ByteView(name_hash)));
        MG_TRY(const bool found, row.step());
        if (!found) return now;
        now.tries = row.integer(0);
        since_ms = std::min(clock.utc_ms() - row.integer(1), clock.monotonic_ms() - row.integer(2));
    }
    if (since_ms < 0) {
        since_ms = 0;
        MG_CHECK(write_tries(database, name_hash, now.tries, clock));
    }
    if (since_ms >= patience.forgotten_ms) return Standing{};
    now.wait_ms = std::max<std::int64_t>(wait_after(now.tries, patience) - since_ms, 0);
    return now;
}

}  // namespace

Result<std::int64_t> count_try(store::Transaction& transaction, const Bytes& name_hash, const Clock& clock) {
    store::Database& database = transaction.database();
    MG_TRY(const Standing one, standing_of(database, name_hash, patience_with_one, clock));
    MG_TRY(const Standing all, standing_of(database, everybody, patience_with_all, clock));
    if (const std::int64_t wait_ms = std::max(one.wait_ms, all.wait_ms); wait_ms > 0) return wait_ms;
    // Names that nobody has leave rows too: they go when they are forgotten.
    MG_CHECK(
        database.run("DELETE FROM keyring_tries WHERE utc_ms < ?1", clock.utc_ms() - patience_with_one.forgotten_ms));
    MG_CHECK(write_tries(database, name_hash, one.tries + 1, clock));
    MG_CHECK(write_tries(database, everybody, all.tries + 1, clock));
    return 0;
}

Status forget_tries(store::Database& database, const Bytes& name_hash) {
    MG_CHECK(database.run("DELETE FROM keyring_tries WHERE name_hash = ?1", ByteView(name_hash)));
    return database.run("UPDATE keyring_tries SET tries = max(tries - 1, 0) WHERE name_hash = ?1", ByteView(everybody));
}

}  // namespace milchglas::keyring
