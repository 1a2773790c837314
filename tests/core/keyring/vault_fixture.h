#pragma once
// A vault in a temporary folder with its first admin and first reviewer.
#include <gtest/gtest.h>

#include <filesystem>
#include <memory>

#include "core/keyring/keyring.h"
#include "core/keyring/signers.h"

namespace milchglas::keyring {

class FixedClock final : public Clock {
  public:
    [[nodiscard]] std::int64_t utc_ms() const override { return 1'700'000'000'000; }
    [[nodiscard]] std::int64_t monotonic_ms() const override { return 1; }
};

inline Secret passphrase(std::string_view text) {
    return Secret::copy_of(as_bytes(text));
}

inline NewUser person(std::string name, Role role, std::string_view phrase = "correct horse",
                      std::string group = "north") {
    return {std::move(name), passphrase(phrase), role, std::move(group)};
}

template <class T>
testing::AssertionResult fails_with(const Result<T>& result, Errc code, std::string_view where) {
    if (result) return testing::AssertionFailure() << "worked; expected " << where;
    if (result.error().code() == code && result.error().where() == where) return testing::AssertionSuccess();
    return testing::AssertionFailure() << static_cast<int>(result.error().code()) << " " << result.error().where()
                                       << "; expected " << static_cast<int>(code) << " " << where;
}
#define EXPECT_FAILS(expression, code, where) EXPECT_TRUE(fails_with((expression), (code), (where)))

class VaultTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(prepare_process());
        ::unsetenv("CREDENTIALS_DIRECTORY");
        std::string pattern = (std::filesystem::temp_directory_path() / "keyring-XXXXXX").string();
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
        auto database = store::Database::in_memory();
        ASSERT_TRUE(database);
        database_ = std::make_unique<store::Database>(*std::move(database));
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] Result<Keyring> create() {
        return Keyring::create(folder_, *database_, clock_, person("Ada", Role::admin),
                               person("Rea", Role::reviewer, "battery staple"), PassphraseCost::cheap_for_tests());
    }
    [[nodiscard]] Result<Keyring> open() {
        return Keyring::open(folder_, *database_, clock_, PassphraseCost::cheap_for_tests());
    }
    Result<UserId> add(Keyring& keyring, const UnlockedKeys& admin, const UnlockedKeys* voucher, const NewUser& user) {
        MG_TRY(auto transaction, store::Transaction::begin(*database_));
        MG_TRY(UserId uid, keyring.add_user(transaction, admin, voucher, user));
        MG_CHECK(transaction.commit());
        return uid;
    }

    std::filesystem::path folder_;
    std::unique_ptr<store::Database> database_;
    FixedClock clock_;
};

/// The same, made, with both of its people unlocked.
class MadeVaultTest : public VaultTest {
  protected:
    void SetUp() override {
        VaultTest::SetUp();
        auto made = create();
        ASSERT_TRUE(made) << made.error().where();
        keyring_ = std::make_unique<Keyring>(*std::move(made));
        admin_ = unlock("Ada", "correct horse");
        reviewer_ = unlock("Rea", "battery staple");
    }
    [[nodiscard]] UnlockedKeys unlock(std::string_view name, std::string_view phrase) const {
        auto keys = keyring_->unlock(name, passphrase(phrase));
        EXPECT_TRUE(keys) << name;
        return keys ? *std::move(keys) : UnlockedKeys();
    }

    std::unique_ptr<Keyring> keyring_;
    UnlockedKeys admin_, reviewer_;
};

}  // namespace milchglas::keyring
