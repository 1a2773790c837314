#pragma once
// Clips for the benches, made by the ffmpeg command line: what a fixed camera sees, grain and all.
#include <string>

namespace milchglas::bench {

enum class Scene {
    still,     ///< an empty room
    people,    ///< eight things of a person's size walk through it, each at its own pace
    confetti,  ///< thousands of specks that come and go everywhere: the worst there is for a frost track
};

/// Writes `seconds` of H.264 at 30 frames a second, `rows` high and 16:9, as `path`. False when ffmpeg can't.
bool make_scene(Scene scene, int rows, int seconds, const std::string& path);

}  // namespace milchglas::bench
