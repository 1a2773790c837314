#pragma once
// Work on many frames (or rows) at once.
#include <cstddef>
#include <functional>
#include <future>
#include <system_error>

namespace milchglas::frost {

/// Calls `work` once for every index below `count`, in no order, on this and `threads` - 1 more threads, and waits for
/// all of them; on fewer where the system gives no more. The first foreign exception of any of them comes out here.
/// REQUIRES: calls don't touch what others write.
void for_each_index(std::size_t count, int threads, const std::function<void(std::size_t)>& work);

/// The result of `work`, which runs beside this thread; where the system gives no thread, it runs when the result is
/// asked for. A foreign exception comes out there. REQUIRES: what `work` refers to outlives the future.
template <typename Work>
auto in_own_thread(Work work) {
    try {
        return std::async(std::launch::async, work);
    } catch (const std::system_error&) {
        return std::async(std::launch::deferred, work);
    }
}

}  // namespace milchglas::frost
