#include <unistd.h>

#include "app/cli/guard_link.h"
#include "app/cli/passphrases.h"
#include "core/desk/add_user.h"
#include "core/desk/change_passphrase.h"
#include "core/desk/disable_user.h"
#include "core/desk/unlock.h"

namespace milchglas::cli {
namespace {
Result<Outcome> add(const Arguments& arguments) {
    desk::AddUser::Request request;
    request.login = arguments.one("name");
    request.role = *from_text<Role>(arguments.one("role"));
    request.group = arguments.one("group");
    request.voucher = arguments.one("voucher");
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(request.passphrase, passphrase_of(arguments, "new-", "Passphrase of the newcomer: "));
    if (!request.voucher.empty()) {
        MG_TRY(request.voucher_passphrase, passphrase_of(arguments, "voucher-", "Passphrase of the voucher: "));
    }
    MG_TRY(const auto reply, guard.call<desk::AddUser>(request));
    Outcome outcome;
    outcome.json = {{"user", reply.user.value}};
    return outcome.say(arguments.one("name") + " is enrolled; the log knows this person as " + reply.user.value + ".");
}

Result<Outcome> list(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::ListUsers>({}));
    Outcome outcome;
    outcome.json = {{"people", nlohmann::json::array()}};
    for (const auto& person : reply.people) {
        outcome.json["people"].push_back({{"user", person.user.value},
                                          {"name", person.login},
                                          {"role", to_text(person.role)},
                                          {"group", person.group},
                                          {"disabled", person.disabled}});
        outcome.say(person.user.value + "  " + std::string(to_text(person.role)) + "  " + person.login +
                    (person.disabled ? "  disabled" : ""));
    }
    return outcome;
}

Result<Outcome> passphrase(const Arguments& arguments) {
    MG_TRY(UniqueFd before, passphrase_of(arguments, "", "Passphrase: "));
    MG_TRY(GuardLink guard, GuardLink::open(arguments));
    MG_CHECK(guard.call<desk::Unlock>({arguments.one("as"), UniqueFd(::dup(before.get()))}));
    MG_TRY(UniqueFd after, passphrase_of(arguments, "new-", "New passphrase: "));
    MG_CHECK(guard.call<desk::ChangePassphrase>({std::move(before), std::move(after)}));
    return Outcome{}.say("The passphrase is changed; the old one opens nothing any more.");
}

Result<Outcome> disable(const Arguments& arguments) {
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(const auto reply, guard.call<desk::DisableUser>({arguments.one("name")}));
    Outcome outcome;
    outcome.json = {{"user", reply.user.value}};
    return outcome.say(arguments.one("name") + " is shut out, and their keys are wiped.");
}

Result<Outcome> enable(const Arguments& arguments) {
    desk::EnableUser::Request request;
    request.login = arguments.one("name");
    request.voucher = arguments.one("voucher");
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(request.passphrase, passphrase_of(arguments, "new-", "New passphrase of that person: "));
    if (!request.voucher.empty()) {
        MG_TRY(request.voucher_passphrase, passphrase_of(arguments, "voucher-", "Passphrase of the voucher: "));
    }
    MG_TRY(const auto reply, guard.call<desk::EnableUser>(request));
    Outcome outcome;
    outcome.json = {{"user", reply.user.value}};
    return outcome.say(arguments.one("name") + " is let in again.");
}

void add_voucher_options(std::vector<Option>& options, const std::string& whose) {
    options.push_back({"voucher",
                       Option::Kind::value,
                       "Who hands the keys on: somebody of that role; for the first auditor a reviewer",
                       false,
                       {},
                       {}});
    for (Option& option : passphrase_options("new-", whose)) options.push_back(std::move(option));
    for (Option& option : passphrase_options("voucher-", "Passphrase of the voucher"))
        options.push_back(std::move(option));
}
}  // namespace

std::vector<Verb> user_verbs() {
    std::vector<Option> options = person_options();
    options.push_back({"name", Option::Kind::value, "Login name of the newcomer", true, {}, {}});
    options.push_back({"role", Option::Kind::value, "What the newcomer may do", true, spellings<Names<Role>>(), {}});
    options.push_back({"group", Option::Kind::value, "Reviewer group, as consents name it", false, {}, "reviewers"});
    add_voucher_options(options, "Passphrase of the newcomer");
    std::vector<Option> own = person_options();
    for (Option& option : passphrase_options("new-", "The new passphrase")) own.push_back(std::move(option));
    std::vector<Option> out = person_options();
    out.push_back({"name", Option::Kind::value, "Login name of whom to shut out", true, {}, {}});
    std::vector<Option> back = person_options();
    back.push_back({"name", Option::Kind::value, "Login name of whom to let in again", true, {}, {}});
    add_voucher_options(back, "New passphrase of that person");
    return {{"user", "add", "Enrol a person; all but admins need a voucher, because no admin can watch or read alone",
             "--vault ~/vault --as ada --name lea --role lead --voucher ren", options, add},
            {"user", "list", "List people", "--vault ~/vault --as ada", person_options(), list},
            {"user", "passphrase", "Change one's own passphrase", "--vault ~/vault --as ren", own, passphrase},
            {"user", "disable", "Shut a person out at once and wipe their keys", "--vault ~/vault --as ada --name ren",
             out, disable},
            {"user", "enable", "Let a disabled person back in, with a voucher as for a newcomer",
             "--vault ~/vault --as ada --name ren --voucher lea", back, enable}};
}

}  // namespace milchglas::cli
