// How well a box is followed through a plain media file, held against boxes made on its clear frames: those of a file
// (a line a frame, "thing ordinal x y width height" in picture pixels, straight between the frames that are listed), or
// without one those of motion_boxes.h. Prints for each thing the mean overlap (intersection over union), the share of
// frames in which it is half at least, and the drift: the distance of the middles at the end, in heights of the box.
// Beside it the same of cv::TrackerMIL, which sees the clear picture in full size. Never installed; writes nothing.
#include <fcntl.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <map>
#include <opencv2/video/tracking.hpp>

#include "core/base/fd.h"
#include "core/base/secret.h"
#include "core/frost/grey_picture.h"
#include "core/frost/track.h"
#include "core/media/video_reader.h"
#include "core/model/interpolate.h"
#include "core/viewer/file_source.h"
#include "core/viewer/follow_clip.h"
#include "tests/tools/motion_boxes.h"

namespace {
using namespace milchglas;
using tools::MotionBoxes, tools::MotionTrack;

struct Score {
    double overlap = 0, good = 0, drift = 0, told = 0;
    int frames = 0;
};

/// Frames that aren't told count as an overlap of nothing.
Score score(const MotionTrack& truth, std::int64_t begin, const std::map<std::int64_t, Box>& boxes) {
    Score sum;
    for (std::int64_t at = truth.first; at <= truth.last(); ++at) {
        if (at == begin) continue;
        ++sum.frames;
        const auto box = boxes.find(at);
        if (box == boxes.end()) continue;
        const Box& right = truth.boxes[static_cast<std::size_t>(at - truth.first)];
        const double overlap = tools::intersection_over_union(box->second, right);
        sum.told += 1;
        sum.overlap += overlap;
        sum.good += overlap >= 0.5 ? 1 : 0;
        sum.drift = std::hypot(box->second.x + box->second.width / 2 - right.x - right.width / 2,
                               box->second.y + box->second.height / 2 - right.y - right.height / 2) /
                    right.height;
    }
    const double frames = std::max(sum.frames, 1);
    sum.overlap /= frames;
    sum.good /= frames;
    sum.told /= frames;
    return sum;
}

Result<std::map<std::int64_t, Box>> followed(const std::string& path, const MotionBoxes& clip, const MotionTrack& truth,
                                             std::int64_t begin) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return fail(Errc::io, "tool.file");
    MG_TRY(const std::uint64_t size, size_of(file.get(), "tool.file"));
    viewer::FileSource source(file.get(), size);
    const CanvasGeometry canvas = frost::canvas_geometry_for({clip.width, clip.height}, 1);
    const double x = static_cast<double>(canvas.width) / clip.width,
                 y = static_cast<double>(canvas.height) / clip.height;
    const auto whole = [](double at) { return static_cast<std::int32_t>(std::lround(at)); };
    const Box& drawn = truth.boxes[static_cast<std::size_t>(begin - truth.first)];
    FollowOrder order;
    order.display_width = clip.width;
    order.display_height = clip.height;
    order.frames = clip.frames;
    order.canvas_width = canvas.width;
    order.canvas_height = canvas.height;
    order.ordinal = begin;
    order.box = {whole(drawn.x * x), whole(drawn.y * y), std::max(1, whole(drawn.width * x)),
                 std::max(1, whole(drawn.height * y))};
    order.box.width = std::min(order.box.width, canvas.width - order.box.x);
    order.box.height = std::min(order.box.height, canvas.height - order.box.y);
    order.first = truth.first;
    order.last = truth.last();
    order.decode_threads = 1;
    std::map<std::int64_t, Box> boxes;
    const auto keep = [&](const std::vector<FollowStep>& steps) -> Status {
        for (const FollowStep& s : steps)
            boxes[s.ordinal] = {s.box.x / x, s.box.y / y, s.box.width / x, s.box.height / y};
        return {};
    };
    MG_CHECK(viewer::follow_clip(source, order, {[](std::int64_t) { return Status(); }, keep}));
    return boxes;
}

/// Forwards and backwards from `begin`, on clear pictures in full size.
Result<std::map<std::int64_t, Box>> peer(const std::string& path, const MotionTrack& truth, std::int64_t begin) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    MG_TRY(const std::uint64_t size, size_of(file.get(), "tool.file"));
    viewer::FileSource source(file.get(), size);
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source));
    const media::VideoInfo& info = reader.info();
    std::vector<cv::Mat> pictures;
    for (std::int64_t at = 0; at <= truth.last(); ++at) {
        MG_TRY(const auto frame, reader.next());
        if (!frame || at < truth.first) continue;
        const media::LumaView& luma = frame->luma;
        pictures.push_back(frost::upright_picture({luma.data, luma.stride, luma.width, luma.height},
                                                  90 * static_cast<std::int32_t>(info.rotation),
                                                  {info.display_width, info.display_height}));
    }
    std::map<std::int64_t, Box> boxes;
    const Box& drawn = truth.boxes[static_cast<std::size_t>(begin - truth.first)];
    for (const int way : {+1, -1}) {
        const auto colour = [&](std::int64_t at) {
            cv::Mat three;
            cv::merge(std::vector(3, pictures[static_cast<std::size_t>(at - truth.first)]), three);
            return three;
        };
        cv::Rect box(static_cast<int>(drawn.x), static_cast<int>(drawn.y), static_cast<int>(drawn.width),
                     static_cast<int>(drawn.height));
        const auto mil = cv::TrackerMIL::create();
        mil->init(colour(begin), box);
        for (std::int64_t at = begin + way; at >= truth.first && at <= truth.last(); at += way)
            if (mil->update(colour(at), box))
                boxes[at] = {static_cast<double>(box.x), static_cast<double>(box.y), static_cast<double>(box.width),
                             static_cast<double>(box.height)};
    }
    return boxes;
}

Status read_truth(const std::string& path, MotionBoxes& clip) {
    std::map<int, BoxTrack> things;
    std::ifstream in(path);
    int thing = 0;
    BoxKeyframe at;
    while (in >> thing >> at.ordinal >> at.box.x >> at.box.y >> at.box.width >> at.box.height)
        things[thing].keyframes.push_back(at);
    clip.tracks.clear();
    for (const auto& [number, track] : things) {
        MotionTrack made{track.keyframes.front().ordinal, {}};
        for (std::int64_t i = made.first; i <= track.keyframes.back().ordinal; ++i)
            made.boxes.push_back(*interpolate(track, i));
        if (made.last() >= clip.frames) return fail(Errc::usage, "tool.truth");
        clip.tracks.push_back(std::move(made));
    }
    return {};
}

void print(const char* who, const Score& s) {
    std::printf("  %-9s overlap %.3f  half or more %3.0f %%  told %3.0f %%  drift %.2f\n", who, s.overlap, 100 * s.good,
                100 * s.told, s.drift);
}

Status run(const std::string& path, const std::string& truth, bool with_peer) {
    MG_TRY(MotionBoxes clip, tools::motion_boxes_of(path));
    if (!truth.empty()) MG_CHECK(read_truth(truth, clip));
    std::printf("%s: %d x %d, %ld frames, %zu things\n", path.substr(path.rfind('/') + 1).c_str(), clip.width,
                clip.height, static_cast<long>(clip.frames), clip.tracks.size());
    Score ours, theirs;
    const auto add = [](Score& sum, const Score& s) {
        sum.overlap += s.overlap * s.frames;
        sum.good += s.good * s.frames;
        sum.told += s.told * s.frames;
        sum.drift += s.drift * s.frames;
        sum.frames += s.frames;
    };
    for (const MotionTrack& track : clip.tracks) {
        const std::int64_t begin = track.first + (track.last() - track.first) / 3;
        std::printf(" frames %ld-%ld, drawn on %ld\n", static_cast<long>(track.first), static_cast<long>(track.last()),
                    static_cast<long>(begin));
        MG_TRY(const auto boxes, followed(path, clip, track, begin));
        const Score own = score(track, begin, boxes);
        print("follow", own);
        add(ours, own);
        if (!with_peer) continue;
        MG_TRY(const auto mil, peer(path, track, begin));
        const Score other = score(track, begin, mil);
        print("MIL", other);
        add(theirs, other);
    }
    for (Score* sum : {&ours, &theirs}) {
        if (sum->frames == 0) continue;
        const double n = sum->frames;
        sum->overlap /= n, sum->good /= n, sum->told /= n, sum->drift /= n;
        std::printf("all %d frames:\n", sum->frames);
        print(sum == &ours ? "follow" : "MIL", *sum);
    }
    return {};
}

}  // namespace

int main(int argc, char** argv) {
    std::string media, truth;
    bool with_peer = false;
    CLI::App app("Holds a followed box against boxes made on clear frames.");
    app.add_option("media", media, "video file")->required()->check(CLI::ExistingFile);
    app.add_option("--truth", truth, "boxes made by hand")->check(CLI::ExistingFile);
    app.add_flag("--peer", with_peer, "cv::TrackerMIL too");
    CLI11_PARSE(app, argc, argv);
    if (!prepare_process()) return 5;
    if (const Status done = run(media, truth, with_peer); !done) {
        std::cerr << "follow_probe: " << done.error().where() << '\n';
        return 1;
    }
    return 0;
}
