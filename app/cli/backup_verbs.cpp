#include <fcntl.h>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "app/cli/doctor_words.h"
#include "app/cli/files.h"
#include "app/cli/guard_link.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/base/utc_time.h"
#include "core/desk/backup_vault.h"
#include "core/desk/restore_vault.h"

namespace milchglas::cli {
namespace {
constexpr int damage_exit = 4;

Result<UniqueFd> open_folder(const std::string& path) {
    std::error_code error;
    std::filesystem::create_directories(path, error);
    UniqueFd folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (error || !folder) return fail(Errc::io, "cli.out");
    return folder;
}

Result<Outcome> backup(const Arguments& arguments) {
    desk::BackupVault::Request request;
    request.with_keys = arguments.has("with-keys");
    request.keys_to = arguments.one("keys-to");
    const std::string& days = arguments.one("keep-days");
    if (std::from_chars(days.data(), days.data() + days.size(), request.keep_days).ec != std::errc{})
        return fail(Errc::usage, "cli.number");
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(request.folder, open_folder(arguments.one("out")));
    MG_TRY(const auto reply, guard.call<desk::BackupVault>(request));
    Outcome outcome;
    outcome.json = {{"files", reply.files}, {"keys_expire_ms", reply.keys_expire_ms}};
    outcome.say(std::to_string(reply.files) + " files are backed up.");
    if (reply.keys_expire_ms == 0)
        return outcome.say("No keys are in it: keep keys.mg and host.key of the vault elsewhere, or use --keys-to.");
    return outcome.say("Its keys can be restored until " + format_utc(reply.keys_expire_ms) + "; delete it then.");
}

/// The first line that is an identity; lines with # are for people.
Result<std::vector<age::Identity>> identities_in(const std::string& path) {
    std::vector<age::Identity> identities;
    if (path.empty()) return identities;
    constexpr std::size_t max_file = 64 * 1024;
    Secret text(max_file);
    MG_TRY(const UniqueFd file, open_regular_file(path, "cli.file"));
    MG_TRY(const std::size_t size, read_some_at(file.get(), 0, text.mutable_view(), "cli.file"));
    std::string_view rest = as_text(text.view().first(size));
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        if (line.empty() || line.front() == '#') continue;
        MG_TRY(auto identity, age::Identity::parse(line));
        identities.push_back(std::move(identity));
    }
    return identities;
}

Result<Outcome> restore(const Arguments& arguments) {
    MG_TRY(const auto identities, identities_in(arguments.one("identity")));
    const desk::RestoreOrder order{arguments.one("from"), arguments.one("vault"), identities,
                                   arguments.one("exporter-key")};
    MG_TRY(const auto restored, desk::restore_vault(order, SystemClock{}));
    Outcome outcome;
    outcome.json = {{"files", restored.files},
                    {"made_at_ms", restored.made_at_ms},
                    {"with_keys", restored.with_keys},
                    {"pinned", arguments.has("exporter-key")}};
    outcome.say("Restored as the vault was at " + format_utc(restored.made_at_ms) + ".");
    if (!restored.with_keys) outcome.say("No keys were in it: put keys.mg and host.key of that vault beside it.");
    if (!arguments.has("exporter-key"))
        outcome.say("Who signed it was not checked: give --exporter-key, as vault init printed it.");
    return outcome.say("What was shredded since then is back: withdraw it again.");
}

Result<Outcome> doctor(const Arguments& arguments) {
    MG_TRY(const auto findings, desk::examine_vault(arguments.one("vault"), SystemClock{}, arguments.has("repair")));
    Outcome outcome;
    outcome.json = {{"findings", nlohmann::json::array()}};
    for (const desk::Finding& finding : findings) {
        const DoctorWords words = words_for(finding);
        outcome.json["findings"].push_back({{"severity", words.severity},
                                            {"code", finding.code},
                                            {"about", finding.about},
                                            {"mended", finding.mended},
                                            {"what", words.what},
                                            {"next", words.next}});
        outcome.say(words.severity + ": " + words.what + (finding.about.empty() ? "" : " (" + finding.about + ")") +
                    " " + words.next);
        const bool open_fault = finding.severity == desk::Severity::fault && !finding.mended;
        if (finding.severity == desk::Severity::damage) outcome.exit = damage_exit;
        if (open_fault) outcome.exit = std::max(outcome.exit, 1);
    }
    if (findings.empty()) outcome.say("Nothing is wrong.");
    return outcome;
}
}  // namespace

std::vector<Verb> backup_verbs() {
    std::vector<Option> backup_options = person_options();
    backup_options.push_back(
        {"out", Option::Kind::value, "Folder for the backup, new or of an earlier one", true, {}, {}});
    backup_options.push_back(
        {"with-keys", Option::Kind::flag, "The guard's keys too, for whoever holds it", false, {}, {}});
    backup_options.push_back(
        {"keys-to", Option::Kind::value, "The guard's keys too, sealed to this age recipient", false, {}, {}});
    backup_options.push_back({"keep-days", Option::Kind::value, "How long its keys may be restored", false, {}, "30"});
    std::vector<Option> restore_options{
        {"from", Option::Kind::value, "Folder of the backup", true, {}, {}},
        {"vault", Option::Kind::value, "New folder for the vault", true, {}, {}},
        {"identity", Option::Kind::value, "age identity file that opens its keys", false, {}, {}},
        {"exporter-key", Option::Kind::value, "Refuse a backup that this key did not sign", false, {}, {}}};
    std::vector<Option> doctor_options{
        vault_option(),
        {"repair", Option::Kind::flag, "Mend what can be mended without losing anything", false, {}, {}}};
    return {{"vault", "backup", "Copy the vault, also while it is in use",
             "--vault ~/vault --as ada --out /media/disk/vault --keys-to age1...", backup_options, backup},
            {"vault", "restore", "Make a vault out of a backup", "--from /media/disk/vault --vault ~/vault",
             restore_options, restore},
            {"vault", "doctor", "Look the vault over and say what to do", "--vault ~/vault", doctor_options, doctor}};
}

}  // namespace milchglas::cli
