#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

#include "app/cli/guard_link.h"
#include "app/cli/passphrases.h"
#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/desk/recovery.h"

namespace milchglas::cli {
namespace {
constexpr std::size_t max_share_bytes = 1024;

/// A share goes from the guard's memory to paper or file, never through a string.
Status hand_out(const UniqueFd& share, int to) {
    Secret text(max_share_bytes);
    MG_TRY(const std::size_t size, read_some_at(share.get(), 0, text.mutable_view(), "cli.out"));
    MG_CHECK(write_all(to, text.view().first(size), "cli.out"));
    return write_all(to, as_bytes("\n"), "cli.out");
}

Status write_share_file(const UniqueFd& share, const std::string& path) {
    const UniqueFd file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file) return errno == EEXIST ? fail(Errc::conflict, "desk.out_exists") : os_error("cli.out");
    MG_CHECK(hand_out(share, file.get()));
    if (::fsync(file.get()) != 0) return os_error("cli.out");
    return {};
}

/// On the terminal only: standard output may be a pipe or a file.
Status show_shares(const desk::MakeRecovery::Reply& shares) {
    const UniqueFd terminal(::open("/dev/tty", O_RDWR | O_CLOEXEC));
    if (!terminal) return fail(Errc::usage, "cli.shares");
    MG_CHECK(write_all(terminal.get(), as_bytes("First share:\n"), "cli.out"));
    MG_CHECK(hand_out(shares.first, terminal.get()));
    MG_CHECK(write_all(terminal.get(), as_bytes("Second share:\n"), "cli.out"));
    return hand_out(shares.second, terminal.get());
}

Result<Outcome> make(const Arguments& arguments) {
    const auto& files = arguments.all("share-file");
    if (!files.empty() && files.size() != 2) return fail(Errc::usage, "cli.shares");
    for (const std::string& file : files)  // a share that can't be written would be made for nothing
        if (::access(file.c_str(), F_OK) == 0) return fail(Errc::conflict, "desk.out_exists");
    desk::MakeRecovery::Request request;
    request.voucher = arguments.one("voucher");
    MG_TRY(GuardLink guard, GuardLink::open_as(arguments));
    MG_TRY(request.voucher_passphrase, passphrase_of(arguments, "voucher-", "Passphrase of the voucher: "));
    MG_TRY(const auto shares, guard.call<desk::MakeRecovery>(request));
    if (files.empty()) {
        MG_CHECK(show_shares(shares));
    } else {
        MG_CHECK(write_share_file(shares.first, files[0]));
        MG_CHECK(write_share_file(shares.second, files[1]));
    }
    Outcome outcome;
    outcome.json = {{"shares", 2}};
    outcome.say("Two shares are made. One alone says nothing; both together let in a new admin and a new reviewer.");
    return outcome.say("Print them, give them to two people, delete the files. Shares made before are worthless now.");
}

Result<Outcome> use(const Arguments& arguments) {
    const auto& files = arguments.all("share-file");
    if (files.size() != 2) return fail(Errc::usage, "cli.shares");
    desk::UseRecovery::Request request;
    MG_TRY(request.first, open_regular_file(files[0], "cli.file"));
    MG_TRY(request.second, open_regular_file(files[1], "cli.file"));
    request.admin_name = arguments.one("admin");
    request.reviewer_name = arguments.one("reviewer");
    request.group = arguments.one("group");
    MG_TRY(request.admin_passphrase, passphrase_of(arguments, "admin-", "Passphrase of the new admin: "));
    MG_TRY(request.reviewer_passphrase, passphrase_of(arguments, "reviewer-", "Passphrase of the new reviewer: "));
    MG_TRY(GuardLink guard, GuardLink::open(arguments));
    MG_TRY(const auto reply, guard.call<desk::UseRecovery>(request));
    Outcome outcome;
    outcome.json = {{"admin", reply.admin.value}, {"reviewer", reply.reviewer.value}};
    outcome.say(request.admin_name + " and " + request.reviewer_name + " are let in.");
    return outcome.say("These shares are used up. Make new ones: milchglas-cli vault shares.");
}
}  // namespace

std::vector<Verb> recovery_verbs() {
    std::vector<Option> make_options = person_options();
    make_options.push_back({"voucher", Option::Kind::value, "The reviewer or lead who makes them too", true, {}, {}});
    for (Option& option : passphrase_options("voucher-", "Passphrase of the voucher"))
        make_options.push_back(std::move(option));
    make_options.push_back({"share-file",
                            Option::Kind::values,
                            "File for a share, given twice; without it the terminal shows them",
                            false,
                            {},
                            {}});
    std::vector<Option> use_options{
        vault_option(),
        {"share-file", Option::Kind::values, "File that holds a share, given twice", true, {}, {}},
        {"admin", Option::Kind::value, "Login name of the new admin", true, {}, {}},
        {"reviewer", Option::Kind::value, "Login name of the new reviewer", true, {}, {}},
        {"group", Option::Kind::value, "The new reviewer's group", false, {}, "reviewers"}};
    for (const char* who : {"admin", "reviewer"})
        for (Option& option : passphrase_options(std::string(who) + "-", std::string("Passphrase of the new ") + who))
            use_options.push_back(std::move(option));
    return {{"vault", "shares", "Print two shares that together let in a new admin and a new reviewer",
             "--vault ~/vault --as ada --voucher ren", make_options, make},
            {"vault", "recover", "Let in a new admin and a new reviewer with both shares",
             "--vault ~/vault --share-file one --share-file two --admin eva --reviewer rob", use_options, use}};
}

}  // namespace milchglas::cli
