// People whose passphrase changes or who are shut out: their other sessions end at once, and the log says so.
#include "core/desk/change_passphrase.h"
#include "core/desk/disable_user.h"
#include "core/desk/session.h"
#include "core/desk/unlock_person.h"
#include "core/desk/workbench.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {

/// One connection: the guard's session, and what it told the other side.
class Connection {
  public:
    explicit Connection(desk::Desk& desk) : Connection(desk, socket_pair().value()) {}

    desk::Session session;
    /// The name of the event that is waiting.
    std::string next_event() {
        auto message = line_.receive_raw();
        auto incoming = channel::Incoming::read(std::move(message).value());
        return incoming ? incoming->header.name : "none";
    }

  private:
    Connection(desk::Desk& desk, SocketPair sockets)
        : session(desk, std::make_shared<channel::Peer>(channel::Channel(std::move(sockets.theirs)))),
          line_(std::move(sockets.ours)) {}
    channel::Channel line_;
};

class AccountsTest : public VaultTest {
  protected:
    void SetUp() override {
        fill({});
        open_desk();
    }
    /// Also in place of one that ends.
    void open_desk() {
        desk.reset();
        desk = std::make_unique<desk::Desk>(vault(), *loop, clock);
        ASSERT_TRUE(desk->open_vault());
    }
    Result<desk::Unlock::Reply> unlock(Connection& connection, const std::string& login) {
        return desk::unlock(connection.session, {login, passphrase_of(login)});
    }
    [[nodiscard]] std::int64_t entries(audit::EntryType type, audit::Outcome outcome = audit::Outcome::done) const {
        const auto log = log_of(folder.path());
        return std::count_if(log.begin(), log.end(), [&](const audit::StoredEntry& each) {
            return each.entry.type == type && each.entry.outcome == outcome;
        });
    }
    std::unique_ptr<EventLoop> loop = EventLoop::create().value();
    StandingClock clock;
    std::unique_ptr<desk::Desk> desk;
};

TEST_F(AccountsTest, AChangedPassphraseEndsTheOtherSessionsOfThatPerson) {
    Connection here(*desk), there(*desk), somebody(*desk);
    ASSERT_TRUE(unlock(here, "ren") && unlock(there, "ren") && unlock(somebody, "lea"));
    auto bench = desk::authorise(here.session, roles::Act::change_passphrase);
    ASSERT_TRUE(bench);
    EXPECT_EQ(where(desk::change_passphrase(*bench, {passphrase_of("lea"), passphrase_of("new")})),
              "keyring.wrong_passphrase");
    EXPECT_TRUE(there.session.user());
    ASSERT_TRUE(desk::change_passphrase(*bench, {passphrase_of("ren"), passphrase_of("new")}));
    EXPECT_TRUE(here.session.user());
    EXPECT_FALSE(there.session.user());
    EXPECT_EQ(there.next_event(), "session_locked");
    EXPECT_TRUE(somebody.session.user());
    EXPECT_EQ(where(unlock(there, "ren")), "keyring.wrong_passphrase");
    EXPECT_TRUE(desk::unlock(there.session, {"ren", passphrase_of("new")}));
    EXPECT_EQ(entries(audit::EntryType::user_passphrase), 1);
    EXPECT_EQ(entries(audit::EntryType::auth_unlock, audit::Outcome::denied), 2);
}

TEST_F(AccountsTest, WhoIsShutOutIsOutAtOnce) {
    Connection admin(*desk), reviewer(*desk);
    ASSERT_TRUE(unlock(admin, "ada") && unlock(reviewer, "ren"));
    auto bench = desk::authorise(admin.session, roles::Act::disable_user);
    ASSERT_TRUE(bench);
    ASSERT_TRUE(desk::disable_user(*bench, {"ren"}));
    EXPECT_FALSE(reviewer.session.user());
    EXPECT_EQ(reviewer.next_event(), "session_locked");
    EXPECT_EQ(where(unlock(reviewer, "ren")), "keyring.wrong_passphrase");
    EXPECT_EQ(where(desk::disable_user(*bench, {"lea"})), "keyring.last_holder");
    EXPECT_EQ(where(desk::enable_user(*bench, {"ren", passphrase_of("new"), "", {}})), "keyring.voucher");
    ASSERT_TRUE(desk::enable_user(*bench, {"ren", passphrase_of("new"), "lea", passphrase_of("lea")}));
    EXPECT_TRUE(desk::unlock(reviewer.session, {"ren", passphrase_of("new")}));
    EXPECT_EQ(entries(audit::EntryType::user_disable), 1);
    EXPECT_EQ(entries(audit::EntryType::user_enable), 1);
}

TEST_F(AccountsTest, TheSixthWrongTryHasToWaitAlsoAfterTheGuardEnded) {
    {
        Connection connection(*desk);
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(where(desk::unlock(connection.session, {"ren", passphrase_of("lea")})),
                      "keyring.wrong_passphrase");
        EXPECT_EQ(where(unlock(connection, "ren")), "desk.unlock_wait") << "the right one too";
        EXPECT_EQ(connection.next_event(), "unlock_wait");
        EXPECT_TRUE(unlock(connection, "lea")) << "others aren't kept waiting";
    }
    open_desk();
    Connection connection(*desk);
    EXPECT_EQ(where(unlock(connection, "ren")), "desk.unlock_wait");
    clock.move(1000);
    EXPECT_TRUE(unlock(connection, "ren"));
    EXPECT_EQ(entries(audit::EntryType::auth_unlock, audit::Outcome::denied), 5) << "a try too early is no try";
}

}  // namespace
}  // namespace milchglas::test
