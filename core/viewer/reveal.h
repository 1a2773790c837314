#pragma once
// Reveal mode: a clip is decoded once more, and what one level above `frosted` may show of single frames is handed out,
// for as long as a lease is renewed. The sandbox is that of a pass.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Maps what the order holds, locks the process down, reports LockedDown, then answers each RevealFrameOrder with
/// RevealDone or DecoderFailed; orders that a newer one overtook are not answered. Returns only with an error before
/// the lease began; afterwards the process ends by itself, its canvas blank (reveal_lease.h). REQUIRES: as run_pass().
/// Errors: usage "viewer.order", "viewer.mark", "viewer.slot", "viewer.ordinal"; io "viewer.map", "viewer.thread";
/// damaged "viewer.key", "viewer.media_range", "viewer.other_clip", "decoder.memory"; those of lock_down, age, media and frost.
Status run_reveal(RevealOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
