#pragma once
// How often each person had a box followed in each clip, for as long as the vault is kept: places of things nobody
// sees may be asked for, and not without end (core/decisions/014-follow.md).
#include "core/model/ids.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// Counts one more, durable with the transaction. Errors: denied "desk.follow_questions" (it would be more than
/// `most`; nothing is counted); those of store.
Status count_follow(store::Transaction& transaction, const ClipId& clip, const UserId& user, std::int64_t most);

}  // namespace milchglas::desk
