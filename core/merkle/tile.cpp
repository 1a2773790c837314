#include "core/merkle/tile.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/merkle/proof.h"

namespace milchglas::merkle {
namespace {

std::string index_path(std::uint64_t index, std::uint32_t width) {
    std::string out = fmt::format("{:03}", index % 1000);
    for (index /= 1000; index > 0; index /= 1000) out = fmt::format("x{:03}/{}", index % 1000, out);
    return width == tile_width ? out : fmt::format("{}.p/{}", out, width);
}

}  // namespace

std::string tile_path(const TileId& tile) {
    return fmt::format("tile/{}/{}", tile.level, index_path(tile.index, tile.width));
}

std::string entries_path(std::uint64_t index, std::uint32_t width) {
    return "tile/entries/" + index_path(index, width);
}

std::vector<TileId> tiles_of(std::uint64_t size) {
    std::vector<TileId> out;
    std::uint32_t level = 0;
    for (std::uint64_t hashes = size; hashes > 0; hashes /= tile_width, ++level) {
        for (std::uint64_t i = 0; i < hashes / tile_width; ++i) out.push_back({level, i, tile_width});
        const auto rest = static_cast<std::uint32_t>(hashes % tile_width);
        if (rest != 0) out.push_back({level, hashes / tile_width, rest});
    }
    return out;
}

std::vector<Hash> next_level(std::span<const Hash> level) {
    std::vector<Hash> out;
    for (; level.size() >= tile_width; level = level.subspan(tile_width))
        out.push_back(root_of(level.first(tile_width)));
    return out;
}

Bytes tile_bytes(std::span<const Hash> level, const TileId& tile) {
    Bytes out;
    out.reserve(tile.width * sizeof(Hash));
    for (const Hash& hash : level.subspan(tile.index * tile_width, tile.width))
        out.insert(out.end(), hash.begin(), hash.end());
    return out;
}

Result<std::vector<Hash>> parse_tile(const TileId& tile, ByteView bytes) {
    if (bytes.size() != tile.width * sizeof(Hash)) return fail(Errc::damaged, "merkle.tile_size");
    std::vector<Hash> out(tile.width);
    for (Hash& hash : out) {
        std::copy_n(bytes.begin(), hash.size(), hash.begin());
        bytes = bytes.subspan(hash.size());
    }
    return out;
}

}  // namespace milchglas::merkle
