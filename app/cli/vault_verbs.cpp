#include "app/cli/guard_link.h"
#include "app/cli/passphrases.h"
#include "core/desk/init_vault.h"
#include "core/desk/rotate_epoch.h"
#include "core/desk/vault_status.h"

namespace milchglas::cli {
namespace {
Result<Outcome> init(const Arguments& arguments) {
    desk::InitVault::Request request;
    request.admin_name = arguments.one("admin");
    request.reviewer_name = arguments.one("reviewer");
    request.group = arguments.one("group");
    request.region = arguments.one("region");
    MG_TRY(request.admin_passphrase, passphrase_of(arguments, "admin-", "Passphrase of the admin: "));
    MG_TRY(request.reviewer_passphrase, passphrase_of(arguments, "reviewer-", "Passphrase of the reviewer: "));
    MG_TRY(GuardLink guard, GuardLink::open(arguments));
    MG_TRY(const auto reply, guard.call<desk::InitVault>(request));
    Outcome outcome;
    outcome.json = {{"recipient", reply.recipient},
                    {"log_key", reply.log_vkey},
                    {"exporter_key", reply.exporter_vkey},
                    {"admin", reply.admin.value},
                    {"reviewer", reply.reviewer.value}};
    outcome.say("The vault is made. Cameras seal clips to:").say("  " + reply.recipient);
    outcome.say("Keep these two beside the vault, on paper or with an auditor; they prove its log and its exports:");
    return outcome.say("  log       " + reply.log_vkey).say("  exporter  " + reply.exporter_vkey);
}

Result<Outcome> status(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open(arguments));
    MG_TRY(const auto reply, guard.call<desk::VaultStatus>({}));
    Outcome outcome;
    outcome.json = {{"recipient", reply.recipient},
                    {"epoch", reply.epoch},
                    {"previous_recipient", reply.previous_recipient},
                    {"log_key", reply.log_vkey},
                    {"exporter_key", reply.exporter_vkey},
                    {"memory_locked", reply.memory_locked},
                    {"swap_in_clear", reply.swap_in_clear},
                    {"detector", to_text(reply.detector)},
                    {"waiting", reply.waiting},
                    {"inbox_waiting", reply.inbox_waiting},
                    {"quarantined", reply.quarantined},
                    {"log_entries", reply.log_entries},
                    {"checkpoint_entries", reply.checkpoint_entries}};
    outcome.say("recipient " + reply.recipient + "  (epoch " + std::to_string(reply.epoch) + ")");
    if (!reply.previous_recipient.empty()) outcome.say("before    " + reply.previous_recipient + "  (still taken in)");
    outcome.say("log       " + reply.log_vkey);
    outcome.say("exporter  " + reply.exporter_vkey);
    if (!reply.memory_locked) outcome.say("Warning: keys may reach the swap. Raise the memory lock limit (ulimit -l).");
    if (reply.swap_in_clear)
        outcome.say("Warning: this machine swaps to an unencrypted disk. Encrypt the swap or switch it off.");
    if (reply.detector != DetectorState::none && reply.detector != DetectorState::ready)
        outcome.say("Warning: clips are prepared without the pinned detector (" + std::string(to_text(reply.detector)) +
                    "); milchglas-cli rules detector says why.");
    if (reply.inbox_waiting + reply.quarantined > 0)
        outcome.say("Inbox: " + std::to_string(reply.inbox_waiting) + " on their way in, " +
                    std::to_string(reply.quarantined) + " refused; milchglas-cli clip inbox says why.");
    return outcome.say(std::to_string(reply.waiting) + " clips wait; " + std::to_string(reply.log_entries) +
                       " log entries, " + std::to_string(reply.checkpoint_entries) + " under the last checkpoint.");
}

Result<Outcome> rotate(const Arguments& arguments) {
    const bool finish = arguments.has("finish");
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::RotateEpoch>({finish, arguments.has("force")}));
    Outcome outcome;
    outcome.json = {{"epoch", reply.epoch}, {"recipient", reply.recipient}, {"previous_recipient", reply.previous}};
    if (finish)
        return outcome.say(
            "The identity of the epoch before is destroyed; clips sealed to it are refused from now on.");
    outcome.say("Epoch " + std::to_string(reply.epoch) + " began. Cameras seal clips to:").say("  " + reply.recipient);
    return outcome.say("Clips sealed to the one before are taken in until: milchglas-cli vault rotate --finish.");
}
}  // namespace

std::vector<Verb> vault_verbs() {
    std::vector<Option> options{vault_option(),
                                {"admin", Option::Kind::value, "Login name of the first admin", true, {}, {}},
                                {"reviewer", Option::Kind::value, "Login name of the first reviewer", true, {}, {}},
                                {"group", Option::Kind::value, "The first reviewer's group", false, {}, "reviewers"},
                                {"region", Option::Kind::value, "Where clips are processed", false, {}, "eu"}};
    for (const char* who : {"admin", "reviewer"})
        for (Option& option : passphrase_options(std::string(who) + "-", std::string("Passphrase of the ") + who))
            options.push_back(std::move(option));
    std::vector<Option> rotate_options = person_options();
    rotate_options.push_back(
        {"finish", Option::Kind::flag, "Destroy the identity of the epoch before instead", false, {}, {}});
    rotate_options.push_back(
        {"force", Option::Kind::flag, "Also while clips wait that only the old identity opens", false, {}, {}});
    return {{"vault", "init", "Make a vault with its first admin and first reviewer",
             "--vault ~/vault --admin ada --reviewer ren", options, init},
            {"vault", "status", "Show the vault's public keys and counts", "--vault ~/vault", {vault_option()}, status},
            {"vault", "rotate", "Begin a new epoch of the identity that cameras seal to", "--vault ~/vault --as ada",
             rotate_options, rotate}};
}

}  // namespace milchglas::cli
