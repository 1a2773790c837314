// A session nobody uses is locked by the guard. The clock stands still unless the test moves it; the timer is short.
#include "core/desk/session.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
constexpr std::int64_t idle_ms = 20;

class IdleTest : public VaultTest {
  protected:
    void SetUp() override { fill({1, 1}); }
    static desk::Limits impatient() {
        desk::Limits limits;
        limits.session.idle_lock_ms = idle_ms;
        return limits;
    }
};

TEST_F(IdleTest, TheWindowIsToldTheRules) {
    ServedDesk guard(vault());
    const auto reply = guard.unlock("ren");
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->rules.idle_lock_ms, 300'000);
    EXPECT_TRUE(reply->rules.blank_on_focus_loss);
}

TEST_F(IdleTest, WhoAsksForNothingIsLockedOut) {
    ServedDesk guard(vault(), impatient());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    guard.clock.move(idle_ms);
    while (!guard.locked) ASSERT_TRUE(guard.client().wait_event());
    EXPECT_EQ(*guard.locked, "desk.idle");
    EXPECT_EQ(where(guard.call<desk::ShowFrame>({clip->view, 0, Level::frosted})), "desk.not_unlocked");
    EXPECT_EQ(queue(), "0 waiting, 1 waiting");
    const auto log = log_of(folder.path());
    const auto end = std::find_if(log.rbegin(), log.rend(), [](const audit::StoredEntry& line) {
        return line.entry.type == audit::EntryType::session_end;
    });
    ASSERT_NE(end, log.rend());
    EXPECT_EQ(end->entry.reason, std::vector<std::string>{"desk.idle"});
    EXPECT_TRUE(end->entry.actor);
}

TEST_F(IdleTest, RequestsAreSignsOfLife) {
    ServedDesk guard(vault(), impatient());
    ASSERT_TRUE(guard.unlock("ren"));
    for (int i = 0; i < 4; ++i) {
        guard.clock.move(idle_ms - 1);
        guard.let_timers_run(idle_ms + 1);
        EXPECT_TRUE(guard.call<desk::VaultStatus>({})) << i;
    }
    EXPECT_FALSE(guard.locked);
}

TEST_F(IdleTest, AClipThatPlaysByItselfIsNone) {
    ServedDesk guard(vault(), impatient());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    guard.clock.move(idle_ms - 1);
    ASSERT_TRUE(guard.call<desk::ShowFrame>({clip->view, 0, Level::frosted}));
    guard.clock.move(1);
    while (!guard.locked) ASSERT_TRUE(guard.client().wait_event());
    EXPECT_EQ(*guard.locked, "desk.idle");
}

TEST_F(IdleTest, WhoWaitsForAnAnswerIsNotIdle) {
    const auto loop = EventLoop::create().value();
    StandingClock clock;
    desk::Desk desk(vault(), *loop, clock, impatient());
    ASSERT_TRUE(desk.open_vault());
    SocketPair sockets = socket_pair().value();
    desk::Session session(desk, std::make_shared<channel::Peer>(channel::Channel(std::move(sockets.ours))));
    keyring::UnlockedKeys keys;
    keys.uid = UserId{"u1"};
    session.enter(std::move(keys));
    auto work = session.work_under_way();
    clock.move(idle_ms);
    EventLoop::Handle last;
    const auto middle = loop->after(2 * idle_ms, [&] {
        EXPECT_TRUE(session.user()) << "an import may take longer than anybody's patience";
        work.reset();
        clock.move(idle_ms);
        last = loop->after(2 * idle_ms, [&] { loop->stop(); });
    });
    EXPECT_TRUE(loop->run());
    EXPECT_FALSE(session.user());
}

}  // namespace
}  // namespace milchglas::test
