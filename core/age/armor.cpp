#include "core/age/armor.h"

#include <algorithm>

#include "core/base/encoding.h"

namespace milchglas::age {
namespace {
constexpr std::string_view begin_line = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view end_line = "-----END AGE ENCRYPTED FILE-----";
constexpr std::string_view white_space = " \t\r\n";
constexpr std::size_t columns = 64;
constexpr std::size_t bytes_in_line = columns / 4 * 3;
constexpr std::size_t lines_at_once = 64;
constexpr std::size_t window_bytes = 16 * 1024;
constexpr std::size_t line_in_sight = 128;  // more than any line that is allowed, with its end
}  // namespace

bool is_armored(ByteView text) {
    const std::string_view all = as_text(text);
    const std::size_t from = all.find_first_not_of(white_space);
    return from != all.npos && all.substr(from).starts_with(begin_line);
}

ArmorReader::ArmorReader(ByteStream text) : text_(std::move(text)), window_(window_bytes) {}

std::string_view ArmorReader::rest() const {
    return as_text(window_).substr(from_, to_ - from_);
}

/// A whole line is in sight afterwards, or the end of the text.
Status ArmorReader::refill() {
    if (text_ended_ || to_ - from_ >= line_in_sight) return {};
    std::copy(window_.begin() + static_cast<std::ptrdiff_t>(from_), window_.begin() + static_cast<std::ptrdiff_t>(to_),
              window_.begin());
    to_ -= from_;
    from_ = 0;
    MG_TRY(const std::size_t n, fill_from(text_, MutableBytes(window_).subspan(to_)));
    to_ += n;
    text_ended_ = to_ < window_.size();
    return {};
}

Status ArmorReader::skip_white_space() {
    for (;;) {
        MG_CHECK(refill());
        const std::size_t white = std::min(rest().find_first_not_of(white_space), rest().size());
        from_ += white;
        if (white == 0 || from_ < to_) return {};
    }
}

/// The next line without its LF or CRLF. At the end of the text it is empty.
Result<std::string_view> ArmorReader::take_line() {
    MG_CHECK(refill());
    const std::string_view text = rest();
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end == text.size() && !text_ended_) return fail(Errc::damaged, "age.armor");  // longer than the window
    from_ += std::min(end + 1, text.size());
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

Status ArmorReader::enter() {
    MG_CHECK(skip_white_space());
    MG_TRY(const std::string_view line, take_line());
    if (line != begin_line) return fail(Errc::damaged, "age.armor");
    place_ = Place::inside;
    return {};
}

/// REQUIRES: the end line is next.
Status ArmorReader::leave() {
    from_ += end_line.size();
    MG_CHECK(skip_white_space());
    if (from_ < to_) return fail(Errc::damaged, "age.armor");
    place_ = Place::after;
    return {};
}

/// Several at once: each decoding allocates.
Status ArmorReader::decode_lines() {
    std::string body;
    std::size_t lines = 0;
    while (lines < lines_at_once && place_ == Place::inside) {
        MG_CHECK(refill());
        if (rest().starts_with(end_line)) {
            MG_CHECK(leave());
            break;
        }
        MG_TRY(const std::string_view line, take_line());
        if (last_line_seen_ || line.empty() || line.size() > columns) return fail(Errc::damaged, "age.armor");
        last_line_seen_ = line.size() < columns;
        body += line;
        ++lines;
    }
    auto bytes = from_base64(body, Base64::padded);
    if (!bytes) return fail(Errc::damaged, "age.armor");
    last_line_seen_ = last_line_seen_ || bytes->size() < lines * bytes_in_line;
    plain_ = std::move(*bytes);
    given_ = 0;
    return {};
}

Result<std::size_t> ArmorReader::read(MutableBytes into) {
    if (place_ == Place::before) MG_CHECK(enter());
    while (given_ == plain_.size() && place_ == Place::inside) MG_CHECK(decode_lines());
    const std::size_t count = std::min(into.size(), plain_.size() - given_);
    std::copy_n(ByteView(plain_).subspan(given_).begin(), count, into.begin());
    given_ += count;
    return count;
}

Result<Bytes> dearmor(ByteView text) {
    ArmorReader reader([text](MutableBytes into) mutable -> Result<std::size_t> {
        const std::size_t count = std::min(into.size(), text.size());
        std::copy_n(text.begin(), count, into.begin());
        text = text.subspan(count);
        return count;
    });
    Bytes file(text.size() + 1);  // more than what is in it: read to the end
    MG_TRY(const std::size_t length, fill_from([&](MutableBytes into) { return reader.read(into); }, file));
    file.resize(length);
    return file;
}

}  // namespace milchglas::age
