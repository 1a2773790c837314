#pragma once
// The frosted ground: quantised cell values, smoothly enlarged. Nothing else of the clip gets in.
#include "core/base/bytes.h"
#include "core/frost/track.h"

namespace milchglas::frost {

/// Fills `canvas` (rows of `size.width` bytes) with the surface through `cells`, in milky tones: never as dark as a
/// silhouette, never as light as its line. REQUIRES: cells.size() == layout.cells(), canvas.size() fits `size`.
void draw_cell_surface(const CellLayout& layout, ByteView cells, Size size, MutableBytes canvas);

}  // namespace milchglas::frost
