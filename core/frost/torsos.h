#pragma once
// Torsos in one shape of one frame: where its largest discs fit in, and what stands out above them.
#include "core/frost/bodies.h"

namespace milchglas::frost {

inline constexpr double least_torso = 10;  ///< radius in grid pixels; smaller heads show no profile
inline constexpr double least_head = 0.6;  ///< in radii of the torso: a head with its neck stands out that far at least

/// A torso as one frame shows it.
struct Torso {
    Bust bust;
    int top = 0;                                                 ///< its first row, hair included
    int above = 0;                                               ///< rows that stand out above that one
    double most = 0;                                             ///< of them for one head
    [[nodiscard]] bool too_low() const { return above > most; }  ///< hips, below a torso that is narrower
    [[nodiscard]] bool headed() const { return above >= least_head * bust.radius && !too_low(); }
};

/// Whether the lower border cuts off what has this box in a picture of that size.
bool is_cut_off(const cv::Rect& box, cv::Size frame);

/// What find_torsos() wants to see of a shape with this box: a rim all around it, but where the lower border cuts it
/// off, because there it goes on.
cv::Rect torso_frame(const cv::Rect& box, cv::Size frame);

/// From above. `shape`: CV_8U, 0 or 255, the shape alone in its torso_frame().
std::vector<Torso> find_torsos(const cv::Mat& shape, const cv::Rect& box, cv::Size frame);

}  // namespace milchglas::frost
