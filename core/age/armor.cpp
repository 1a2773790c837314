#include "core/age/armor.h"

#include <algorithm>

#include "core/base/encoding.h"

namespace milchglas::age {
namespace {
constexpr std::string_view begin_line = "-----BEGIN AGE ENCRYPTED FILE-----";
constexpr std::string_view end_line = "-----END AGE ENCRYPTED FILE-----";
constexpr std::string_view white_space = " \t\r\n";
constexpr std::size_t columns = 64;

std::string_view trim(std::string_view text) {
    const std::size_t from = text.find_first_not_of(white_space);
    if (from == text.npos) return {};
    return text.substr(from, text.find_last_not_of(white_space) - from + 1);
}

/// Takes the next line off `text`, without its LF or CRLF.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}
}  // namespace

bool is_armored(ByteView text) {
    const std::string_view all = as_text(text);
    const std::size_t from = all.find_first_not_of(white_space);
    return from != all.npos && all.substr(from).starts_with(begin_line);
}

Result<Bytes> dearmor(ByteView text) {
    std::string_view rest = trim(as_text(text));
    if (take_line(rest) != begin_line) return fail(Errc::damaged, "age.armor");
    std::string body;
    bool short_line_seen = false;
    while (!rest.empty()) {
        const std::string_view line = take_line(rest);
        if (line == end_line) {
            // trim() took what may follow, so anything left is garbage.
            auto bytes = from_base64(body, Base64::padded);
            if (!rest.empty() || !bytes) return fail(Errc::damaged, "age.armor");
            return std::move(*bytes);
        }
        if (short_line_seen || line.empty() || line.size() > columns) return fail(Errc::damaged, "age.armor");
        short_line_seen = line.size() < columns;
        body += line;
    }
    return fail(Errc::damaged, "age.armor");
}

}  // namespace milchglas::age
