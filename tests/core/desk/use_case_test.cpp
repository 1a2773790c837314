// What the use cases of an open view refuse, each with its own place; over the real guard.
#include <gtest/gtest.h>
#include <unistd.h>

#include "core/base/hash.h"
#include "core/base/secret.h"
#include "core/desk/export_labels.h"
#include "core/desk/finish_clip.h"
#include "core/desk/save_label.h"
#include "core/desk/show_frame.h"
#include "core/desk/unlock.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::test {
namespace {

class UseCaseTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        ASSERT_TRUE(prepare_process());
        folder_ = new TemporaryFolder;
        make_vault_with_clip(folder_->path(), 1);
    }
    static void TearDownTestSuite() { delete folder_; }

    template <class UseCase>
    Result<typename UseCase::Reply> call(const typename UseCase::Request& request) {
        return guard.client().call<UseCase>(request);
    }
    desk::NextClip::Opened opened() {
        EXPECT_TRUE(guard.unlock("ren"));
        auto clip = guard.open_next();
        EXPECT_TRUE(clip) << where(clip);
        return clip ? *std::move(clip) : desk::NextClip::Opened{};
    }
    static inline TemporaryFolder* folder_ = nullptr;
    RealGuard guard{folder_->path() / "vault"};
};

TEST_F(UseCaseTest, NothingWithoutAPerson) {
    EXPECT_EQ(where(call<desk::NextClip>({})), "desk.not_unlocked");
    EXPECT_EQ(where(call<desk::ExportLabels>({})), "desk.not_unlocked");
    EXPECT_TRUE(call<desk::VaultStatus>({}));
}

TEST_F(UseCaseTest, LockingTakesTheKeysAndTheViewAway) {
    const auto clip = opened();
    ASSERT_TRUE(call<desk::Lock>({}));
    EXPECT_EQ(where(call<desk::ShowFrame>({clip.view, 0, Level::frosted})), "desk.not_unlocked");
    ASSERT_TRUE(guard.unlock("ren"));
    EXPECT_EQ(where(call<desk::ShowFrame>({clip.view, 0, Level::frosted})), "desk.view");
    EXPECT_EQ(where(call<desk::FinishClip>({clip.view, Ending::skipped})), "desk.view");
}

TEST_F(UseCaseTest, OneViewAtATime) {
    opened();
    EXPECT_EQ(where(guard.open_next()), "desk.view_open");
}

TEST_F(UseCaseTest, FramesOutsideTheClipAreRefused) {
    const auto clip = opened();
    EXPECT_EQ(where(call<desk::ShowFrame>({clip.view, -1, Level::frosted})), "desk.ordinal");
    EXPECT_EQ(where(call<desk::ShowFrame>({clip.view, 25, Level::frosted})), "desk.ordinal");
    EXPECT_EQ(where(call<desk::ShowFrame>({ViewId{"other"}, 0, Level::frosted})), "desk.view");
    EXPECT_TRUE(call<desk::ShowFrame>({clip.view, 24, Level::frosted}));
}

TEST_F(UseCaseTest, AReviewerCanLowerTheLevelAndPaysNothingForOutline) {
    const auto clip = opened();
    const auto frame = call<desk::ShowFrame>({clip.view, 3, Level::outline});
    ASSERT_TRUE(frame);
    EXPECT_EQ(frame->level, Level::outline);
    const auto finished = call<desk::FinishClip>({clip.view, Ending::skipped});
    ASSERT_TRUE(finished);
    EXPECT_EQ(finished->exposure.frames, 1);
    EXPECT_EQ(finished->exposure.clear_frame_seconds, 0.0);
}

TEST_F(UseCaseTest, LabelsTheSchemaDoesNotKnowAreRefused) {
    const auto clip = opened();
    EXPECT_EQ(where(call<desk::SaveLabel>({clip.view, {Choice{"colour", {"red"}}}})), "labels.question");
    EXPECT_EQ(where(call<desk::SaveLabel>({clip.view, {Segment{random_id(), "person-present", 5, 25}}})),
              "labels.ordinal");
    EXPECT_EQ(where(call<desk::SaveLabel>({clip.view, {RemoveTrack{random_id()}}})), "labels.track");
    EXPECT_EQ(where(call<desk::SaveLabel>({clip.view, {}})), "labels.nothing_to_save");
}

TEST_F(UseCaseTest, TheWindowIsToldWhatMayBeAsked) {
    const auto clip = opened();
    EXPECT_EQ(clip.schema.id, "milchglas-starter");
    EXPECT_EQ(clip.schema.questions.size(), 5U);
    EXPECT_EQ(clip.schema.track_kinds.size(), 4U);
}

TEST_F(UseCaseTest, LabelsOfATaskTheHouseholdDidNotAgreeToAreRefused) {
    const auto clip = opened();
    EXPECT_EQ(clip.tasks, (std::vector{Task::classify, Task::segment})) << "and the window knows";
    const BoxTrack track{random_id(), "person", {{0, {10, 10, 40, 80}, false, false, {}}}, {}};
    EXPECT_EQ(where(call<desk::SaveLabel>({clip.view, {track}})), "consent.C11");
    EXPECT_TRUE(call<desk::SaveLabel>({clip.view, {Segment{random_id(), "person-present", 0, 3}}}));
}

TEST_F(UseCaseTest, AnOrderedFrameIsChargedThoughTheClipWasLeftBeforeItCame) {
    const auto clip = opened();
    ASSERT_TRUE(call<desk::ShowFrame>({clip.view, 0, Level::frosted}));  // from here on the renderer takes orders
    channel::Channel line(UniqueFd(::dup(guard.client().fd())));  // two requests at once, which a Client doesn't send
    const auto ask = [&]<class UseCase>(std::uint32_t call, const typename UseCase::Request& request, UseCase*) {
        const channel::Header header{channel::Kind::request, call, std::string(UseCase::name)};
        ASSERT_TRUE(line.send_raw(channel::encode_with(header, request)));
    };
    ask(1000, {clip.view, 3, Level::frosted}, static_cast<desk::ShowFrame*>(nullptr));
    ask(1001, {clip.view, Ending::skipped}, static_cast<desk::FinishClip*>(nullptr));
    for (;;) {
        auto message = line.receive_raw();
        ASSERT_TRUE(message);
        auto incoming = channel::Incoming::read(*std::move(message));
        ASSERT_TRUE(incoming);
        if (incoming->header.call != 1001) continue;
        const auto finished = incoming->body<desk::FinishClip::Reply>();
        ASSERT_TRUE(finished) << where(finished);
        EXPECT_EQ(finished->exposure.frames, 2);
        return;
    }
}

TEST_F(UseCaseTest, UndoAndRedoSurviveALaterSession) {
    auto clip = opened();
    ASSERT_TRUE(call<desk::SaveLabel>({clip.view, {Choice{"content", {"person"}}}}));
    ASSERT_TRUE(call<desk::SaveLabel>({clip.view, {Choice{"content", {"pet"}}}}));
    ASSERT_TRUE(call<desk::UndoLabel>({clip.view, false}));
    ASSERT_TRUE(call<desk::Lock>({}));
    clip = opened();
    EXPECT_TRUE(clip.can_redo);
    ASSERT_EQ(clip.labels.choices.size(), 1U);
    EXPECT_EQ(clip.labels.choices[0].label.answers, std::vector<std::string>{"person"});
    const auto redone = call<desk::UndoLabel>({clip.view, true});
    ASSERT_TRUE(redone);
    EXPECT_EQ(redone->labels.choices[0].label.answers, std::vector<std::string>{"pet"});
    EXPECT_EQ(where(call<desk::UndoLabel>({clip.view, true})), "labels.nothing_to_redo");
}

TEST_F(UseCaseTest, NothingIsExportedBeforeAClipIsFinished) {
    ASSERT_TRUE(guard.unlock("lea"));
    EXPECT_EQ(where(call<desk::ExportLabels>({})), "desk.nothing_to_export");
}

}  // namespace
}  // namespace milchglas::test
