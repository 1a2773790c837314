#pragma once
// What a hostile sender could do to a clip. Seeded: the same number gives the same clip.
#include <cstdint>
#include <span>
#include <string>

#include "tests/tools/hostile_clips/seeds.h"

namespace milchglas::hostile {

struct HostileClip {
    std::string story;  ///< the seed's name and what was done to it, in order
    Bytes bytes;
    std::size_t seed = 0;  ///< which of them it was made from
};

/// One of the seeds, changed in one to three ways. REQUIRES: seeds, none of them empty.
HostileClip mutate(std::span<const Seed> seeds, std::uint64_t number);

}  // namespace milchglas::hostile
