#include "core/report/consent_receipt.h"

#include <fmt/format.h>

#include "core/base/utc_time.h"

namespace milchglas::report {
namespace {
/// Text from a record as plain Markdown text on one line.
std::string plain(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f) {
            out += ' ';
            continue;
        }
        if (std::string_view("\\`*_{}[]()<>#+!|~&").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

std::string listed(const std::vector<std::string>& texts) {
    std::string out;
    for (const std::string& text : texts) out += (out.empty() ? "" : ", ") + plain(text);
    return out.empty() ? "none" : out;
}

template <class E>
std::string listed_words(const std::vector<E>& values) {
    std::vector<std::string> texts;
    for (const E value : values) texts.emplace_back(to_text(value));
    return listed(texts);
}

std::string_view level_in_words(Level level) {
    switch (level) {
        case Level::sealed: return "nothing is shown";
        case Level::outline: return "outlines of what moves, on a blank ground";
        case Level::frosted: return "a coarse grey mosaic; what moves is a flat silhouette";
        case Level::soft: return "that mosaic, and up to eight still pictures of a clip in a finer one";
        case Level::lens: return "that mosaic, eight finer still pictures, and for seconds a small part in the clear";
        case Level::clear: return "the whole picture, half a minute at a time, when a second person agrees; else the mosaic";
    }
    return "nothing is shown";
}

std::string what_is_allowed(const ConsentRecord& r) {
    std::string out = "\n## What you allow\n\n";
    for (const ConsentProcess& p : r.processes)
        out += fmt::format("- **{}** ({}). A reviewer sees at most: {}. Sound: {}. Biometric use: {}. "
                           "Legal basis: {}.\n",
                           to_text(p.purpose), listed_words(p.tasks), level_in_words(p.max_level),
                           p.audio ? "allowed" : "no", p.biometric ? "allowed" : "no", to_text(p.legal_basis));
    const std::string clips = r.clips.listed ? fmt::format("{} clips listed one by one", r.clips.clips.size())
                                             : fmt::format("all clips recorded from {} until {}",
                                                           format_utc(r.clips.from_ms), format_utc(r.clips.to_ms));
    return out + fmt::format("- Clips: {}.\n- Each clip is looked at at most {} times.\n- Rooms left out: {}.\n"
                             "- By whom: {}.\n- Where: {}.\n",
                             clips, r.max_views, listed_words(r.rooms_excluded), listed(r.recipients),
                             listed(r.processing_location));
}

std::string how_long(const ConsentRecord& r) {
    return fmt::format("\n## How long\n\n- Valid from {} until {}.\n- Clips are kept {} in {}; labels are kept {}.\n"
                       "- After withdrawal clips are deleted within {}.\n",
                       format_utc(r.not_before_ms), format_utc(r.expires_ms), plain(r.storage.retention),
                       listed(r.storage.location), plain(r.storage.label_retention), plain(r.storage.delete_within));
}

std::string how_to_withdraw(const ConsentRecord& r) {
    return fmt::format("\n## How to take it back\n\nAt any time, without a reason: {}\n{}", plain(r.withdraw.url),
                       r.withdraw.list.empty() ? "A newer record signed by your household ends or narrows this one.\n"
                                               : fmt::format("It takes effect within {} minutes of being listed.\n",
                                                             (r.withdraw.max_age_s + 59) / 60));
}
}  // namespace

std::string consent_receipt(const ConsentRecord& r, std::string_view note_blake2b) {
    std::string out = fmt::format("# Consent receipt\n\n- Record {}, number {}\n- Given at {} ({}, {})\n- Status: {}\n"
                                  "- Notice read: {} ({}), SHA-256 {}\n"
                                  "- Signed note, BLAKE2b-256: {}\n",
                                  plain(r.id.value), r.serial, format_utc(r.given_at_ms), plain(r.method),
                                  plain(r.indicated_by), plain(r.state), plain(r.notice.id), plain(r.notice.lang),
                                  plain(r.notice.sha256), plain(note_blake2b));
    out += fmt::format("\n## Who asks\n\n{}, {}. Contact: {}\n", plain(r.controller.name), plain(r.controller.address),
                       plain(r.controller.contact));
    out += fmt::format("\n## Who may be seen\n\n- Adults of the household: {}. Children: {}. Others: {}.\n", r.adults,
                       to_text(r.minors), to_text(r.bystanders));
    return out + what_is_allowed(r) + how_long(r) + how_to_withdraw(r);
}

}  // namespace milchglas::report
