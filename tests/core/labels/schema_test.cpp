#include "core/labels/schema.h"

#include <gtest/gtest.h>

#include <limits>
#include <set>

#include "sample_labels.h"

namespace milchglas::labels {
namespace {

Error refused(const LabelChange& change) {
    const Status status = validate(starter_schema(), change, bounds);
    return status ? fail(Errc::bug, "test.accepted") : status.error();
}

TEST(LabelSchema, TheStarterSchemaHoldsTheSeedsQuestions) {
    const LabelSchema& schema = starter_schema();
    EXPECT_EQ(schema.version, 1);
    EXPECT_EQ(schema.questions[0].answers, (std::vector<std::string>{"person", "pet", "vehicle", "nothing"}));
    std::set<std::string> ids;
    for (const auto& q : schema.questions) EXPECT_TRUE(ids.insert(q.id).second && !q.answers.empty()) << q.id;
    for (const auto& k : schema.track_kinds)
        for (const auto& a : k.attributes) EXPECT_FALSE(a.values.empty()) << k.id << '.' << a.name;
}

TEST(LabelSchema, AcceptsValidRows) {
    EXPECT_TRUE(validate(starter_schema(), content({"person", "pet"}), bounds));
    EXPECT_TRUE(validate(starter_schema(), content({}), bounds));
    EXPECT_TRUE(validate(starter_schema(), segment('a', 0, 99), bounds));
    EXPECT_TRUE(validate(starter_schema(), track(), bounds));
    EXPECT_TRUE(validate(starter_schema(), RemoveTrack{row('b')}, bounds));
    EXPECT_TRUE(validate(starter_schema(), RemoveSegment{row('b')}, bounds));
}

TEST(LabelSchema, RefusesUnknownQuestionsAndAnswers) {
    EXPECT_EQ(refused(Choice{"who", {"person"}}), fail(Errc::usage, "labels.question"));
    EXPECT_EQ(refused(content({"neighbour"})), fail(Errc::usage, "labels.answer"));
    EXPECT_EQ(refused(content({"pet", "pet"})), fail(Errc::usage, "labels.answer"));
    EXPECT_EQ(refused(Choice{"alarm", {"justified", "uncertain"}}), fail(Errc::usage, "labels.answer"));
}

TEST(LabelSchema, RefusesRowsWithoutARandomId) {
    const Error id = fail(Errc::usage, "labels.id");
    Segment s = segment();
    s.id = "Mrs Muster";
    EXPECT_EQ(refused(s), id);
    BoxTrack t = track();
    t.id.clear();
    EXPECT_EQ(refused(t), id);
    EXPECT_EQ(refused(RemoveTrack{"1"}), id);
    EXPECT_EQ(refused(RemoveSegment{"1"}), id);
}

TEST(LabelSchema, RefusesUnknownKinds) {
    Segment s = segment();
    s.kind = "argument";
    EXPECT_EQ(refused(s), fail(Errc::usage, "labels.kind"));
    BoxTrack t = track();
    t.kind = "face";
    EXPECT_EQ(refused(t), fail(Errc::usage, "labels.kind"));
}

TEST(LabelSchema, RefusesFramesTheClipDoesNotHave) {
    const Error ordinal = fail(Errc::usage, "labels.ordinal");
    EXPECT_EQ(refused(segment('a', -1, 5)), ordinal);
    EXPECT_EQ(refused(segment('a', 6, 5)), ordinal);
    EXPECT_EQ(refused(segment('a', 0, 100)), ordinal);
    BoxTrack t = track();
    t.keyframes[1].ordinal = 100;
    EXPECT_EQ(refused(t), ordinal);
    t.keyframes[1].ordinal = t.keyframes[0].ordinal;
    EXPECT_EQ(refused(t), ordinal);
}

TEST(LabelSchema, RefusesTracksThatBeginNowhere) {
    BoxTrack t = track();
    t.keyframes.clear();
    EXPECT_EQ(refused(t), fail(Errc::usage, "labels.keyframes"));
    t = track();
    t.keyframes[0].outside = true;
    EXPECT_EQ(refused(t), fail(Errc::usage, "labels.keyframes"));
}

TEST(LabelSchema, RefusesBoxesOutsideThePicture) {
    const auto with = [](Box box) {
        BoxTrack t = track();
        t.keyframes[1].box = box;
        return refused(t);
    };
    const Error bad = fail(Errc::usage, "labels.box");
    EXPECT_EQ(with({-1, 0, 10, 10}), bad);
    EXPECT_EQ(with({0, -1, 10, 10}), bad);
    EXPECT_EQ(with({631, 0, 10, 10}), bad);
    EXPECT_EQ(with({0, 351, 10, 10}), bad);
    EXPECT_EQ(with({0, 0, 0, 10}), bad);
    EXPECT_EQ(with({0, 0, 10, -1}), bad);
    EXPECT_EQ(with({std::numeric_limits<double>::quiet_NaN(), 0, 10, 10}), bad);
    EXPECT_EQ(with({0, 0, std::numeric_limits<double>::infinity(), 10}), bad);
}

TEST(LabelSchema, RefusesAttributesThatDoNotBelong) {
    const auto on_keyframe = [](std::vector<Attribute> attributes) {
        BoxTrack t = track();
        t.keyframes[0].attributes = std::move(attributes);
        return refused(t);
    };
    const Error bad = fail(Errc::usage, "labels.attribute");
    EXPECT_EQ(on_keyframe({{"name", "Muster"}}), bad);
    EXPECT_EQ(on_keyframe({{"posture", "dancing"}}), bad);
    EXPECT_EQ(on_keyframe({{"posture", "walking"}, {"posture", "lying"}}), bad);
    BoxTrack t = track();
    t.attributes = {{"posture", "walking"}};  // belongs to keyframes
    EXPECT_EQ(refused(t), bad);
}

}  // namespace
}  // namespace milchglas::labels
