#pragma once
// A guard started for one command, and the person the command speaks for.
#include <memory>

#include "app/cli/verb.h"
#include "core/base/process.h"
#include "core/channel/call.h"

namespace milchglas::cli {

class GuardLink {
  public:
    /// Starts a guard on `--vault`. Errors: what the guard says when it can't open the vault; not_found "base.program".
    static Result<GuardLink> open(const Arguments& arguments);
    /// The same, then unlocks `--as` with the passphrase options. Errors also: locked, cli.passphrase.
    static Result<GuardLink> open_as(const Arguments& arguments);

    template <class UseCase>
    Result<typename UseCase::Reply> call(const typename UseCase::Request& request) {
        return client_->call<UseCase>(request);
    }
    channel::Client& client() { return *client_; }

  private:
    GuardLink(Child guard, std::unique_ptr<channel::Client> client)
        : guard_(std::move(guard)), client_(std::move(client)) {}
    Child guard_;
    std::unique_ptr<channel::Client> client_;

  public:
    GuardLink(GuardLink&&) = default;
    GuardLink& operator=(GuardLink&&) = default;
    GuardLink(const GuardLink&) = delete;
    GuardLink& operator=(const GuardLink&) = delete;
    /// Hangs up and lets the guard write its last entry before it is reaped.
    ~GuardLink();
};

/// --vault DIR.
Option vault_option();
/// --vault, --as, --passphrase-file, --passphrase-fd.
std::vector<Option> person_options();

}  // namespace milchglas::cli
