#pragma once
// The sender's side: measure the media, sign a manifest (core/note), then seal notes and media into one .mgclip.
#include <span>
#include <string>

#include "core/age/keys.h"
#include "core/base/hash.h"
#include "core/base/result.h"

namespace milchglas::inbox {

struct MediaFigures {
    std::uint64_t size = 0;
    Hash256 blake2b{};  ///< over the whole file; to_hex() of it is `b2sum -l 256`
};

/// One pass over `media_fd` (a regular file, read with pread). Errors: usage "inbox.empty_media",
/// usage "inbox.media_too_large", io "inbox.media_read".
Result<MediaFigures> measure_media(int media_fd);

/// Writes an age file at `out_fd`'s position, in constant memory; sync and rename are the caller's, and so is deleting
/// it after a failure. Errors: those of age::Sealer and write_payload.
Status seal_clip(const std::string& consent_note, const std::string& clip_note, int media_fd,
                 const std::string& media_ext, std::span<const age::Recipient> recipients, int out_fd);

}  // namespace milchglas::inbox
