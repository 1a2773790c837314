#include "core/keyring/unlock_limit.h"

#include "tests/core/keyring/vault_fixture.h"

namespace milchglas::keyring {
namespace {

class SetClock final : public Clock {
  public:
    [[nodiscard]] std::int64_t utc_ms() const override { return utc; }
    [[nodiscard]] std::int64_t monotonic_ms() const override { return mono; }
    void pass(std::int64_t ms) {
        utc += ms;
        mono += ms;
    }
    std::int64_t utc = 1'700'000'000'000, mono = 5'000'000;
};

class UnlockLimit : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(prepare_process());
        database = std::make_unique<store::Database>(*store::Database::in_memory());
        ASSERT_TRUE(prepare_tables(*database));
    }
    /// The wait, or 0 when the try counts.
    std::int64_t attempt(std::uint8_t name) {
        auto transaction = store::Transaction::begin(*database);
        const auto wait = count_try(*transaction, Bytes(32, name), clock);
        EXPECT_TRUE(wait && transaction->commit());
        return wait ? *wait : -1;
    }
    void use_up_free_tries(std::uint8_t name) {
        for (int i = 0; i < patience_with_one.free; ++i) EXPECT_EQ(attempt(name), 0) << i;
    }
    std::unique_ptr<store::Database> database;
    SetClock clock;
};

TEST_F(UnlockLimit, FiveTriesAreFreeThenTheWaitDoublesUpToAQuarterOfAnHour) {
    use_up_free_tries(1);
    for (std::int64_t wait = 1000; wait < 15 * 60'000; wait *= 2) {
        EXPECT_EQ(attempt(1), wait);
        EXPECT_EQ(attempt(1), wait) << "asking costs nothing";
        clock.pass(wait - 1);
        EXPECT_EQ(attempt(1), 1);
        clock.pass(1);
        EXPECT_EQ(attempt(1), 0);
    }
    for (int i = 0; i < 3; ++i) {
        EXPECT_EQ(attempt(1), 15 * 60'000);
        clock.pass(15 * 60'000);
        EXPECT_EQ(attempt(1), 0);
    }
}

TEST_F(UnlockLimit, ARightPassphraseMakesItForgotten) {
    use_up_free_tries(1);
    ASSERT_TRUE(forget_tries(*database, Bytes(32, 1)));
    use_up_free_tries(1);
    EXPECT_EQ(attempt(1), 1000);
}

TEST_F(UnlockLimit, ADayOfQuietDoesToo) {
    use_up_free_tries(1);
    clock.pass(patience_with_one.forgotten_ms);
    use_up_free_tries(1);
}

TEST_F(UnlockLimit, OneNameDoesNotLockAnother) {
    use_up_free_tries(1);
    EXPECT_GT(attempt(1), 0);
    EXPECT_EQ(attempt(2), 0);
}

TEST_F(UnlockLimit, ManyNamesTogetherAreSlowedAndNotForLong) {
    for (std::uint8_t name = 1; name <= patience_with_all.free; ++name) EXPECT_EQ(attempt(name), 0);
    EXPECT_EQ(attempt(200), 1000);
    for (int i = 0; i < 20; ++i) {
        clock.pass(patience_with_all.longest_ms);
        EXPECT_EQ(attempt(static_cast<std::uint8_t>(100 + i)), 0);
    }
    EXPECT_EQ(attempt(200), patience_with_all.longest_ms);
}

TEST_F(UnlockLimit, AStepOfTheWallClockSavesNobodyTheWait) {
    use_up_free_tries(1);
    clock.utc += 3'600'000;
    EXPECT_EQ(attempt(1), 1000) << "only one clock says that time has passed";
    clock.mono += 1000;
    EXPECT_EQ(attempt(1), 0);
}

TEST_F(UnlockLimit, AClockThatRanBackwardsBeginsTheWaitAnewAndNotForEver) {
    use_up_free_tries(1);
    clock.utc -= 365 * 24 * 3'600'000LL;
    EXPECT_EQ(attempt(1), 1000);
    clock.pass(1000);
    EXPECT_EQ(attempt(1), 0);
    clock.mono = 10;  // the machine started again
    EXPECT_EQ(attempt(1), 2000);
    clock.pass(2000);
    EXPECT_EQ(attempt(1), 0);
}

TEST_F(UnlockLimit, ForgottenNamesLeaveNoRows) {
    for (std::uint8_t name = 1; name <= 20; ++name) EXPECT_EQ(attempt(name), 0);
    clock.pass(patience_with_one.forgotten_ms + 1);
    EXPECT_EQ(attempt(21), 0);
    auto row = database->query("SELECT count(*) FROM keyring_tries");
    ASSERT_TRUE(row && *row->step());
    EXPECT_EQ(row->integer(0), 2) << "the last name and all together";
}

}  // namespace
}  // namespace milchglas::keyring
