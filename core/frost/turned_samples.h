#pragma once
// One row of pictures, turned so that what one pixel shows in all of them lies side by side.
#include <cstdint>
#include <vector>

#include "core/base/bytes.h"
#include "core/frost/samples.h"

namespace milchglas::frost {

class TurnedSamples {
  public:
    /// `which`: the samples, in order. REQUIRES: not empty; at most `max_samples`; pictures of one size.
    TurnedSamples(const std::vector<Sample>& samples, const std::vector<std::size_t>& which, cv::Mat Sample::*picture,
                  int row);
    [[nodiscard]] std::size_t width() const { return width_; }
    /// One value for each sample; behind them zeros up to a multiple of 16.
    [[nodiscard]] const std::uint8_t* of(std::size_t x) const { return &values_[x * next_pixel]; }

  private:
    static constexpr std::size_t next_pixel = max_samples + 16;  ///< a power of two would crowd the cache
    std::size_t width_;
    Bytes values_;
};

}  // namespace milchglas::frost
