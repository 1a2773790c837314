// A clip in 4K: whether its pass keeps up with the clip where plain decoding does, and its frosted canvas with playing.
// The peer, in the same run: ffmpeg, which decodes the same file and does nothing else.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/secret.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/bench/measure.h"
#include "tests/core/desk/real_vault.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
constexpr int runs = 3, seconds = 6, rate = 30;
constexpr std::int64_t frames = seconds * rate;

std::filesystem::path make_large(const std::filesystem::path& folder) {
    const auto media = folder / "large.mp4";
    const std::string command = "ffmpeg -v error -y -f lavfi -i testsrc2=size=3840x2160:rate=" + std::to_string(rate) +
                                ":duration=" + std::to_string(seconds) +
                                " -c:v libx264 -preset veryfast -pix_fmt yuv420p '" + media.string() + "'";
    if (std::system(command.c_str()) != 0) std::abort();
    return media;
}

struct Times {
    std::vector<double> peer, first, pass, playing;
};

bool run_once(test::RealGuard& guard, const std::string& peer, Times& times) {
    bool done = true;
    times.peer.push_back(milliseconds([&] { done = std::system(peer.c_str()) == 0; }));
    done = done && guard.unlock("ren").has_value();
    ViewId view;
    times.first.push_back(milliseconds([&] {
        const auto opened = guard.glimpse_next();
        if (opened) view = opened->view;
        done = done && opened && guard.call<desk::ShowFrame>({view, 0, Level::frosted});
    }));
    times.pass.push_back(times.first.back() + milliseconds([&] { done = done && guard.await_frames(); }));
    times.playing.push_back(milliseconds([&] {
        for (std::int64_t ordinal = 0; ordinal < frames && done; ++ordinal)
            done = guard.call<desk::ShowFrame>({view, ordinal, Level::frosted}).has_value();
    }));
    return done && guard.call<desk::FinishClip>({view, Ending::skipped}).has_value();
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    const test::TemporaryFolder folder;
    const auto media = make_large(folder.path());
    test::make_vault(folder.path(), {media});
    const std::string peer = "ffmpeg -v error -threads 2 -i '" + media.string() + "' -f null -";
    test::RealGuard guard(folder.path() / "vault");
    Times times;
    for (int i = 0; i < runs; ++i)
        if (!run_once(guard, peer, times)) return 1;
    const auto per_second = [](double ms) { return static_cast<double>(frames) / ms * 1e3; };
    std::printf(
        "3840x2160, %d frames a second: ffmpeg decodes %.0f a second, next to prepared takes in %.0f (%.2f of that; "
        "first frosted frame after %.0f ms), its canvas plays at up to %.0f\n",
        rate, per_second(median(times.peer)), per_second(median(times.pass)), median(times.peer) / median(times.pass),
        median(times.first), per_second(median(times.playing)));
    return 0;
}
