#pragma once
// What each person has done on each UTC day. Counted with the clip's own change, so it survives whatever the clip
// survives; nobody but the person is told.
#include "core/desk/desk.h"
#include "core/model/exposure.h"
#include "core/model/session_rules.h"
#include "core/store/transaction.h"

namespace milchglas::desk {

/// A look at a clip is over. In the transaction that says where the clip goes. Errors: those of store.
Status count_look(store::Transaction& transaction, const UserId& user, std::int64_t now_ms, const Exposure& exposure,
                  bool finished);

/// Of today. REQUIRES: `desk` holds a vault. Errors: those of store.
Result<DayProgress> progress_of(Desk& desk, const UserId& user);

}  // namespace milchglas::desk
