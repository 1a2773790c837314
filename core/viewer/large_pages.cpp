#include "core/viewer/large_pages.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <limits>

namespace milchglas::viewer {

namespace {
constexpr std::uintptr_t large_page = std::uintptr_t{2} << 20;
constexpr int room = 192 << 20;  // of the sandbox's address space; a clip of a minute needs half of it
constexpr int never = std::numeric_limits<int>::max();
constexpr int mapped_by_itself = 32 << 20;  // malloc's upper bound: a block this large doesn't come from the heap
constexpr int past_the_heap = 128 << 10;    // malloc's own default for how much it grows by

/// The heap's first byte that doesn't exist yet.
std::uintptr_t heap_end() {
    return reinterpret_cast<std::uintptr_t>(::sbrk(0));
}
}  // namespace

void grow_heap_in_large_pages() {
    ::mallopt(M_MMAP_THRESHOLD, mapped_by_itself);
    ::mallopt(M_TRIM_THRESHOLD, never);
    ::mallopt(M_TOP_PAD, room);
    void* const block = std::malloc(static_cast<std::size_t>(large_page));
    ::mallopt(M_TOP_PAD, past_the_heap);
    const std::uintptr_t at = reinterpret_cast<std::uintptr_t>(block), end = heap_end();
    const std::uintptr_t first = (at + large_page - 1) / large_page * large_page;
    // Another malloc, as in sanitizer builds, has no such heap; a system without large pages gives small ones.
    if (first < end && end - first <= 2 * room)
        (void)::madvise(reinterpret_cast<void*>(first), end - first, MADV_HUGEPAGE);
    std::free(block);
}

}  // namespace milchglas::viewer
