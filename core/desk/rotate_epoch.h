#pragma once
// The desk identity lives in epochs: an admin begins one, tells the cameras, and ends the one before when nothing
// sealed to it is on its way any more. From then on no old copy of a sealed clip can be opened with what the vault
// holds.
#include <string>

#include "core/desk/handler.h"

namespace milchglas::desk {

struct RotateEpoch {
    static constexpr std::string_view name = "rotate_epoch";
    static constexpr roles::Act act = roles::Act::rotate_epoch;
    struct Request {
        bool finish = false;  ///< ends the epoch before instead of beginning another
        bool force = false;   ///< also while clips wait that only the identity to be destroyed opens
    };
    struct Reply {
        std::int64_t epoch = 0;  ///< the current one, from 1
        std::string recipient;   ///< what cameras seal to from now on
        std::string previous;    ///< the recipient of the epoch before; empty when that one was ended
    };
};

/// Errors: conflict "keyring.no_old_epoch" (nothing to finish); conflict "desk.inbox_not_drained"; no_space, io
/// "keyring.key_file".
Result<RotateEpoch::Reply> rotate_epoch(Workbench& bench, RotateEpoch::Request request);

}  // namespace milchglas::desk
