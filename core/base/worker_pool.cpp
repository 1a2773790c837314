#include "core/base/worker_pool.h"

#include <pthread.h>

namespace milchglas {

WorkerPool::WorkerPool(std::size_t threads) {
    for (std::size_t i = 0; i < threads; ++i) {
        threads_.emplace_back([this] { serve(); });
        pthread_setname_np(threads_.back().native_handle(), "mg-bulk");
    }
}

WorkerPool::~WorkerPool() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

bool WorkerPool::submit(std::function<void()> job) {
    {
        const std::scoped_lock lock(mutex_);
        if (waiting_.size() >= max_waiting) return false;
        waiting_.push_back(std::move(job));
    }
    changed_.notify_one();
    return true;
}

void WorkerPool::serve() {
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(mutex_);
            changed_.wait(lock, [this] { return stopping_ || !waiting_.empty(); });
            if (stopping_) return;
            job = std::move(waiting_.front());
            waiting_.pop_front();
        }
        job();
    }
}

}  // namespace milchglas
