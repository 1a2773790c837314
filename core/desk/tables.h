#pragma once
// The tables of this room: the queue and its clips, consent records, exports, and what is kept about each person's
// work.
#include "core/store/database.h"

namespace milchglas::desk {

/// Makes or upgrades them. Errors: those of store/migrate.h.
Status make_tables(store::Database& database);

}  // namespace milchglas::desk
