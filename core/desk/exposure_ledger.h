#pragma once
// What each person has seen on each UTC day. Kept in clear-frame microseconds: at cells of 1/8 one frame costs about
// 300 of them, and whoever steps through a clip frame by frame must not look for nothing.
#include "core/desk/desk.h"
#include "core/model/session_rules.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// In the transaction of the log entries that say the same. Errors: those of store.
Status charge_exposure(store::Transaction& transaction, const UserId& user, std::int64_t now_ms,
                       double clear_frame_seconds);

/// Of today. REQUIRES: `desk` holds a vault. Errors: those of store.
Result<ExposureBudget> budget_of(Desk& desk, const UserId& user);

}  // namespace milchglas::desk
