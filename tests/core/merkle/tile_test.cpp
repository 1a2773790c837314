#include "core/merkle/tile.h"

#include <gtest/gtest.h>

#include "core/merkle/appender.h"
#include "core/merkle/proof.h"
#include "tests/core/merkle/slow_tree.h"

namespace milchglas::merkle {
namespace {

TEST(TilePath, FollowsTheLayout) {
    EXPECT_EQ(tile_path({0, 0, 256}), "tile/0/000");
    EXPECT_EQ(tile_path({0, 999, 256}), "tile/0/999");
    EXPECT_EQ(tile_path({1, 1000, 256}), "tile/1/x001/000");
    EXPECT_EQ(tile_path({3, 1234067, 8}), "tile/3/x001/x234/067.p/8");
    EXPECT_EQ(entries_path(0, 256), "tile/entries/000");
    EXPECT_EQ(entries_path(1000, 255), "tile/entries/x001/000.p/255");
}

TEST(Tiles, CoverATreeWithoutEmptyOnes) {
    EXPECT_TRUE(tiles_of(0).empty());
    EXPECT_EQ(tiles_of(1), (std::vector<TileId>{{0, 0, 1}}));
    EXPECT_EQ(tiles_of(256), (std::vector<TileId>{{0, 0, 256}, {1, 0, 1}}));
    EXPECT_EQ(tiles_of(600), (std::vector<TileId>{{0, 0, 256}, {0, 1, 256}, {0, 2, 88}, {1, 0, 2}}));
    std::size_t top = 0;
    for (const TileId& tile : tiles_of(256 * 256 + 1)) top += tile.level == 2 ? 1 : 0;
    EXPECT_EQ(top, 1u);
}

TEST(Tiles, UpperLevelsAreRootsOfWholeGroups) {
    const std::vector<Hash> leaves = test::some_leaves(600);
    const std::vector<Hash> upper = next_level(leaves);
    ASSERT_EQ(upper.size(), 2u);
    EXPECT_EQ(upper[1], test::mth(std::span(leaves).subspan(256, 256)));
    EXPECT_TRUE(next_level(upper).empty());
}

TEST(Tiles, AreCutAndReadBack) {
    const std::vector<Hash> leaves = test::some_leaves(600);
    const TileId last{0, 2, 88};
    const Bytes bytes = tile_bytes(leaves, last);
    ASSERT_EQ(bytes.size(), 88u * 32);
    const std::vector<Hash> back = parse_tile(last, bytes).value();
    EXPECT_TRUE(std::equal(back.begin(), back.end(), leaves.begin() + 512, leaves.end()));
    for (const std::size_t size : {std::size_t{0}, bytes.size() - 1, bytes.size() - 32, bytes.size() - 31}) {
        const auto cut = parse_tile(last, ByteView(bytes).first(size));
        ASSERT_FALSE(cut) << size;
        EXPECT_EQ(cut.error(), Error(Errc::damaged, "merkle.tile_size"));
    }
    EXPECT_FALSE(parse_tile({0, 2, 256}, bytes)) << "a partial tile under a full tile's path";
}

}  // namespace
}  // namespace milchglas::merkle
