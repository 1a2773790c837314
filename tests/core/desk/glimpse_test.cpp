// The first look: a still in coarser cells while the pass goes on, logged, counted and charged as part of one view.
#include <signal.h>

#include "core/base/file.h"
#include "core/desk/finish_clip.h"
#include "core/desk/prepared_track.h"
#include "core/desk/save_label.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"
#include "tests/core/viewer/sample_track.h"

namespace milchglas::test {
namespace {
using audit::EntryType, audit::Outcome;

class GlimpseTest : public VaultTest {
  protected:
    /// Opens a clip whose pass takes seconds, and returns with its glimpse.
    static desk::NextClip::Opened glimpse(GuardClient& guard) {
        EXPECT_TRUE(guard.unlock("ren"));
        auto opened = guard.glimpse_next();
        EXPECT_TRUE(opened) << where(opened);
        EXPECT_TRUE(guard.glimpse) << "the pass was over before its first frame was told of";
        return opened.value_or(desk::NextClip::Opened{});
    }
};

TEST_F(GlimpseTest, OneFrameCanBeSeenAndNothingElseDone) {
    fill({20, 1});
    RealGuard guard(vault());
    const auto clip = glimpse(guard);
    ASSERT_TRUE(guard.glimpse);
    EXPECT_EQ(guard.glimpse->frames.frames.size(), 1U);
    EXPECT_EQ(guard.glimpse->display_width, 640);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::done, 0), 1) << "on disk before anything can be seen";
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 0), 0);
    EXPECT_EQ(views(0), 1);
    const auto frame = guard.call<desk::ShowFrame>({clip.view, 0, Level::frosted});
    ASSERT_TRUE(frame) << where(frame);
    EXPECT_EQ(frame->level, Level::frosted);
    EXPECT_EQ(where(guard.call<desk::ShowFrame>({clip.view, 1, Level::frosted})), "desk.ordinal");
    EXPECT_EQ(where(guard.call<desk::SaveLabel>({clip.view, {Segment{"a", "person-present", 0, 0}}})),
              "desk.preparing");
    ASSERT_TRUE(guard.await_frames());
    EXPECT_EQ(guard.ready->frames.frames.size(), 500U);
    EXPECT_EQ(views(0), 1) << "one view";
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::done, 0), 1);
    EXPECT_EQ(queue(), "0 in-work, 1 waiting") << "nothing is prepared before a frame of the whole clip was seen";
    ASSERT_TRUE(guard.call<desk::ShowFrame>({clip.view, 499, Level::frosted}));
}

TEST_F(GlimpseTest, ItIsChargedByItsOwnCells) {
    fill({20});
    RealGuard guard(vault());
    const auto clip = glimpse(guard);
    ASSERT_TRUE(guard.call<desk::ShowFrame>({clip.view, 0, Level::frosted}));
    const auto left = guard.call<desk::FinishClip>({clip.view, Ending::finished});
    ASSERT_TRUE(left) << where(left);
    EXPECT_EQ(left->exposure.frames, 1);
    EXPECT_NEAR(left->exposure.clear_frame_seconds, 0.04 / (30 * 6), 1e-9) << "30 of 180 rows of 1080 lines";
    EXPECT_EQ(queue(), "0 waiting") << "nobody finishes what was seen as a glimpse only";
    EXPECT_EQ(left->today.finished, 0);
    EXPECT_EQ(logged(EntryType::clip_segment, Outcome::done, 0), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.closed_early"), 1);
}

TEST_F(GlimpseTest, APreparedClipNeedsNone) {
    fill({1, 1});
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto first = guard.see_next();
    ASSERT_TRUE(first) << where(first);
    guard.finish_preparing();
    ASSERT_TRUE(guard.call<desk::FinishClip>({first->view, Ending::finished}));
    ASSERT_TRUE(guard.open_next());
    EXPECT_FALSE(guard.glimpse);
}

TEST_F(GlimpseTest, WhereOnlyOutlinesMayBeSeenThereIsNone) {
    fill({4});
    desk::Limits spent;
    spent.daily_exposure_ms = 0;
    ServedDesk guard(vault(), spent);
    ASSERT_TRUE(guard.unlock("ren"));
    ASSERT_TRUE(guard.open_next());
    EXPECT_FALSE(guard.glimpse);
}

TEST_F(GlimpseTest, APassThatDiesAfterItIsStartedAgainAndTheViewCountsOnce) {
    fill({20});
    RealGuard guard(vault());
    const auto clip = glimpse(guard);
    ASSERT_TRUE(guard.call<desk::ShowFrame>({clip.view, 0, Level::frosted}));
    const auto passes = guard.decoders("mg-pass");
    ASSERT_EQ(passes.size(), 1U);
    ASSERT_EQ(::kill(passes.front(), SIGKILL), 0);
    ASSERT_TRUE(guard.await_frames());
    EXPECT_EQ(guard.restarts, 0) << "the still stays";
    EXPECT_EQ(views(0), 1);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::intent, 0), 1);
    EXPECT_EQ(logged(EntryType::clip_open, Outcome::done, 0), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::intent, 0), 2);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::failed, 0, "desk.pass_died"), 1);
    EXPECT_EQ(logged(EntryType::clip_prepare, Outcome::done, 0), 1);
    const auto finished = guard.call<desk::FinishClip>({clip.view, Ending::finished});
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->exposure.frames, 1);
    EXPECT_EQ(queue(), "0 done");
}

/// What a pass that a hostile clip owns may have written.
class CopiedGlimpse : public testing::Test {
  protected:
    static std::string copy(const frost::TrackContent& content, std::uint64_t told = 0) {
        Bytes bytes(glimpse_capacity);
        const std::size_t length = frost::write_track(content, bytes).value();
        const UniqueFd memory = memory_file(glimpse_capacity, "test.memory").value();
        EXPECT_EQ(::pwrite(memory.get(), bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
        return where(desk::copy_glimpse(memory, told > 0 ? told : length));
    }
};

TEST_F(CopiedGlimpse, MayBeOneStillInCellsOfASixthAndNoMore) {
    frost::TrackContent still = viewer::test::sample_content(1);
    EXPECT_EQ(copy(still), "no error");
    EXPECT_EQ(copy(viewer::test::sample_content(2)), "desk.glimpse") << "two frames";
    still.frosting.cell_rows = 8;
    still.layout.column_edges = {0, 5, 32, 48, 64};
    EXPECT_EQ(copy(still), "desk.glimpse") << "cells of 5 of 36 rows";
}

TEST_F(CopiedGlimpse, IsCheckedLikeAnyTrack) {
    const frost::TrackContent still = viewer::test::sample_content(1);
    EXPECT_EQ(copy(still, 100), "frost.track_size");
    EXPECT_EQ(copy(still, glimpse_capacity + 1), "desk.glimpse");
    const UniqueFd small = memory_file(10, "test.memory").value();
    EXPECT_EQ(where(desk::copy_glimpse(small, 100)), "desk.glimpse");
}

TEST_F(CopiedGlimpse, CantBeChangedAfterTheCheck) {
    Bytes bytes(glimpse_capacity);
    const std::size_t length = frost::write_track(viewer::test::sample_content(1), bytes).value();
    const UniqueFd memory = memory_file(glimpse_capacity, "test.memory").value();
    ASSERT_EQ(::pwrite(memory.get(), bytes.data(), bytes.size(), 0), static_cast<ssize_t>(bytes.size()));
    const auto copied = desk::copy_glimpse(memory, length);
    ASSERT_TRUE(copied) << where(copied);
    const Bytes zeros(length);
    ASSERT_EQ(::pwrite(memory.get(), zeros.data(), length, 0), static_cast<ssize_t>(length));
    Bytes kept(length);
    ASSERT_TRUE(read_exactly_at(copied->memory.get(), 0, kept, "test.read"));
    EXPECT_TRUE(std::equal(kept.begin(), kept.end(), bytes.begin()));
    EXPECT_LT(::pwrite(copied->memory.get(), zeros.data(), length, 0), 0) << "sealed";
}

}  // namespace
}  // namespace milchglas::test
