#include "app/cli/label_script.h"

#include <sstream>

#include "app/cli/files.h"
#include "core/base/hash.h"
#include "core/base/strict_json.h"

namespace milchglas::cli {
namespace {
using nlohmann::json;
constexpr std::int64_t max_ordinal = 1'000'000, max_pixel = 65'536;

std::string row_id(StrictObject& object) {
    return object.optional_text("id").value_or(random_id());
}

Segment read_segment(StrictObject& object) {
    Segment segment;
    segment.id = row_id(object);
    segment.kind = object.text("kind");
    segment.first = object.integer("first", 0, max_ordinal);
    segment.last = object.integer("last", 0, max_ordinal);
    return segment;
}

Result<BoxKeyframe> read_keyframe(const json& value) {
    StrictObject object(value);
    BoxKeyframe keyframe;
    keyframe.ordinal = object.integer("at", 0, max_ordinal);
    keyframe.outside = object.has("outside") && object.boolean("outside");
    keyframe.occluded = object.has("occluded") && object.boolean("occluded");
    const json& box = object.array("box", 4);
    if (!object.finish() || box.size() != 4) return fail(Errc::usage, "cli.script");
    std::array<double, 4> sides{};
    for (std::size_t i = 0; i < 4; ++i) {
        if (!box[i].is_number_integer() || box[i].get<std::int64_t>() < 0 || box[i].get<std::int64_t>() > max_pixel)
            return fail(Errc::usage, "cli.script");
        sides[i] = static_cast<double>(box[i].get<std::int64_t>());
    }
    keyframe.box = {sides[0], sides[1], sides[2], sides[3]};
    return keyframe;
}

Result<BoxTrack> read_track(StrictObject& object) {
    BoxTrack track;
    track.id = row_id(object);
    track.kind = object.text("kind");
    for (const json& value : object.array("keyframes", 4096)) {
        MG_TRY(BoxKeyframe keyframe, read_keyframe(value));
        track.keyframes.push_back(std::move(keyframe));
    }
    return track;
}

Result<ScriptStep> read_step(const std::string& line) {
    const auto value = parse_strict_json(line);
    if (!value) return fail(Errc::usage, "cli.script");
    StrictObject object(*value);
    ScriptStep step;
    step.name = object.text("do");
    if (step.name == "choice") {
        Choice choice;
        choice.question = object.text("question");
        choice.answers = object.texts("answers");
        step.change = std::move(choice);
    } else if (step.name == "segment") {
        step.change = read_segment(object);
    } else if (step.name == "track") {
        MG_TRY(BoxTrack track, read_track(object));
        step.change = std::move(track);
    } else if (step.name == "remove-segment") {
        step.change = RemoveSegment{object.text("id")};
    } else if (step.name == "remove-track") {
        step.change = RemoveTrack{object.text("id")};
    } else if (step.name == "redo") {
        step.redo = true;
    } else if (step.name != "undo") {
        object.reject();
    }
    if (!object.finish()) return fail(Errc::usage, "cli.script");
    return step;
}
}  // namespace

Result<std::vector<ScriptStep>> read_script(const std::string& path) {
    MG_TRY(const std::string text, read_text(path));
    std::vector<ScriptStep> steps;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        if (line.empty()) continue;
        MG_TRY(ScriptStep step, read_step(line));
        steps.push_back(std::move(step));
    }
    return steps;
}

Result<desk::LabelState> run_step(GuardLink& guard, const ViewId& view, const ScriptStep& step) {
    if (step.change) return guard.call<desk::SaveLabel>({view, {*step.change}});
    return guard.call<desk::UndoLabel>({view, step.redo});
}

}  // namespace milchglas::cli
