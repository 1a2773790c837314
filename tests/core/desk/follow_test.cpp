// A box followed through a clip by the built guard: whom it is refused, what is logged, and what ends it.
#include <signal.h>

#include <limits>

#include "core/base/hash.h"
#include "core/desk/finish_clip.h"
#include "core/desk/follow_box.h"
#include "core/desk/save_label.h"
#include "core/desk/show_frame.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
using audit::EntryType, audit::Outcome;

/// The guard's word on what is followed.
struct Heard {
    explicit Heard(GuardClient& client) : guard(client) {
        guard.client().on<desk::FollowMoved>([this](const desk::FollowMoved& event) {
            boxes.insert(boxes.end(), event.boxes.begin(), event.boxes.end());
            ++moves;
        });
        guard.client().on<desk::FollowOver>([this](desk::FollowOver event) { over = std::move(event); });
    }
    Heard(const Heard&) = delete;
    Heard& operator=(const Heard&) = delete;
    /// "" for a suggestion.
    std::string end() {
        while (!over)
            if (!guard.client().wait_event()) return "no event";
        return over->where;
    }
    GuardClient& guard;
    std::vector<FollowedBox> boxes;
    int moves = 0;
    std::optional<desk::FollowOver> over;
};

class FollowTest : public VaultTest {
  protected:
    /// One clip of that length, of a household that agreed to tracks.
    void fill_tracked(int seconds) {
        fill({seconds}, {.tasks = {Task::classify, Task::segment, Task::track}});
    }
    static desk::FollowBox::Request whole(const ViewId& view, std::int64_t frames) {
        return {view, 5, {200, 100, 120, 90}, 0, frames - 1};
    }
    static desk::NextClip::Request alone() { return {.prepare_following = false}; }
    static constexpr int long_s = 40;
};

TEST_F(FollowTest, IntentAndOutcomeAreLoggedAndNothingIsCharged) {
    fill_tracked(2);
    RealGuard guard(vault());
    Heard heard(guard);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    const auto frames = static_cast<std::int64_t>(guard.ready->frames.frames.size());
    const auto asked = guard.call<desk::FollowBox>(whole(clip->view, frames));
    ASSERT_TRUE(asked) << where(asked);
    EXPECT_EQ(asked->follow, 1);
    ASSERT_EQ(heard.end(), "");
    EXPECT_EQ(heard.over->follow, 1);
    ASSERT_FALSE(heard.over->keyframes.empty());
    EXPECT_EQ(heard.over->keyframes.front().ordinal, heard.over->first);
    EXPECT_EQ(heard.over->keyframes.back().ordinal, heard.over->last);
    EXPECT_EQ(static_cast<std::int64_t>(heard.boxes.size()), heard.over->last - heard.over->first);
    for (const FollowedBox& at : heard.boxes) {
        EXPECT_GE(at.box.x, 0);
        EXPECT_LE(at.box.x + at.box.width, 640);
    }
    EXPECT_TRUE(guard.decoders("mg-follow").empty()) << "its key is gone";
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::intent, 0), 1);
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::done, 0, "frames:" + std::to_string(heard.boxes.size())), 1);
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->exposure.clear_frame_seconds, 0);
}

TEST_F(FollowTest, LabelsSayThatTheyComeFromIt) {
    fill_tracked(1);
    RealGuard guard(vault());
    Heard heard(guard);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    const BoxTrack track{random_id(), "person", {{5, {200, 100, 120, 90}, false, false, {}}}, {}};
    EXPECT_EQ(where(guard.call<desk::SaveLabel>({clip->view, {track}, Assist::follow})), "labels.assist")
        << "nothing was proposed in this view";
    ASSERT_TRUE(guard.call<desk::FollowBox>(whole(clip->view, 25)));
    ASSERT_EQ(heard.end(), "");
    BoxTrack kept = track;
    kept.keyframes = heard.over->keyframes;
    const auto saved = guard.call<desk::SaveLabel>({clip->view, {kept}, Assist::follow});
    ASSERT_TRUE(saved) << where(saved);
    EXPECT_EQ(saved->labels.tracks.at(0).made.assist, Assist::follow);
    ASSERT_TRUE(guard.call<desk::UndoLabel>({clip->view, false}));
    const auto again = guard.call<desk::UndoLabel>({clip->view, true});
    ASSERT_TRUE(again);
    EXPECT_EQ(again->labels.tracks.at(0).made.assist, Assist::follow) << "and keep it";
}

TEST_F(FollowTest, WhatIsRefusedIsNamed) {
    fill_tracked(1);
    RealGuard guard(vault());
    EXPECT_EQ(where(guard.call<desk::FollowBox>({})), "desk.not_unlocked");
    ASSERT_TRUE(guard.unlock("ren"));
    EXPECT_EQ(where(guard.call<desk::FollowBox>({})), "desk.view");
    EXPECT_EQ(where(guard.call<desk::CancelFollow>({})), "desk.view");
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(where(guard.call<desk::FollowBox>(whole(ViewId{random_id()}, 25))), "desk.view");
    const auto refused = [&](auto change) {
        desk::FollowBox::Request request = whole(clip->view, 25);
        change(request);
        const auto reply = guard.call<desk::FollowBox>(request);
        return where(reply);
    };
    EXPECT_EQ(refused([](auto& r) { r.box.x = -1; }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.box.width = 0; }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.box.x = 600; }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.box.y = std::numeric_limits<double>::quiet_NaN(); }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.first = 6; }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.last = 25; }), "desk.follow_box");
    EXPECT_EQ(refused([](auto& r) { r.ordinal = -1; }), "desk.follow_box");
    EXPECT_TRUE(guard.call<desk::CancelFollow>({clip->view})) << "there is nothing to cancel";
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::intent, 0), 0);
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::finished}));
    ASSERT_TRUE(guard.unlock("ada"));
    EXPECT_EQ(where(guard.call<desk::FollowBox>(whole(clip->view, 25))), "desk.role");
}

TEST_F(FollowTest, WithoutConsentToTracksNothingIsFollowed) {
    fill({1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(where(guard.call<desk::FollowBox>(whole(clip->view, 25))), "consent.C11");
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::denied, 0, "C11"), 1);
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::intent, 0), 0);
    EXPECT_TRUE(guard.decoders("mg-follow").empty());
}

TEST_F(FollowTest, NobodyAsksWithoutEnd) {
    fill_tracked(1);
    desk::Limits limits;
    limits.follows_of_clip = 2;
    {
        ServedDesk guard(vault(), limits);
        ASSERT_TRUE(guard.unlock("ren"));
        const auto clip = guard.open_next(alone());
        ASSERT_TRUE(clip) << where(clip);
        for (int time = 0; time < 2; ++time) {
            Heard heard(guard);
            const auto asked = guard.call<desk::FollowBox>(whole(clip->view, 25));
            ASSERT_TRUE(asked) << where(asked);
            EXPECT_EQ(heard.end(), "");
        }
        const auto refused = guard.call<desk::FollowBox>(whole(clip->view, 25));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error(), fail(Errc::denied, "desk.follow_questions"));
        EXPECT_TRUE(ServedDesk::decoders("mg-follow").empty());
        ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::skipped}));
    }
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::intent, 0), 2);
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::denied, 0, "desk.follow_questions"), 1);
    ServedDesk guard(vault(), limits);
    guard.clock.move(3'600'000);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    EXPECT_EQ(where(guard.call<desk::FollowBox>(whole(clip->view, 25))), "desk.follow_questions") << "after a restart";
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::skipped}));
    ASSERT_TRUE(guard.unlock("lea"));
    const auto theirs = guard.open_next(alone());
    ASSERT_TRUE(theirs) << where(theirs);
    EXPECT_TRUE(guard.call<desk::FollowBox>(whole(theirs->view, 25))) << "each person has their own";
}

TEST_F(FollowTest, OneAtATimeCancelableAndPlaybackGoesOn) {
    fill_tracked(long_s);
    RealGuard guard(vault());
    Heard heard(guard);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    ASSERT_TRUE(guard.call<desk::FollowBox>(whole(clip->view, 25 * long_s)));
    EXPECT_EQ(where(guard.call<desk::FollowBox>(whole(clip->view, 25 * long_s))), "desk.following");
    for (std::int64_t at = 0; at < 5; ++at) EXPECT_TRUE(guard.call<desk::ShowFrame>({clip->view, at, Level::frosted}));
    EXPECT_FALSE(heard.over) << "frames came meanwhile";
    ASSERT_TRUE(guard.call<desk::CancelFollow>({clip->view}));
    EXPECT_EQ(heard.end(), "desk.follow_cancelled");
    EXPECT_TRUE(guard.decoders("mg-follow").empty());
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::failed, 0, "desk.follow_cancelled"), 1);
    heard.over.reset();
    const auto again = guard.call<desk::FollowBox>({clip->view, 5, {200, 100, 120, 90}, 0, 20});
    ASSERT_TRUE(again) << where(again);
    EXPECT_EQ(again->follow, 2);
    EXPECT_EQ(heard.end(), "");
}

TEST_F(FollowTest, AFollowerThatDiesIsToldAndTheViewGoesOn) {
    fill_tracked(long_s);
    RealGuard guard(vault());
    Heard heard(guard);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    ASSERT_TRUE(guard.call<desk::FollowBox>(whole(clip->view, 25 * long_s)));
    while (guard.decoders("mg-follow").empty() && !heard.over) ASSERT_TRUE(guard.client().wait_event());
    for (const pid_t follower : guard.decoders("mg-follow")) ::kill(follower, SIGKILL);
    EXPECT_EQ(heard.end(), "desk.follow_died");
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::failed, 0, "desk.follow_died"), 1);
    EXPECT_TRUE(guard.call<desk::ShowFrame>({clip->view, 3, Level::frosted}));
}

TEST_F(FollowTest, ItEndsWithItsView) {
    fill_tracked(long_s);
    RealGuard guard(vault());
    Heard heard(guard);
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next(alone());
    ASSERT_TRUE(clip) << where(clip);
    ASSERT_TRUE(guard.call<desk::FollowBox>(whole(clip->view, 25 * long_s)));
    ASSERT_TRUE(guard.call<desk::FinishClip>({clip->view, Ending::skipped}));
    EXPECT_TRUE(guard.decoders("mg-follow").empty());
    EXPECT_EQ(logged(EntryType::clip_follow, Outcome::failed, 0, "desk.closed_early"), 1);
}

}  // namespace
}  // namespace milchglas::test
