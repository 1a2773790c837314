#include "core/frost/turned_rows.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace milchglas::frost {
namespace {

TEST(TurnedRows, what_one_pixel_shows_lies_side_by_side_and_is_summed_up) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> level(40, 255);  // never 0, which is what stands behind the last
    for (const std::size_t count : {1U, 15U, 16U, 17U, 100U, 256U})
        for (const std::size_t width : {1U, 16U, 45U}) {
            std::vector<Bytes> pictures(count, Bytes(width));
            std::vector<const std::uint8_t*> rows;
            for (Bytes& picture : pictures) {
                for (auto& pixel : picture) pixel = static_cast<std::uint8_t>(level(random));
                rows.push_back(picture.data());
            }
            const TurnedRows turned(rows, width);
            for (std::size_t x = 0; x < width; ++x) {
                std::vector<int> expected;
                for (const Bytes& picture : pictures) expected.push_back(picture[x]);
                EXPECT_TRUE(std::equal(expected.begin(), expected.end(), turned.of(x))) << count << ' ' << x;
                const Summary summary = turned.summary(x);
                EXPECT_EQ(summary.lowest, *std::min_element(expected.begin(), expected.end())) << count;
                EXPECT_EQ(summary.highest, *std::max_element(expected.begin(), expected.end())) << count;
                EXPECT_EQ(summary.sum, static_cast<std::size_t>(std::accumulate(expected.begin(), expected.end(), 0)));
            }
        }
}

}  // namespace
}  // namespace milchglas::frost
