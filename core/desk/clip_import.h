#pragma once
// One sealed clip on its way into the vault, whoever brought it: a person, or the guard's own inbox.
//
// Notes (worker) - replay and consent (loop) - the rest of the file, copied while it is verified, made durable (worker)
// - keys, rows and log entry in one transaction (loop). A guard that is killed anywhere leaves the clip taken in whole
// or not at all; ciphertext without a row is removed when the vault opens.
#include <functional>

#include "core/audit/entry.h"
#include "core/desk/desk.h"
#include "core/model/ids.h"

namespace milchglas::desk {

struct TakenIn {
    ClipId clip;
    std::int64_t media_bytes = 0;
    bool already_here = false;  ///< the very same clip was taken in before; nothing was done
};

/// Loop's thread, and `done` is called there, later. `source` is a regular file and is only read. `entry` is the log's
/// line about it, a clip_import; outcome and what the clip says are filled in. REQUIRES: a vault is open.
/// Errors: those of inbox::Reception; conflict "inbox.replayed" (another clip of this id was here); busy
/// "inbox.under_way" (the same one is on its way), "inbox.stopped", "desk.import_queue"; denied "consent.C01" ..
/// "consent.C15"; those of keyring, store and audit; no_space, io.
void take_in(Desk& desk, UniqueFd source, audit::Entry entry, std::function<void(const Result<TakenIn>&)> done);

}  // namespace milchglas::desk
