#pragma once
// Copy mode: a video without the frames its edit list hides, before it is sealed, in the sandbox of a pass, with no
// key.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Maps the order's memory, locks the process down, reports LockedDown, copies, reports CopyShownDone, or DecoderFailed
/// with the error it returns. REQUIRES: as run_pass(). Errors: io "viewer.media", "viewer.map"; usage "viewer.order";
/// those of lock_down and media::copy_shown_frames; peer_gone of the channel.
Status run_copy_shown(CopyShownOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
