#pragma once
// A row of many pictures, turned so that what one pixel shows in all of them lies side by side.
#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/frost/samples.h"

namespace milchglas::frost {

/// Of some values: their least, greatest and sum.
struct Summary {
    int lowest = 255, highest = 0;
    std::size_t sum = 0;
};

class TurnedRows {
  public:
    /// REQUIRES: at most `max_samples` rows of `width` pixels.
    TurnedRows(const std::vector<const std::uint8_t*>& rows, std::size_t width);
    [[nodiscard]] std::size_t width() const { return width_; }
    /// One value for each row; behind them zeros up to a multiple of 16.
    [[nodiscard]] const std::uint8_t* of(std::size_t x) const { return &values_[x * next_pixel]; }
    /// Of those values.
    [[nodiscard]] Summary summary(std::size_t x) const;

  private:
    static constexpr std::size_t next_pixel = max_samples + 16;  ///< a power of two would crowd the cache
    std::size_t count_, width_;
    Bytes values_;
};

}  // namespace milchglas::frost
