#include "core/base/worker_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <latch>

namespace milchglas {
namespace {

TEST(WorkerPool, RunsEveryJobOnItsOwnThreads) {
    constexpr int jobs = 200;
    std::atomic<int> done = 0;
    std::latch all(jobs);
    WorkerPool pool(2);
    for (int i = 0; i < jobs; ++i)
        ASSERT_TRUE(pool.submit([&, caller = std::this_thread::get_id()] {
            EXPECT_NE(std::this_thread::get_id(), caller);
            ++done;
            all.count_down();
        }));
    all.wait();
    EXPECT_EQ(done, jobs);
}

TEST(WorkerPool, EndsWithWhatRunsAndDropsWhatWaits) {
    std::promise<void> started, release;
    std::atomic<int> done = 0;
    std::thread releaser;
    {
        WorkerPool pool(1);
        ASSERT_TRUE(pool.submit([&] {
            started.set_value();
            release.get_future().wait();
            ++done;
        }));
        ASSERT_TRUE(pool.submit([&] { done += 100; }));
        started.get_future().wait();
        releaser = std::thread([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            release.set_value();
        });
    }
    releaser.join();
    EXPECT_EQ(done, 1);
}

TEST(WorkerPool, RefusesMoreThanItCanHold) {
    WorkerPool none(0);  // nobody takes a job, so all of them wait
    for (std::size_t i = 0; i < WorkerPool::max_waiting; ++i) ASSERT_TRUE(none.submit([] {}));
    EXPECT_FALSE(none.submit([] {}));
}

}  // namespace
}  // namespace milchglas
