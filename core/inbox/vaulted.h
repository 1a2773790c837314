#pragma once
// The clip's ciphertext as it rests in the vault: the age payload byte for byte, without header and stanzas, so that no
// identity that leaks later opens it. Files: <folder>/clips/<clip id>.sealed, mode 0600.
#include <cstdint>
#include <filesystem>
#include <vector>

#include "core/base/fd.h"
#include "core/model/ids.h"

namespace milchglas::inbox {

inline constexpr std::uint64_t vaulted_payload_offset = 0;  ///< the file begins with the payload's 16-byte nonce

/// A nameless file in <folder>/clips for the payload of a clip that is on its way in: nobody else can reach it, and it
/// is gone with its descriptor. Errors: no_space or io "inbox.vault".
Result<UniqueFd> begin_vaulting(const std::filesystem::path& folder);

/// Gives what begin_vaulting() made its clip's name and returns when it is durable. A failure leaves nothing behind.
/// Errors: busy "inbox.under_way" (the same clip is being taken in a second time), usage "inbox.clip_id", no_space or
/// io "inbox.vault".
Status keep_vaulted(int copy, const std::filesystem::path& folder, const ClipId& clip);

/// Read-only. Errors: not_found or io "inbox.vaulted", usage "inbox.clip_id".
Result<UniqueFd> open_vaulted(const std::filesystem::path& folder, const ClipId& clip);

/// Out of reach under another name, <clip id>.held, until give_back_vaulted(): for a clip that nobody may see where no
/// more than a name can be written any more (a full disk). Errors: not_found or io "inbox.vault", usage
/// "inbox.clip_id".
Status withhold_vaulted(const std::filesystem::path& folder, const ClipId& clip);
Status give_back_vaulted(const std::filesystem::path& folder, const ClipId& clip);
/// Whose clips are withheld. Errors: io "inbox.vault".
Result<std::vector<ClipId>> withheld(const std::filesystem::path& folder);

/// Whether a file of that name in the clips folder is a clip's, withheld or not.
bool is_vaulted_name(const std::filesystem::path& name);

/// Durably gone; done twice is done once. Errors: io "inbox.vault", usage "inbox.clip_id".
Status remove_vaulted(const std::filesystem::path& folder, const ClipId& clip);

}  // namespace milchglas::inbox
