#pragma once
// Pass mode: unseal, decode, build the frost track, end.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Maps what the order holds, locks the process down, reports LockedDown, then reads the first media byte. Reports
/// PassGlimpse after the first frame, PassProgress about every 100 ms, and at the end PassDone, or DecoderFailed with
/// the error it returns. A pinned detector that can't be read or run is told in PassDone, and nothing else comes of it.
/// The payload key is wiped when this returns. When the guard ends, the process ends at once,
/// whatever it was doing. REQUIRES: the process has one thread; the channel is descriptor 3. Errors: usage
/// "viewer.order" (numbers that make no sense), io "viewer.map", "viewer.thread"; damaged "viewer.key",
/// "viewer.media_range", "viewer.face_model", "viewer.detector_size"; those of lock_down, age, media and frost;
/// peer_gone of the channel.
Status run_pass(PassOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
