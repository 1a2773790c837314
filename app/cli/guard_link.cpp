#include "app/cli/guard_link.h"

#include <cstdio>
#include <filesystem>

#include "app/cli/passphrases.h"
#include "core/desk/unlock.h"

namespace milchglas::cli {
namespace {
constexpr int farewell_ms = 5000;
}

Result<GuardLink> GuardLink::open(const Arguments& arguments) {
    MG_TRY(const auto program, sibling_program("milchglas-guard"));
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(Child guard, spawn(program, {"--vault", std::filesystem::absolute(arguments.one("vault")).string()},
                              sockets.theirs));
    sockets.theirs.reset();
    GuardLink link(std::move(guard), std::make_unique<channel::Client>(channel::Channel(std::move(sockets.ours))));
    link.client_->on<desk::UnlockWait>([](const desk::UnlockWait& wait) {
        std::fprintf(stderr, "The next try counts in %lld s.\n", static_cast<long long>(wait.seconds));
    });
    MG_CHECK(link.client_->greet(MILCHGLAS_VERSION));
    return link;
}

Result<GuardLink> GuardLink::open_as(const Arguments& arguments) {
    MG_TRY(desk::Unlock::Request request, [&]() -> Result<desk::Unlock::Request> {
        MG_TRY(UniqueFd passphrase, passphrase_of(arguments, "", "Passphrase: "));
        return desk::Unlock::Request{arguments.one("as"), std::move(passphrase)};
    }());
    MG_TRY(GuardLink link, open(arguments));
    MG_CHECK(link.call<desk::Unlock>(request));
    return link;
}

GuardLink::~GuardLink() {
    if (!client_) return;
    client_.reset();
    guard_.wait(farewell_ms);
}

Option vault_option() { return {"vault", Option::Kind::value, "Folder of the vault", true, {}, {}}; }

std::vector<Option> person_options() {
    std::vector<Option> options{vault_option(), {"as", Option::Kind::value, "Login name", true, {}, {}}};
    for (Option& option : passphrase_options("", "Passphrase of --as")) options.push_back(std::move(option));
    return options;
}

}  // namespace milchglas::cli
