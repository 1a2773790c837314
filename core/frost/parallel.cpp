#include "core/frost/parallel.h"

#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace milchglas::frost {

void for_each_index(std::size_t count, int threads, const std::function<void(std::size_t)>& work) {
    std::atomic<std::size_t> next{0};
    std::mutex mutex;
    std::exception_ptr failure;
    const auto take_turns = [&] {
        try {
            for (std::size_t i = next++; i < count; i = next++) work(i);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (failure == nullptr) failure = std::current_exception();
            next = count;
        }
    };
    std::vector<std::thread> others;
    try {
        for (int i = 1; i < threads && static_cast<std::size_t>(i) < count; ++i) others.emplace_back(take_turns);
    } catch (const std::system_error&) {
        // Those that started and this one do it.
    }
    take_turns();
    for (std::thread& other : others) other.join();
    if (failure != nullptr) std::rethrow_exception(failure);
}

}  // namespace milchglas::frost
