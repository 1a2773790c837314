// What the keys make of labels, without a window.
#include <gtest/gtest.h>

#include "core/model/interpolate.h"
#include "ui/review/segment_edits.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {

LabelSet with_segments(const std::vector<Segment>& segments) {
    LabelSet labels;
    for (const Segment& s : segments) labels.segments.push_back({s, {}});
    return labels;
}

const LabelSet three = with_segments({{"a", "walk", 10, 20}, {"b", "door", 5, 8}, {"c", "walk", 40, 45}});

TEST(SegmentEdits, EndHereNeverTurnsASegmentInsideOut) {
    EXPECT_EQ(end_at(three, "a", 33)->last, 33);
    const auto before = end_at(three, "a", 4);
    EXPECT_EQ(before->first, 4);
    EXPECT_EQ(before->last, 20);
    EXPECT_FALSE(end_at(three, "a", 20)) << "nothing to change is no change";
    EXPECT_FALSE(end_at(three, "none", 4));
}

TEST(SegmentEdits, EdgesStopAtEachOtherAndAtTheClip) {
    EXPECT_EQ(nudge(three, "a", Edge::first, -1, 50)->first, 9);
    EXPECT_EQ(nudge(three, "a", Edge::first, +99, 50)->first, 20);
    EXPECT_EQ(nudge(three, "a", Edge::last, -99, 50)->last, 10);
    EXPECT_EQ(nudge(three, "c", Edge::last, +99, 50)->last, 49);
    EXPECT_FALSE(nudge(three, "none", Edge::last, 1, 50));
}

TEST(SegmentEdits, JoinsWithTheNextOfItsKind) {
    EXPECT_EQ(merge_partner(three, "a"), "c");
    EXPECT_FALSE(merge_partner(three, "c"));
    EXPECT_FALSE(merge_partner(three, "b"));
    EXPECT_EQ(merged(three, "a", "c"), (Segment{"a", "walk", 10, 45}));
    EXPECT_FALSE(merged(three, "a", "none"));
}

TEST(SegmentEdits, NeighboursGoRoundInTime) {
    EXPECT_EQ(neighbour(three, "b", true), "a");
    EXPECT_EQ(neighbour(three, "c", true), "b");
    EXPECT_EQ(neighbour(three, "b", false), "c");
    EXPECT_EQ(neighbour(three, "", true), "b");
    EXPECT_FALSE(neighbour({}, "", true));
}

constexpr QSizeF picture(640, 360);

LabelSet with_track(const BoxTrack& track) {
    LabelSet labels;
    labels.tracks.push_back({track, {}});
    return labels;
}

const BoxTrack walker{
    "t", "person", {{10, {0, 0, 10, 10}, false, false, {}}, {20, {100, 0, 10, 10}, false, false, {}}}, {}};

TEST(TrackEdits, BoxesAreMovedAndCutUntilTheyLieInThePicture) {
    EXPECT_EQ(inside({-50, 350, 20, 30}, picture), QRectF(0, 330, 20, 30));
    EXPECT_EQ(inside({630, 10, 20, -8}, picture), QRectF(620, 2, 20, 8));
    EXPECT_EQ(inside({5, 5, 1, 1}, picture), QRectF(5, 5, min_box_side, min_box_side));
    EXPECT_EQ(inside({0, 0, 9999, 9999}, picture), QRectF(0, 0, 640, 360));
}

TEST(TrackEdits, ANewPlaceBetweenKeyframesBecomesOne) {
    const auto moved = with_box(with_track(walker), "t", 15, {7, 8, 20, 30}, picture);
    ASSERT_EQ(moved->keyframes.size(), 3U);
    EXPECT_EQ(interpolate(*moved, 15), (Box{7, 8, 20, 30}));
    EXPECT_EQ(interpolate(*moved, 20), (Box{100, 0, 10, 10}));
    const auto again = with_box(with_track(*moved), "t", 15, {9, 8, 20, 30}, picture);
    EXPECT_EQ(again->keyframes.size(), 3U);
    EXPECT_FALSE(with_box(with_track(*again), "t", 15, {9, 8, 20, 30}, picture));
    EXPECT_EQ(with_box(with_track(walker), "t", 3, {1, 1, 9, 9}, picture)->keyframes.front().ordinal, 3);
}

TEST(TrackEdits, LeavesAndComesBack) {
    EXPECT_FALSE(toggled_outside(with_track(walker), "t", 10)) << "a track begins with a box that is seen";
    const auto gone = toggled_outside(with_track(walker), "t", 15);
    EXPECT_FALSE(interpolate(*gone, 17));
    EXPECT_TRUE(interpolate(*gone, 20));
    const auto back = toggled_outside(with_track(*gone), "t", 17);
    EXPECT_TRUE(interpolate(*back, 17));
    EXPECT_FALSE(interpolate(*back, 16));
    EXPECT_TRUE(interpolate(*toggled_outside(with_track(*gone), "t", 15), 17)) << "the same key takes it back";
}

TEST(TrackEdits, HiddenHoldsUntilItIsToggledAgain) {
    const auto hidden = toggled_occluded(with_track(walker), "t", 12);
    EXPECT_FALSE(is_occluded(*hidden, 11));
    EXPECT_TRUE(is_occluded(*hidden, 15));
    EXPECT_FALSE(is_occluded(*hidden, 20));
    EXPECT_FALSE(toggled_occluded(with_track(walker), "t", 3));
}

TEST(TrackEdits, KeyframesGoButNeverTheLastOne) {
    EXPECT_EQ(without_keyframe(with_track(walker), "t", 10)->keyframes.size(), 1U);
    EXPECT_FALSE(without_keyframe(with_track(walker), "t", 11));
    EXPECT_FALSE(without_keyframe(with_track(*without_keyframe(with_track(walker), "t", 10)), "t", 20));
    const auto gone = toggled_outside(with_track(walker), "t", 15);
    EXPECT_FALSE(without_keyframe(with_track(*gone), "t", 10)->keyframes.front().outside);
}

TEST(TrackEdits, AnotherKindDropsWhatBelongedToTheOldOne) {
    BoxTrack pet = walker;
    pet.attributes = {{"species", "cat"}};
    pet.keyframes[0].attributes = {{"posture", "lying"}};
    const auto car = with_kind_of_track(with_track(pet), "t", "vehicle");
    EXPECT_TRUE(car->attributes.empty());
    EXPECT_TRUE(car->keyframes[0].attributes.empty());
    EXPECT_FALSE(with_kind_of_track(with_track(*car), "t", "vehicle"));
}

TEST(TrackEdits, NextBoxIsOneThatIsOnThisFrame) {
    LabelSet labels = with_track(walker);
    labels.tracks.push_back({{"u", "pet", {{0, {1, 1, 9, 9}, false, false, {}}}, {}}, {}});
    EXPECT_EQ(neighbour_track(labels, "", 5, true), "u");
    EXPECT_EQ(neighbour_track(labels, "u", 5, true), "u");
    EXPECT_EQ(neighbour_track(labels, "u", 12, true), "t");
    EXPECT_EQ(neighbour_track(labels, "u", 12, false), "t");
    EXPECT_FALSE(neighbour_track({}, "", 5, true));
}

}  // namespace
}  // namespace milchglas::review
