#pragma once
// A clip's payload: a ustar archive of consent.note, clip.note and media.<ext>, in this order and nothing else.
#include <cstdint>
#include <functional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::inbox {

inline constexpr std::uint64_t max_media_size = 4ull << 30;  ///< bytes
inline constexpr std::uint64_t max_note_size = 64ull << 10;  ///< bytes

/// Plaintext that can be read at any place: fills `into` wholly from `offset` or fails.
struct PlainSource {
    std::uint64_t size = 0;
    std::function<Status(std::uint64_t offset, MutableBytes into)> read;
};
/// Where plaintext goes, front to back.
using PlainSink = std::function<Status(ByteView)>;

struct PayloadLayout {
    std::string consent_note, clip_note;
    std::uint64_t media_offset = 0, media_size = 0;  ///< bytes of the plaintext
    std::string media_ext;                           ///< 1 to 8 lower-case letters or digits
};

/// Finds the three entries; reads the notes, no media byte.
/// Errors: those of ustar::parse_header; damaged "inbox.no_consent_note" / "inbox.no_clip_note" / "inbox.no_media" (the
/// entry in that place is missing or another), damaged "inbox.note_size", damaged "inbox.empty_media",
/// usage "inbox.media_too_large", damaged "inbox.tar_truncated", damaged "inbox.tar_trailing" (more than the three
/// entries), and what `source` reports.
Result<PayloadLayout> read_layout(const PlainSource& source);

/// Streams the three entries. `media_fd` is read from its start, never parsed, and must hold exactly `media_size`
/// bytes. Errors: usage "inbox.media_ext", usage "inbox.note_size", usage "inbox.empty_media", usage
/// "inbox.media_too_large", conflict "inbox.media_changed" (its size is another), io "inbox.media_read", and what
/// `sink` reports.
Status write_payload(const std::string& consent_note, const std::string& clip_note, int media_fd,
                     std::uint64_t media_size, const std::string& media_ext, const PlainSink& sink);

}  // namespace milchglas::inbox
