// Clips that somebody tampered with before they were sealed: the guard gives each a clear answer, and what stands
// behind them in the queue is shown.
#include <gtest/gtest.h>

#include <fstream>
#include <map>

#include "core/base/secret.h"
#include "core/desk/finish_clip.h"
#include "tests/core/desk/real_vault.h"
#include "tests/tools/hostile_clips/mutation.h"

namespace milchglas::test {
namespace {

constexpr std::uint64_t hostile_clips = 24;

class HostileClipTest : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(prepare_process());
        if (std::system("ffmpeg -version >/dev/null 2>&1") != 0) GTEST_SKIP() << "needs the ffmpeg program";
    }
    /// Hostile ones, then one that is sound.
    void fill() {
        const auto seeds = hostile::make_seeds(folder_.path());
        ASSERT_FALSE(seeds.empty());
        std::vector<std::filesystem::path> media;
        for (std::uint64_t number = 0; number < hostile_clips; ++number) {
            const hostile::HostileClip clip = hostile::mutate(seeds, number);
            media.push_back(folder_.path() / (std::to_string(number) + ".mp4"));
            std::ofstream(media.back(), std::ios::binary)
                .write(reinterpret_cast<const char*>(clip.bytes.data()),
                       static_cast<std::streamsize>(clip.bytes.size()));
        }
        media.push_back(make_media(folder_.path(), 1));
        make_vault(folder_.path(), media);
    }
    TemporaryFolder folder_;
};

TEST_F(HostileClipTest, EachHasAClearAnswerAndTheQueueGoesOn) {
    fill();
    if (HasFatalFailure()) return;
    RealGuard guard(folder_.path() / "vault");
    ASSERT_TRUE(guard.unlock("ren"));
    std::size_t shown = 0, refused = 0;
    for (std::uint64_t number = 0; number < hostile_clips; ++number) {
        const auto opened = guard.see_next();
        if (opened) {
            ++shown;
            EXPECT_TRUE(guard.call<desk::FinishClip>({opened->view, Ending::finished})) << number;
            continue;
        }
        ++refused;
        const Error& why = opened.error();
        EXPECT_TRUE(why.code() == Errc::damaged || why.code() == Errc::usage) << number << ' ' << why.where();
        const bool of_the_clip = why.where().starts_with("media.") || why.where().starts_with("frost.") ||
                                 why.where() == "decoder.memory" || why.where() == "desk.pass_died";
        EXPECT_TRUE(of_the_clip) << number << ' ' << why.where();
    }
    EXPECT_GT(shown, 0u);
    EXPECT_GT(refused, 0u);
    const auto sound = guard.see_next();
    ASSERT_TRUE(sound) << where(sound);
    EXPECT_EQ(guard.ready->frames.frames.size(), 25u);
    EXPECT_TRUE(guard.call<desk::FinishClip>({sound->view, Ending::finished}));
    std::map<std::string, std::size_t> states;
    for (const QueuedClip& clip : clips_of(folder_.path())) ++states[clip.state];
    EXPECT_EQ(states, (std::map<std::string, std::size_t>{{"done", shown + 1}, {"refused", refused}}));
}

}  // namespace
}  // namespace milchglas::test
