// What was wrapped while nobody was there is settled when a reviewer unlocks, between other work.
#include "core/desk/vault_status.h"
#include "core/store/database.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {

class SettlingTest : public VaultTest {
  protected:
    /// How many wrapped keys the locked guard left.
    [[nodiscard]] std::int64_t fresh() const {
        auto database = store::Database::open(vault() / "vault.db").value();
        auto row = database.prepare("SELECT count(*) FROM desk_clip_keys WHERE length(wrapped) = 136").value();
        EXPECT_TRUE(row.step().value());
        return row.integer(0);
    }
};

TEST_F(SettlingTest, AfterAReviewerUnlockedEveryClipOpensWithoutAnAsymmetricStep) {
    fill({1, 1, 0});
    ASSERT_EQ(fresh(), 3);
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    ASSERT_TRUE(guard.call<desk::VaultStatus>({}));
    EXPECT_EQ(fresh(), 3) << "an admin holds no clip key";
    ASSERT_TRUE(guard.call<desk::Lock>({}));
    ASSERT_TRUE(guard.unlock("ren"));
    while (fresh() > 0) ASSERT_TRUE(guard.call<desk::VaultStatus>({}));
    const auto opened = guard.open_next();
    ASSERT_TRUE(opened) << where(opened);
}

}  // namespace
}  // namespace milchglas::test
