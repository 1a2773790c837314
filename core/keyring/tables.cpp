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

constexpr std::array steps{first_tables};

}  // namespace

Status prepare_tables(store::Database& database) {
    return store::migrate(database, "keyring", steps);
}

}  // namespace milchglas::keyring
