#pragma once
// What is printed so that lost passphrases don't lose the clips: a random secret in two shares, each the other's
// exclusive or with it. One share alone is uniform noise, whatever is known beside it; the vault holds neither, only a
// box under the secret with the keys of an admin and a reviewer in it. Private to this room.
//
// A share as people type it: Bech32 (no 1, b, i or o to be mistaken; up to four wrong characters are always found) over
// set (4 bytes), number (1 or 2), share (32 bytes), prefix "mgshare", in capitals, in groups of five.
#include <optional>

#include "core/keyring/unlocked_keys.h"
#include "core/store/database.h"

namespace milchglas::keyring {

struct Share {
    std::array<std::uint8_t, 4> set{};  ///< says which shares belong together
    std::uint8_t number = 0;
    Secret bytes;
};
Secret write_share(const Share& share);
/// Small letters, spaces, dashes and line ends are fine. Errors: damaged "keyring.share".
Result<Share> read_share(const Secret& text);

struct SharePair {
    Share first, second;
};
/// Puts the keys into the box of new shares; the ones before open nothing from now on.
Result<SharePair> make_shares(store::Database& database, const UnlockedKeys& admin, const UnlockedKeys& reviewer,
                              std::int64_t now_ms);

struct RecoveredKeys {
    Secret people_key, clip_private, label_key;
};
/// Opens the box and takes it away: shares that were typed in have been seen. Errors: usage "keyring.shares_differ"
/// (twice the same, or of two sets), not_found "keyring.share_old" (replaced or used), damaged "keyring.recovery".
Result<RecoveredKeys> open_shares(store::Database& database, const Share& one, const Share& other);

Result<bool> shares_are_made(store::Database& database);

}  // namespace milchglas::keyring
