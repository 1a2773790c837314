#include "ui/bridge/canvas_memory.h"

#include <fcntl.h>
#include <sys/mman.h>

#include <utility>

namespace milchglas::bridge {
namespace {
constexpr std::int32_t max_slots = 64;

bool is_possible(const CanvasGeometry& g) {
    return g.width > 0 && g.width <= max_canvas_side && g.height > 0 && g.height <= max_canvas_side && g.slots > 0 &&
           g.slots <= max_slots;
}
}  // namespace

Result<CanvasMemory> CanvasMemory::map(const UniqueFd& memory, const CanvasGeometry& geometry) {
    if (!is_possible(geometry) || !memory) return fail(Errc::damaged, "bridge.canvas");
    MG_TRY(const std::uint64_t size, size_of(memory.get(), "bridge.canvas"));
    // Memory that shrinks while it is painted ends the window with SIGBUS.
    const int seals = ::fcntl(memory.get(), F_GET_SEALS);
    if (size != geometry.bytes() || seals < 0 || (seals & F_SEAL_SHRINK) == 0)
        return fail(Errc::damaged, "bridge.canvas");
    void* pixels = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, memory.get(), 0);
    if (pixels == MAP_FAILED) return os_error("bridge.canvas");
    return CanvasMemory(static_cast<const std::uint8_t*>(pixels), geometry);
}

CanvasMemory::CanvasMemory(CanvasMemory&& other) noexcept
    : pixels_(std::exchange(other.pixels_, nullptr)), geometry_(other.geometry_) {}

CanvasMemory::~CanvasMemory() {
    if (pixels_ != nullptr) ::munmap(const_cast<std::uint8_t*>(pixels_), geometry_.bytes());
}

ByteView CanvasMemory::slot(std::int32_t number) const {
    if (number < 0 || number >= geometry_.slots) return {};
    return {pixels_ + geometry_.slot_bytes() * static_cast<std::uint64_t>(number), geometry_.slot_bytes()};
}

}  // namespace milchglas::bridge
