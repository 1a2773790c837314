#pragma once
// How fast passphrases may be guessed at the guard. Argon2id makes each try dear; this makes many of them slow. Kept in
// the database, so ending the guard gives no new tries. Private to this room.
//
// Each name, known or not, has `free` tries; each further one doubles the wait, up to `longest_ms`. All names together
// have a wider bound of the same form. A try is counted before it is made: who ends the guard meanwhile has tried.
#include "core/base/bytes.h"
#include "core/base/clock.h"
#include "core/store/transaction.h"

namespace milchglas::keyring {

struct Patience {
    std::int64_t free;          ///< tries without a wait
    std::int64_t longest_ms;    ///< the wait doubles from a second up to this
    std::int64_t forgotten_ms;  ///< after so long without a try all is forgotten
};
inline constexpr Patience patience_with_one{5, 15 * 60'000, 24 * 3'600'000};
/// Short, because whoever guesses at made-up names must not lock everybody out for long.
inline constexpr Patience patience_with_all{30, 30'000, 15 * 60'000};

/// 0, and the try counts; or the milliseconds until the next may be made, and it doesn't. Time is what the monotonic
/// and the wall clock agree on: the smaller of both. One that ran backwards (a restart, a clock step) says nothing, and
/// the wait begins anew. Errors: those of store.
Result<std::int64_t> count_try(store::Transaction& transaction, const Bytes& name_hash, const Clock& clock);

/// The last try of this name was right.
Status forget_tries(store::Database& database, const Bytes& name_hash);

}  // namespace milchglas::keyring
