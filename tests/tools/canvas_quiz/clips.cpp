#include "tests/tools/canvas_quiz/clips.h"

#include <algorithm>
#include <array>
#include <memory>

namespace milchglas::quiz {
namespace {
const cv::Size picture_size(640, 360);  // the frost looks at 180 rows, whatever a camera has
constexpr double most_before_s = 3, most_after_s = 4;

/// A file that packages or sample collections bring, and what is seen in it.
struct Known {
    std::string_view stem;
    scenes::Answer answer;
};
constexpr std::array known_footage{Known{"vtest", {.person = true}},
                                   Known{"room_people_768x432", {.person = true}},
                                   Known{"asl_book_640x480", {.person = true}},
                                   Known{"asl_walk_640x480", {.person = true}},
                                   Known{"movie-hello", {.person = true}},
                                   Known{"VID_20191220_170832", {.pet = true}},
                                   Known{"cockatoo", {.pet = true}}};

/// The same, `before_s` later and with `after_s` more of how it ends.
scenes::Script moved(scenes::Script script, double before_s, double after_s) {
    const auto later = [before_s](auto& happens) {
        if (!happens) return;
        happens = [before_s, then = std::move(happens)](double seconds) { return then(seconds - before_s); };
    };
    later(script.exposure);
    later(script.lamp);
    later(script.displaced);
    if (script.act)
        script.act = [before_s, act = std::move(script.act)](scenes::Stage& stage, double seconds) {
            act(stage, seconds - before_s);
        };
    script.frames += static_cast<int>((before_s + after_s) * script.rate);
    return script;
}

Result<tools::PlainTrack> film_scene(const scenes::Script& script, const tools::ProbeSettings& settings) {
    const scenes::Scene scene(script);
    media::VideoInfo info;
    info.time_base = {1, script.rate};
    info.width = info.display_width = script.size.width;
    info.height = info.display_height = script.size.height;
    int at = 0;
    cv::Mat picture;
    const auto next = [&]() -> Result<std::optional<tools::PlainFrame>> {
        if (at == script.frames) return std::optional<tools::PlainFrame>();
        picture = scene.frame(at).picture;
        const FrameTime time{at, 1, at == 0};
        ++at;
        return tools::PlainFrame{{picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows},
                                 time};
    };
    return tools::track_of_frames(info, next, settings);
}
}  // namespace

std::vector<Clip> scene_clips(Random& random) {
    std::vector<Clip> clips;
    std::uniform_real_distribution<double> before(0, most_before_s), after(0, most_after_s);
    for (const scenes::QuizScene& scene : scenes::catalogue(picture_size)) {
        const double before_s = before(random), after_s = after(random);
        clips.push_back({scene.name, scene.answer,
                         [script = moved(scene.script, before_s, after_s)](const tools::ProbeSettings& settings) {
                             return film_scene(script, settings);
                         }});
    }
    return clips;
}

Result<std::vector<Clip>> footage_clips(const std::filesystem::path& folder) {
    std::error_code error;
    std::vector<Clip> clips;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        const std::string stem = entry.path().stem().string();
        const auto known = std::find_if(known_footage.begin(), known_footage.end(),
                                        [&](const Known& file) { return file.stem == stem; });
        if (known == known_footage.end()) continue;
        clips.push_back({stem, known->answer, [path = entry.path().string()](const tools::ProbeSettings& settings) {
                             return tools::track_of_file(path, settings);
                         }});
    }
    if (error) return fail(Errc::io, "quiz.footage");
    std::sort(clips.begin(), clips.end(), [](const Clip& a, const Clip& b) { return a.name < b.name; });
    return clips;
}

}  // namespace milchglas::quiz
