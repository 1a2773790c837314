// A box followed in the real window: started, kept, dropped, refused, by keys alone.
#include "tests/ui/review_fixture.h"
#include "ui/review/follow_edits.h"

namespace milchglas::test {
namespace {

desk::FollowOver found(FollowEnd forward = FollowEnd::reached) {
    desk::FollowOver over;
    over.forward = forward;
    over.first = 0;
    over.last = 6;
    for (const std::int64_t at : {0, 3, 6})
        over.keyframes.push_back({at, {275.0 + 10 * static_cast<double>(at), 135, 90, 90}, false, at == 3, {}});
    return over;
}

class FollowTest : public ReviewTest {
  protected:
    void open_with_box() {
        open_clip();
        key(Qt::Key_B);
        ASSERT_TRUE(keyframes(1));
    }
    bool keyframes(std::size_t count) {
        return kept(
            [&](const LabelSet& l) { return l.tracks.size() == 1 && l.tracks[0].label.keyframes.size() == count; });
    }
    void follow() { key(Qt::Key_B, Qt::ControlModifier); }
    [[nodiscard]] std::vector<BoxKeyframe> track() { return guard.seen().labels.tracks[0].label.keyframes; }
};

TEST_F(FollowTest, KeptItIsOneChangeThatSaysWhereItComesFrom) {
    guard.follow = found(FollowEnd::lost);
    open_with_box();
    follow();
    ASSERT_TRUE(says("clip_line", "Lost after that"));
    EXPECT_EQ(guard.seen().saved.size(), 1U) << "a suggestion, no label";
    EXPECT_EQ(guard.seen().followed.at(0).last, 9);
    follow();
    ASSERT_TRUE(keyframes(4));
    EXPECT_TRUE(track()[3].outside) << "nothing says that it is there on frame 7";
    EXPECT_EQ(track()[3].ordinal, 7);
    EXPECT_TRUE(track()[1].occluded);
    EXPECT_EQ(guard.seen().assists, (std::vector{Assist::none, Assist::follow}));
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(keyframes(1));
}

TEST_F(FollowTest, DroppedItLeavesNothing) {
    guard.follow = found();
    open_with_box();
    follow();
    ASSERT_TRUE(says("clip_line", "Keep it"));
    key(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !text("clip_line").contains("Keep it"); }));
    key(Qt::Key_Period);
    ASSERT_TRUE(shows(1));
    EXPECT_EQ(guard.seen().saved.size(), 1U);
    EXPECT_EQ(guard.seen().cancelled, 0) << "it was over";
}

TEST_F(FollowTest, EscStopsIt) {
    open_with_box();
    follow();
    ASSERT_TRUE(says("clip_line", "Following the box"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().followed.size() == 1; }));
    key(Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return guard.seen().cancelled == 1; }));
}

TEST_F(FollowTest, ARefusalIsSaidInWords) {
    guard.follow_refused = Error::received(Errc::denied, "consent.C11");
    open_with_box();
    follow();
    EXPECT_TRUE(says("clip_line", "consent"));
    EXPECT_EQ(guard.seen().saved.size(), 1U);
}

TEST_F(FollowTest, WithoutABoxThereIsNothingToFollow) {
    open_clip();
    follow();
    EXPECT_FALSE(seen("box.follow")->isEnabled());
    EXPECT_TRUE(guard.seen().followed.empty());
}

TEST(FollowEdits, KeyframesOfAPersonBoundItAndStay) {
    LabelSet labels;
    BoxTrack track{"a", "person", {}, {}};
    for (const std::int64_t at : {2, 10, 20}) track.keyframes.push_back({at, {1, 1, 50, 50}, false, false, {}});
    const auto range = review::follow_range(track, 10, 100);
    ASSERT_TRUE(range);
    EXPECT_EQ(range->first, 3);
    EXPECT_EQ(range->last, 19);
    EXPECT_EQ(review::follow_range(track, 20, 100)->last, 99);
    EXPECT_FALSE(review::follow_range(track, 1, 100)) << "no box there";
    labels.tracks.push_back({track, {}});
    desk::FollowOver over = found(FollowEnd::left);
    over.first = 8;
    over.last = 12;
    over.keyframes = {{8, {5, 5, 50, 50}, false, false, {}}, {12, {9, 9, 50, 50}, false, false, {}}};
    const auto made = review::with_followed(labels, "a", 10, *range, over);
    ASSERT_TRUE(made);
    std::vector<std::int64_t> ordinals;
    for (const BoxKeyframe& k : made->keyframes) ordinals.push_back(k.ordinal);
    EXPECT_EQ(ordinals, (std::vector<std::int64_t>{2, 3, 8, 12, 13, 20}));
    EXPECT_TRUE(made->keyframes[1].outside) << "where it was lost backwards nothing says that it is there";
    EXPECT_TRUE(made->keyframes[4].outside);
    labels.tracks[0].label.keyframes.insert(labels.tracks[0].label.keyframes.begin() + 1,
                                            {9, {1, 1, 50, 50}, false, false, {}});
    EXPECT_FALSE(review::with_followed(labels, "a", 10, *range, over)) << "somebody drew on meanwhile";
    EXPECT_FALSE(review::with_followed(labels, "b", 10, *range, over));
}

}  // namespace
}  // namespace milchglas::test
