#pragma once
// A pass keeps a small picture of every frame and looks at all of them again. A system that hands this memory out in
// pages of 4 KiB interrupts it tens of thousands of times, which in a virtual machine costs half as much as the looking.

namespace milchglas::viewer {

/// From here on the heap grows into memory that is asked for in large pages, and gives nothing back before the process
/// ends. Only room is taken, no memory. Call once, on the main thread, before lock_down().
void grow_heap_in_large_pages();

}  // namespace milchglas::viewer
