// How well a box is followed through a plain media file, held against boxes made on its clear frames: those of a file
// (a line a frame, "thing ordinal x y width height" in picture pixels, all whole numbers, straight between the frames
// that are listed; those in follow_truth/ are a badge (1) and a head (2) in two of Intel's sample videos), or without
// one those of motion_boxes.h. Prints for each thing the mean overlap (intersection over union), the share of frames in
// which it is half at least, and the drift: the distance of the middles at the end, in heights of the box. Beside it
// the same of cv::TrackerMIL, which sees the clear picture in full size. Never installed; writes nothing.
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
#include "tests/tools/follow_score.h"

namespace {
using namespace milchglas;
using tools::FollowScore, tools::MotionBoxes, tools::MotionTrack;

/// Forwards and backwards from `begin`, on clear pictures in full size.
Result<tools::BoxesByFrame> peer(const std::string& path, const MotionTrack& truth, std::int64_t begin) {
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
    tools::BoxesByFrame boxes;
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
    if (!in.eof()) return fail(Errc::usage, "tool.truth");  // something in it is no number
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

void print(const char* who, const FollowScore& s) {
    std::printf("  %-9s overlap %.3f  half or more %3.0f %%  told %3.0f %%  drift %.2f\n", who, s.overlap, 100 * s.good,
                100 * s.told, s.drift);
}

Status run(const std::string& path, const std::string& truth, bool with_peer) {
    MG_TRY(MotionBoxes clip, tools::motion_boxes_of(path));
    if (!truth.empty()) MG_CHECK(read_truth(truth, clip));
    std::printf("%s: %d x %d, %ld frames, %zu things\n", path.substr(path.rfind('/') + 1).c_str(), clip.width,
                clip.height, static_cast<long>(clip.frames), clip.tracks.size());
    FollowScore ours, theirs;
    for (const MotionTrack& track : clip.tracks) {
        const std::int64_t begin = tools::frame_to_draw_on(track);
        std::printf(" frames %ld-%ld, drawn on %ld\n", static_cast<long>(track.first), static_cast<long>(track.last()),
                    static_cast<long>(begin));
        MG_TRY(const auto boxes, tools::follow_truth(path, clip, track, begin));
        const FollowScore own = tools::score(track, begin, boxes);
        print("follow", own);
        ours.add(own);
        if (!with_peer) continue;
        MG_TRY(const auto mil, peer(path, track, begin));
        const FollowScore other = tools::score(track, begin, mil);
        print("MIL", other);
        theirs.add(other);
    }
    for (const FollowScore* sum : {&ours, &theirs}) {
        if (sum->frames == 0) continue;
        std::printf("all %d frames:\n", sum->frames);
        print(sum == &ours ? "follow" : "MIL", sum->mean());
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
