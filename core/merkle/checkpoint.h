#pragma once
// The text of a C2SP tlog-checkpoint: origin, size, root. Ours carries no timestamp and no extension line. It travels
// as the text of a signed note.
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/merkle/hash.h"

namespace milchglas::merkle {

struct Checkpoint {
    std::string origin;
    std::uint64_t size = 0;
    Hash root{};
    friend bool operator==(const Checkpoint&, const Checkpoint&) = default;
};

std::string format_checkpoint(const Checkpoint& checkpoint);
/// Strict: exactly what format_checkpoint writes. Errors: damaged "merkle.checkpoint".
Result<Checkpoint> parse_checkpoint(std::string_view text);

}  // namespace milchglas::merkle
