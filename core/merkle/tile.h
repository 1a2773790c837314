#pragma once
// C2SP tlog-tiles: how a tree lies in a folder. A tile holds up to 256 hashes of one level (8 tree levels apart).
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/merkle/hash.h"

namespace milchglas::merkle {

inline constexpr std::uint32_t tile_width = 256;

struct TileId {
    std::uint32_t level = 0;  ///< 0 to 5
    std::uint64_t index = 0;
    std::uint32_t width = tile_width;  ///< 1 to 256 hashes; below 256 the tile is partial
    friend bool operator==(const TileId&, const TileId&) = default;
};

/// "tile/<level>/<index>", partial ones with ".p/<width>"; the index in groups of three digits, "x001/x234/067".
std::string tile_path(const TileId& tile);
/// "tile/entries/<index>[.p/<width>]": the bundle of entries under a level-0 tile.
std::string entries_path(std::uint64_t index, std::uint32_t width);

/// Every tile of a tree of `size` leaves, level by level, none of width 0.
std::vector<TileId> tiles_of(std::uint64_t size);

/// The hashes of the next tile level: the roots of all whole groups of 256.
std::vector<Hash> next_level(std::span<const Hash> level);
/// The bytes of one tile, cut from all hashes of its level. REQUIRES: they reach as far as the tile.
Bytes tile_bytes(std::span<const Hash> level, const TileId& tile);
/// Errors: damaged "merkle.tile_size" (not exactly the tile's width).
Result<std::vector<Hash>> parse_tile(const TileId& tile, ByteView bytes);

}  // namespace milchglas::merkle
