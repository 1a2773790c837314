// Taking clips in: twice is once, several at a time, and a guard that is killed anywhere leaves nothing half.
#include "core/desk/import_clip.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <fstream>
#include <random>
#include <set>
#include <thread>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::test {
namespace {
namespace fs = std::filesystem;

/// Not a video: intake reads no media.
fs::path make_bytes(const fs::path& folder, std::size_t size) {
    const fs::path path = folder / (random_id(4) + ".mp4");
    std::string bytes(size, '\0');
    std::mt19937 random(static_cast<unsigned>(size));
    for (std::size_t at = 0; at < size; at += 4096) bytes[at] = static_cast<char>(random());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

class ImportTest : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        ASSERT_TRUE(prepare_process());
        made_ = new TemporaryFolder;
        sender_ = new Sender(make_vault(made_->path(), {}));
    }
    static void TearDownTestSuite() {
        delete sender_;
        delete made_;
    }
    /// Deriving keys from passphrases takes its time: the vault is made once and copied.
    void SetUp() override { fs::copy(made_->path() / "vault", vault(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path vault() const { return folder.path() / "vault"; }
    static desk::ImportClip::Request open(const fs::path& file) {
        return {open_regular_file(file, "test.clip").value()};
    }
    /// Names of the ciphertext files.
    [[nodiscard]] std::set<std::string> kept() const {
        std::set<std::string> names;
        for (const auto& entry : fs::directory_iterator(vault() / "clips")) names.insert(entry.path().stem());
        return names;
    }
    [[nodiscard]] std::set<std::string> rows() const {
        std::set<std::string> ids;
        for (const auto& row : clips_of(folder.path())) ids.insert(row.clip.value);
        return ids;
    }
    /// How the log says imports ended, in order: "done", "done inbox.already_here", "failed inbox.replayed".
    [[nodiscard]] std::vector<std::string> logged() const {
        std::vector<std::string> lines;
        for (const auto& line : log_of(folder.path())) {
            if (line.entry.type != audit::EntryType::clip_import) continue;
            lines.emplace_back(to_text(line.entry.outcome));
            for (const auto& reason : line.entry.reason) lines.back() += " " + reason;
        }
        return lines;
    }
    /// Requests on one connection without waiting for the answers, which a Client doesn't send; then all answers.
    std::vector<Result<desk::ImportClip::Reply>> import_at_once(RealGuard& guard, const std::vector<fs::path>& files);

    TemporaryFolder folder;
    const Sender& sender = *sender_;

  private:
    static inline TemporaryFolder* made_ = nullptr;
    static inline Sender* sender_ = nullptr;
};

std::vector<Result<desk::ImportClip::Reply>> ImportTest::import_at_once(RealGuard& guard,
                                                                        const std::vector<fs::path>& files) {
    channel::Channel line(UniqueFd(::dup(guard.client().fd())));
    std::uint32_t call = 1000;
    for (const fs::path& file : files) {
        const channel::Header header{channel::Kind::request, ++call, std::string(desk::ImportClip::name)};
        EXPECT_TRUE(line.send_raw(channel::encode_with(header, open(file))));
    }
    std::vector<Result<desk::ImportClip::Reply>> answers;
    while (answers.size() < files.size()) {
        auto incoming = channel::Incoming::read(line.receive_raw().value()).value();
        if (incoming.header.kind == channel::Kind::reply) {
            answers.push_back(incoming.body<desk::ImportClip::Reply>());
        } else {
            const auto refusal = incoming.body<channel::Refusal>().value();
            answers.emplace_back(Error::received(refusal.code, refusal.where));
        }
    }
    return answers;
}

TEST_F(ImportTest, TwiceIsOnce) {
    const fs::path clip = sender.seal(folder.path(), make_bytes(folder.path(), 100'000));
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    const auto first = guard.call<desk::ImportClip>(open(clip));
    ASSERT_TRUE(first) << where(first);
    EXPECT_FALSE(first->already_here);
    const auto second = guard.call<desk::ImportClip>(open(clip));
    ASSERT_TRUE(second) << where(second);
    EXPECT_TRUE(second->already_here);
    EXPECT_EQ(second->clip, first->clip);
    EXPECT_EQ(rows(), std::set{first->clip.value});
    EXPECT_EQ(kept(), rows());
    EXPECT_EQ(logged(), (std::vector<std::string>{"done", "done inbox.already_here"}));
}

TEST_F(ImportTest, AnotherClipOfTheSameIdIsRefused) {
    const fs::path clip = sender.seal(folder.path(), make_bytes(folder.path(), 1000));
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    const auto first = guard.call<desk::ImportClip>(open(clip));
    ASSERT_TRUE(first);
    const fs::path other = sender.seal(folder.path(), make_bytes(folder.path(), 2000), first->clip);
    EXPECT_EQ(where(guard.call<desk::ImportClip>(open(other))), "inbox.replayed");
    EXPECT_EQ(logged(), (std::vector<std::string>{"done", "failed inbox.replayed"}));
}

TEST_F(ImportTest, SeveralAtATimeAllGoIn) {
    std::vector<fs::path> clips;
    for (std::size_t i = 0; i < 6; ++i)
        clips.push_back(sender.seal(folder.path(), make_bytes(folder.path(), 1000 + 300'000 * i)));
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    for (const auto& answer : import_at_once(guard, clips)) EXPECT_TRUE(answer) << where(answer);
    EXPECT_EQ(rows().size(), clips.size());
    EXPECT_EQ(kept(), rows());
}

TEST_F(ImportTest, TheSameClipAtTheSameTimeGoesInOnce) {
    const fs::path clip = sender.seal(folder.path(), make_bytes(folder.path(), 3'000'000));
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ada"));
    int taken = 0;
    for (const auto& answer : import_at_once(guard, {clip, clip, clip})) {
        taken += answer && !answer->already_here ? 1 : 0;
        EXPECT_TRUE(answer || where(answer) == "inbox.under_way") << where(answer);
    }
    EXPECT_EQ(taken, 1);
    EXPECT_EQ(rows().size(), 1U);
    EXPECT_EQ(kept(), rows());
}

TEST_F(ImportTest, AGuardKilledAnywhereLeavesAllOrNothing) {
    const fs::path media = make_bytes(folder.path(), 30'000'000);
    std::mt19937 random(4711);
    std::chrono::microseconds whole{300'000};
    for (int round = 0; round < 10; ++round) {
        const fs::path clip = sender.seal(folder.path(), media);
        const Hash256 before = blake2b_256(read_file(clip, 1u << 26, "test.clip").value());
        const auto rows_before = rows();
        RealGuard guard(vault());
        ASSERT_TRUE(guard.unlock("ada"));
        EXPECT_EQ(kept(), rows()) << "opening the vault left what an import began";
        std::thread killer(
            [&guard, delay = std::chrono::microseconds(random() % static_cast<std::uint64_t>(whole.count()))] {
                std::this_thread::sleep_for(delay);
                ::kill(guard.pid(), SIGKILL);
            });
        const auto started = std::chrono::steady_clock::now();
        const auto taken = guard.call<desk::ImportClip>(open(clip));
        if (taken)
            whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - started);
        killer.join();
        guard.kill();
        const bool committed = rows().size() == rows_before.size() + 1;
        EXPECT_TRUE(committed || rows() == rows_before);
        EXPECT_TRUE(committed || !taken) << "acknowledged and lost in round " << round;
        EXPECT_EQ(blake2b_256(read_file(clip, 1u << 26, "test.clip").value()), before);

        RealGuard again(vault());
        ASSERT_TRUE(again.unlock("ada"));
        EXPECT_EQ(kept(), rows());
        const auto retried = again.call<desk::ImportClip>(open(clip));
        ASSERT_TRUE(retried) << where(retried);
        EXPECT_EQ(retried->already_here, committed);
    }
}

}  // namespace
}  // namespace milchglas::test
