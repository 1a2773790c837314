#pragma once
// Takes a clip's masks as decided and changes what must not matter under them.
#include <cstddef>
#include <vector>

#include "core/frost/camera.h"
#include "core/frost/masks.h"

namespace milchglas::attack {

/// A clip with everything that was decided about it.
struct Decided {
    explicit Decided(frost::Clip of);
    [[nodiscard]] std::size_t frames_with_silhouettes() const;
    /// With pictures of its own, to be changed.
    [[nodiscard]] frost::Clip copy() const;
    /// The canvases of both levels, all frames, of another clip under these decisions.
    [[nodiscard]] std::vector<cv::Mat> canvases(const frost::Clip& of) const;

    frost::Clip clip;
    frost::CameraStory story;
    frost::Masks masks;
};

/// The clip's cells on the analysis grid, row by row.
std::vector<cv::Rect> cells_of(frost::Size grid);

/// How many canvases change, of all frames at both levels.
struct Changes {
    std::size_t canvases = 0;
    std::size_t by_shuffling = 0;  ///< pixels inside every cell changed places
    std::size_t by_replacing = 0;  ///< black, white and noise under every silhouette
    std::size_t by_crossing = 0;   ///< control: pixels changed places inside pairs of cells
};
Changes try_everything(const Decided& decided);
void print(const Changes& changes);

}  // namespace milchglas::attack
