#pragma once
// Survey mode: looks at a video before it is sealed, in the sandbox of a pass, with no key and nothing to write to.
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer {

/// Locks the process down, reports LockedDown, reads the media, reports SurveyDone, or DecoderFailed with the error it
/// returns. REQUIRES: as run_pass(). Errors: io "viewer.media"; those of lock_down and media::count_hidden_frames;
/// peer_gone of the channel.
Status run_survey(SurveyOrder order, channel::Channel& channel);

}  // namespace milchglas::viewer
