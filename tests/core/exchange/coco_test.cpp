#include "core/exchange/coco.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "sample_export.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;

json coco(const std::vector<ExportClip>& clips) { return json::parse(write_coco(sample_schema(), clips).bytes); }

TEST(Coco, CategoriesCountFromOne) {
    const json value = coco({});
    ASSERT_EQ(value["categories"].size(), 2u);
    EXPECT_EQ(value["categories"][0]["id"], 1);
    EXPECT_EQ(value["categories"][0]["name"], "person");
    EXPECT_EQ(value["categories"][1]["id"], 2);
}

TEST(Coco, FramesCountFromZeroInEveryVideo) {
    const json value = coco({sample_clip('c'), sample_clip('d')});
    ASSERT_EQ(value["images"].size(), 20u);
    for (std::size_t i = 0; i < 20; ++i) {
        const json& image = value["images"][i];
        EXPECT_EQ(image["id"], i + 1);
        EXPECT_EQ(image["frame_id"], i % 10);
        EXPECT_EQ(image["frame_index"], i % 10);
        EXPECT_EQ(image["video_id"], 1 + i / 10);
        EXPECT_EQ(image["width"], 640);
        EXPECT_EQ(image["height"], 360);
    }
    EXPECT_EQ(value["videos"][1]["name"], hex_id('d'));
    EXPECT_EQ(value["videos"][1]["length"], 10);
}

TEST(Coco, OneAnnotationForEachFrameTheBoxIsIn) {
    const json value = coco({sample_clip()});  // seen from frame 1 up to 6, outside from 7
    ASSERT_EQ(value["annotations"].size(), 6u);
    for (std::size_t i = 0; i < 6; ++i) {
        const json& a = value["annotations"][i];
        EXPECT_EQ(a["id"], i + 1);
        EXPECT_EQ(a["image_id"], i + 2);
        EXPECT_EQ(a["category_id"], 1);
        EXPECT_EQ(a["attributes"]["keyframe"], i == 0 || i == 4);
        EXPECT_EQ(a["attributes"]["occluded"], i >= 4);
        EXPECT_EQ(a["attributes"]["posture"], i >= 4 ? "walking" : "unknown");
        EXPECT_EQ(a["attributes"]["size"], "tall");
    }
    EXPECT_EQ(value["annotations"][2]["bbox"], json({50.0, 20.0, 30.0, 40.0}));
    EXPECT_EQ(value["annotations"][5]["bbox"], json({100.0, 20.0, 30.0, 40.0}));
}

TEST(Coco, WhatImportersDemandIsThere) {
    const json value = coco({sample_clip()});
    for (const json& a : value["annotations"]) {
        EXPECT_EQ(a["iscrowd"], 0);
        ASSERT_EQ(a["segmentation"].size(), 1u);
        EXPECT_EQ(a["segmentation"][0].size(), 8u);
        EXPECT_EQ(a["area"], 1200.0);
        EXPECT_EQ(a["track_id"], 1);
        EXPECT_EQ(a["attributes"]["track_id"], 1);
        EXPECT_EQ(a["attributes"]["row_id"], hex_id('b'));
    }
}

TEST(Coco, TrackIdsAreUniqueInTheFile) {
    std::set<int> tracks;
    const json value = coco({sample_clip('c'), sample_clip('d')});
    for (const json& a : value["annotations"]) tracks.insert(a["track_id"].get<int>());
    EXPECT_EQ(tracks, (std::set<int>{1, 2}));
}

TEST(Coco, NothingAboutReviewers) {
    EXPECT_EQ(write_coco(sample_schema(), std::vector{sample_clip()}).bytes.find("r1"), std::string::npos);
}

}  // namespace
}  // namespace milchglas::exchange
