#include "core/inbox/manifest_json.h"

#include <nlohmann/json.hpp>

#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {
using nlohmann::json;

ClipManifest sample() {
    ClipManifest manifest;
    manifest.clip.value = "00112233445566778899aabbccddeeff";
    manifest.device.value = "camera-1";
    manifest.household.value = "home-1";
    manifest.recorded_at_ms = 1'700'000'000'089;
    manifest.room = Room::living_room;
    manifest.reason = Reason::false_alarm_report;
    manifest.media_type = "video/mp4";
    manifest.media_size = 1234;
    manifest.media_blake2b = std::string(64, 'a');
    manifest.consent = {{"0d9d1b1c-0000-4000-8000-000000000001"}, 3, std::string(64, 'b')};
    manifest.recipients = {"age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"};
    manifest.sealed_at_ms = 1'700'000'100'000;
    manifest.camera.trigger = Trigger{"motion", 2500, true};
    return manifest;
}
json sample_json() {
    return json::parse(*write_manifest(sample()));
}

TEST(ManifestJson, WhatIsWrittenIsRead) {
    const auto text = write_manifest(sample());
    ASSERT_TRUE(text) << text.error().where();
    EXPECT_EQ(text->back(), '\n');
    const auto read = parse_manifest(*text);
    ASSERT_TRUE(read) << read.error().where();
    EXPECT_EQ(*write_manifest(*read), *text);
    EXPECT_EQ(read->clip, sample().clip);
    EXPECT_EQ(read->recorded_at_ms, sample().recorded_at_ms);
    EXPECT_EQ(read->room, Room::living_room);
    EXPECT_EQ(read->reason, Reason::false_alarm_report);
    EXPECT_EQ(read->consent.serial, 3);
    EXPECT_EQ(read->recipients, sample().recipients);
    ASSERT_TRUE(read->camera.trigger);
    EXPECT_EQ(read->camera.trigger->t_ms, 2500);
}

TEST(ManifestJson, TheTriggerMayBeAbsent) {
    ClipManifest manifest = sample();
    manifest.camera.trigger.reset();
    const auto text = write_manifest(manifest);
    ASSERT_TRUE(text);
    EXPECT_EQ(text->find("trigger"), std::string::npos);
    EXPECT_FALSE(parse_manifest(*text)->camera.trigger);
}

TEST(ManifestJson, EveryMemberIsNeeded) {
    const json whole = sample_json();
    for (const auto& [key, value] : whole.items()) {
        json text = whole;
        text.erase(key);
        if (key == "trigger") continue;
        EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged,
                     key == "schema" ? "inbox.manifest_schema" : "inbox.manifest")
            << key;
    }
    for (const char* key : {"id", "serial", "note_blake2b"}) {
        json text = sample_json();
        text["consent"].erase(key);
        EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged, "inbox.manifest") << key;
    }
    for (const char* key : {"kind", "t_ms", "armed"}) {
        json text = sample_json();
        text["trigger"].erase(key);
        EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged, "inbox.manifest") << key;
    }
}

TEST(ManifestJson, UnknownKeysAreRefusedEverywhere) {
    for (const char* place : {"", "/consent", "/trigger"}) {
        json text = sample_json();
        text[json::json_pointer(place)]["camera_name"] = "Grandma's bedroom";
        EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged, "inbox.manifest") << place;
    }
}

TEST(ManifestJson, ValuesOutOfBoundsAreRefused) {
    const std::vector<std::pair<const char*, json>> bad{
        {"/clip", "00112233445566778899AABBCCDDEEFF"},
        {"/clip", "../../../../etc/passwd0123456789"},
        {"/clip", "0011"},
        {"/device", "front door"},
        {"/device", ""},
        {"/household", std::string(65, 'h')},
        {"/household", 7},
        {"/recorded_at", "2026-03-04 05:06:07"},
        {"/sealed_at", "yesterday"},
        {"/room", "attic"},
        {"/reason", "curiosity"},
        {"/media_type", "image/jpeg"},
        {"/media_size", 0},
        {"/media_size", (std::int64_t{4} << 30) + 1},
        {"/media_blake2b", std::string(63, 'a')},
        {"/media_blake2b", std::string(64, 'g')},
        {"/consent", "id"},
        {"/consent/serial", -1},
        {"/consent/note_blake2b", ""},
        {"/recipients", json::array()},
        {"/recipients", json::array({"ssh-ed25519 AAAA"})},
        {"/recipients", std::vector<std::string>(65, "age1x")},
        {"/trigger", "motion"},
        {"/trigger/t_ms", -1},
        {"/trigger/armed", 1},
    };
    for (const auto& [place, value] : bad) {
        json text = sample_json();
        text[json::json_pointer(place)] = value;
        EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged, "inbox.manifest") << place << " " << value;
    }
}

TEST(ManifestJson, AnotherSchemaIsNamed) {
    json text = sample_json();
    text["schema"] = "milchglas.consent/1";
    EXPECT_FAILS(parse_manifest(text.dump()), Errc::damaged, "inbox.manifest_schema");
}

TEST(ManifestJson, LenientJsonIsRefused) {
    EXPECT_FAILS(parse_manifest(""), Errc::damaged, "json.syntax");
    EXPECT_FAILS(parse_manifest(sample_json().dump() + "{}"), Errc::damaged, "json.syntax");
    EXPECT_FAILS(parse_manifest(R"({"schema":"milchglas.clip/1","schema":"milchglas.clip/1"})"), Errc::damaged,
                 "json.duplicate_key");
    EXPECT_FAILS(parse_manifest("[]"), Errc::damaged, "inbox.manifest_schema");
}

TEST(ManifestJson, NothingIsWrittenThatWouldBeRefused) {
    ClipManifest manifest = sample();
    manifest.device.value = "K\xff";
    EXPECT_FAILS(write_manifest(manifest), Errc::usage, "inbox.manifest_values");
    manifest = sample();
    manifest.recipients.clear();
    EXPECT_FAILS(write_manifest(manifest), Errc::usage, "inbox.manifest_values");
}

}  // namespace
}  // namespace milchglas::inbox
