// Any frame at once: the renderer process, asked over its channel as the guard asks it, against mpv seeking exactly in
// the same file. A clip is made on the spot; the path of another may be given instead.
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <vector>

#include "core/frost/track.h"
#include "tests/bench/made_scenes.h"
#include "tests/bench/measure.h"
#include "tests/bench/mpv.h"
#include "tests/bench/pass_run.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
using viewer::test::DecoderProcess;
constexpr int seeks = 60;

/// A renderer with a track and a canvas of its own.
class Renderer {
  public:
    static Result<Renderer> start(ByteView track_bytes, frost::Size display) {
        RenderOrder order;
        order.track = viewer::test::sealed_file(track_bytes);
        order.track_bytes = track_bytes.size();
        order.geometry = frost::canvas_geometry_for(display, 1);
        order.canvas = viewer::test::empty_file(order.geometry.bytes());
        order.mark = "reviewer-17 05:06";
        MG_TRY(DecoderProcess process, DecoderProcess::start());
        MG_CHECK(process.order(std::move(order)));
        MG_TRY(const LockedDown locked, process.expect<LockedDown>());
        return Renderer(std::move(process));
    }
    /// Milliseconds from the order to the report that the marked frame is on the canvas.
    Result<double> draw(std::int64_t ordinal) {
        Status drawn;
        const double ms = milliseconds([&] {
            drawn = process_.order(FrameOrder{ordinal, Level::frosted, 0});
            if (!drawn) return;
            if (const auto done = process_.expect<FrameDone>(); !done) drawn = done.error();
        });
        MG_CHECK(drawn);
        return ms;
    }

  private:
    explicit Renderer(DecoderProcess process) : process_(std::move(process)) {}
    DecoderProcess process_;
};

struct Times {
    std::vector<double> random, forward, backward, peer_random, peer_forward, peer_backward;
};

std::int64_t random_ordinal(std::int64_t i, std::int64_t frames) {
    return (i * 7919 + 13) % frames;
}

/// Seeks of both take turns, so that both see the same load. False when mpv has gone.
Result<bool> measure(Renderer& renderer, Mpv* mpv, const FrameTable& table, Times& times) {
    const auto frames = static_cast<std::int64_t>(table.frames.size());
    const auto visit = [&](std::int64_t ordinal, std::vector<double>& ours, std::vector<double>& peer) -> Result<bool> {
        MG_TRY(const double ms, renderer.draw(ordinal));
        ours.push_back(ms);
        if (mpv == nullptr) return true;
        const auto& all = table.frames;
        const double seconds = table.seconds(all[static_cast<std::size_t>(ordinal)].pts - all.front().pts);
        bool there = false;
        peer.push_back(milliseconds([&] { there = mpv->seek(seconds); }));
        return there;
    };
    for (std::int64_t i = 0; i < seeks; ++i) {
        MG_TRY(const bool random, visit(random_ordinal(i, frames), times.random, times.peer_random));
        if (!random) return false;
    }
    for (std::int64_t i = 0; i < seeks; ++i) {
        MG_TRY(const bool forward, visit(frames / 3 + i, times.forward, times.peer_forward));
        if (!forward) return false;
    }
    for (std::int64_t i = 0; i < seeks; ++i) {
        MG_TRY(const bool backward, visit(2 * frames / 3 - i, times.backward, times.peer_backward));
        if (!backward) return false;
    }
    return true;
}

void print(const char* what, const std::vector<double>& ours, const std::vector<double>& peer) {
    std::printf("  %-8s %6.2f ms", what, median(ours));
    if (!peer.empty()) std::printf(", mpv %7.2f ms: %.0f times as fast", median(peer), median(peer) / median(ours));
    std::printf("\n");
}

Status measure_file(const std::string& path, const std::string& socket) {
    MG_TRY(const Bytes bytes, bytes_of(path));
    MG_TRY(const auto media, viewer::test::seal_media(bytes));
    MG_TRY(const PassRun pass, run_pass(media));
    MG_TRY(const frost::Track track, frost::Track::open(pass.track));
    if (track.frame_count() < 3 * seeks) return fail(Errc::usage, "bench.short_clip");
    MG_TRY(Renderer renderer, Renderer::start(pass.track, track.display()));
    auto mpv = Mpv::start(path, socket);
    if (!mpv) std::printf("mpv isn't here (package mpv): nothing to compare with\n");
    Times times;
    MG_TRY(const bool done, measure(renderer, mpv ? &*mpv : nullptr, track.frame_table(), times));
    if (!done) return fail(Errc::io, "bench.mpv");
    std::printf("%s, %lld frames: from the order to the marked frame\n", std::filesystem::path(path).filename().c_str(),
                static_cast<long long>(track.frame_count()));
    print("random", times.random, times.peer_random);
    print("step", times.forward, times.peer_forward);
    print("reverse", times.backward, times.peer_backward);
    return {};
}
}  // namespace

int main(int argc, char** argv) {
    if (!prepare_process()) return 5;
    const auto folder = std::filesystem::temp_directory_path() / ("seek_bench." + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    const std::string made = folder / "people.mp4", socket = folder / "mpv";
    Status done = fail(Errc::io, "bench.ffmpeg");
    if (argc > 1 || make_scene(Scene::people, 1080, 10, made)) done = measure_file(argc > 1 ? argv[1] : made, socket);
    if (!done) std::fprintf(stderr, "seek_bench: %s\n", done.error().where().c_str());
    std::filesystem::remove_all(folder);
    return done ? 0 : 1;
}
