#pragma once
// Where a container's building blocks lie: boxes of MP4, elements of Matroska, chunks of AVI, packets of MPEG-TS.
#include <cstddef>
#include <vector>

#include "core/base/bytes.h"

namespace milchglas::hostile {

struct Piece {
    std::size_t begin = 0, end = 0;
    std::size_t size_field = 0, size_field_bytes = 0;  ///< 0 bytes: it has no size of its own
};

/// Of a sound file, at every depth; those that contain others too. None for bytes of no known kind.
std::vector<Piece> pieces_of(const Bytes& clip);

}  // namespace milchglas::hostile
