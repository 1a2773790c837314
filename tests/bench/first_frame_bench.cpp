// From "next" to the first frosted frame, against the time ffmpeg takes to its first frame of the same file.
// The pass reads the whole clip before anything is shown, so the clip's length matters: two lengths are measured.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "core/base/secret.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "tests/core/desk/real_vault.h"

namespace {
using namespace milchglas;
constexpr int runs = 7;

template <class Work>
double milliseconds(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// False when a clip could not be opened and shown.
bool measure(int seconds) {
    const test::TemporaryFolder folder;
    test::make_vault_with_clip(folder.path(), seconds);
    const std::string peer = "ffmpeg -v error -threads 2 -i '" + (folder.path() / "clip.mp4").string() + "' -frames:v 1 -f null -";
    test::RealGuard guard(folder.path() / "vault");
    if (!guard.unlock("ren")) return false;
    std::vector<double> ours, shown, theirs;
    for (int i = 0; i < runs; ++i) {
        bool done = true;
        ViewId view;
        ours.push_back(milliseconds([&] {
            const auto opened = guard.open_next();
            done = opened && guard.client().call<desk::ShowFrame>({opened->view, 0, Level::frosted});
            if (opened) view = opened->view;
        }));
        shown.push_back(milliseconds(
            [&] { done = done && guard.client().call<desk::ShowFrame>({view, 1, Level::frosted}).has_value(); }));
        done = done && guard.client().call<desk::FinishClip>({view, Ending::skipped}).has_value();
        theirs.push_back(milliseconds([&] { done = done && std::system(peer.c_str()) == 0; }));
        if (!done) return false;
    }
    std::printf("%2d s clip: next to first frosted frame %7.1f ms, a further frame %5.2f ms; ffmpeg's first frame %6.1f ms; "
                "ratio %.2f\n",
                seconds, median(ours), median(shown), median(theirs), median(ours) / median(theirs));
    return true;
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    return measure(2) && measure(20) ? 0 : 1;
}
