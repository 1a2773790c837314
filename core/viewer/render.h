#pragma once
// Render mode: canvas frames from a frost track, drawn, marked and published on order. No key, no codec.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Maps track (read-only) and canvas, locks the process down, reports LockedDown, takes the MarkOrder where the
/// order held no mark, then answers each FrameOrder with FrameDone or DecoderFailed until the guard closes the channel
/// (that is a success) or sends anything else. An error is also reported as DecoderFailed before it is returned; a
/// frame order that fails (usage "viewer.slot", "viewer.mark": none yet, "frost.*") is only reported. REQUIRES: the
/// process has one thread; the channel is descriptor 3. Errors: usage "viewer.order" (sizes, an order of another kind,
/// a second mark), "viewer.mark"; io "viewer.map"; those of lock_down, frost::Track::open and the channel.
Status run_render(RenderOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
