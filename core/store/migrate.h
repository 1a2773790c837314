#pragma once
// Forward-only schema changes. Each room owns its tables (named "<room>_...") and one version row.
#include <span>
#include <string_view>

#include "core/store/database.h"

namespace milchglas::store {

/// One step: SQL statements separated by semicolons, taking the room's tables from version i to i + 1. A step that
/// has shipped is never edited; all tables are STRICT.
using Steps = std::span<const std::string_view>;

/// Runs the steps this file hasn't seen, each in its own transaction. Call once for each room at start.
/// Errors: usage "store.newer" (a newer program wrote this file), bug "store.not_strict", those of database.h.
Status migrate(Database& database, std::string_view room, Steps steps);

/// The version of `room` in this file; 0 before its first migration.
Result<std::int64_t> schema_version(Database& database, std::string_view room);

}  // namespace milchglas::store
