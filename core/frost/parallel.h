#pragma once
// Work on many frames (or rows) at once.
#include <cstddef>
#include <functional>

namespace milchglas::frost {

/// Calls `work` once for every index below `count`, in no order, on this and `threads` - 1 more threads, and waits for
/// all of them; on fewer where the system gives no more. The first foreign exception of any of them comes out here.
/// REQUIRES: calls don't touch what others write.
void for_each_index(std::size_t count, int threads, const std::function<void(std::size_t)>& work);

}  // namespace milchglas::frost
