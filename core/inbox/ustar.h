#pragma once
// POSIX ustar headers (IEEE Std 1003.1, pax, "ustar Interchange Format"), only as far as a clip's payload needs them:
// regular files with a short plain name. Anything else is refused. No I/O here.
#include <array>
#include <cstdint>
#include <optional>
#include <string>

#include "core/base/bytes.h"
#include "core/base/result.h"

namespace milchglas::inbox::ustar {

inline constexpr std::size_t block_size = 512;
using Block = std::array<std::uint8_t, block_size>;

struct Entry {
    std::string name;
    std::uint64_t size = 0;  ///< bytes; below 8 GiB, what the format can say
};

/// One header. nullopt for the all-zero block that ends an archive. Owner, mode and time are ignored.
/// Errors: damaged "inbox.tar_header" (not a header, wrong checksum), damaged "inbox.tar_format" (GNU, pax or old V7
/// instead of ustar), damaged "inbox.tar_entry" (a folder, link or device, or a name with folders).
Result<std::optional<Entry>> parse_header(const Block& block);

/// A header as GNU tar reads it: mode 0600, no owner, time 0. Errors: usage "inbox.tar_entry".
Result<Block> make_header(const Entry& entry);

/// `size` rounded up to whole blocks.
constexpr std::uint64_t padded(std::uint64_t size) {
    return (size + block_size - 1) / block_size * block_size;
}

}  // namespace milchglas::inbox::ustar
