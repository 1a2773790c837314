#pragma once
// The memory that the window sees. Its bytes change in two ways only: a whole marked frame is published into a slot, or
// all of it is blanked.
#include "core/base/fd.h"
#include "core/model/canvas.h"
#include "core/viewer/mapping.h"
#include "core/viewer/mark.h"

namespace milchglas::viewer {

class Canvas {
  public:
    /// Errors: usage "viewer.order" (sides, slots or file size that make no sense), io "viewer.map".
    static Result<Canvas> map(const UniqueFd& file, const CanvasGeometry& geometry);

    [[nodiscard]] const CanvasGeometry& geometry() const { return geometry_; }
    [[nodiscard]] bool has_slot(std::int32_t slot) const { return slot >= 0 && slot < geometry_.slots; }
    /// Errors: usage "viewer.slot" (no such slot), bug "viewer.publish" (a frame of another size).
    Status publish(MarkedFrame frame, std::int32_t slot);
    /// Of a lens only what is in its box: the rest of the slot is blank. Errors: the same.
    Status publish(MarkedReveal frame, std::int32_t slot);
    /// Any thread, also while another publishes: then once more after it.
    void blank();

  private:
    Canvas(Mapping memory, CanvasGeometry geometry) : memory_(std::move(memory)), geometry_(geometry) {}
    Mapping memory_;
    CanvasGeometry geometry_;
};

}  // namespace milchglas::viewer
