#include "core/age/chunk_crew.h"

#include <pthread.h>

namespace milchglas::age {
namespace {
// Enough that nobody waits while the owner hands a chunk on.
constexpr std::size_t slots_a_thread = 4;
}  // namespace

ChunkCrew::ChunkCrew(std::size_t threads, Work work, Take take) : work_(std::move(work)), take_(std::move(take)) {
    const std::size_t count = threads > 1 ? threads * slots_a_thread : 1;
    for (std::size_t i = 0; i < count; ++i) slots_.push_back(std::make_unique<Slot>());
    for (std::size_t i = 1; i < threads; ++i) {
        threads_.emplace_back([this] { serve(); });
        pthread_setname_np(threads_.back().native_handle(), "mg-chunks");
    }
}

ChunkCrew::~ChunkCrew() {
    {
        const std::scoped_lock lock(mutex_);
        stopping_ = true;
    }
    submitted_one_.notify_all();
    threads_.clear();
}

void ChunkCrew::serve() {
    std::unique_lock lock(mutex_);
    for (;;) {
        submitted_one_.wait(lock, [this] { return stopping_ || begun_ < submitted_; });
        if (stopping_) return;
        run_next(lock);
    }
}

/// REQUIRES: begun_ < submitted_.
void ChunkCrew::run_next(std::unique_lock<std::mutex>& lock) {
    Slot& mine = slot(begun_++);
    lock.unlock();
    Result<ByteView> result = work_(mine.job);
    lock.lock();
    mine.result = std::move(result);
    mine.done = true;
    done_one_.notify_one();
}

Status ChunkCrew::take_oldest() {
    Slot& oldest = slot(taken_);
    {
        std::unique_lock lock(mutex_);
        while (!oldest.done) {
            if (begun_ < submitted_) {
                run_next(lock);
            } else {
                done_one_.wait(lock);
            }
        }
        oldest.done = false;
    }
    ++taken_;
    MG_TRY(const ByteView bytes, oldest.result);
    return take_(bytes);
}

Result<ChunkJob*> ChunkCrew::next() {
    // Only the owner changes submitted_.
    if (submitted_ - taken_ == slots_.size()) MG_CHECK(take_oldest());
    return &slot(submitted_).job;
}

void ChunkCrew::submit() {
    {
        const std::scoped_lock lock(mutex_);
        ++submitted_;
    }
    submitted_one_.notify_one();
}

Status ChunkCrew::finish() {
    while (taken_ < submitted_) MG_CHECK(take_oldest());
    return {};
}

}  // namespace milchglas::age
