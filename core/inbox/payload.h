#pragma once
// A clip's payload: a ustar archive of consent.note, clip.note and media.<ext>, in this order and nothing else.
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

#include "core/base/bytes.h"
#include "core/base/hash.h"
#include "core/base/result.h"

namespace milchglas::inbox {

inline constexpr std::uint64_t max_media_size = 4ull << 30;  ///< bytes
inline constexpr std::uint64_t max_note_size = 64ull << 10;  ///< bytes

/// Plaintext, front to back.
struct PlainSource {
    std::uint64_t size = 0;
    /// The next bytes, at least one and at most `at_most`, valid until the next call. REQUIRES: some are left.
    std::function<Result<ByteView>(std::uint64_t at_most)> take;
};
/// Where plaintext goes, front to back.
using PlainSink = std::function<Status(ByteView)>;

struct PayloadLayout {
    std::string consent_note, clip_note;
    std::uint64_t media_offset = 0, media_size = 0;  ///< bytes of the plaintext
    std::string media_ext;                           ///< 1 to 8 lower-case letters or digits
};

/// Walks one payload once: first read_layout(), then read_media().
class PayloadWalk {
  public:
    explicit PayloadWalk(PlainSource source) : source_(std::move(source)), left_(source_.size) {}

    /// Finds the three entries; reads the notes, no media byte.
    /// Errors: those of ustar::parse_header; damaged "inbox.no_consent_note" / "inbox.no_clip_note" / "inbox.no_media"
    /// (the entry in that place is missing or another), damaged "inbox.note_size", damaged "inbox.empty_media", usage
    /// "inbox.media_too_large", damaged "inbox.tar_truncated", damaged "inbox.tar_trailing" (more than the three
    /// entries), and what the source reports.
    Result<PayloadLayout> read_layout();
    /// Hands the media to `sink` and finds nothing but zeros behind it. REQUIRES: `layout` is read_layout()'s.
    /// Errors: damaged "inbox.tar_trailing"; those of source and sink.
    Status read_media(const PayloadLayout& layout, const PlainSink& sink);

  private:
    Status read(MutableBytes into);
    /// `count` bytes, piece by piece.
    Status each(std::uint64_t count, const PlainSink& sink);
    Result<std::string> read_note(std::string_view name, Where missing);
    Status find_media(PayloadLayout& layout);

    PlainSource source_;
    std::uint64_t left_;
};

struct MediaFigures {
    std::uint64_t size = 0;
    Hash256 blake2b{};  ///< over the whole file; to_hex() of it is `b2sum -l 256`
};

/// Streams the three entries. `media_fd` is read from its start, never parsed, and must be what was measured.
/// Errors: usage "inbox.media_ext", usage "inbox.note_size", usage "inbox.empty_media", usage "inbox.media_too_large",
/// conflict "inbox.media_changed" (its size or a byte of it is another), io "inbox.media_read", and what `sink`
/// reports.
Status write_payload(const std::string& consent_note, const std::string& clip_note, int media_fd,
                     const MediaFigures& media, const std::string& media_ext, const PlainSink& sink);

}  // namespace milchglas::inbox
