#include "core/age/header.h"

#include <sodium.h>

#include <algorithm>
#include <optional>

#include "core/age/armor.h"
#include "core/age/key_wrap.h"
#include "core/base/encoding.h"

namespace milchglas::age {
namespace {
constexpr std::string_view magic = "age-encryption.org/";
constexpr std::string_view stanza_mark = "-> ";
constexpr std::string_view mac_mark = "---";
constexpr std::size_t body_columns = 64;

bool is_visible(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x21 && c <= 0x7e; });
}

/// Lines of the header, each ended by one line feed and no longer than max_line_bytes.
class Lines {
  public:
    explicit Lines(std::string_view text) : text_(text) {}
    std::optional<std::string_view> next() {
        const std::size_t end = text_.find('\n', at_);
        if (end == text_.npos || end - at_ > max_line_bytes) return std::nullopt;
        const std::string_view line = text_.substr(at_, end - at_);
        at_ = end + 1;
        return line;
    }
    [[nodiscard]] std::size_t position() const { return at_; }

  private:
    std::string_view text_;
    std::size_t at_ = 0;
};

/// Arguments parted by single spaces; false for an empty one or an invisible character.
bool split_arguments(std::string_view text, std::vector<std::string>& args) {
    for (std::size_t at = 0;;) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        const std::string_view arg = text.substr(at, end - at);
        if (!is_visible(arg)) return false;
        args.emplace_back(arg);
        if (end == text.size()) return true;
        at = end + 1;
    }
}

/// Full lines of 64 columns, then one shorter line, which may be empty.
std::optional<Bytes> read_body(Lines& lines) {
    std::string text;
    for (;;) {
        const auto line = lines.next();
        if (!line || line->size() > body_columns) return std::nullopt;
        text += *line;
        if (line->size() < body_columns) return from_base64(text, Base64::unpadded);
    }
}

/// `line` is the argument line; the body is read from `lines`.
std::optional<Stanza> read_stanza(std::string_view line, Lines& lines) {
    Stanza stanza;
    if (!line.starts_with(stanza_mark) || !split_arguments(line.substr(stanza_mark.size()), stanza.args))
        return std::nullopt;
    auto body = read_body(lines);
    if (!body) return std::nullopt;
    stanza.body = std::move(*body);
    return stanza;
}

/// "--- " and the canonical base64 of exactly 32 bytes.
bool read_mac(std::string_view line, std::array<std::uint8_t, 32>& mac) {
    line.remove_prefix(mac_mark.size());
    if (!line.starts_with(' ')) return false;
    const auto bytes = from_base64(line.substr(1), Base64::unpadded);
    if (!bytes || bytes->size() != mac.size()) return false;
    std::copy(bytes->begin(), bytes->end(), mac.begin());
    return true;
}

Status check_version(ByteView start, Lines& lines) {
    if (start.empty()) return fail(Errc::damaged, "age.empty");
    if (is_armored(start)) return fail(Errc::usage, "age.armored");
    const std::string_view text = as_text(start);
    if (!text.starts_with(magic.substr(0, text.size()))) return fail(Errc::damaged, "age.not_age");
    const auto line = lines.next();
    if (!line || line->size() < magic.size()) return fail(Errc::damaged, "age.header");
    const std::string_view version = line->substr(magic.size());
    if (version == "v1") return {};
    if (is_visible(version)) return fail(Errc::damaged, "age.version");
    return fail(Errc::damaged, "age.header");
}

std::array<std::uint8_t, 32> compute_mac(ByteView covered, const Secret& file_key) {
    const Secret key = hkdf_sha256(file_key.view(), {}, "header");
    std::array<std::uint8_t, 32> mac{};
    crypto_auth_hmacsha256(mac.data(), covered.data(), covered.size(), key.view().data());
    return mac;
}
}  // namespace

Result<Header> parse_header(ByteView start) {
    start = start.first(std::min(start.size(), max_header_bytes));
    Lines lines(as_text(start));
    MG_CHECK(check_version(start, lines));
    Header header;
    for (;;) {
        const std::size_t line_begin = lines.position();
        const auto line = lines.next();
        if (line && line->starts_with(mac_mark) && !header.stanzas.empty() && read_mac(*line, header.mac)) {
            const ByteView covered = start.first(line_begin + mac_mark.size());
            header.covered.assign(covered.begin(), covered.end());
            header.size = lines.position();
            return header;
        }
        if (!line || header.stanzas.size() == max_stanzas) return fail(Errc::damaged, "age.header");
        auto stanza = read_stanza(*line, lines);
        if (!stanza) return fail(Errc::damaged, "age.header");
        header.stanzas.push_back(std::move(*stanza));
    }
}

bool mac_matches(const Header& header, const Secret& file_key) {
    const auto mac = compute_mac(header.covered, file_key);
    return sodium_memcmp(mac.data(), header.mac.data(), mac.size()) == 0;
}

Bytes write_header(const std::vector<Stanza>& stanzas, const Secret& file_key) {
    std::string text = std::string(magic) + "v1\n";
    for (const Stanza& stanza : stanzas) {
        text += "->";
        for (const std::string& arg : stanza.args) text += " " + arg;
        const std::string body = to_base64(stanza.body, Base64::unpadded);
        // A body that fills its last line still ends with a shorter, empty one.
        for (std::size_t at = 0; at <= body.size(); at += body_columns) text += "\n" + body.substr(at, body_columns);
        text += "\n";
    }
    text += mac_mark;
    const auto mac = compute_mac(as_bytes(text), file_key);
    text += " " + to_base64(mac, Base64::unpadded) + "\n";
    return to_bytes(text);
}

}  // namespace milchglas::age
