// "Can't tell at this level": what is answered, what is counted, and where the clip goes.
#include "core/desk/cant_tell.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {

class CantTellTest : public VaultTest {
  protected:
    static ViewId open(ServedDesk& guard, const std::string& login) {
        EXPECT_TRUE(guard.unlock(login));
        desk::NextClip::Request request;
        request.posture = Posture::sealed;
        request.prepare_following = false;
        const auto clip = guard.open_next(request);
        EXPECT_TRUE(clip) << where(clip);
        if (!clip) return {};
        EXPECT_TRUE(guard.call<desk::ShowFrame>({clip->view, 0, Level::frosted}));
        return clip->view;
    }
    static desk::Limits guarded() {
        desk::Limits limits;
        limits.vouched_posture = Posture::sealed;
        return limits;
    }
    static std::string counted(ServedDesk& guard) {
        EXPECT_TRUE(guard.unlock("ada"));
        const auto reply = guard.call<desk::CountCantTell>({});
        EXPECT_TRUE(reply) << where(reply);
        std::string text;
        for (const desk::CantTellCount& count : reply->counts)
            text += std::string(to_text(count.task)) + " " + std::string(to_text(count.level)) + " " +
                    std::to_string(count.said) + "/" + std::to_string(count.sent_on) + "; ";
        return text + std::to_string(reply->undecided);
    }
};

TEST_F(CantTellTest, TheNextLevelIsOfferedWhereThereIsRoom) {
    fill({1}, {.most = Level::lens});
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard, "ren");
    const auto reply = guard.call<desk::CantTell>({view});
    ASSERT_TRUE(reply) << where(reply);
    EXPECT_EQ(reply->level, Level::frosted);
    EXPECT_EQ(reply->next, Level::soft);
    EXPECT_EQ(reply->rung.where, "");
    EXPECT_EQ(reply->rung.left, 8);
    EXPECT_EQ(logged(audit::EntryType::clip_cant_tell, audit::Outcome::done, 0), 1);
}

TEST_F(CantTellTest, OneThatHasNoRoomLeftIsPassedOver) {
    fill({1}, {.most = Level::lens});
    desk::Limits limits = guarded();
    limits.ladder.soft_stills = 0;
    ServedDesk guard(vault(), limits);
    const auto reply = guard.call<desk::CantTell>({open(guard, "ren")});
    ASSERT_TRUE(reply) << where(reply);
    EXPECT_EQ(reply->next, Level::lens);
}

TEST_F(CantTellTest, WithoutRoomItIsSaidWhy) {
    fill({1}, {.most = Level::clear});
    ServedDesk guard(vault());
    const auto reply = guard.call<desk::CantTell>({open(guard, "ren")});
    ASSERT_TRUE(reply) << where(reply);
    EXPECT_FALSE(reply->next);
    EXPECT_EQ(reply->rung.level, Level::soft);
    EXPECT_EQ(reply->rung.where, "desk.reveal_posture");
    EXPECT_EQ(logged(audit::EntryType::clip_cant_tell, audit::Outcome::done, 0, "desk.reveal_posture"), 1);
}

TEST_F(CantTellTest, ItGoesToSomebodyElseAndIsUndecidedAfterTwo) {
    fill({1, 1});
    ServedDesk guard(vault());
    ViewId view = open(guard, "ren");
    ASSERT_TRUE(guard.call<desk::CantTell>({view}));
    ASSERT_TRUE(guard.call<desk::CantTell>({view}));
    EXPECT_EQ(counted(guard), "classify frosted 1/0; 0") << "asked twice is said once";
    view = open(guard, "ren");
    ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::cant_tell}));
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
    view = open(guard, "ren");
    EXPECT_EQ(queue(), "0 waiting, 1 in-work") << "this person doesn't get it again";
    ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::finished}));
    EXPECT_EQ(counted(guard), "classify frosted 1/1; 0");
    view = open(guard, "lea");
    EXPECT_EQ(queue(), "0 in-work, 1 done");
    ASSERT_TRUE(guard.call<desk::FinishClip>({view, Ending::cant_tell})) << "counted without having been asked before";
    EXPECT_EQ(queue(), "0 undecided, 1 done");
    EXPECT_EQ(counted(guard), "classify frosted 2/2; 1");
}

TEST_F(CantTellTest, WhoMayNotIsRefused) {
    fill({1});
    ServedDesk guard(vault());
    EXPECT_EQ(where(guard.call<desk::CantTell>({ViewId{"v"}})), "desk.not_unlocked");
    const ViewId view = open(guard, "ren");
    EXPECT_EQ(where(guard.call<desk::CantTell>({ViewId{"other"}})), "desk.view");
    EXPECT_EQ(where(guard.call<desk::CountCantTell>({})), "desk.role");
    ASSERT_TRUE(guard.unlock("ada"));
    EXPECT_EQ(where(guard.call<desk::CantTell>({view})), "desk.role");
}

}  // namespace
}  // namespace milchglas::test
