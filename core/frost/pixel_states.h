#pragma once
// The few grey values a pixel keeps coming back to, and when: the empty floor, a coat that stood in front of it, ...
#include <cstdint>
#include <span>
#include <vector>

#include "core/frost/samples.h"

namespace milchglas::frost {

struct PixelState {
    Moments when;
    float stir = 0;  ///< 0..1: how much moved around the pixel during the calmer half of those moments
    std::uint16_t count = 0, first = 0, last = 0;  ///< of `when`
    std::uint8_t level = 0;
};

inline constexpr std::size_t max_states = 4;

/// States of every pixel in one light, most frequent first; a pixel that never rests has none. Most have one.
class StateField {
  public:
    explicit StateField(cv::Size size)
        : width_(static_cast<std::size_t>(size.width)),
          rows_(static_cast<std::size_t>(size.height)),
          of_(static_cast<std::size_t>(size.area())) {}
    StateField(StateField&&) noexcept = default;
    StateField& operator=(StateField&&) noexcept = default;
    StateField(const StateField&) = delete;
    StateField& operator=(const StateField&) = delete;
    ~StateField() = default;

    /// States of a row's pixels one after the other, and how many each pixel has. Different rows may be set by
    /// different threads at a time.
    void set_row(std::size_t row, std::vector<PixelState> states, const std::vector<std::uint8_t>& counts) {
        rows_[row] = std::move(states);
        std::size_t first = 0;
        for (std::size_t x = 0; x < width_; first += counts[x++])
            of_[row * width_ + x] = std::span(rows_[row]).subspan(first, counts[x]);
    }
    [[nodiscard]] std::size_t pixels() const { return of_.size(); }
    /// At most `max_states`.
    [[nodiscard]] std::span<const PixelState> of(std::size_t pixel) const { return of_[pixel]; }

  private:
    std::size_t width_;
    std::vector<std::vector<PixelState>> rows_;
    std::vector<std::span<const PixelState>> of_;  ///< into `rows_`
};

/// `reach`: grey levels either side of a state's level that belong to it.
StateField find_states(const std::vector<Sample>& samples, std::uint8_t light, int reach, int threads);

}  // namespace milchglas::frost
