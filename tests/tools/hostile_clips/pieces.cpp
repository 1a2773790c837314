#include "tests/tools/hostile_clips/pieces.h"

#include <algorithm>
#include <array>
#include <bit>
#include <string_view>

namespace milchglas::hostile {

namespace {

constexpr std::size_t ts_packet = 188;
constexpr int max_depth = 12;

bool has_text(const Bytes& clip, std::size_t at, std::string_view text) {
    return at + text.size() <= clip.size() &&
           std::equal(text.begin(), text.end(), clip.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

std::uint64_t big_endian(const Bytes& clip, std::size_t at, std::size_t bytes) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) value = value << 8 | clip[at + i];
    return value;
}

std::uint64_t little_endian(const Bytes& clip, std::size_t at) {
    return clip[at] | std::uint64_t{clip[at + 1]} << 8 | std::uint64_t{clip[at + 2]} << 16 |
           std::uint64_t{clip[at + 3]} << 24;
}

void boxes(const Bytes& clip, std::size_t at, std::size_t end, int depth, std::vector<Piece>& found) {
    constexpr std::array<std::string_view, 11> parents{"moov", "trak", "mdia", "minf", "stbl", "edts",
                                                       "dinf", "udta", "mvex", "moof", "traf"};
    while (at + 8 <= end && depth < max_depth) {
        const std::uint64_t size = big_endian(clip, at, 4);
        if (size < 8 || size > end - at) return;
        found.push_back({at, at + size, at, 4});
        for (const std::string_view parent : parents)
            if (has_text(clip, at + 4, parent)) boxes(clip, at + 8, at + size, depth + 1, found);
        at += size;
    }
}

void chunks(const Bytes& clip, std::size_t at, std::size_t end, int depth, std::vector<Piece>& found) {
    while (at + 8 <= end && depth < max_depth) {
        const std::uint64_t size = little_endian(clip, at + 4);
        if (size > end - at - 8) return;
        found.push_back({at, at + 8 + size, at + 4, 4});
        if (size >= 4 && (has_text(clip, at, "RIFF") || has_text(clip, at, "LIST")))
            chunks(clip, at + 12, at + 8 + size, depth + 1, found);
        at += 8 + size + size % 2;
    }
}

void elements(const Bytes& clip, std::size_t at, std::size_t end, int depth, std::vector<Piece>& found) {
    // EBML, Segment, SeekHead, Info, Tracks, TrackEntry, Video, Cluster, BlockGroup, Cues, Tags.
    constexpr std::array<std::uint64_t, 11> parents{0x1A45DFA3, 0x18538067, 0x114D9B74, 0x1549A966, 0x1654AE6B, 0xAE,
                                                    0xE0,       0x1F43B675, 0xA0,       0x1C53BB6B, 0x1254C367};
    while (at + 2 <= end && depth < max_depth) {
        const auto id_bytes = static_cast<std::size_t>(std::countl_zero(clip[at])) + 1;
        if (id_bytes > 4 || at + id_bytes >= end) return;
        const std::size_t field = at + id_bytes;
        const auto size_bytes = static_cast<std::size_t>(std::countl_zero(clip[field])) + 1;
        if (size_bytes > 8 || field + size_bytes > end) return;
        const std::uint64_t told = big_endian(clip, field, size_bytes) & ((std::uint64_t{1} << 7 * size_bytes) - 1);
        const std::size_t body = field + size_bytes;
        const std::size_t last = told > end - body ? end : body + static_cast<std::size_t>(told);
        found.push_back({at, last, field, size_bytes});
        if (std::ranges::find(parents, big_endian(clip, at, id_bytes)) != parents.end())
            elements(clip, body, last, depth + 1, found);
        at = last;
    }
}

void packets(const Bytes& clip, std::vector<Piece>& found) {
    for (std::size_t at = 0; at + ts_packet <= clip.size(); at += ts_packet)
        found.push_back({at, at + ts_packet, 0, 0});
}

}  // namespace

std::vector<Piece> pieces_of(const Bytes& clip) {
    std::vector<Piece> found;
    if (clip.size() < 12) return found;
    if (has_text(clip, 4, "ftyp")) boxes(clip, 0, clip.size(), 0, found);
    if (has_text(clip, 0, "RIFF")) chunks(clip, 0, clip.size(), 0, found);
    if (has_text(clip, 0, "\x1A\x45\xDF\xA3")) elements(clip, 0, clip.size(), 0, found);
    if (clip[0] == 0x47) packets(clip, found);
    return found;
}

}  // namespace milchglas::hostile
