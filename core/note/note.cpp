#include "core/note/note.h"

#include <optional>

#include "core/base/encoding.h"
#include "core/note/utf8.h"

namespace milchglas::note {
namespace {

constexpr std::string_view dash = "\u2014 ";
constexpr std::size_t hash_bytes = 4;

bool plain_text(std::string_view text) {
    while (!text.empty()) {
        const auto c = take_code_point(text);
        if (!c || (*c < 0x20 && *c != '\n')) return false;
    }
    return true;
}

std::optional<SignatureLine> parse_line(std::string_view line) {
    if (!line.starts_with(dash)) return std::nullopt;
    line.remove_prefix(dash.size());
    const auto space = line.find(' ');
    if (space == std::string_view::npos || !valid_key_name(line.substr(0, space))) return std::nullopt;
    const auto bytes = from_base64(line.substr(space + 1));
    if (!bytes || bytes->size() <= hash_bytes) return std::nullopt;
    SignatureLine out{std::string(line.substr(0, space)), 0, {bytes->begin() + hash_bytes, bytes->end()}};
    for (std::size_t i = 0; i < hash_bytes; ++i) out.hash = (out.hash << 8) | (*bytes)[i];
    return out;
}

bool same_key(const SignatureLine& a, const SignatureLine& b) {
    return a.name == b.name && a.hash == b.hash;
}

std::string format_line(const SigningKey& key, std::string_view text) {
    const KeyHash hash = key.verifier().hash();
    Bytes bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(hash >> shift));
    const Bytes signature = key.sign(text);
    bytes.insert(bytes.end(), signature.begin(), signature.end());
    return std::string(dash) + key.name() + " " + to_base64(bytes) + "\n";
}

}  // namespace

Result<ParsedNote> parse_note(std::string_view note) {
    const auto malformed = [] { return fail(Errc::damaged, "note.malformed"); };
    if (note.size() > max_note_bytes || !plain_text(note)) return malformed();
    const auto gap = note.rfind("\n\n");  // the last empty line: the text may hold others
    if (gap == std::string_view::npos || !note.ends_with('\n')) return malformed();
    ParsedNote out{std::string(note.substr(0, gap + 1)), {}};
    std::string_view rest = note.substr(gap + 2);
    while (!rest.empty()) {
        const auto end = rest.find('\n');
        auto line = parse_line(rest.substr(0, end));
        if (!line || out.signatures.size() == max_signatures) return malformed();
        for (const SignatureLine& other : out.signatures)
            if (same_key(other, *line)) return malformed();
        out.signatures.push_back(*std::move(line));
        rest.remove_prefix(end + 1);
    }
    if (out.signatures.empty()) return malformed();
    return out;
}

Result<std::string> sign_note(std::string_view text, const SigningKey& key) {
    if (!text.ends_with('\n') || text.size() > max_note_bytes || !plain_text(text))
        return fail(Errc::usage, "note.text");
    std::string note = std::string(text) + "\n" + format_line(key, text);
    if (note.size() > max_note_bytes) return fail(Errc::usage, "note.text");
    return note;
}

Result<std::string> cosign_note(std::string_view note, const SigningKey& key) {
    MG_TRY(const ParsedNote parsed, parse_note(note));
    for (const SignatureLine& line : parsed.signatures)
        if (line.name == key.name() && line.hash == key.verifier().hash())
            return fail(Errc::conflict, "note.signed_already");
    std::string out = std::string(note) + format_line(key, parsed.text);
    if (out.size() > max_note_bytes || parsed.signatures.size() == max_signatures)
        return fail(Errc::usage, "note.text");
    return out;
}

}  // namespace milchglas::note
