#pragma once
// age's ASCII armor (C2SP age.md; strict PEM of RFC 7468). A sealed clip is never armored; identity files and the
// envelopes of others may be. LF or CRLF; white space around the block is allowed, nothing else is.
#include "core/age/byte_stream.h"

namespace milchglas::age {

/// Does the text begin (after white space) as an armored age file?
[[nodiscard]] bool is_armored(ByteView text);

/// Takes the armor off a text of any length as it comes, in constant memory.
class ArmorReader {
  public:
    explicit ArmorReader(ByteStream text);
    /// What ByteStream asks for: bytes of the file inside, 0 once its end line and nothing after it were seen.
    /// Errors: damaged "age.armor", those of the text.
    Result<std::size_t> read(MutableBytes into);

  private:
    enum class Place { before, inside, after };
    Status refill();
    Status skip_white_space();
    Status enter();
    Status leave();
    Status decode_lines();
    [[nodiscard]] std::string_view rest() const;
    Result<std::string_view> take_line();
    ByteStream text_;
    Bytes window_;  ///< what of the text is in sight; rest() of it is not used yet
    std::size_t from_ = 0, to_ = 0;
    bool text_ended_ = false;
    Place place_ = Place::before;
    bool last_line_seen_ = false;  ///< a line that is short or padded: only the end line may follow
    Bytes plain_;                  ///< decoded; read up to given_
    std::size_t given_ = 0;
};

/// The binary age file inside. REQUIRES: the caller bounded `text`. Errors: damaged "age.armor".
Result<Bytes> dearmor(ByteView text);

}  // namespace milchglas::age
