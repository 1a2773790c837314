#pragma once
// The memory a renderer draws into, mapped for reading only.
#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/model/canvas.h"

namespace milchglas::bridge {

class CanvasMemory {
  public:
    /// Errors: damaged "bridge.canvas" (a geometry out of bounds, or memory that has another size or could still shrink
    /// under us), io "bridge.canvas".
    static Result<CanvasMemory> map(const UniqueFd& memory, const CanvasGeometry& geometry);
    CanvasMemory(CanvasMemory&& other) noexcept;
    CanvasMemory& operator=(CanvasMemory&&) = delete;
    CanvasMemory(const CanvasMemory&) = delete;
    CanvasMemory& operator=(const CanvasMemory&) = delete;
    ~CanvasMemory();

    [[nodiscard]] const CanvasGeometry& geometry() const { return geometry_; }
    /// The pixels of one slot, row by row without padding; empty for a slot that doesn't exist.
    [[nodiscard]] ByteView slot(std::int32_t number) const;

  private:
    CanvasMemory(const std::uint8_t* pixels, const CanvasGeometry& geometry) : pixels_(pixels), geometry_(geometry) {}
    const std::uint8_t* pixels_;
    CanvasGeometry geometry_;
};

}  // namespace milchglas::bridge
