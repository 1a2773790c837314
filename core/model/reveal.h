#pragma once
// What is asked, ordered and told where somebody sees more than frost for a moment.
#include <cstdint>

#include "core/model/canvas.h"
#include "core/model/names.h"

namespace milchglas {

/// Why somebody needs to see more. A closed list for the log; what a person adds in their own words lies sealed beside
/// the clip, because it may be about people.
enum class RevealReason { who_or_what, what_happens, left_or_taken, someone_in_danger, picture_faulty, other };
template <>
struct Names<RevealReason> {
    static constexpr std::array<std::string_view, 6> names{"who-or-what",       "what-happens",   "left-or-taken",
                                                           "someone-in-danger", "picture-faulty", "other"};
};

/// A lens covers at most this share of the canvas.
inline constexpr std::int64_t lens_parts = 16;

/// Whether `box` lies on a canvas of that size and is small enough for a lens.
constexpr bool fits_lens(const CanvasBox& box, std::int32_t width, std::int32_t height) {
    const bool inside = box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 && box.width <= width &&
                        box.height <= height && box.x <= width - box.width && box.y <= height - box.height;
    return inside && std::int64_t{box.width} * box.height * lens_parts <= std::int64_t{width} * height;
}

}  // namespace milchglas
