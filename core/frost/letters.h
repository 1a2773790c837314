#pragma once
// Compact shapes that stand out from what is around them: what may be a letter, or a word whose letters run together.
#include <opencv2/core.hpp>
#include <vector>

namespace milchglas::frost {

struct Letter {
    cv::Rect box;
    double fill = 0, tone = 0;
    double letters = 1;  ///< how many it may be
    [[nodiscard]] int right() const { return box.x + box.width; }
    [[nodiscard]] int bottom() const { return box.y + box.height; }
};

/// Of some numbers: their mean and how far they spread around it.
class Spread {
  public:
    void add(double value) { sum_ += value, squares_ += value * value, count_ += 1; }
    [[nodiscard]] double mean() const { return count_ > 0 ? sum_ / count_ : 0; }
    [[nodiscard]] double relative() const;

  private:
    double sum_ = 0, squares_ = 0, count_ = 0;
};

struct Letters {
    std::vector<Letter> dark, light;  ///< than their paper
};

/// Ink is told from paper by the mean of a square of `window` pixels. `picture`: CV_8U, a little smoothed, or noise
/// makes letters of anything that hardly stands out. REQUIRES: `window` is odd.
Letters find_letters(const cv::Mat& picture, int window);

}  // namespace milchglas::frost
