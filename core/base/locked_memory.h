#pragma once
// The heap of secrets: one arena, locked once at start, so that it is known then and not secret by secret whether keys
// can reach the swap. Any thread.
//
// It lies between two guard pages and out of core dumps. What finds no room in it comes from libsodium's guarded
// allocator, which locks page by page as far as RLIMIT_MEMLOCK goes and doesn't tell when that was too far: here it is
// asked again. A heap is one for each process, as malloc's is.
#include <cstddef>
#include <cstdint>

namespace milchglas {

/// Maps and locks the arena; without leave to lock memory there is none. Called by prepare_process(); twice is once.
void lock_arena();
/// Whether there is an arena and every secret so far lay in locked memory.
[[nodiscard]] bool memory_is_locked();

/// `size` zero bytes, size > 0; null when memory is gone.
std::uint8_t* take_secret_memory(std::size_t size);
/// Wipes and gives back what take_secret_memory(size) gave. Ends the process when its end was written over.
void give_back_secret_memory(std::uint8_t* memory, std::size_t size);

}  // namespace milchglas
