#pragma once
// A small track in plain form, with something of everything.
#include "core/frost/track.h"

namespace milchglas::frost::testing {

inline TrackContent small_content(std::size_t frames = 200) {
    TrackContent content;
    content.display = {640, 360};
    content.grid = {320, 180};
    content.frames.time_base = {1, 30};
    content.frosting = {FaceDetector::haar, CellSizing::largest_face, 2};
    content.layout = {{0, 100, 200, 320}, {0, 90, 180}};
    content.first_cells = {16, 32, 48, 64, 80, 96};
    content.cell_changes.resize(frames);
    content.silhouettes.resize(frames);
    for (std::size_t at = 0; at < frames; ++at) {
        const auto t = static_cast<std::int16_t>(at);
        content.frames.frames.push_back({static_cast<std::int64_t>(at) * 2 - 10, 2, at % 30 == 0});
        content.motion.push_back(static_cast<float>(at % 10) / 10);
        if (at % 7 == 3) content.cell_changes[at] = {{1, static_cast<std::uint8_t>(at)}, {4, 255}};
        if (at % 2 == 0) {
            content.silhouettes[at].push_back(
                {5, {t, 10, 20, 40}, {{t, 10}, {static_cast<std::int16_t>(t + 19), 30}, {t, 49}}});
            content.silhouettes[at].push_back({6, {300, 170, 1, 1}, {{300, 170}}, SilhouetteKind::text});
        }
    }
    content.events = {{EventKind::light, 3, 9, {0, 0, 320, 180}}, {EventKind::shake, 100, 120, {0, 0, 320, 180}}};
    return content;
}

inline Bytes written(const TrackContent& content) {
    Bytes bytes(1 << 20);
    bytes.resize(write_track(content, bytes).value());
    return bytes;
}

}  // namespace milchglas::frost::testing
