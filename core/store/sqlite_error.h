#pragma once
#include "core/base/error.h"

namespace milchglas::store {

/// What an SQLite result code means to a caller. The list is in core/store/database.h.
Error sqlite_error(int code);

}  // namespace milchglas::store
