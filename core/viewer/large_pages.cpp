#include "core/viewer/large_pages.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>

namespace milchglas::viewer {

namespace {
constexpr std::size_t large_page = std::size_t{2} << 20;
constexpr int room = 192 << 20;  // of the sandbox's address space; a clip of a minute needs half of it
constexpr int never = std::numeric_limits<int>::max();
constexpr int mapped_by_itself = 32 << 20;  // malloc's upper bound: a block this large doesn't come from the heap
constexpr int past_the_heap = 128 << 10;    // malloc's own default for how much it grows by
}  // namespace

void grow_heap_in_large_pages() {
    ::mallopt(M_MMAP_THRESHOLD, mapped_by_itself);
    ::mallopt(M_TRIM_THRESHOLD, never);
    ::mallopt(M_TOP_PAD, room);
    auto* const block = static_cast<std::uint8_t*>(std::malloc(large_page));
    ::mallopt(M_TOP_PAD, past_the_heap);
    const auto at = reinterpret_cast<std::uintptr_t>(block), end = reinterpret_cast<std::uintptr_t>(::sbrk(0));
    const std::size_t before = (large_page - at % large_page) % large_page;  // a large page begins behind it
    // Another malloc, as in sanitizer builds, has no such heap; a system without large pages gives small ones.
    if (at + before < end && end - at <= 2 * std::size_t{room})
        (void)::madvise(block + before, end - at - before, MADV_HUGEPAGE);
    std::free(block);
}

}  // namespace milchglas::viewer
