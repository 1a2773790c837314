#include "app/cli/guard_link.h"
#include "app/cli/label_script.h"
#include "core/desk/cant_tell.h"
#include "core/desk/finish_clip.h"
#include "core/desk/next_clip.h"
#include "core/desk/show_frame.h"

#include <fmt/format.h>

namespace milchglas::cli {
namespace {
/// What the guard told about the view, unasked.
struct ViewNews {
    std::optional<desk::ViewReady> ready;
    std::optional<Error> ended;
};

Status wait_until_ready(GuardLink& guard, ViewNews& news) {
    while (!news.ready && !news.ended) MG_CHECK(guard.client().wait_event());
    if (news.ended) return *news.ended;
    return {};
}

Status play(GuardLink& guard, const desk::NextClip::Opened& opened, const ViewNews& news) {
    const auto count = static_cast<std::int64_t>(news.ready->frames.frames.size());
    for (std::int64_t ordinal = 0; ordinal < count; ++ordinal)
        MG_CHECK(guard.call<desk::ShowFrame>({opened.view, ordinal, Level::frosted}));
    return {};
}

nlohmann::json decision_json(const Decision& decision) {
    nlohmann::json caps = nlohmann::json::array();
    for (const Cap& cap : decision.caps)
        caps.push_back({{"source", to_text(cap.source)}, {"level", to_text(cap.level)}});
    return {{"requested", to_text(decision.requested)}, {"granted", to_text(decision.granted)}, {"caps", caps}};
}

void tell_decision(Outcome& outcome, const desk::NextClip::Opened& opened) {
    std::string why;
    for (const Cap& cap : opened.decision.caps)
        why += fmt::format("{}{} allows {}", why.empty() ? "" : ", ", to_text(cap.source), to_text(cap.level));
    outcome.say(fmt::format("clip {} ({}, {}): shown {} because {}", opened.clip.value, to_text(opened.room),
                            to_text(opened.reason), to_text(opened.decision.granted),
                            why.empty() ? std::string("nothing caps it") : why));
}

void tell_exposure(Outcome& outcome, const Exposure& exposure) {
    outcome.json["exposure"] = {{"frames", exposure.frames},
                                {"distinct_frames", exposure.distinct_frames},
                                {"seconds_ms", static_cast<std::int64_t>(exposure.seconds * 1000)},
                                {"clear_frame_ms", static_cast<std::int64_t>(exposure.clear_frame_seconds * 1000)}};
    outcome.say(fmt::format("{} frames released, {:.1f} s seen, exposure {:.3f} clear-frame seconds", exposure.frames,
                            exposure.seconds, exposure.clear_frame_seconds));
}

Result<desk::NextClip::Reply> ask_next(GuardLink& guard, const Arguments& arguments) {
    return guard.call<desk::NextClip>({*from_text<Purpose>(arguments.one("purpose")),
                                       *from_text<Task>(arguments.one("task")),
                                       *from_text<Level>(arguments.one("level")), Posture::open, false});
}

void listen(GuardLink& guard, ViewNews& news) {
    guard.client().on<desk::ViewReady>([&news](desk::ViewReady ready) { news.ready = std::move(ready); });
    guard.client().on<desk::ViewEnded>(
        [&news](const desk::ViewEnded& ended) { news.ended = Error::received(ended.code, ended.where); });
}

Result<Outcome> session(const Arguments& arguments) {
    std::vector<ScriptStep> steps;
    if (arguments.has("script")) {
        MG_TRY(steps, read_script(arguments.one("script")));
    }
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    ViewNews news;
    listen(guard, news);
    MG_TRY(const auto next, ask_next(guard, arguments));
    Outcome outcome;
    if (!next.opened) {
        outcome.json = {{"clip", nullptr}};
        outcome.exit = 1;
        return outcome.say("The queue is empty.");
    }
    outcome.json = {{"clip", next.opened->clip.value}, {"decision", decision_json(next.opened->decision)}};
    tell_decision(outcome, *next.opened);
    MG_CHECK(wait_until_ready(guard, news));
    outcome.json["frames"] = news.ready->frames.frames.size();
    if (arguments.has("play")) MG_CHECK(play(guard, *next.opened, news));
    for (const ScriptStep& step : steps) {
        MG_TRY(const desk::LabelState state, run_step(guard, next.opened->view, step));
        outcome.json["revision"] = state.revision;
        outcome.say(fmt::format("{}: saved, revision {}", step.name, state.revision));
    }
    const Ending ending = arguments.has("cant-tell") ? Ending::cant_tell
                          : arguments.has("later")   ? Ending::skipped
                                                     : Ending::finished;
    MG_TRY(const auto finished, guard.call<desk::FinishClip>({next.opened->view, ending}));
    tell_exposure(outcome, finished.exposure);
    return outcome;
}

Result<Outcome> cant_tell(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::CountCantTell>({}));
    Outcome outcome;
    outcome.json = {{"counts", nlohmann::json::array()}, {"undecided", reply.undecided}};
    for (const desk::CantTellCount& count : reply.counts) {
        outcome.json["counts"].push_back({{"task", to_text(count.task)},
                                          {"level", to_text(count.level)},
                                          {"said", count.said},
                                          {"sent_on", count.sent_on}});
        outcome.say(fmt::format("{} at {}: {} times not to be told, {} of them sent on", to_text(count.task),
                                to_text(count.level), count.said, count.sent_on));
    }
    if (reply.counts.empty()) outcome.say("Nobody said that they couldn't tell.");
    return outcome.say(fmt::format("{} clips left the queue undecided", reply.undecided));
}
}  // namespace

std::vector<Verb> label_verbs() {
    using Kind = Option::Kind;
    std::vector<Option> options = person_options();
    options.push_back({"purpose", Kind::value, "What the labels are for", false, spellings<Names<Purpose>>(), "alarm-training"});
    options.push_back({"task", Kind::value, "What is asked", false, spellings<Names<Task>>(), "classify"});
    options.push_back({"level", Kind::value, "See at most this", false, spellings<Names<Level>>(), "frosted"});
    options.push_back({"play", Kind::flag, "Have every frame released once, as a viewer would", false, {}, {}});
    options.push_back({"script", Kind::value,
                       "Labels to save, one JSON object a line: {\"do\":\"choice\",\"question\":..,\"answers\":[..]}, "
                       "{\"do\":\"segment\",\"kind\":..,\"first\":..,\"last\":..}, {\"do\":\"track\",\"kind\":..,"
                       "\"keyframes\":[{\"at\":..,\"box\":[x,y,w,h]}]}, {\"do\":\"undo\"}, {\"do\":\"redo\"}",
                       false, {}, {}});
    options.push_back({"later", Kind::flag, "Put the clip back in the queue instead of finishing it", false, {}, {}});
    options.push_back({"cant-tell", Kind::flag, "Say that it can't be told and give it to somebody else", false, {}, {}});
    return {{"label", "session", "Open the next clip, save labels from a script, finish it; shows no picture",
             "--vault ~/vault --as ren --play --script labels.jsonl", options, session},
            {"label", "cant-tell", "How often clips couldn't be told, by task and level (lead, admin)",
             "--vault ~/vault --as ada --json", person_options(), cant_tell}};
}

}  // namespace milchglas::cli
