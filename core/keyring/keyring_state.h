#pragma once
// What an open Keyring holds, for the files that carry out its parts. Private to this room.
#include "core/keyring/host_key.h"
#include "core/keyring/keyring.h"
#include "core/keyring/slot.h"
#include "core/keyring/users.h"

namespace milchglas::keyring {

struct Keyring::State {
    std::filesystem::path folder;
    store::Database* database;
    const Clock* clock;
    PassphraseCost cost;
    HostKey host;
    GuardKeys keys;

    Status insert(const UnlockedKeys& keys_of, const NewUser& user, const Secret& people_key) {
        MG_TRY(const Slot slot, make_slot(keys_of, user.passphrase, cost));
        return insert_user(*database, {keys_of, user.name, people_key}, name_hash(keys.name_pepper, user.name), slot,
                           clock->utc_ms());
    }
};

}  // namespace milchglas::keyring
