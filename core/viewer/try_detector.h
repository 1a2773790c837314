#pragma once
// Trial mode: whether a net somebody wants to pin can be run at all, found out where it can do no harm.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Locks the process down, reports LockedDown, then reads the net's first byte; reports DetectorTried at the end, or
/// DecoderFailed with the error it returns. REQUIRES: the process has one thread; the channel is descriptor 3.
/// Errors: usage "viewer.order" (a spec that makes no sense), damaged "viewer.detector_size"; those of BoxDetector,
/// of lock_down and of the channel.
Status run_try_detector(TryDetectorOrder order, channel::Channel& channel);

/// The bytes of a handed net, unread. Before lock-down. Errors: io, damaged "viewer.detector_size".
Result<Bytes> detector_bytes(const UniqueFd& model);

}  // namespace milchglas::viewer
