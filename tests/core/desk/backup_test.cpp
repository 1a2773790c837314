// A backup taken while people work, and what restoring it refuses.
#include "core/desk/backup_vault.h"

#include <fcntl.h>

#include <fstream>

#include "core/desk/backup_folder.h"
#include "core/desk/restore_vault.h"
#include "core/inbox/vaulted.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
namespace fs = std::filesystem;

class BackupTest : public VaultTest {
  protected:
    void SetUp() override { set_up({}); }
    void set_up(const std::vector<int>& media) {
        fill(media);
        fs::create_directory(out());
    }
    [[nodiscard]] fs::path out() const { return folder.path() / "backup"; }
    [[nodiscard]] fs::path made() const { return folder.path() / "made" / "vault"; }
    Result<desk::BackupVault::Reply> back_up(GuardClient& guard, bool with_keys = true, std::int64_t days = 30,
                                             const std::string& keys_to = {}) {
        UniqueFd into(::open(out().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        return guard.call<desk::BackupVault>({std::move(into), with_keys, keys_to, days});
    }
    Result<desk::Restored> restore(const Clock& clock, const std::string& exporter = {}) {
        return desk::restore_vault({out(), made(), {}, exporter}, clock);
    }
    void change(const std::string& name) const { std::ofstream(out() / name, std::ios::app) << "x"; }
    void put_clip(const std::string& id) const { std::ofstream(vault() / "clips" / (id + ".sealed")) << "ciphertext"; }
};

TEST_F(BackupTest, WhatTheVaultNoLongerHasLeavesTheNextBackup) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    put_clip("aa");
    put_clip("bb");
    auto first = back_up(guard);
    ASSERT_TRUE(first) << where(first);
    EXPECT_EQ(first->files, 5);  // the database, two clips, two keys
    EXPECT_TRUE(desk::check_backup(out()));
    fs::remove(vault() / "clips" / "aa.sealed");
    auto second = back_up(guard, false);
    ASSERT_TRUE(second) << where(second);
    EXPECT_EQ(second->files, 2);
    EXPECT_FALSE(fs::exists(out() / "clips" / "aa.sealed"));
    EXPECT_FALSE(fs::exists(out() / "keys.mg") || fs::exists(out() / "host.key")) << "old keys go too";
}

class ClipBackupTest : public BackupTest {
  protected:
    void SetUp() override { set_up({1}); }
};

TEST_F(ClipBackupTest, WhatNobodyMaySeeIsQuarantinedWhereItIsRestored) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    ASSERT_TRUE(inbox::withhold_vaulted(vault(), clip(0)));
    ASSERT_TRUE(back_up(guard));
    EXPECT_TRUE(fs::exists(out() / "clips" / (clip(0).value + ".held")));
    ASSERT_TRUE(restore(guard.clock));
    EXPECT_EQ(clips_of(made().parent_path()).at(0).state, "quarantined");
    EXPECT_TRUE(fs::exists(made() / "clips" / (clip(0).value + ".sealed")));
}

TEST_F(BackupTest, TheBackupsHostKeyIsNotTheVaults) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    ASSERT_TRUE(back_up(guard));
    EXPECT_NE(desk::hash_backup_file(out() / "host.key").value(), desk::hash_backup_file(vault() / "host.key").value());
}

TEST_F(BackupTest, KeysExpire) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    EXPECT_EQ(where(back_up(guard, true, 0)), "desk.backup_days");
    EXPECT_EQ(where(back_up(guard, true, 367)), "desk.backup_days");
    EXPECT_EQ(where(back_up(guard, false, 30, "age1nonsense")), "age.recipient");
    const auto backup = back_up(guard, true, 7);
    ASSERT_TRUE(backup) << where(backup);
    EXPECT_EQ(backup->keys_expire_ms, guard.clock.utc_ms() + 7 * 24 * 3'600'000LL);
    guard.clock.move(7 * 24 * 3'600'000LL);
    EXPECT_EQ(where(restore(guard.clock)), "desk.backup_expired");
    EXPECT_FALSE(fs::exists(made()));
    guard.clock.move(-1);
    EXPECT_TRUE(restore(guard.clock));
}

TEST_F(BackupTest, EveryChangedFileIsFoundBeforeAnythingIsWritten) {
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    const auto spoilt = [&](const std::string& name) {
        EXPECT_TRUE(back_up(guard));
        change(name);
        const std::string found = where(restore(guard.clock));
        EXPECT_FALSE(fs::exists(made())) << name;
        return found;
    };
    EXPECT_EQ(spoilt("vault.db"), "desk.backup_file");
    EXPECT_EQ(spoilt("keys.mg"), "desk.backup_file");
    EXPECT_EQ(spoilt("files.b2sum"), "desk.backup_list");
    EXPECT_EQ(spoilt("backup.note"), "note.malformed");
    ASSERT_TRUE(back_up(guard));
    EXPECT_EQ(where(restore(guard.clock, "milchglas-other+00000000+key")), "desk.backup_key");
    desk::unseal_backup(out());
    EXPECT_EQ(where(restore(guard.clock)), "desk.backup_unfinished");
}

TEST_F(BackupTest, ANameThatLeavesTheFolderIsRefused) {
    const auto key = note::SigningKey::generate("exporter").value();
    for (const char* name : {"../vault.db", "clips/../../x.sealed", "/etc/x.sealed", "clips/..sealed/x", "other"}) {
        const desk::BackupFacts facts{key.verifier().text(), 1, 0};
        ASSERT_TRUE(desk::seal_backup(out(), {{name, std::string(64, '0')}}, facts, key));
        EXPECT_EQ(where(desk::check_backup(out())), "desk.backup_list") << name;
    }
}

TEST_F(BackupTest, ANoteOfAnotherKeyIsForged) {
    const auto key = note::SigningKey::generate("exporter").value(),
               other = note::SigningKey::generate("other").value();
    ASSERT_TRUE(desk::seal_backup(out(), {}, {key.verifier().text(), 1, 0}, other));
    EXPECT_EQ(where(desk::check_backup(out())), "desk.backup_signature");
    ASSERT_TRUE(desk::seal_backup(out(), {}, {"no key", 1, 0}, key));
    EXPECT_EQ(where(desk::check_backup(out())), "desk.backup_note");
}

}  // namespace
}  // namespace milchglas::test
