#pragma once
// Follow mode: unseal, decode, carry one box through the clip, end.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Locks the process down as run_pass() does, reports LockedDown, then reads the first media byte. Reports
/// FollowProgress about every 100 ms while it decodes, FollowSteps, and at the end FollowDone, or DecoderFailed with
/// the error it returns. The payload key is wiped when this returns. When the guard ends, the process ends at once.
/// REQUIRES: the process has one thread; the channel is descriptor 3. Errors: those of follow_clip(), lock_down() and
/// age; io "viewer.map", "viewer.thread"; damaged "viewer.key", "viewer.media_range"; peer_gone of the channel.
Status run_follow(FollowOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
