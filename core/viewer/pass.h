#pragma once
// Pass mode: unseal, decode, build the frost track, end.
#include <functional>

#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Tells the guard; a failed report means that the guard is gone.
using Report = std::function<Status(const DecoderReport&)>;

/// Maps what the order holds, locks the process down, reports LockedDown, then reads the first media byte. Reports
/// PassProgress about every 100 ms and PassDone at the end; what went wrong is returned and also reported as DecoderFailed.
/// The payload key is wiped when this returns. REQUIRES: the process has one thread.
/// Errors: usage "viewer.order" (sizes that make no sense), io "viewer.map", damaged "viewer.key"; those of lock_down,
/// age, media, frost; peer_gone of `report`.
Status run_pass(PassOrder order, const Report& report);

}  // namespace milchglas::viewer
