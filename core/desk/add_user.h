#pragma once
// An admin enrols a person. Whoever is to hold the clip key gets it from somebody who holds it: no admin can watch.
#include <string>

#include "core/base/fd.h"
#include "core/desk/handler.h"
#include "core/model/ids.h"
#include "core/model/role.h"

namespace milchglas::desk {

struct AddUser {
    static constexpr std::string_view name = "add_user";
    static constexpr roles::Act act = roles::Act::add_user;
    struct Request {
        std::string login;
        Role role{};
        std::string group;
        UniqueFd passphrase;
        std::string voucher;           ///< login of who holds the keys of that role, or for the first auditor the clip key
        UniqueFd voucher_passphrase;
    };
    struct Reply {
        UserId user;
    };
};

/// Errors: conflict "keyring.name_taken", denied "keyring.voucher" (missing or without the keys), locked
/// "keyring.wrong_passphrase" (the voucher's), usage "desk.name" / "desk.passphrase".
Result<AddUser::Reply> add_user(Workbench& bench, AddUser::Request request);

struct ListUsers {
    static constexpr std::string_view name = "list_users";
    static constexpr roles::Act act = roles::Act::list_users;
    struct Request {};
    struct Person {
        UserId user;
        std::string login;
        Role role{};
        std::string group;
        bool disabled = false;
    };
    struct Reply {
        std::vector<Person> people;
    };
};

Result<ListUsers::Reply> list_users(Workbench& bench, ListUsers::Request request);

}  // namespace milchglas::desk
