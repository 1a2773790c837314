#pragma once
// One person's keys, wrapped under Argon2id of their passphrase. Which keys a slot holds follows from its role, and the
// role is part of what the slot is bound to: editing the database makes nobody a reviewer. Private to this room.
#include "core/keyring/passphrase_cost.h"
#include "core/keyring/unlocked_keys.h"

namespace milchglas::keyring {

struct Slot {
    Bytes salt;  ///< 16 bytes
    PassphraseCost cost;
    Bytes wrapped;
};

/// A slot as it is made for a newcomer. Errors: io "keyring.memory".
Result<Slot> make_slot(const UnlockedKeys& keys, const Secret& passphrase, PassphraseCost cost);

/// Fills in the keys of `keys.role`; uid, role and group must be the ones the slot was made with.
/// Errors: locked "keyring.wrong_passphrase" (also when one of those was changed), damaged "keyring.slot" (a cost out
/// of bounds, which would stall the guard), io "keyring.memory".
Status open_slot(const Slot& slot, const Secret& passphrase, UnlockedKeys& keys);

/// A slot nobody's passphrase opens, as dear to try as a real one.
Slot decoy_slot(PassphraseCost cost);

}  // namespace milchglas::keyring
