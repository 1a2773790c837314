#pragma once
// Valid rows under the starter schema for a clip of 100 frames of 640 x 360.
#include "core/labels/apply.h"
#include "core/labels/schema.h"

namespace milchglas::labels {

inline const ClipBounds bounds{100, 640, 360};

inline std::string row(char digit) { return std::string(32, digit); }

inline Choice content(std::vector<std::string> answers = {"person"}) { return {"content", std::move(answers)}; }

inline Segment segment(char id = 'a', std::int64_t first = 10, std::int64_t last = 20) {
    return {row(id), "person-present", first, last};
}

inline BoxKeyframe keyframe(std::int64_t ordinal, double x, bool outside = false) {
    return {ordinal, {x, 10, 50, 80}, outside, false, {{"posture", "walking"}}};
}

inline BoxTrack track(char id = 'b') { return {row(id), "person", {keyframe(5, 0), keyframe(15, 100)}, {}}; }

inline Provenance made(std::int64_t at_ms = 1'700'000'000'123, Level level = Level::frosted) {
    return {{"r1"}, level, at_ms};
}

}  // namespace milchglas::labels
