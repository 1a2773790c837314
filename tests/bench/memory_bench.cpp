// Whether a long day leaves anything behind: window, guard and decoders go through a thousand clips (a few that come
// round and round), and what each process holds after a tenth of them is compared with what it holds at the end.
#include <QApplication>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/secret.h"
#include "tests/bench/sitting.h"
#include "ui/look/theme.h"

namespace {
using namespace milchglas;
namespace fs = std::filesystem;
constexpr int different_clips = 8;
constexpr long most_growth_kb = 8 * 1024;

struct Held {
    long rss_kb = 0, peak_kb = 0;
    std::ptrdiff_t descriptors = 0;
};

Held held_by(pid_t process) {
    Held held;
    const std::string folder = "/proc/" + std::to_string(process);
    std::ifstream status(folder + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) held.rss_kb = std::strtol(line.c_str() + 6, nullptr, 10);
        if (line.starts_with("VmHWM:")) held.peak_kb = std::strtol(line.c_str() + 6, nullptr, 10);
    }
    held.descriptors = std::distance(fs::directory_iterator(folder + "/fd"), fs::directory_iterator());
    return held;
}

struct Day {
    Held window, guard;
    std::size_t children = 0;  ///< of the guard, dead ones that nobody reaped included
};

Day held_now(pid_t guard) {
    return {held_by(::getpid()), held_by(guard), test::children_of(guard, "").size()};
}

void print(int clips, const Day& day) {
    std::printf(
        "after %4d clips: window %6ld kB (peak %6ld), %3td descriptors; guard %6ld kB (peak %6ld), %3td "
        "descriptors, %zu children\n",
        clips, day.window.rss_kb, day.window.peak_kb, day.window.descriptors, day.guard.rss_kb, day.guard.peak_kb,
        day.guard.descriptors, day.children);
    std::fflush(stdout);
}

fs::path make_media(const fs::path& folder) {
    const auto media = folder / "small.mp4";
    const std::string command =
        "ffmpeg -v error -y -f lavfi -i testsrc2=size=320x180:rate=25:duration=0.6 -c:v libx264 "
        "-pix_fmt yuv420p '" +
        media.string() + "'";
    if (std::system(command.c_str()) != 0) std::abort();
    return media;
}

/// One clip: opened, a few frames looked at, put back to the end of the queue.
bool one_clip(test::Sitting& sitting) {
    if (!sitting.open()) return false;
    for (const std::int64_t ordinal : {5, 14, 2}) {
        sitting.playback().seek(ordinal);
        if (!sitting.reaches(ordinal)) return false;
    }
    sitting.moments().clear();
    return sitting.finish(Ending::skipped);
}
}  // namespace

int main(int argc, char** argv) {
    if (!prepare_process()) return 5;
    const int clips = argc > 1 ? std::max(std::atoi(argv[1]), 10) : 1000, settled_after = clips / 10;
    QApplication app(argc, argv);
    look::apply_theme(app, look::Scheme::light);
    const test::TemporaryFolder folder;
    const auto media = make_media(folder.path());
    test::make_vault(folder.path(), std::vector<fs::path>(different_clips, media));
    test::Sitting sitting(folder.path() / "vault", {640, 360});
    if (!sitting.unlock()) return 1;
    const pid_t guard = test::children_of(::getpid(), "milchglas-guard").at(0);
    Day settled, end;
    for (int clip = 1; clip <= clips; ++clip) {
        if (!one_clip(sitting)) {
            std::fprintf(stderr, "clip %d could not be opened, shown or left\n", clip);
            return 1;
        }
        if (clip != settled_after && clip % 250 != 0 && clip != clips) continue;
        end = held_now(guard);
        if (clip == settled_after) settled = end;
        print(clip, end);
    }
    const long window = end.window.rss_kb - settled.window.rss_kb, guards = end.guard.rss_kb - settled.guard.rss_kb;
    std::printf("growth since clip %d: window %ld kB, guard %ld kB (at most %ld), descriptors %+td and %+td\n",
                settled_after, window, guards, most_growth_kb, end.window.descriptors - settled.window.descriptors,
                end.guard.descriptors - settled.guard.descriptors);
    return window < most_growth_kb && guards < most_growth_kb ? 0 : 1;
}
