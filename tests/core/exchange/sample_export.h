#pragma once
// A small schema and a clip of ten frames at a variable rate, and random clips for the round trip.
#include <random>
#include <string>

#include "core/exchange/export_clip.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

inline std::string hex_id(char digit) { return std::string(32, digit); }

inline LabelSchema sample_schema() {
    return {"test",
            2,
            {{"content", true, {"person", "pet"}}, {"alarm", false, {"justified", "false-alarm"}}},
            {"person-present", "package-left"},
            {{"person", {{"posture", {"unknown", "walking", "lying"}, true}, {"size", {"unknown", "tall"}, false}}},
             {"vehicle", {}}}};
}

/// pts 100, 140, 190, ... in 1/1000 s: neither from zero nor evenly spaced.
inline FrameTable sample_frames(std::int64_t count = 10) {
    FrameTable table{{1, 1000}, {}};
    for (std::int64_t i = 0; i < count; ++i) table.frames.push_back({100 + i * 40 + (i > 1 ? 10 : 0), 40, i % 4 == 0});
    return table;
}

inline BoxKeyframe box_at(std::int64_t ordinal, double x, bool outside = false) {
    return {ordinal, {x, 20, 30, 40}, outside, false, {}};
}

inline Labelled<BoxTrack> sample_track(std::vector<BoxKeyframe> keyframes, char id = 'b') {
    return {{hex_id(id), "person", std::move(keyframes), {}}, {{"r1"}, Level::frosted, 1'700'000'000'000}};
}

inline ExportClip sample_clip(char id = 'c') {
    ExportClip clip{{hex_id(id)}, 640, 360, Purpose::alarm_training, Task::track, sample_frames(), {}};
    const Provenance made{{"r1"}, Level::frosted, 1'700'000'000'123};
    clip.labels.choices = {{{"content", {"person", "pet"}}, made}};
    clip.labels.segments = {{{hex_id('a'), "person-present", 2, 5}, {{"r1"}, Level::outline, 1'700'000'000'000}}};
    clip.labels.tracks = {sample_track({box_at(1, 0), box_at(5, 100, false), box_at(7, 400, true)})};
    clip.labels.tracks[0].label.keyframes[1].occluded = true;
    clip.labels.tracks[0].label.keyframes[1].attributes = {{"posture", "walking"}};
    clip.labels.tracks[0].label.attributes = {{"size", "tall"}};
    return clip;
}

inline std::string random_hex(std::mt19937& random) {
    std::string id;
    for (int i = 0; i < 32; ++i) id += "0123456789abcdef"[random() % 16];
    return id;
}

inline ExportClip random_clip(std::mt19937& random) {
    const auto below = [&](std::int64_t n) { return static_cast<std::int64_t>(random() % static_cast<unsigned>(n)); };
    std::uniform_real_distribution<double> pixel(0, 300);
    const auto purpose = static_cast<Purpose>(below(3));
    const auto task = static_cast<Task>(below(3));
    ExportClip clip{{random_hex(random)}, 640, 360, purpose, task, {}, {}};
    clip.frames.time_base = {1 + static_cast<std::int32_t>(below(3)), 1 + static_cast<std::int32_t>(below(90'000))};
    std::int64_t pts = below(1'000) - 500;
    for (std::int64_t i = 0, n = 1 + below(40); i < n; ++i, pts += 1 + below(5'000))
        clip.frames.frames.push_back({pts, below(5'000), below(3) == 0});
    const auto frames = static_cast<std::int64_t>(clip.frames.frames.size());
    const auto made = [&] { return Provenance{{"r" + std::to_string(below(9))}, static_cast<Level>(below(3)),
                                              below(2'000'000'000) * 1000 + below(1000)}; };
    for (std::int64_t i = 0, n = below(3); i < n; ++i)
        clip.labels.choices.push_back({{"q" + std::to_string(i), {"a", "b", "\"\\/ \n,"}}, made()});
    for (std::int64_t i = 0, n = below(4); i < n; ++i)
        clip.labels.segments.push_back({{random_hex(random), "kind", below(frames), below(frames)}, made()});
    for (std::int64_t i = 0, n = below(4); i < n; ++i) {
        BoxTrack track{random_hex(random), "person", {}, {{"size", "tall"}}};
        for (std::int64_t o = below(frames); o < frames; o += 1 + below(6))
            track.keyframes.push_back({o,
                                       {pixel(random), pixel(random) / 3, pixel(random) * 1e-7, pixel(random)},
                                       below(4) == 0,
                                       below(2) == 0,
                                       {{"posture", "lying"}, {"other", "\xc3\xa4"}}});
        clip.labels.tracks.push_back({std::move(track), made()});
    }
    return clip;
}

}  // namespace milchglas::exchange
