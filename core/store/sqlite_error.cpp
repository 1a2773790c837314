#include "core/store/sqlite_error.h"

#include <sqlite3.h>

namespace milchglas::store {

Error sqlite_error(int code) {
    switch (code & 0xff) {  // the low byte is the primary code, the rest tells it apart further
        case SQLITE_FULL:
            return {Errc::no_space, "store.full"};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {Errc::busy, "store.busy"};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {Errc::damaged, "store.damaged"};
        case SQLITE_CONSTRAINT:
        case SQLITE_MISMATCH:
            return {Errc::conflict, "store.constraint"};
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_NOLFS:
        case SQLITE_NOMEM:
        case SQLITE_PROTOCOL:
            return {Errc::io, "store.io"};
        default:
            return {Errc::bug, "store.sql"};
    }
}

}  // namespace milchglas::store
