// How fast a box is followed: 20 s of 720p at 30 frames a second, on one processor, beside plain decoding of the same
// file by the same reader. Prints processor time, so what else the machine does counts little. Then how well, against
// the truth of made-up scenes.
#include <fcntl.h>
#include <sched.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/base/hash.h"
#include "core/base/secret.h"
#include "core/media/video_reader.h"
#include "core/viewer/file_source.h"
#include "core/viewer/follow_clip.h"
#include "core/viewer/opencv_threads.h"
#include "tests/bench/follow_truth.h"
#include "tests/bench/measure.h"

namespace {
using namespace milchglas;
using bench::median;
constexpr int seconds = 20, rate = 30, runs = 3;
constexpr double wanted = 2;            // times real time
constexpr double wanted_overlap = 0.5;  // less is worth less than drawing by hand

double processor_s() {
    timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void on_one_processor() {
    cpu_set_t one;
    CPU_ZERO(&one);
    CPU_SET(0, &one);
    (void)::sched_setaffinity(0, sizeof one, &one);
}

/// A figure walks over a grainy still ground.
bool make_clip(const std::string& path) {
    const std::string command =
        "ffmpeg -v error -y -f lavfi -i testsrc=s=1280x720:r=30 -f lavfi -i testsrc2=s=120x280:r=30 -filter_complex "
        "\"[0]select='eq(n,0)',loop=-1:1,setpts=N/30/TB,noise=alls=8:allf=t[g];[1]select='eq(n,0)',loop=-1:1,"
        "setpts=N/30/TB[m];[g][m]overlay=x='40+1.8*n':y=300,format=yuv420p\" -t " +
        std::to_string(seconds) + " -c:v libx264 -preset fast '" + path + "'";
    return std::system(command.c_str()) == 0;
}

Result<double> decode(const UniqueFd& file, std::uint64_t size) {
    viewer::FileSource source(file.get(), size);
    media::Limits limits;
    limits.threads = 1;
    const double start = processor_s();
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    for (;;) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return processor_s() - start;
    }
}

Result<double> follow(const UniqueFd& file, std::uint64_t size, std::size_t& told) {
    viewer::FileSource source(file.get(), size);
    FollowOrder order;
    order.display_width = 1280;
    order.display_height = 720;
    order.canvas_width = 960;
    order.canvas_height = 540;
    order.frames = seconds * rate;
    order.ordinal = 100;
    order.last = order.frames - 1;
    order.box = {165, 225, 90, 210};
    order.decode_threads = 1;
    told = 0;
    const double start = processor_s();
    MG_TRY(const auto done, viewer::follow_clip(source, order,
                                                {[](std::int64_t) { return Status(); },
                                                 [&](const std::vector<FollowStep>& steps) {
                                                     told += steps.size();
                                                     return Status();
                                                 }}));
    (void)done;
    return processor_s() - start;
}

/// Times real time; 0 when it couldn't be measured.
double measure_speed(const std::string& path) {
    if (!make_clip(path)) return 0;
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    const auto size = size_of(file.get(), "bench.file");
    std::vector<double> plain, followed;
    std::size_t told = 0;
    for (int run = 0; size && run < runs; ++run) {
        const auto decoded = decode(file, *size);
        const auto took = follow(file, *size, told);
        if (!decoded || !took) return 0;
        plain.push_back(*decoded);
        followed.push_back(*took);
    }
    if (plain.empty()) return 0;
    std::printf("follow: %d s of 720p30, %zu of %d frames told, %.2f s; decoding alone %.2f s: ratio %.2f\n", seconds,
                told, seconds * rate - 1, median(followed), median(plain), median(followed) / median(plain));
    return seconds / median(followed);
}
}  // namespace

int main() {
    if (!prepare_process()) return 5;
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / ("follow-" + random_id());
    std::filesystem::create_directory(folder);
    on_one_processor();
    viewer::settle_opencv_threads();
    const double speed = measure_speed((folder / "clip.mp4").string());
    std::printf("follow: %.1f times real time on one processor, wanted %.0f\n", speed, wanted);
    std::printf("follow: against the truth of made-up scenes, 640 x 360\n");
    const tools::FollowScore score = bench::follow_made_scenes(folder);
    std::filesystem::remove_all(folder);
    std::printf("follow: overlap %.2f, wanted %.2f\n", score.overlap, wanted_overlap);
    return speed >= wanted && score.overlap >= wanted_overlap ? 0 : 1;
}
