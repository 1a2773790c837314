#pragma once
// Everything that was ever seen above `frosted`, kept for as long as the vault: the bounds of core/disclosure/ladder.h
// count over it, so no restart and no other person begins anew.
#include <optional>
#include <string>
#include <vector>

#include "core/base/secret.h"
#include "core/disclosure/ladder.h"
#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/reveal.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

struct NewReveal {
    std::string id;  ///< random
    ClipId clip;
    UserId user;
    Level level{};
    std::int64_t ordinal = 0, clip_ms = 0;
    std::int64_t at_ms = 0;       ///< UTC
    std::int64_t at_most_ms = 0;  ///< what it counts as until settle_reveal() says how long it was
    RevealReason reason{};
    std::string words;  ///< may be empty
    std::optional<UserId> second;
};

/// `label_key` seals `words`. Errors: those of store.
Status reserve_reveal(store::Transaction& transaction, const NewReveal& reveal, const Secret& label_key);
Status settle_reveal(store::Transaction& transaction, const std::string& id, std::int64_t held_ms);
/// Nothing can have been seen: no process was ever told to show it.
Status forget_reveal(store::Transaction& transaction, const std::string& id);

/// Of all people. Errors of both: those of store.
Result<std::vector<disclosure::Still>> stills_of(store::Database& database, const ClipId& clip);
Result<std::int64_t> lens_held_ms(store::Database& database, const ClipId& clip, const UserId& user);

}  // namespace milchglas::desk
