#pragma once
// Render mode: canvas frames from a frost track, drawn, marked and published on order. No key, no codec.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Maps track (read-only) and canvas, locks the process down, reports LockedDown, then answers each FrameOrder with
/// FrameDone or DecoderFailed until the guard closes the channel (that is a success) or sends anything else.
/// Errors: usage "viewer.order", io "viewer.map", those of lock_down, damaged from frost, peer_gone and damaged from
/// the channel. A failed frame order isn't an error: usage "viewer.slot", "viewer.level", "frost.*" are reported.
Status run_render(RenderOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
