#include "core/inbox/camera_json.h"

#include <nlohmann/json.hpp>

#include "core/inbox/manifest_json.h"
#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {
using nlohmann::json;

CameraReport sample() {
    return {Trigger{"motion", 2500, true},
            {{ZoneKind::door, {{0, 0}, {10'000, 0}, {10'000, 10'000}}}},
            {{DetectedKind::person, 82, {{0, 100, 200, 300, 400}, {500, 9700, 200, 300, 9800}}}}};
}
json sample_json() {
    json object = json::object();
    write_camera(sample(), object);
    return object;
}

TEST(CameraJson, WhatIsWrittenIsRead) {
    const auto read = parse_camera(sample_json().dump());
    ASSERT_TRUE(read) << read.error().where();
    EXPECT_EQ(read->zones, sample().zones);
    EXPECT_EQ(read->detections, sample().detections);
    EXPECT_EQ(read->trigger->t_ms, 2500);
}

TEST(CameraJson, EachPartMayBeAbsent) {
    for (const char* part : {"trigger", "zones", "detections"}) {
        json text = sample_json();
        text.erase(part);
        EXPECT_TRUE(parse_camera(text.dump())) << part;
    }
    EXPECT_TRUE(parse_camera("{}"));
}

TEST(CameraJson, WhatIsOutOfItsBoundsIsRefused) {
    const json zone = sample_json()["zones"][0], detection = sample_json()["detections"][0];
    const std::vector<std::pair<const char*, json>> bad{
        {"/zones", 1},
        {"/zones", json(17, zone)},
        {"/zones/0", "door"},
        {"/zones/0/kind", "bedroom"},
        {"/zones/0/name", "Grandma"},
        {"/zones/0/polygon", json::array({{0, 0}, {1, 1}})},
        {"/zones/0/polygon", json(33, json::array({1, 1}))},
        {"/zones/0/polygon/0", json::array({0, 10'001})},
        {"/zones/0/polygon/0", json::array({-1, 0})},
        {"/zones/0/polygon/0", json::array({0})},
        {"/zones/0/polygon/0", json::array({0, "0"})},
        {"/detections", json(33, detection)},
        {"/detections/0/kind", "burglar"},
        {"/detections/0/confidence", 101},
        {"/detections/0/confidence", -1},
        {"/detections/0/track", json::array()},
        {"/detections/0/track", "here"},
        {"/detections/0/track/0", json::array({0, 100, 200, 300})},
        {"/detections/0/track/0", json::array({0, 100, 200, 0, 400})},
        {"/detections/0/track/0", json::array({0, 9800, 200, 300, 400})},
        {"/detections/0/track/0", json::array({-1, 100, 200, 300, 400})},
        {"/detections/0/track/1", json::array({0, 100, 200, 300, 400})},  // not later
        {"/detections/0/track/0", json::array({86'400'001, 100, 200, 300, 400})},
        {"/trigger/kind", "front door"},
        {"/trigger/t_ms", -1},
        {"/what", "else"},
    };
    for (const auto& [place, value] : bad) {
        json text = sample_json();
        text[json::json_pointer(place)] = value;
        EXPECT_FAILS(parse_camera(text.dump()), Errc::damaged, "inbox.camera") << place << ' ' << value;
    }
    EXPECT_FAILS(parse_camera("{\"zones\": 0.5}"), Errc::damaged, "json.float");
}

TEST(CameraJson, BoxesOfAllDetectionsTogetherAreBounded) {
    Detection long_one{DetectedKind::pet, 50, {}};
    for (std::int64_t i = 0; i < static_cast<std::int64_t>(Detection::max_boxes); ++i)
        long_one.track.push_back({i, 0, 0, 1, 1});
    CameraReport report{{}, {}, std::vector<Detection>(CameraReport::max_boxes / Detection::max_boxes, long_one)};
    json text = json::object();
    write_camera(report, text);
    EXPECT_TRUE(parse_camera(text.dump()));
    report.detections.push_back({DetectedKind::pet, 50, {{0, 0, 0, 1, 1}}});
    text = json::object();
    write_camera(report, text);
    EXPECT_FAILS(parse_camera(text.dump()), Errc::damaged, "inbox.camera");
}

}  // namespace
}  // namespace milchglas::inbox
