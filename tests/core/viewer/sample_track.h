#pragma once
// A small track written by hand: grey cells that rise from left to right and a silhouette that walks.
#include <gtest/gtest.h>

#include "core/frost/render.h"
#include "core/frost/track.h"

namespace milchglas::viewer::test {

inline constexpr frost::Size sample_display{320, 180};

inline frost::TrackContent sample_content(std::int64_t frames = 10) {
    frost::TrackContent content;
    content.display = sample_display;
    content.grid = {64, 36};
    content.frames.time_base = {1, 25};
    content.frosting.cell_rows = 3;
    content.layout.column_edges = {0, 16, 32, 48, 64};
    content.layout.row_edges = {0, 18, 36};
    for (std::uint8_t cell = 0; cell < 8; ++cell)
        content.first_cells.push_back(static_cast<std::uint8_t>(40 + 20 * cell));
    for (std::int64_t i = 0; i < frames; ++i) {
        content.frames.frames.push_back({i, 1, i == 0});
        const auto x = static_cast<std::int16_t>(4 + 3 * (i % 17));
        const auto right = static_cast<std::int16_t>(x + 7);
        content.silhouettes.push_back({{1, {x, 8, 8, 20}, {{x, 8}, {right, 8}, {right, 27}, {x, 27}}}});
        content.motion.push_back(0.1F);
    }
    content.cell_changes.resize(static_cast<std::size_t>(frames));
    return content;
}

inline Bytes sample_track_bytes(std::int64_t frames = 10) {
    Bytes bytes(1u << 20);
    const auto size = frost::write_track(sample_content(frames), bytes);
    EXPECT_TRUE(size) << (size ? "" : size.error().where());
    bytes.resize(size ? *size : 0);
    return bytes;
}

/// A frame drawn into `slot`, which must outlive it.
inline Result<frost::FrostedFrame> sample_frame(std::int64_t ordinal, Bytes& slot, std::int64_t frames = 10) {
    const CanvasGeometry geometry{sample_display.width, sample_display.height, 1};
    slot.resize(geometry.slot_bytes());
    MG_TRY(const frost::Track track, frost::Track::open(sample_track_bytes(frames)));
    return frost::render(track, ordinal, Level::frosted, slot, geometry);
}

}  // namespace milchglas::viewer::test
