#pragma once
// The keys the guard holds while nobody is unlocked: enough to take clips in, to log and to seal; not to open a clip
// that was imported, nor a label, nor a person's name.
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "core/age/keys.h"
#include "core/model/ids.h"
#include "core/model/vocabulary.h"
#include "core/note/keys.h"

namespace milchglas::keyring {

using PublicKey = std::array<std::uint8_t, 32>;  ///< X25519

/// One for each consent record and purpose. A pair, because the guard wraps under it while nobody who may open is
/// there: the public half wraps, the private half lies sealed to the clip key.
struct Grant {
    PublicKey public_key{};
    std::array<std::uint8_t, 80> sealed_private{};  ///< crypto_box_seal to the clip key's public half
    /// The same under a key derived from the clip key's private half, once somebody who holds it was there: opened
    /// without an asymmetric step.
    std::optional<std::array<std::uint8_t, 72>> settled_private;
};
using GrantMap = std::map<std::pair<ConsentId, Purpose>, Grant>;

struct GuardKeys {
    std::uint32_t intake_epoch = 1;
    std::vector<age::Identity> intake;  ///< current epoch first; then the one before, until its inbox is drained
    note::SigningKey log_key;
    note::SigningKey exporter_key;
    Secret store_key;    ///< 32 bytes: sealed columns the guard reads while locked
    Secret name_pepper;  ///< 32 bytes: login names are kept as a keyed hash
    PublicKey clip_public{};
    PublicKey audit_public{};
    GrantMap grants;
};

}  // namespace milchglas::keyring
