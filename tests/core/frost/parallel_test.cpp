#include "core/frost/parallel.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>
#include <vector>

namespace milchglas::frost {
namespace {

TEST(Parallel, every_index_has_its_turn_once) {
    for (const std::size_t count : {0U, 1U, 3U, 1000U})
        for (const int threads : {1, 2, 7}) {
            std::vector<std::atomic<int>> turns(count);
            for_each_index(count, threads, [&](std::size_t i) { ++turns[i]; });
            for (const auto& turn : turns) EXPECT_EQ(turn, 1);
        }
}

TEST(Parallel, what_a_library_throws_comes_out_and_ends_the_work) {
    for (const int threads : {1, 4}) {
        std::atomic<std::size_t> turns{0};
        EXPECT_THROW(for_each_index(1'000'000, threads,
                                    [&](std::size_t i) {
                                        ++turns;
                                        if (i == 5) throw std::runtime_error("a foreign one");
                                    }),
                     std::runtime_error);
        EXPECT_LT(turns, 1'000'000U);
    }
}

TEST(Parallel, a_result_from_a_thread_of_its_own_comes_when_asked_for_and_so_does_what_a_library_throws) {
    auto answer = in_own_thread([] { return 42; });
    auto trouble = in_own_thread([]() -> int { throw std::runtime_error("a foreign one"); });
    EXPECT_EQ(answer.get(), 42);
    EXPECT_THROW(trouble.get(), std::runtime_error);
}

}  // namespace
}  // namespace milchglas::frost
