// Preferences: kept for one person, within bounds.
#include "core/desk/preferences.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {

class PreferenceTest : public VaultTest {
  protected:
    void SetUp() override { fill({1, 1}); }
    static std::string save(RealGuard& guard, const std::string& name, const std::string& value) {
        return where(guard.call<desk::SavePreference>({name, value}));
    }
    /// "name=value name=value", as the guard gives them back.
    static std::string kept(RealGuard& guard, const std::string& login) {
        const auto unlocked = guard.unlock(login);
        EXPECT_TRUE(unlocked) << where(unlocked);
        std::string text;
        for (const auto& [name, value] : unlocked->preferences) text += (text.empty() ? "" : " ") + name + "=" + value;
        return text;
    }
};

TEST_F(PreferenceTest, TheyComeBackSortedAndSurviveTheGuard) {
    {
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock("ren"));
        EXPECT_EQ(save(guard, "theme", "dark"), "no error");
        EXPECT_EQ(save(guard, "key.play", "P"), "no error");
        EXPECT_EQ(save(guard, "theme", "light"), "no error");
    }
    RealGuard guard(vault());
    EXPECT_EQ(kept(guard, "ren"), "key.play=P theme=light");
    EXPECT_EQ(kept(guard, "ada"), "") << "everybody has their own, admins too";
    EXPECT_EQ(save(guard, "theme", "contrast"), "no error");
    EXPECT_EQ(kept(guard, "ada"), "theme=contrast");
    EXPECT_EQ(kept(guard, "ren"), "key.play=P theme=light");
    EXPECT_EQ(save(guard, "theme", ""), "no error");
    EXPECT_EQ(kept(guard, "ren"), "key.play=P");
}

TEST_F(PreferenceTest, NamesAndValuesAreBounded) {
    RealGuard guard(vault());
    EXPECT_EQ(save(guard, "theme", "dark"), "desk.not_unlocked");
    ASSERT_TRUE(guard.unlock("ren"));
    for (const std::string& name : {std::string(), std::string("Theme"), std::string("a b"), std::string(65, 'a')})
        EXPECT_EQ(save(guard, name, "x"), "desk.preference") << name;
    EXPECT_EQ(save(guard, std::string(64, 'a'), std::string(256, 'x')), "no error");
    EXPECT_EQ(save(guard, "a", std::string(257, 'x')), "desk.preference");
}

TEST_F(PreferenceTest, ThereAreAtMostTwoHundred) {
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    for (int i = 0; i < 200; ++i) ASSERT_EQ(save(guard, "p" + std::to_string(i), "x"), "no error") << i;
    EXPECT_EQ(save(guard, "one-more", "x"), "desk.preference");
    EXPECT_EQ(save(guard, "p7", "y"), "no error") << "one that is there can still change";
    EXPECT_EQ(save(guard, "p8", ""), "no error");
    EXPECT_EQ(save(guard, "one-more", "x"), "no error");
}

}  // namespace
}  // namespace milchglas::test
