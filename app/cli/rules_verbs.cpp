#include <charconv>

#include "app/cli/guard_link.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/desk/detector_table.h"
#include "core/desk/media_decoder.h"
#include "core/desk/set_detector.h"

namespace milchglas::cli {
namespace {
constexpr int trial_patience_ms = 60'000;

std::optional<std::int32_t> number_in(std::string_view text) {
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// What the numbers of the net mean, as the options say it. Errors: usage "cli.detector_input", "cli.detector_classes",
/// "desk.detector_spec".
Result<DetectorSpec> spec_from(const Arguments& arguments) {
    DetectorSpec spec;
    const std::string& input = arguments.one("input");
    const std::size_t cross = input.find('x');
    const auto width = number_in(std::string_view(input).substr(0, cross));
    const auto height = cross == std::string::npos ? width : number_in(std::string_view(input).substr(cross + 1));
    if (!width || !height) return fail(Errc::usage, "cli.detector_input");
    spec.width = *width;
    spec.height = *height;
    spec.layout = *from_text<DetectorLayout>(arguments.one("layout"));
    const auto threshold = number_in(arguments.one("threshold"));
    auto classes = desk::parse_classes(arguments.one("classes"));
    if (!classes || classes->empty()) return fail(Errc::usage, "cli.detector_classes");
    spec.classes = *std::move(classes);
    spec.threshold = threshold.value_or(0);
    if (!makes_sense(spec)) return fail(Errc::usage, "desk.detector_spec");
    return spec;
}

/// Whether it can be run at all, asked where it can do no harm: in a sandbox of its own, before anybody pins it.
Result<double> try_it(const UniqueFd& model, const DetectorSpec& spec) {
    MG_TRY(UniqueFd copy, model.duplicate());
    auto answer = desk::ask_decoder(DecoderOrder(TryDetectorOrder{std::move(copy), spec}), trial_patience_ms);
    if (!answer) {
        const std::string& where = answer.error().where();
        if (where == "desk.media_stalled") return fail(Errc::damaged, "viewer.detector_slow");
        if (where == "desk.media_died") return fail(Errc::damaged, "viewer.detector_model");
        return answer.error();
    }
    const auto* tried = std::get_if<DetectorTried>(&*answer);
    return tried != nullptr ? Result<double>(tried->look_ms) : fail(Errc::bug, "cli.detector_trial");
}

Result<Outcome> set(const Arguments& arguments) {
    MG_TRY(DetectorSpec spec, spec_from(arguments));
    MG_TRY(UniqueFd model, open_regular_file(arguments.one("file"), "cli.file"));
    MG_TRY(const Bytes bytes, read_all(model.get(), max_detector_bytes, "desk.detector_size"));
    const std::string hash = to_hex(sha256(bytes));
    if (arguments.has("hash") && arguments.one("hash") != hash) return fail(Errc::damaged, "desk.detector_hash");
    MG_TRY(const double look_ms, try_it(model, spec));
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    desk::SetDetector::Request request{
        std::move(model), arguments.one("name"), arguments.one("edition"), arguments.one("licence"), hash,
        std::move(spec)};
    MG_TRY(const auto reply, guard.call<desk::SetDetector>(request));
    Outcome outcome;
    outcome.json = {{"sha256", hash}, {"bytes", reply.bytes}, {"look_ms", look_ms}};
    outcome.say("Pinned " + arguments.one("name") + " " + arguments.one("edition") + ":").say("  sha256 " + hash);
    return outcome.say("One look takes " + std::to_string(static_cast<int>(look_ms + 0.5)) +
                       " ms here; each clip gets five for each of its seconds.");
}

Result<Outcome> remove(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_CHECK(guard.call<desk::RemoveDetector>({}));
    return Outcome{}.say("No detector is pinned any more, and its file is deleted.");
}

std::string state_words(const desk::ShowDetector::Reply& reply) {
    switch (reply.state) {
        case DetectorState::none:
            return "No detector is pinned.";
        case DetectorState::ready:
            return "It looks at every clip that is prepared.";
        case DetectorState::missing:
            return "Its file is gone: clips are prepared without it. Set it again.";
        case DetectorState::changed:
            return "Its file isn't the pinned one: clips are prepared without it. Set it again.";
        case DetectorState::paused:
            return "It failed at several clips in a row: clips are prepared without it. Set it again, or another one.";
    }
    return {};
}

Outcome show_rule(const desk::ShowDetector::Reply& reply) {
    Outcome outcome;
    outcome.json = {{"state", to_text(reply.state)}, {"failures", reply.failures}, {"failed_at", reply.failed_where}};
    if (reply.rule) {
        const DetectorRule& rule = *reply.rule;
        const std::string input = std::to_string(rule.spec.width) + "x" + std::to_string(rule.spec.height);
        const std::string classes = desk::classes_text(rule.spec.classes);
        outcome.json.update({{"name", rule.name},
                             {"version", rule.version},
                             {"licence", rule.licence},
                             {"sha256", rule.sha256},
                             {"bytes", rule.bytes},
                             {"input", input},
                             {"layout", to_text(rule.spec.layout)},
                             {"threshold", rule.spec.threshold},
                             {"classes", classes}});
        outcome.say(rule.name + " " + rule.version + (rule.licence.empty() ? "" : "  (" + rule.licence + ")"));
        outcome.say("  sha256 " + rule.sha256);
        outcome.say("  " + input + " " + std::string(to_text(rule.spec.layout)) + ", from " +
                    std::to_string(rule.spec.threshold) + " %: " + classes);
    }
    outcome.say(state_words(reply));
    if (reply.failures > 0)
        outcome.say("Last failure: " + reply.failed_where + " (" + std::to_string(reply.failures) + " in a row).");
    return outcome;
}

Result<Outcome> detector(const Arguments& arguments) {
    const bool sets = arguments.has("file"), removes = arguments.has("remove");
    if (sets && removes) return fail(Errc::usage, "cli.detector_either");
    if (sets) return set(arguments);
    if (removes) return remove(arguments);
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::ShowDetector>({}));
    return show_rule(reply);
}
}  // namespace

std::vector<Verb> rules_verbs() {
    using Kind = Option::Kind;
    std::vector<Option> options = person_options();
    for (Option& option : std::vector<Option>{
             {"file", Kind::value, "ONNX file to pin; without it what is pinned is shown", false, {}, {}},
             {"name", Kind::value, "What the log calls it", false, {}, "detector"},
             {"edition", Kind::value, "Its version, for the log", false, {}, "1"},
             {"licence", Kind::value, "Its licence", false, {}, {}},
             {"hash", Kind::value, "Pin it only if this is its SHA-256", false, {}, {}},
             {"layout", Kind::value, "How its output is laid out", false, spellings<Names<DetectorLayout>>(), "yolov5"},
             {"input", Kind::value, "Width and height of its input", false, {}, "640x640"},
             {"classes", Kind::value, "Its classes by index; others are dropped", false, {}, "0=person"},
             {"threshold", Kind::value, "Per cent below which nothing is told", false, {}, "50"},
             {"remove", Kind::flag, "Let no detector look any more", false, {}, {}}})
        options.push_back(std::move(option));
    return {{"rules", "detector", "Pin, show or remove the detector that looks at clips in the sandbox",
             "--vault ~/vault --as ada --file yolov5n.onnx --name yolov5n --edition 7.0 "
             "--classes 0=person,2=vehicle,15=pet,16=pet",
             options, detector}};
}

}  // namespace milchglas::cli
