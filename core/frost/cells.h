#pragma once
// The frosted ground: what light comes from a whole cell, and nothing finer. A cell is read only while no silhouette
// touches it (or while it is freest, where one always does), so nothing inside a silhouette and no arrangement of
// pixels inside a cell can change a value.
#include <vector>

#include "core/base/bytes.h"
#include "core/frost/camera.h"
#include "core/frost/masks.h"

namespace milchglas::frost {

/// The nearest step of 16: the only values cells have.
std::uint8_t quantised(double value);

/// Two grids of one clip, which share nothing but the key they come from.
enum class CellGrid { frosted, soft };

/// Secret-keyed choices, fixed for a clip: how the grid lies, and each cell's noise in -16..16 grey levels.
class CellKey {
  public:
    /// REQUIRES: 32 bytes. Borrowed for the call only.
    explicit CellKey(ByteView noise_key, CellGrid grid = CellGrid::frosted);
    /// Cells of at least 1/`cell_rows` of the height, as wide as high. The keyed phase moves the first border; cells at
    /// the rim are larger than the others, never smaller.
    [[nodiscard]] CellLayout layout(Size grid, std::int32_t cell_rows) const;
    [[nodiscard]] int noise(std::size_t cell) const;

  private:
    Bytes stream_;  ///< ChaCha20 key stream: 8 bytes of phase, then 4 for each cell
};

struct CellValues {
    std::vector<std::uint8_t> first;
    std::vector<std::vector<CellChange>> changes;  ///< per ordinal, none at 0
};

/// Cell mean + held noise -> steps of 16 -> a new value only past one whole step, at most 10 times a second. `story`
/// says when the light changed and when the picture is unsteady or displaced (cells then stand still).
CellValues write_cells(const Clip& clip, const CameraStory& story, const Masks& masks, const CellLayout& layout,
                       const CellKey& key, int threads = 1);

}  // namespace milchglas::frost
