#include "app/cli/guard_link.h"
#include "app/cli/passphrases.h"
#include "core/desk/add_user.h"

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
        outcome.say(person.user.value + "  " + std::string(to_text(person.role)) + "  " + person.login);
    }
    return outcome;
}
}  // namespace

std::vector<Verb> user_verbs() {
    std::vector<Option> options = person_options();
    options.push_back({"name", Option::Kind::value, "Login name of the newcomer", true, {}, {}});
    options.push_back({"role", Option::Kind::value, "What the newcomer may do", true, spellings<Names<Role>>(), {}});
    options.push_back({"group", Option::Kind::value, "Reviewer group, as consents name it", false, {}, "reviewers"});
    options.push_back({"voucher", Option::Kind::value, "Who hands the keys on: somebody of that role; for the first auditor a reviewer", false, {}, {}});
    for (Option& option : passphrase_options("new-", "Passphrase of the newcomer")) options.push_back(std::move(option));
    for (Option& option : passphrase_options("voucher-", "Passphrase of the voucher"))
        options.push_back(std::move(option));
    return {{"user", "add", "Enrol a person; all but admins need a voucher, because no admin can watch or read alone",
             "--vault ~/vault --as ada --name lea --role lead --voucher ren", options, add},
            {"user", "list", "List people", "--vault ~/vault --as ada", person_options(), list}};
}

}  // namespace milchglas::cli
