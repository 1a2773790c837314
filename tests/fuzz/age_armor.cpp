// Armor: what is read in pieces is what a plain reading of the rules finds in the whole.
#include <algorithm>
#include <optional>

#include "core/age/armor.h"
#include "core/base/encoding.h"
#include "fuzz.h"

using namespace milchglas;
using fuzz::must;

namespace {
/// Slow and literal: the block without the white space around it, line by line, decoded at once.
std::optional<Bytes> by_the_rules(std::string_view text) {
    const auto trim = [](std::string_view s) {
        const std::size_t from = s.find_first_not_of(" \t\r\n");
        return from == s.npos ? std::string_view() : s.substr(from, s.find_last_not_of(" \t\r\n") - from + 1);
    };
    std::string_view rest = trim(text);
    std::vector<std::string_view> lines;
    for (bool more = true; more;) {
        const std::size_t end = rest.find('\n');
        more = end != rest.npos;
        std::string_view line = rest.substr(0, end);
        if (more && line.ends_with('\r')) line.remove_suffix(1);
        if (more) rest.remove_prefix(end + 1);
        lines.push_back(line);
    }
    if (lines.size() < 2 || lines.front() != "-----BEGIN AGE ENCRYPTED FILE-----" ||
        lines.back() != "-----END AGE ENCRYPTED FILE-----")
        return std::nullopt;
    std::string body;
    for (std::size_t i = 1; i + 1 < lines.size(); ++i) {
        const bool last = i + 2 == lines.size();
        if (lines[i].empty() || lines[i].size() > 64 || (lines[i].size() < 64 && !last)) return std::nullopt;
        body += lines[i];
    }
    return from_base64(body, Base64::padded);
}

/// Through a stream that gives `step` bytes at a time.
std::optional<Bytes> in_pieces(ByteView text, std::size_t step) {
    age::ArmorReader reader([&](MutableBytes into) -> Result<std::size_t> {
        const std::size_t count = std::min({step, into.size(), text.size()});
        std::copy_n(text.begin(), count, into.begin());
        text = text.subspan(count);
        return count;
    });
    Bytes all;
    for (;;) {
        Bytes part(step);
        const auto n = reader.read(part);
        if (!n) return std::nullopt;
        if (*n == 0) return all;
        all.insert(all.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(*n));
    }
}
}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const auto expected = by_the_rules(as_text(input));
    const auto whole = age::dearmor(input);
    must(whole.has_value() == expected.has_value());
    must(in_pieces(input, 1) == expected && in_pieces(input, 100) == expected);
    if (!whole) return 0;
    must(*whole == *expected && age::is_armored(input));
    return 0;
}
