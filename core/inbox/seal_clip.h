#pragma once
// The sender's side: measure the media, sign a manifest (core/note), then seal notes and media into one .mgclip. The
// manifest comes first and holds the media's hash, so the media is read twice; the second time it is held to the first.
#include <atomic>
#include <span>
#include <string>

#include "core/age/keys.h"
#include "core/inbox/payload.h"

namespace milchglas::inbox {

/// One pass over `media_fd` (a regular file, read with pread), in constant memory; ends early when `stop` becomes true.
/// Errors: usage "inbox.empty_media", usage "inbox.media_too_large" (told before it is read), io "inbox.media_read",
/// busy "inbox.stopped".
Result<MediaFigures> measure_media(int media_fd, const std::atomic<bool>& stop);

/// Writes an age file at `out_fd`'s position, in constant memory; sync and rename are the caller's, and so is deleting
/// it after a failure. Errors: those of age::Sealer and write_payload; busy "inbox.stopped".
Status seal_clip(const std::string& consent_note, const std::string& clip_note, int media_fd, const MediaFigures& media,
                 const std::string& media_ext, std::span<const age::Recipient> recipients, int out_fd,
                 const std::atomic<bool>& stop);

}  // namespace milchglas::inbox
