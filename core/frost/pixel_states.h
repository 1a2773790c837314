#pragma once
// The few grey values a pixel keeps coming back to, and when: the empty floor, a coat that stood in front of it, ...
#include <array>
#include <cstdint>
#include <vector>

#include "core/frost/samples.h"

namespace milchglas::frost {

struct PixelState {
    std::uint8_t level = 0;
    Moments when;
    std::uint16_t count = 0, first = 0, last = 0;  ///< of `when`
    float stir = 0;  ///< 0..1: how much moved around the pixel during the calmer half of those moments
};

inline constexpr std::size_t max_states = 4;

/// States of every pixel in one light, most frequent first; a pixel that never rests has none.
struct StateField {
    std::vector<std::array<PixelState, max_states>> states;  ///< row by row
    std::vector<std::uint8_t> counts;
};

/// `reach`: grey levels either side of a state's level that belong to it.
StateField find_states(const std::vector<Sample>& samples, std::uint8_t light, int reach, int threads);

}  // namespace milchglas::frost
