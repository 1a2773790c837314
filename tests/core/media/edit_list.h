#pragma once
// Gives an MP4 made by ffmpeg another edit list, for the shapes that ffmpeg itself doesn't write.
#include <algorithm>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"

namespace milchglas::media::test {

struct Edit {
    std::uint32_t milliseconds = 0;  ///< ffmpeg's movie timescale
    std::uint32_t media_time = 0;    ///< in the track's timescale
};

inline void put_u32(Bytes& bytes, std::size_t at, std::uint32_t value) {
    for (std::size_t i = 0; i < 4; ++i) bytes[at + i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}
inline std::uint32_t get_u32(const Bytes& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) value = value << 8 | bytes[at + i];
    return value;
}
/// Where the first box of this type begins (its size field); boxes of the types asked for don't occur in the samples.
inline std::size_t box_at(const Bytes& bytes, std::string_view type) {
    const auto found = std::search(bytes.begin(), bytes.end(), type.begin(), type.end(),
                                   [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    return static_cast<std::size_t>(found - bytes.begin()) - 4;
}

/// REQUIRES: one track whose edit list, if any, was renamed, `moov` behind `mdat` (ffmpeg's habit for a stream without
/// B-frames).
inline Bytes with_edit_list(Bytes bytes, const std::vector<Edit>& edits) {
    Bytes box(8 + 16 + 12 * edits.size());
    put_u32(box, 0, static_cast<std::uint32_t>(box.size()));
    std::ranges::copy(std::string_view("edts"), box.begin() + 4);
    put_u32(box, 8, static_cast<std::uint32_t>(box.size() - 8));
    std::ranges::copy(std::string_view("elst"), box.begin() + 12);
    put_u32(box, 20, static_cast<std::uint32_t>(edits.size()));
    for (std::size_t i = 0; i < edits.size(); ++i) {
        put_u32(box, 24 + 12 * i, edits[i].milliseconds);
        put_u32(box, 28 + 12 * i, edits[i].media_time);
        put_u32(box, 32 + 12 * i, 0x00010000);  // at normal speed
    }
    for (const std::string_view parent : {"moov", "trak"}) {
        const std::size_t at = box_at(bytes, parent);
        put_u32(bytes, at, get_u32(bytes, at) + static_cast<std::uint32_t>(box.size()));
    }
    const std::size_t header = box_at(bytes, "tkhd");
    const std::size_t after = header + get_u32(bytes, header);
    bytes.insert(bytes.begin() + static_cast<std::ptrdiff_t>(after), box.begin(), box.end());
    return bytes;
}

}  // namespace milchglas::media::test
