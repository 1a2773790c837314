#pragma once
// A few threads for bulk work (hashing and copying a clip) that must not hold up the event loop.
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace milchglas {

class WorkerPool {
  public:
    explicit WorkerPool(std::size_t threads);
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    /// Finishes what runs, drops what waits.
    ~WorkerPool();

    /// Queues `job`; false when `max_waiting` jobs wait already. Any thread may call.
    bool submit(std::function<void()> job);

    static constexpr std::size_t max_waiting = 4096;

  private:
    void serve();
    std::mutex mutex_;  ///< guards the three members below
    std::condition_variable changed_;
    std::deque<std::function<void()>> waiting_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace milchglas
