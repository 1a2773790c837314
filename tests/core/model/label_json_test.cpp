#include "core/model/label_json.h"

#include <gtest/gtest.h>

namespace milchglas {
namespace {

using nlohmann::json;

BoxTrack track() {
    return {"t1",
            "person",
            {{3, {0.1, 1.0 / 3, 1e-9, 640}, false, true, {{"pose", "lying"}}}, {9, {}, true, false, {}}},
            {{"a", "b"}}};
}

/// The value as a row holds it: written to text and read again.
json stored(const json& value) {
    return json::parse(value.dump());
}

template <class Read>
void refuses_each_member_gone_or_more(const json& whole, Read read) {
    ASSERT_TRUE(read(whole));
    for (const auto& [key, value] : whole.items()) {
        json less = whole;
        less.erase(key);
        EXPECT_FALSE(read(less)) << "without " << key;
        json other = whole;
        other[key] = {{"neither", "text"}, {"nor", "list"}};
        EXPECT_FALSE(read(other)) << key << " of another type";
    }
    json more = whole;
    more["more"] = 1;
    EXPECT_FALSE(read(more));
    EXPECT_FALSE(read(json::array()));
}

TEST(LabelJson, ReadsBackToTheSameBits) {
    const Choice choice{"content", {"person", "pet"}};
    const Segment segment{"s1", "door", 0, 17};
    const Provenance made{{"u1"}, Level::outline, 1'700'000'000'123};
    EXPECT_EQ(read_choice(stored(to_json(choice))), choice);
    EXPECT_EQ(read_segment(stored(to_json(segment))), segment);
    EXPECT_EQ(read_track(stored(to_json(track()))), track());
    EXPECT_EQ(read_provenance(stored(to_json(made))), made);
}

TEST(LabelJson, WhatProposedARowIsKept) {
    Provenance made{{"u1"}, Level::outline, 1'700'000'000'123};
    EXPECT_FALSE(to_json(made).contains("assist"));  // as rows were written before there was any
    for (const Assist assist : {Assist::motion, Assist::camera, Assist::follow, Assist::faces}) {
        made.assist = assist;
        EXPECT_EQ(read_provenance(stored(to_json(made))), made);
    }
    json other = to_json(made);
    for (const char* word : {"none", "somebody", ""}) {
        other["assist"] = word;
        EXPECT_FALSE(read_provenance(other)) << word;
    }
}

TEST(LabelJson, WhatADetectorProposedNamesIt) {
    Provenance made{{"u1"}, Level::frosted, 1'700'000'000'123, Assist::detector, std::string(64, 'a')};
    EXPECT_EQ(read_provenance(stored(to_json(made))), made);
    json other = to_json(made);
    for (const std::string& word : {std::string(63, 'a'), std::string(64, 'A'), std::string(65, 'a'), std::string()}) {
        other["detector"] = word;
        EXPECT_FALSE(read_provenance(other)) << word;
    }
    other.erase("detector");
    EXPECT_FALSE(read_provenance(other)) << "which one?";
    made.assist = Assist::faces;
    EXPECT_FALSE(read_provenance(to_json(made))) << "there is no such file";
}

TEST(LabelJson, EveryMemberCounts) {
    refuses_each_member_gone_or_more(to_json(Choice{"q", {"a"}}), read_choice);
    refuses_each_member_gone_or_more(to_json(Segment{"s", "k", 0, 1}), read_segment);
    refuses_each_member_gone_or_more(to_json(track()), read_track);
    refuses_each_member_gone_or_more(to_json(track()).at("keyframes").at(0), read_keyframe);
    refuses_each_member_gone_or_more(to_json(Provenance{{"u"}, Level::frosted, 0}), read_provenance);
}

TEST(LabelJson, BoundsOfATrack) {
    json none = to_json(track());
    none["keyframes"] = json::array();
    EXPECT_FALSE(read_track(none));
    json box = to_json(track()).at("keyframes").at(0);
    for (const json& bad : {json{1, 2, 3}, json{1, 2, 3, 4, 5}, json{1, 2, 3, "4"}}) {
        box["box"] = bad;
        EXPECT_FALSE(read_keyframe(box)) << bad;
    }
    json negative = to_json(track()).at("keyframes").at(0);
    negative["ordinal"] = -1;
    EXPECT_FALSE(read_keyframe(negative));
    json attribute = to_json(track());
    attribute["attributes"] = json::array({{{"name", "a"}, {"value", "b"}, {"more", 1}}});
    EXPECT_FALSE(read_track(attribute));
}

TEST(LabelJson, WordsThatAreNone) {
    json made = to_json(Provenance{{"u"}, Level::frosted, 0});
    made["level"] = "sharp";
    EXPECT_FALSE(read_provenance(made)) << "no level";
    made["level"] = "frosted";
    made["at"] = "yesterday";
    EXPECT_FALSE(read_provenance(made));
}

}  // namespace
}  // namespace milchglas
