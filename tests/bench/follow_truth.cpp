#include "tests/bench/follow_truth.h"

#include <cstdio>
#include <map>
#include <set>
#include <utility>

#include "tests/scenes/catalogue.h"

namespace milchglas::bench {
namespace {
using tools::FollowScore, tools::MotionTrack;
constexpr int width = 640, height = 360;
constexpr int smallest_side = 8;  // of a thing that is still seen

/// Of each thing: a dog and who walks it may bear one number.
using Tracks = std::map<std::pair<scenes::Kind, int>, std::vector<MotionTrack>>;

struct Made {
    tools::MotionBoxes clip;
    bool written = false;
};

/// Adds one frame's boxes: a thing's track goes on, or begins anew after a gap.
void add_truth(const scenes::Frame& frame, std::int64_t at, Tracks& tracks) {
    for (const scenes::Thing& thing : frame.things) {
        if (thing.box.width < smallest_side || thing.box.height < smallest_side) continue;
        auto& of = tracks[{thing.kind, thing.identity}];
        if (of.empty() || of.back().last() + 1 != at) of.push_back({at, {}});
        of.back().boxes.push_back({static_cast<double>(thing.box.x), static_cast<double>(thing.box.y),
                                   static_cast<double>(thing.box.width), static_cast<double>(thing.box.height)});
    }
}

Made make(const scenes::Script& script, const std::string& path) {
    const scenes::Scene scene(script);
    Made made;
    made.clip.width = width;
    made.clip.height = height;
    made.clip.frames = script.frames;
    made.clip.seconds = static_cast<double>(script.frames) / script.rate;
    const std::string command = "ffmpeg -v error -y -f rawvideo -pix_fmt gray -s 640x360 -r " +
                                std::to_string(script.rate) + " -i - -c:v libx264 -preset fast -pix_fmt yuv420p '" +
                                path + "'";
    std::FILE* encoder = ::popen(command.c_str(), "w");
    if (encoder == nullptr) return made;
    made.written = true;
    Tracks tracks;
    for (int at = 0; at < script.frames; ++at) {
        const scenes::Frame frame = scene.frame(at);
        add_truth(frame, at, tracks);
        const cv::Mat whole = frame.picture.isContinuous() ? frame.picture : frame.picture.clone();
        made.written = std::fwrite(whole.data, 1, whole.total(), encoder) == whole.total() && made.written;
    }
    made.written = ::pclose(encoder) == 0 && made.written;
    for (auto& [who, of] : tracks)
        for (MotionTrack& track : of)
            if (static_cast<int>(track.boxes.size()) >= script.rate) made.clip.tracks.push_back(std::move(track));
    return made;
}

/// False when it couldn't be followed at all.
bool follow_all(const Made& made, const std::string& path, FollowScore& sum) {
    for (const MotionTrack& track : made.clip.tracks) {
        const std::int64_t drawn_on = tools::frame_to_draw_on(track);
        const auto boxes = tools::follow_truth(path, made.clip, track, drawn_on);
        if (!boxes) return false;
        sum.add(tools::score(track, drawn_on, *boxes));
    }
    return true;
}

void print(const std::string& name, const FollowScore& s) {
    std::printf("  %-40s overlap %.2f  half or more %3.0f %%  told %3.0f %%  drift %.2f  (%d frames)\n", name.c_str(),
                s.overlap, 100 * s.good, 100 * s.told, s.drift, s.frames);
}
}  // namespace

tools::FollowScore follow_made_scenes(const std::filesystem::path& folder) {
    const std::string path = (folder / "scene.mp4").string();
    std::set<std::string> kinds;
    FollowScore all;
    for (const scenes::QuizScene& scene : scenes::catalogue({width, height})) {
        const std::string kind = scene.name.substr(0, scene.name.find(" ("));
        if (scene.answer.nothing() || !kinds.insert(kind).second) continue;
        const Made made = make(scene.script, path);
        FollowScore of;
        if (!made.written || !follow_all(made, path, of)) return {};
        print(kind, of.mean());
        all.add(of.mean());
    }
    print("all", all.mean());
    return all.mean();
}

}  // namespace milchglas::bench
