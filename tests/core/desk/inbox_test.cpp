// The vault's inbox: what senders put there goes in with nobody unlocked, or to quarantine with its reason.
#include <signal.h>

#include <chrono>

#include "core/base/utc_time.h"
#include "core/desk/enrol_signer.h"
#include "core/desk/list_inbox.h"
#include "core/desk/settle_quarantined.h"
#include "core/desk/vault_status.h"
#include "core/inbox/folders.h"
#include "core/inbox/reason_json.h"
#include "core/keyring/keyring.h"
#include "core/store/database.h"
#include "tests/core/base/file_size_limit.h"
#include "tests/core/desk/intake_test.h"
#include "tests/core/desk/served_desk.h"

namespace milchglas::test {
namespace {

class InboxTest : public IntakeTest {
  protected:
    void SetUp() override {
        IntakeTest::SetUp();
        fs::create_directories(inbox());
    }
    [[nodiscard]] fs::path inbox() const { return inbox::inbox_folder(vault()); }
    [[nodiscard]] fs::path quarantine() const { return inbox::quarantine_folder(vault()); }
    [[nodiscard]] fs::path sealed(std::size_t size = 100'000) const {
        return sender.seal(folder.path(), make_bytes(folder.path(), size));
    }
    /// As a sender does whose program renames: whole at once.
    void put(const fs::path& clip, const std::string& name) const { fs::rename(clip, inbox() / name); }
    /// As if it had been there for long when the guard starts.
    void put_long_ago(const fs::path& clip, const std::string& name) const {
        fs::last_write_time(clip, fs::file_time_type::clock::now() - std::chrono::hours(1));
        put(clip, name);
    }
    /// Asks until `settled` likes the answer; each answer comes after a turn of the guard's loop.
    template <class Guard, class Settled>
    static bool wait_until(Guard& guard, Settled settled) {
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (std::chrono::steady_clock::now() < patience)
            if (settled(guard.template call<desk::VaultStatus>({}).value())) return true;
        return false;
    }
    template <class Guard>
    static bool wait_until_empty(Guard& guard) {
        return wait_until(guard, [](const auto& status) { return status.inbox_waiting == 0; });
    }
    [[nodiscard]] inbox::Reason reason_of(const std::string& name) const {
        const auto text = read_file(quarantine() / (name + ".reason.json"), 4096, "test.reason");
        return inbox::parse_reason(as_text(text.value())).value();
    }
};

TEST_F(InboxTest, AClipMovedInGoesInWithNobodyUnlocked) {
    RealGuard guard(vault());
    put(sealed(), "front door.mgclip");
    ASSERT_TRUE(wait_until_empty(guard));
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(kept(), rows());
    EXPECT_FALSE(fs::exists(inbox() / "front door.mgclip"));
    ASSERT_EQ(logged(), std::vector<std::string>{"done"});
    for (const auto& line : log_of(folder.path()))
        EXPECT_FALSE(line.entry.type == audit::EntryType::clip_import && line.entry.actor);
}

TEST_F(InboxTest, AClipThatComesWhileAReviewerIsHereOpensWithoutAnAsymmetricStep) {
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    put(sealed(), "a.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.waiting == 1; }));
    ASSERT_TRUE(guard.call<desk::VaultStatus>({})) << "a turn of the guard's loop later";
    auto database = store::Database::open(vault() / "vault.db").value();
    auto row = database.prepare("SELECT wrapped FROM desk_clip_keys").value();
    ASSERT_TRUE(row.step().value());
    EXPECT_FALSE(keyring::Keyring::is_fresh(row.blob(0)));
}

TEST_F(InboxTest, AClipWrittenInPlaceGoesInWhenItIsClosed) {
    const fs::path clip = sealed();
    RealGuard guard(vault());
    fs::copy_file(clip, inbox() / "a.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.waiting == 1; }));
    EXPECT_TRUE(fs::exists(clip));
}

TEST_F(InboxTest, WhatWaitedForTheGuardGoesInAtItsStart) {
    put_long_ago(sealed(1000), "a.mgclip");
    put_long_ago(sealed(2'000'000), "b.mgclip");
    RealGuard guard(vault());
    ASSERT_TRUE(wait_until_empty(guard));
    EXPECT_EQ(rows().size(), 2U);
}

TEST_F(InboxTest, WhatIsNoClipYetIsLeftAlone) {
    const fs::path clip = sealed();
    RealGuard guard(vault());
    for (const char* name : {"a.mgclip.part", ".a.mgclip", "a.mp4", "a\n.mgclip", "a\xff.mgclip"})
        fs::copy_file(clip, inbox() / name);
    fs::create_symlink(clip, inbox() / "link.mgclip");
    fs::create_directory(inbox() / "folder.mgclip");
    put(clip, "whole.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.waiting == 1; }));
    EXPECT_EQ(std::distance(fs::directory_iterator(inbox()), {}), 7);
    EXPECT_EQ(logged(), std::vector<std::string>{"done"});
}

TEST_F(InboxTest, ADamagedClipGoesToQuarantineWithItsReason) {
    const fs::path clip = sealed();
    fs::resize_file(clip, fs::file_size(clip) - 1);
    RealGuard guard(vault());
    put(clip, "cut.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.quarantined == 1; }));
    EXPECT_FALSE(fs::exists(inbox() / "cut.mgclip"));
    EXPECT_EQ(reason_of("cut.mgclip").code, Errc::damaged);
    EXPECT_EQ(reason_of("cut.mgclip").where, "age.payload");
    EXPECT_EQ(logged(), std::vector<std::string>{"failed age.payload"});
    EXPECT_TRUE(kept().empty());
}

TEST_F(InboxTest, TwoRefusedFilesOfOneNameAreBothKept) {
    RealGuard guard(vault());
    for (std::int64_t count = 1; count <= 2; ++count) {
        std::ofstream(folder.path() / "plain") << "no clip " << count;
        put(folder.path() / "plain", "a.mgclip");
        ASSERT_TRUE(wait_until(guard, [&](const auto& status) { return status.quarantined == count; }));
    }
    EXPECT_EQ(std::distance(fs::directory_iterator(quarantine()), {}), 4);
}

TEST_F(InboxTest, AClipThatIsHereAlreadyLeavesTheInbox) {
    const fs::path clip = sealed();
    fs::copy_file(clip, folder.path() / "copy");
    RealGuard guard(vault());
    put(clip, "a.mgclip");
    ASSERT_TRUE(wait_until_empty(guard));
    put(folder.path() / "copy", "a.mgclip");
    ASSERT_TRUE(wait_until_empty(guard));
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(logged(), (std::vector<std::string>{"done", "done inbox.already_here"}));
}

TEST_F(InboxTest, AnAdminTriesAgainWhatAnUnknownCameraSent) {
    Sender stranger{note::SigningKey::generate("cam.example/2").value(),
                    note::SigningKey::parse(sender.home.text()).value(), sender.consent, sender.recipient};
    RealGuard guard(vault());
    put(stranger.seal(folder.path(), make_bytes(folder.path(), 1000)), "new.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.quarantined == 1; }));
    EXPECT_EQ(reason_of("new.mgclip").where, "note.unknown_signer");
    EXPECT_EQ(where(guard.call<desk::RetryQuarantined>({"new.mgclip"})), "desk.not_unlocked");

    ASSERT_TRUE(guard.unlock("ada"));
    EXPECT_EQ(where(guard.call<desk::RetryQuarantined>({"new.mgclip"})), "note.unknown_signer");
    EXPECT_EQ(guard.call<desk::ListInbox>({})->quarantined.at(0).where, "note.unknown_signer");
    ASSERT_TRUE(guard.call<desk::EnrolSigner>({stranger.camera.verifier().text(), KeyPurpose::device, "cam-1"}));
    const auto taken = guard.call<desk::RetryQuarantined>({"new.mgclip"});
    ASSERT_TRUE(taken) << where(taken);
    EXPECT_EQ(rows(), std::set{taken->clip.value});
    EXPECT_TRUE(fs::is_empty(quarantine()));
}

TEST_F(InboxTest, WhatIsDiscardedIsGoneAndLogged) {
    RealGuard guard(vault());
    std::ofstream(folder.path() / "plain") << "no clip";
    put(folder.path() / "plain", "a.mgclip");
    ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.quarantined == 1; }));
    ASSERT_TRUE(guard.unlock("ren"));
    EXPECT_EQ(where(guard.call<desk::DiscardQuarantined>({"a.mgclip"})), "desk.role");
    ASSERT_TRUE(guard.call<desk::Lock>({}));
    ASSERT_TRUE(guard.unlock("ada"));
    ASSERT_TRUE(guard.call<desk::DiscardQuarantined>({"a.mgclip"}));
    EXPECT_TRUE(fs::is_empty(quarantine()));
    EXPECT_EQ(where(guard.call<desk::DiscardQuarantined>({"a.mgclip"})), "inbox.file");
    EXPECT_EQ(where(guard.call<desk::DiscardQuarantined>({"../vault.db"})), "inbox.file");
    const auto log = log_of(folder.path());
    EXPECT_TRUE(std::any_of(log.begin(), log.end(), [](const audit::StoredEntry& line) {
        return line.entry.type == audit::EntryType::clip_purge && line.entry.outcome == audit::Outcome::done;
    }));
}

TEST_F(InboxTest, AFullDiskIsNoReasonForQuarantine) {
    const fs::path clip = sealed(3'000'000);
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    std::optional<FileSizeLimit> full(2'500'000);
    put(clip, "a.mgclip");
    const auto tried = [&guard](const auto&) {
        const auto list = guard.call<desk::ListInbox>({});
        return list && list->waiting.size() == 1 && list->waiting[0].tried;
    };
    ASSERT_TRUE(wait_until(guard, tried));
    EXPECT_EQ(guard.call<desk::ListInbox>({})->waiting.at(0).code, Errc::no_space);
    EXPECT_TRUE(kept().empty());
    full.reset();
    put(inbox() / "a.mgclip", "a.mgclip.part");
    put(inbox() / "a.mgclip.part", "a.mgclip");  // sent again; else it is tried again in a minute
    ASSERT_TRUE(wait_until_empty(guard));
    EXPECT_EQ(rows().size(), 1U);
}

TEST_F(InboxTest, AGuardKilledMeanwhileLosesNothing) {
    for (const char* name : {"a.mgclip", "b.mgclip", "c.mgclip"}) put_long_ago(sealed(20'000'000), name);
    {
        RealGuard guard(vault());
        ASSERT_TRUE(wait_until(guard, [](const auto& status) { return status.waiting >= 1; }));
        guard.kill();
    }
    RealGuard again(vault());
    EXPECT_EQ(kept(), rows());
    ASSERT_TRUE(wait_until_empty(again));
    EXPECT_EQ(rows().size(), 3U);
    EXPECT_EQ(kept(), rows());
}

}  // namespace
}  // namespace milchglas::test
