// From "next" to the first frosted frame, against the time ffmpeg takes to its first frame of the same file. Cold:
// a glimpse is seen first, then the whole clip, whose pass has to read all of it, so the clip's length matters: two
// lengths are measured. Warm: while a clip is seen the next one is prepared.
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
constexpr int runs = 7;

/// Asks for the next clip and for the first frame there is of it.
bool show_next(test::RealGuard& guard, ViewId& view) {
    const auto opened = guard.glimpse_next();
    if (!opened) return false;
    view = opened->view;
    return guard.call<desk::ShowFrame>({view, 0, Level::frosted}).has_value();
}

/// The clip's own first frame, after its glimpse.
bool show_whole(test::RealGuard& guard, const ViewId& view) {
    return guard.await_frames() && guard.call<desk::ShowFrame>({view, 0, Level::frosted}).has_value();
}

bool skip(test::RealGuard& guard, const ViewId& view) {
    return guard.call<desk::FinishClip>({view, Ending::skipped}).has_value();
}

struct Times {
    std::vector<double> cold, whole, warm, further, peer;
};

/// Two clips take turns. Whoever unlocks has nothing prepared; whoever has seen one clip finds the other prepared.
bool run_once(test::RealGuard& guard, const std::string& peer, Times& times) {
    bool done = guard.unlock("ren").has_value();
    ViewId view;
    times.cold.push_back(milliseconds([&] { done = done && show_next(guard, view); }));
    times.whole.push_back(times.cold.back() + milliseconds([&] { done = done && show_whole(guard, view); }));
    times.further.push_back(milliseconds([&] {
        done = done && guard.call<desk::ShowFrame>({view, 1, Level::frosted}).has_value();
    }));
    if (!done) return false;
    guard.finish_preparing();
    done = skip(guard, view);
    times.warm.push_back(milliseconds([&] { done = done && show_next(guard, view); }));
    if (!done) return false;
    guard.finish_preparing();
    times.peer.push_back(milliseconds([&] { done = std::system(peer.c_str()) == 0; }));
    return skip(guard, view) && done;
}

/// False when a clip could not be opened and shown.
bool measure(int seconds) {
    const test::TemporaryFolder folder;
    const auto media = test::make_media(folder.path(), seconds);
    test::make_vault(folder.path(), {media, media});
    const std::string peer = "ffmpeg -v error -threads 2 -i '" + media.string() + "' -frames:v 1 -f null -";
    test::RealGuard guard(folder.path() / "vault");
    Times times;
    for (int i = 0; i < runs; ++i)
        if (!run_once(guard, peer, times)) return false;
    const double theirs = median(times.peer);
    std::printf(
        "%2d s clip, next to first frosted frame: cold %7.1f ms (the whole clip %7.1f ms), prepared %6.1f ms; a "
        "further "
        "frame %5.2f ms; ffmpeg's first frame %6.1f ms; ratios %.2f and %.2f\n",
        seconds, median(times.cold), median(times.whole), median(times.warm), median(times.further), theirs,
        median(times.cold) / theirs, median(times.warm) / theirs);
    return true;
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    return measure(2) && measure(20) ? 0 : 1;
}
