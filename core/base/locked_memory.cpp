#include "core/base/locked_memory.h"

#include <sodium.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <vector>

namespace milchglas {
namespace {

constexpr std::size_t cell_bytes = 64;
constexpr std::size_t canary_bytes = 16;
constexpr std::size_t wanted_bytes = 1u << 20;  // some thousand keys

constexpr std::size_t cells_for(std::size_t size) {
    return (size + canary_bytes + cell_bytes - 1) / cell_bytes;
}

class Arena {
  public:
    void map_and_lock() {
        const std::scoped_lock guard(mutex_);
        if (begin_ != nullptr) return;
        const auto page = static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
        const std::size_t size = affordable() / page * page;
        if (size == 0) return;
        void* all = ::mmap(nullptr, size + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (all == MAP_FAILED) return;
        auto* inner = static_cast<std::uint8_t*>(all) + page;
        if (::mprotect(inner, size, PROT_READ | PROT_WRITE) != 0 || ::mlock(inner, size) != 0) {
            ::munmap(all, size + 2 * page);
            return;
        }
        ::madvise(inner, size, MADV_DONTDUMP);
        randombytes_buf(canary_.data(), canary_.size());
        taken_.assign(size / cell_bytes, false);
        begin_ = inner;
    }
    [[nodiscard]] bool locked() const {
        const std::scoped_lock guard(mutex_);
        return begin_ != nullptr;
    }
    /// Null: no room.
    std::uint8_t* take(std::size_t size) {
        const std::scoped_lock guard(mutex_);
        const auto at =
            std::search_n(taken_.begin(), taken_.end(), static_cast<std::ptrdiff_t>(cells_for(size)), false);
        if (begin_ == nullptr || at == taken_.end()) return nullptr;
        std::fill_n(at, cells_for(size), true);
        std::uint8_t* memory = begin_ + static_cast<std::size_t>(at - taken_.begin()) * cell_bytes;
        std::memcpy(memory + size, canary_.data(), canary_.size());
        return memory;
    }
    /// False: it isn't of this arena.
    bool give_back(std::uint8_t* memory, std::size_t size) {
        const std::scoped_lock guard(mutex_);
        if (begin_ == nullptr || memory < begin_ || memory >= begin_ + taken_.size() * cell_bytes) return false;
        if (std::memcmp(memory + size, canary_.data(), canary_.size()) != 0) std::abort();
        sodium_memzero(memory, size + canary_bytes);
        std::fill_n(taken_.begin() + (memory - begin_) / static_cast<std::ptrdiff_t>(cell_bytes), cells_for(size),
                    false);
        return true;
    }

  private:
    /// Half of what may be locked stays for what finds no room in here.
    static std::size_t affordable() {
        rlimit limit{};
        if (::getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return 0;
        return std::min<std::size_t>(wanted_bytes, limit.rlim_cur / 2);
    }
    mutable std::mutex mutex_;
    std::uint8_t* begin_ = nullptr;
    std::array<std::uint8_t, canary_bytes> canary_{};
    std::vector<bool> taken_;
};

Arena& arena() {
    static Arena& heap = *new Arena;  // never destroyed: the last secrets go after everything else
    return heap;
}

std::atomic<bool> all_locked = true;

}  // namespace

void lock_arena() {
    arena().map_and_lock();
}

bool memory_is_locked() {
    return all_locked && arena().locked();
}

std::uint8_t* take_secret_memory(std::size_t size) {
    if (std::uint8_t* memory = arena().take(size)) return memory;  // given back as zeros, so zeros
    auto* memory = static_cast<std::uint8_t*>(sodium_malloc(size));
    if (memory == nullptr) return nullptr;
    if (::mlock(memory, size) != 0) all_locked = false;
    std::memset(memory, 0, size);
    return memory;
}

void give_back_secret_memory(std::uint8_t* memory, std::size_t size) {
    if (!arena().give_back(memory, size)) sodium_free(memory);  // which wipes before it unmaps
}

}  // namespace milchglas
