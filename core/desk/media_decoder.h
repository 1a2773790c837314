#pragma once
// The sender's side: one order about a video to a decoder of its own, because nothing else here parses media.
#include "core/base/result.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::desk {

/// Starts the sandboxed decoder, waits for what it answers after its lock-down; it has ended when this returns. A
/// decoder that takes longer than `patience_ms` is killed.
/// Errors: what the decoder reports; not_found "base.program"; busy "desk.media_stalled"; damaged "desk.media_died" (it
/// ended without an answer, or needs more memory than the sandbox has: only the video can do that); io.
Result<DecoderReport> ask_decoder(const DecoderOrder& order, int patience_ms);

}  // namespace milchglas::desk
