#pragma once
// Whether what isn't locked in memory (frames, chunks) can reach a disk in clear.
#include <filesystem>

namespace milchglas {

/// True when some swap space is neither encrypted (dm-crypt, also below LVM) nor in memory (zram), or when that can't
/// be told. Both paths are parameters for tests.
[[nodiscard]] bool swap_is_in_clear(const std::filesystem::path& swaps = "/proc/swaps",
                                    const std::filesystem::path& block_devices = "/sys/block");

}  // namespace milchglas
