// A whole picture: somebody else says yes, a reason is typed, and it closes by itself.
#include "core/store/database.h"
#include "tests/core/desk/ladder_fixture.h"

namespace milchglas::test {
namespace {

TEST_F(LadderTest, AWholePictureNeedsASecondPerson) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    EXPECT_EQ(reveal(guard, wish(view, Level::clear)), "desk.second_missing");
    EXPECT_EQ(reveal(guard, confirmed(view, "ren")), "desk.second_same");
    desk::AskReveal::Request wrong = confirmed(view, "lea");
    wrong.second_passphrase = passphrase_of("ren");
    EXPECT_EQ(reveal(guard, wrong), "keyring.wrong_passphrase");
    EXPECT_EQ(last(audit::EntryType::clip_level).entry.outcome, audit::Outcome::denied);
    desk::AskReveal::Request silent = confirmed(view, "lea");
    silent.words = "  ";
    EXPECT_EQ(reveal(guard, silent), "desk.reveal_words");
    EXPECT_TRUE(ServedDesk::decoders("mg-reveal").empty());
    EXPECT_EQ(reveal(guard, confirmed(view, "lea")), "shown");
    EXPECT_TRUE(last(audit::EntryType::clip_level).entry.second_person);
}

TEST_F(LadderTest, AColleagueIsNoSecondPerson) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard, "lea");
    EXPECT_EQ(reveal(guard, confirmed(view, "ren")), "desk.second_role");
    EXPECT_EQ(reveal(guard, confirmed(view, "ada")), "shown") << "an admin may";
}

TEST_F(LadderTest, AWholePictureClosesAfterThirtySeconds) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, confirmed(view, "lea")), "shown");
    EXPECT_FALSE(is_blank());
    guard.clock.move(29'999);
    guard.let_timers_run(60);
    EXPECT_FALSE(guard.call<desk::VaultStatus>({}).has_value() && guard.reveal_ended);
    guard.clock.move(1);
    EXPECT_EQ(ending_of(guard), "desk.reveal_time");
    EXPECT_TRUE(is_blank());
    const auto finished = guard.call<desk::FinishClip>({view, Ending::skipped});
    ASSERT_TRUE(finished);
    EXPECT_NEAR(finished->exposure.clear_frame_seconds, 30, 0.1) << "thirty clear seconds are thirty";
}

TEST_F(LadderTest, WhatIsTypedLiesSealedAndNotInTheLog) {
    ServedDesk guard(vault(), guarded());
    const ViewId view = open(guard);
    desk::AskReveal::Request request = wish(view, Level::soft);
    request.reason = RevealReason::other;
    EXPECT_EQ(reveal(guard, request), "desk.reveal_words");
    request.words = std::string(501, 'x');
    EXPECT_EQ(reveal(guard, request), "desk.reveal_words");
    request.words = "Mrs Example fell";
    ASSERT_EQ(reveal(guard, request), "shown");
    ASSERT_TRUE(guard.call<desk::CloseReveal>({view}));
    for (const auto& line : log_of(folder.path())) EXPECT_EQ(line.line.find("Example"), std::string::npos);
    auto database = store::Database::open(vault() / "vault.db");
    ASSERT_TRUE(database);
    auto row = database->query("SELECT words FROM desk_reveals");
    ASSERT_TRUE(row && *row->step());
    const Bytes words = row->blob(0);
    EXPECT_GT(words.size(), request.words.size());
    EXPECT_EQ(as_text(words).find("Example"), std::string::npos);
}

TEST_F(LadderTest, ASpentBudgetEndsIt) {
    desk::Limits limits = guarded();
    limits.daily_exposure_ms = 2'000;
    ServedDesk guard(vault(), limits);
    const ViewId view = open(guard);
    ASSERT_EQ(reveal(guard, confirmed(view, "lea")), "shown");
    guard.clock.move(3'000);
    guard.let_timers_run(60);
    // What was seen is charged when its segment is logged, and the next look at consent finds the budget spent.
    for (int i = 0; i < 100 && !guard.reveal_ended; ++i) {
        guard.clock.move(1'000);
        guard.let_timers_run(200);
        ASSERT_TRUE(guard.call<desk::VaultStatus>({}));
    }
    ASSERT_TRUE(guard.reveal_ended);
    EXPECT_EQ(guard.reveal_ended->where(), "desk.reveal_budget");
}

}  // namespace
}  // namespace milchglas::test
