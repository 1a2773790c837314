#pragma once
// A mask of one bit a pixel: 64 pixels are joined, compared or counted at once.
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

/// Pixel x of a row is bit x % 64 of its word x / 64. Every row begins a word; bits past a row's end are 0.
class BitMask {
  public:
    BitMask() = default;
    explicit BitMask(cv::Size size);
    /// Any pixel other than 0 is set. REQUIRES: CV_8U.
    explicit BitMask(const cv::Mat& picture);
    /// CV_8U, 0 or 255.
    [[nodiscard]] cv::Mat picture() const;

    [[nodiscard]] cv::Size size() const { return size_; }
    [[nodiscard]] std::size_t words_per_row() const { return words_per_row_; }
    [[nodiscard]] std::uint64_t* row(int y) { return &words_[static_cast<std::size_t>(y) * words_per_row_]; }
    [[nodiscard]] const std::uint64_t* row(int y) const {
        return &words_[static_cast<std::size_t>(y) * words_per_row_];
    }
    [[nodiscard]] bool none() const;
    [[nodiscard]] bool at(int x, int y) const { return (row(y)[x / 64] >> x % 64 & 1) != 0; }
    /// Pixels from `first` up to, not including, `end`.
    void set_run(int y, int first, int end);
    [[nodiscard]] int count_run(int y, int first, int end) const;

    /// REQUIRES of all: the same size.
    BitMask& operator|=(const BitMask& other);
    BitMask& operator&=(const BitMask& other);
    BitMask& operator-=(const BitMask& other);  ///< what isn't in `other`
    /// Pixels that are set in one of them only.
    friend int differing_pixels(const BitMask& a, const BitMask& b);
    friend bool operator==(const BitMask&, const BitMask&) = default;

  private:
    cv::Size size_;
    std::size_t words_per_row_ = 0;
    std::vector<std::uint64_t> words_;
};

}  // namespace milchglas::frost
