#pragma once
// Chunks that several threads work on and one takes back in order: how a whole payload is read or written.
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

#include "core/age/bulk_cipher.h"

namespace milchglas::age {

struct ChunkJob {
    ChunkBuffer buffer;
    std::uint64_t index = 0;
    bool final = false;
    std::size_t plaintext_bytes = 0;   ///< of `buffer`, where the job is to seal them
    std::optional<BulkCipher> cipher;  ///< made by the first work on the job, kept for the next

    BulkCipher& cipher_under(const Secret& payload_key) { return cipher ? *cipher : cipher.emplace(payload_key); }
};

/// Used by one thread, its owner, which works too: a crew of one starts no thread. Memory: a few chunks a thread.
class ChunkCrew {
  public:
    /// Any thread of the crew; what comes of it is a part of the job's buffer.
    using Work = std::function<Result<ByteView>(ChunkJob&)>;
    /// The owner only, in the order of submission. Nothing reaches it from a chunk behind one that failed.
    using Take = std::function<Status(ByteView)>;
    ChunkCrew(std::size_t threads, Work work, Take take);
    /// Finishes what runs, drops what waits.
    ~ChunkCrew();
    ChunkCrew(const ChunkCrew&) = delete;
    ChunkCrew& operator=(const ChunkCrew&) = delete;

    /// A free job, to be filled and submitted. While none is free the oldest is finished and taken: that is where the
    /// errors of earlier jobs come from. After an error the crew is of no use.
    Result<ChunkJob*> next();
    void submit();
    /// Finishes and takes all that was submitted.
    Status finish();

  private:
    struct Slot {
        ChunkJob job;
        Result<ByteView> result;
        bool done = false;
    };
    void serve();
    void run_next(std::unique_lock<std::mutex>& lock);
    Status take_oldest();
    Slot& slot(std::uint64_t number) { return *slots_[static_cast<std::size_t>(number % slots_.size())]; }

    const Work work_;
    const Take take_;
    std::vector<std::unique_ptr<Slot>> slots_;  ///< a ring; the jobs in it belong to whoever has begun them
    std::uint64_t taken_ = 0;                   ///< the owner's alone
    std::mutex mutex_;                          ///< guards the rest, and `done` and `result` of the slots
    std::condition_variable submitted_one_, done_one_;
    std::uint64_t submitted_ = 0, begun_ = 0;
    bool stopping_ = false;
    std::vector<std::jthread> threads_;
};

}  // namespace milchglas::age
