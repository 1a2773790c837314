#include "core/desk/shared_memory.h"

#include <fcntl.h>

#include <string>

namespace milchglas::desk {

Result<UniqueFd> read_only_twin(const UniqueFd& memory) {
    // A memory file has no other way to one than this.
    const std::string path = "/proc/self/fd/" + std::to_string(memory.get());
    UniqueFd twin(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!twin) return os_error("desk.canvas");
    return twin;
}

Status blank_memory(const UniqueFd& memory, std::uint64_t bytes) {
    // The pages themselves go, so nothing of them is left anywhere.
    constexpr int mode = FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE;
    if (::fallocate(memory.get(), mode, 0, static_cast<off_t>(bytes)) != 0) return os_error("desk.canvas");
    return {};
}

}  // namespace milchglas::desk
