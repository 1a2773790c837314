#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "app/cli/sentences.h"
#include "core/audit/verify_bundle.h"
#include "core/base/utc_time.h"
#include "core/desk/read_audit.h"

#include <fmt/format.h>

#include <charconv>
#include <optional>

namespace milchglas::cli {
namespace {
constexpr std::int64_t page_entries = 1000;

Result<Outcome> read(const Arguments& arguments) {
    desk::ReadAudit::Request request;
    const std::string& from = arguments.one("from");
    if (std::from_chars(from.data(), from.data() + from.size(), request.from).ec != std::errc{})
        return fail(Errc::usage, "cli.number");
    request.limit = page_entries;
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    Outcome outcome;
    outcome.json = {{"entries", nlohmann::json::array()}};
    // Every page read is an entry itself: what counts is the log as it was when the first page came.
    std::optional<std::int64_t> size;
    while (!size || request.from < *size) {
        MG_TRY(const auto reply, guard.call<desk::ReadAudit>(request));
        size = size.value_or(reply.size);
        for (const std::string& line : reply.lines) {
            outcome.json["entries"].push_back(nlohmann::json::parse(line, nullptr, false));
            outcome.say(line);
        }
        request.from += page_entries;
    }
    outcome.json["size"] = *size;
    return outcome;
}

Result<Outcome> take_out(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::ExportAudit>({}));
    MG_CHECK(write_out_files(arguments.one("out"), reply.files));
    Outcome outcome;
    outcome.json = {{"folder", arguments.one("out")}, {"entries", reply.entries}, {"files", reply.files.size()}};
    return outcome.say(fmt::format("{} entries in {}; check them anywhere with: milchglas-cli audit verify {}",
                                   reply.entries, arguments.one("out"), arguments.one("out")));
}

Result<audit::PinnedKeys> pinned_keys(const Arguments& arguments) {
    audit::PinnedKeys pinned;
    if (arguments.has("log-key")) {
        MG_TRY(pinned.log, note::VerifierKey::parse(arguments.one("log-key")));
    }
    if (arguments.has("exporter-key")) {
        MG_TRY(pinned.exporter, note::VerifierKey::parse(arguments.one("exporter-key")));
    }
    return pinned;
}

Result<Outcome> verify(const Arguments& arguments) {
    MG_TRY(const audit::PinnedKeys pinned, pinned_keys(arguments));
    const auto verified = audit::verify_bundle_folder(arguments.one("bundle"), pinned);
    Outcome outcome;
    if (!verified) {
        outcome.exit = 1;
        outcome.json = {{"verified", false}, {"code", verified.error().where()}};
        return outcome.say("NOT verified: " + sentence_for(verified.error()).what + " (" + verified.error().where() + ")");
    }
    const bool is_pinned = verified->log_trust == audit::KeyTrust::pinned;
    outcome.json = {{"verified", true},
                    {"entries", verified->entries},
                    {"log_key", verified->log_key},
                    {"log_key_trust", to_text(verified->log_trust)},
                    {"exported_at", format_utc(verified->exported_at_ms)},
                    {"proved", nlohmann::json::array()}};
    for (const audit::Proved proved : verified->proved) outcome.json["proved"].push_back(to_text(proved));
    outcome.say(fmt::format("Verified: {} entries, no file changed, every entry under the signed root.", verified->entries));
    return outcome.say(is_pinned ? "The log key is the one you gave."
                                 : "The log key was taken from the bundle itself: pin it with --log-key to know whose log "
                                   "this is.");
}
}  // namespace

std::vector<Verb> audit_verbs() {
    using Kind = Option::Kind;
    std::vector<Option> read_options = person_options();
    read_options.push_back({"from", Kind::value, "First entry", false, {}, "0"});
    std::vector<Option> export_options = person_options();
    export_options.push_back({"out", Kind::value, "A new or empty folder", true, {}, {}});
    return {{"audit", "read", "Print log entries; reading is logged too", "--vault ~/vault --as ana", read_options, read},
            {"audit", "export", "Write the whole log as a bundle anybody can check", "--vault ~/vault --as ana --out log-1",
             export_options, take_out},
            {"audit", "verify", "Check a bundle; needs no vault and no key, and says what it proved",
             "log-1 --log-key milchglas.example/log/...+...",
             {{"bundle", Kind::positional, "The bundle's folder", true, {}, {}},
              {"log-key", Kind::value, "The log's vkey, from: vault status", false, {}, {}},
              {"exporter-key", Kind::value, "The exporter's vkey", false, {}, {}}},
             verify}};
}

}  // namespace milchglas::cli
