#include <algorithm>

#include "app/cli/guard_link.h"
#include "app/cli/sentences.h"
#include "core/base/utc_time.h"
#include "core/desk/list_inbox.h"
#include "core/desk/settle_quarantined.h"

namespace milchglas::cli {
namespace {
nlohmann::json json_of(const desk::ListInbox::File& file) {
    nlohmann::json row{{"file", file.name}, {"bytes", file.bytes}, {"at", format_utc(file.at_ms)}};
    if (!file.tried) return row;
    const Sentence sentence = sentence_for(Error::received(file.code, file.where));
    row.update({{"code", file.where}, {"what", sentence.what}, {"next", sentence.next}});
    return row;
}

void say(Outcome& outcome, const std::string& state, const desk::ListInbox::File& file) {
    std::string line = state + "  " + format_utc(file.at_ms) + "  " + file.name;
    if (file.tried) {
        const Sentence sentence = sentence_for(Error::received(file.code, file.where));
        line += ": " + sentence.what + " " + sentence.next + " (" + file.where + ")";
    }
    outcome.say(line);
}

Result<Outcome> list(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::ListInbox>({}));
    Outcome outcome;
    outcome.json = {{"waiting", nlohmann::json::array()}, {"quarantined", nlohmann::json::array()}};
    for (const auto& file : reply.waiting) {
        outcome.json["waiting"].push_back(json_of(file));
        say(outcome, "waits      ", file);
    }
    for (const auto& file : reply.quarantined) {
        outcome.json["quarantined"].push_back(json_of(file));
        say(outcome, "quarantined", file);
    }
    if (reply.waiting.empty() && reply.quarantined.empty()) outcome.say("Nothing waits, and nothing is in quarantine.");
    return outcome;
}

/// The files in quarantine that a person means. Errors: usage "cli.names"; those of the guard.
Result<std::vector<std::string>> files_meant(GuardLink& guard, const Arguments& arguments) {
    if (arguments.has("files") == arguments.has("all")) return fail(Errc::usage, "cli.names");
    if (arguments.has("files")) return arguments.all("files");
    MG_TRY(const auto reply, guard.call<desk::ListInbox>({}));
    std::vector<std::string> names;
    for (const auto& file : reply.quarantined) names.push_back(file.name);
    return names;
}

/// One bad clip doesn't stop the rest; the exit code is the worst that happened.
Status note_refusal(Outcome& outcome, const std::string& file, const Error& why) {
    const Sentence sentence = sentence_for(why);
    outcome.json["refused"].push_back({{"file", file}, {"code", why.where()}, {"what", sentence.what}});
    outcome.say("refused   " + file + ": " + sentence.what + " " + sentence.next + " (" + why.where() + ")");
    outcome.exit = std::max(outcome.exit, exit_code_for(why));
    return why.code() == Errc::peer_gone ? Status(why) : Status{};
}

Result<Outcome> retry(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto files, files_meant(guard, arguments));
    Outcome outcome;
    outcome.json = {{"imported", nlohmann::json::array()}, {"refused", nlohmann::json::array()}};
    for (const std::string& file : files) {
        const auto done = guard.call<desk::RetryQuarantined>({file});
        if (done) {
            outcome.json["imported"].push_back({{"file", file}, {"clip", done->clip.value}});
            outcome.say((done->already_here ? "already here  " : "imported  ") + done->clip.value + "  " + file);
        } else {
            MG_CHECK(note_refusal(outcome, file, done.error()));
        }
    }
    return outcome;
}

Result<Outcome> discard(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto files, files_meant(guard, arguments));
    Outcome outcome;
    outcome.json = {{"discarded", nlohmann::json::array()}, {"refused", nlohmann::json::array()}};
    for (const std::string& file : files) {
        const auto done = guard.call<desk::DiscardQuarantined>({file});
        if (done) {
            outcome.json["discarded"].push_back(file);
            outcome.say("discarded " + file);
        } else {
            MG_CHECK(note_refusal(outcome, file, done.error()));
        }
    }
    return outcome;
}

std::vector<Option> chosen_files() {
    std::vector<Option> options = person_options();
    options.push_back({"files", Option::Kind::positionals, "Names, as clip inbox lists them", false, {}, {}});
    options.push_back({"all", Option::Kind::flag, "Everything in quarantine", false, {}, {}});
    return options;
}
}  // namespace

std::vector<Verb> inbox_verbs() {
    return {{"clip", "inbox", "List what waits in the vault's inbox, and what was refused, with reasons",
             "--vault ~/vault --as ada", person_options(), list},
            {"clip", "retry", "Try refused clips once more, when their camera is enrolled now, say",
             "--vault ~/vault --as ada front-door.mgclip", chosen_files(), retry},
            {"clip", "discard", "Throw refused clips away, for good", "--vault ~/vault --as ada --all", chosen_files(),
             discard}};
}

}  // namespace milchglas::cli
