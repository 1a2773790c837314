// Taking clips in: twice is once, several at a time, and a guard that is killed anywhere leaves nothing half.
#include "core/desk/import_clip.h"

#include <signal.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "tests/core/desk/intake_test.h"

namespace milchglas::test {
namespace {

class ImportTest : public IntakeTest {
  protected:
    static desk::ImportClip::Request open(const fs::path& file) {
        return {open_regular_file(file, "test.clip").value()};
    }
    /// Requests on one connection without waiting for the answers, which a Client doesn't send; then all answers.
    std::vector<Result<desk::ImportClip::Reply>> import_at_once(RealGuard& guard, const std::vector<fs::path>& files);
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
