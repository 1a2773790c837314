#include <array>

#include "core/keyring/signers.h"
#include "core/store/migrate.h"

namespace milchglas::keyring {
namespace {

constexpr std::string_view first_tables = R"(
CREATE TABLE keyring_users (
    number INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name_hash BLOB NOT NULL UNIQUE CHECK (length(name_hash) = 32),
    role TEXT NOT NULL CHECK (role IN ('reviewer', 'lead', 'auditor', 'admin')),
    group_name TEXT NOT NULL,
    slot_salt BLOB NOT NULL,
    slot_passes INTEGER NOT NULL,
    slot_memory INTEGER NOT NULL,
    slot_keys BLOB NOT NULL,
    sealed_name BLOB NOT NULL,
    created_ms INTEGER NOT NULL,
    disabled_ms INTEGER
) STRICT;
CREATE TABLE keyring_handover (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    audit_private BLOB NOT NULL
) STRICT;
CREATE TABLE keyring_signers (
    number INTEGER PRIMARY KEY,
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32),
    vkey TEXT NOT NULL,
    purpose TEXT NOT NULL,
    subject TEXT NOT NULL,
    enrolled_ms INTEGER NOT NULL,
    revoked_ms INTEGER
) STRICT;
)";

// `retired_ms`: replaced by another key; what it signed before stays good for what the vault holds already.
constexpr std::string_view tries_and_retired_signers = R"(
CREATE TABLE keyring_tries (
    name_hash BLOB PRIMARY KEY CHECK (length(name_hash) = 32),
    tries INTEGER NOT NULL,
    utc_ms INTEGER NOT NULL,
    mono_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
ALTER TABLE keyring_signers ADD COLUMN retired_ms INTEGER;
)";

constexpr std::string_view recovery = R"(
CREATE TABLE keyring_recovery (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    share_set BLOB NOT NULL,
    box BLOB NOT NULL,
    made_ms INTEGER NOT NULL
) STRICT;
)";

constexpr std::array steps{first_tables, tries_and_retired_signers, recovery};

}  // namespace

Status prepare_tables(store::Database& database) {
    return store::migrate(database, "keyring", steps);
}

}  // namespace milchglas::keyring
