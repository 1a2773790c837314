// What a frost track costs: the pass through the real decoder against ffmpeg decoding the same file, its stages, its
// memory, the track's size, and drawing from it. Clips are made on the spot; paths of others may be given instead.
#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <iterator>
#include <vector>

#include "core/frost/camera.h"
#include "core/frost/cards.h"
#include "core/frost/composition.h"
#include "core/media/read_ahead.h"
#include "core/viewer/payload_source.h"
#include "tests/bench/canvas_cost.h"
#include "tests/bench/made_scenes.h"
#include "tests/bench/measure.h"
#include "tests/bench/pass_run.h"
#include "tests/tools/plain_track.h"

namespace {
using namespace milchglas;
using namespace milchglas::bench;
using viewer::test::SealedMedia;
constexpr int rounds = 5;

/// Wall and processor milliseconds a frame, one of each for every round.
struct Cost {
    std::vector<double> wall, processor;

    template <class Work>
    void measure(int who, double frames, const Work& work) {
        const double before = processor_ms(who);
        wall.push_back(milliseconds(work) / frames);
        processor.push_back((processor_ms(who) - before) / frames);
    }
};

/// The median of what the peer took in a round, over what we took in it: 1 is as fast.
double speed(const std::vector<double>& peer, const std::vector<double>& ours) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < ours.size(); ++i) ratios.push_back(peer[i] / ours[i]);
    return median(ratios);
}

/// Unsealed and decoded here, cells written, nothing looked for: the pass without masks. Returns frames.
Result<double> cells_alone(const SealedMedia& media) {
    MG_TRY(const std::uint64_t end, size_of(media.file.get(), "bench.file"));
    MG_TRY(age::PayloadReader payload, age::PayloadReader::open(media.file.get(), media.keys.payload_offset, end,
                                                                Secret::copy_of(media.keys.payload_key.view())));
    MG_TRY(viewer::PayloadSource source,
           viewer::PayloadSource::create(std::move(payload), media.media_offset, media.media_size));
    media::Limits limits;
    limits.loop_filter = media::LoopFilter::against_drift;  // as a pass
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    const media::VideoInfo info = reader.info();
    MG_TRY(const auto ahead, media::ReadAhead::start(std::move(reader)));
    frost::AnalysisStore store({info.display_width, info.display_height});
    const frost::CellKey key(Bytes(32, 7));
    while (true) {
        MG_TRY(const auto frame, ahead->next());
        if (!frame) break;
        const media::LumaView& luma = frame->luma;
        store.add({luma.data, luma.stride, luma.width, luma.height}, 0,
                  static_cast<double>(frame->time.pts) * info.time_base.num / info.time_base.den);
    }
    const frost::Clip& clip = store.clip();
    const frost::Masks nothing(clip.size, clip.frames());
    const auto content = frost::compose(clip, frost::study_camera(clip, 2), nothing, key, 8, 2);
    return static_cast<double>(content.cell_changes.size());
}

/// The most memory a pass had in use, in MiB. Measured from a child of its own, whose only child is the decoder.
double pass_memory(const SealedMedia& media) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return 0;
    const UniqueFd theirs(ends[0]), ours(ends[1]);
    const pid_t child = ::fork();
    if (child == 0) {
        const bool done = run_pass(media).has_value();
        rusage usage{};
        ::getrusage(RUSAGE_CHILDREN, &usage);
        const double mib = done ? static_cast<double>(usage.ru_maxrss) / 1024 : 0;
        ::_exit(::write(ours.get(), &mib, sizeof mib) == sizeof mib ? 0 : 1);
    }
    double mib = 0;
    const bool got = child > 0 && ::read(theirs.get(), &mib, sizeof mib) == sizeof mib;
    return got ? mib : 0;
}

void print_stages(const tools::PlainTrack& made) {
    const auto frames = static_cast<double>(made.track.frame_count());
    const frost::StageTimes& stages = made.stages;
    std::printf(
        "  processor ms a frame: shrink and text %.2f; camera %.2f, ground %.2f, masks %.2f, covers %.2f, contours "
        "and cells %.2f, events %.2f, together %.2f\n",
        made.shrink_ms / frames, stages.camera / frames, stages.ground / frames, stages.masks / frames,
        stages.covers / frames, stages.drawing / frames, stages.events / frames, stages.sum() / frames);
}

/// Cards and events are to take 15 % of a pass at most. `pass_ms`: its processor time for one frame.
void print_cues(const tools::PlainTrack& made, double pass_ms) {
    const auto frames = static_cast<double>(made.track.frame_count());
    std::vector<double> cards;
    for (int round = 0; round < rounds; ++round) {
        const double before = processor_ms(RUSAGE_SELF);
        (void)frost::cards_of(made.track);
        cards.push_back((processor_ms(RUSAGE_SELF) - before) / frames);
    }
    const double events = made.stages.events / frames;
    std::printf("  cards %.3f, events %.3f ms a frame (processor): %.3f of the pass\n", median(cards), events,
                (median(cards) + events) / pass_ms);
}

/// Returns the processor time of a frame's pass.
Result<double> measure_pass(const std::string& path, const SealedMedia& media) {
    const std::string peer = "ffmpeg -nostdin -v error -threads 2 -i '" + path + "' -f null -";
    const std::string peer_starts = "ffmpeg -nostdin -v error -threads 2 -i '" + path + "' -frames:v 1 -f null -";
    Cost theirs, their_start, whole, from_waiting, cells;
    MG_TRY(const PassRun first, run_pass(media));
    const auto frames = static_cast<double>(first.frames);
    bool good = true;
    for (int round = 0; round < rounds; ++round) {
        theirs.measure(RUSAGE_CHILDREN, frames, [&] { good = std::system(peer.c_str()) == 0 && good; });
        their_start.measure(RUSAGE_CHILDREN, frames, [&] { good = std::system(peer_starts.c_str()) == 0 && good; });
        whole.measure(RUSAGE_CHILDREN, frames, [&] { good = run_pass(media).has_value() && good; });
        MG_TRY(auto decoder, waiting_decoder());
        from_waiting.measure(RUSAGE_CHILDREN, frames, [&] { good = run_pass(media, decoder).has_value() && good; });
        cells.measure(RUSAGE_SELF, frames, [&] { good = cells_alone(media).has_value() && good; });
    }
    if (!good) return fail(Errc::io, "bench.pass");
    std::printf("  pass %.2f ms a frame (processor %.2f), ffmpeg %.2f (%.2f): %.2f times its speed (processor %.2f)\n",
                median(whole.wall), median(whole.processor), median(theirs.wall), median(theirs.processor),
                speed(theirs.wall, whole.wall), speed(theirs.processor, whole.processor));
    std::vector<double> their_rest;
    for (std::size_t i = 0; i < theirs.wall.size(); ++i) their_rest.push_back(theirs.wall[i] - their_start.wall[i]);
    std::printf(
        "  by a decoder that waits, as in the product: %.2f ms a frame, %.2f times ffmpeg's speed, %.2f without its "
        "start and first frame\n",
        median(from_waiting.wall), speed(theirs.wall, from_waiting.wall), speed(their_rest, from_waiting.wall));
    std::printf("  cells alone %.2f ms a frame (%.2f): %.2f times its speed (%.2f)\n", median(cells.wall),
                median(cells.processor), speed(theirs.wall, cells.wall), speed(theirs.processor, cells.processor));
    return median(whole.processor);
}

Status measure(const std::string& path) {
    MG_TRY(const tools::PlainTrack made, tools::track_of_file(path, {}));
    MG_TRY(const Bytes bytes, bytes_of(path));
    MG_TRY(const SealedMedia media, viewer::test::seal_media(bytes));
    const auto frames = made.track.frame_count();
    std::printf("%s: %d x %d, %lld frames\n", std::filesystem::path(path).filename().c_str(), made.info.width,
                made.info.height, static_cast<long long>(frames));
    print_stages(made);
    std::printf("  track of %.2f MB; the pass takes at most %.0f MiB of memory\n",
                static_cast<double>(made.bytes) / 1e6, pass_memory(media));
    MG_TRY(const double pass_ms, measure_pass(path, media));
    print_cues(made, pass_ms);
    MG_CHECK(print_canvas_cost(made.track));
    std::fflush(stdout);
    return {};
}

/// False when a clip couldn't be made or measured.
bool measure_made() {
    const auto folder = std::filesystem::temp_directory_path() / ("frost_bench." + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    struct Made {
        const char* name;
        Scene scene;
        int rows, seconds;
    };
    bool done = true;
    for (const Made& made :
         {Made{"still.mp4", Scene::still, 1080, 30}, Made{"people.mp4", Scene::people, 1080, 30},
          Made{"confetti.mp4", Scene::confetti, 1080, 30}, Made{"people-4k.mp4", Scene::people, 2160, 10}}) {
        const auto path = folder / made.name;
        done = make_scene(made.scene, made.rows, made.seconds, path) && measure(path) && done;
    }
    std::filesystem::remove_all(folder);
    return done;
}
}  // namespace

int main(int argc, char** argv) {
    if (!prepare_process()) return 5;
    bool done = true;
    for (int i = 1; i < argc; ++i)
        if (const Status measured = measure(argv[i]); !measured) {
            std::fprintf(stderr, "frost_bench: %s\n", measured.error().where().c_str());
            done = false;
        }
    return (argc > 1 ? done : measure_made()) ? 0 : 1;
}
