#pragma once
// The clip's ciphertext as it rests in the vault: the age payload byte for byte, without header and stanzas, so that no
// identity that leaks later opens it. Files: <folder>/clips/<clip id>.sealed, mode 0600.
#include <cstdint>
#include <filesystem>

#include "core/base/fd.h"
#include "core/model/ids.h"

namespace milchglas::inbox {

inline constexpr std::uint64_t vaulted_payload_offset = 0;  ///< the file begins with the payload's 16-byte nonce

/// Copies [payload_offset, payload_end) of `fd` and returns when it is durable. A failure leaves nothing behind.
/// Errors: conflict "inbox.vaulted_before", usage "inbox.clip_id", damaged "inbox.vault_source" (the file got shorter),
/// no_space or io "inbox.vault".
Status vault_ciphertext(int fd, std::uint64_t payload_offset, std::uint64_t payload_end,
                        const std::filesystem::path& folder, const ClipId& clip);

/// Read-only. Errors: not_found or io "inbox.vaulted", usage "inbox.clip_id".
Result<UniqueFd> open_vaulted(const std::filesystem::path& folder, const ClipId& clip);

/// Durably gone; done twice is done once. Errors: io "inbox.vault", usage "inbox.clip_id".
Status remove_vaulted(const std::filesystem::path& folder, const ClipId& clip);

}  // namespace milchglas::inbox
