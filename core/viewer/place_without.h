#pragma once
// What a place looks like without the things that move in it, and so where such a thing ends. Of a camera that doesn't
// stand still, and of a thing that never moved, it knows nothing and says so.
#include <opencv2/core.hpp>
#include <optional>
#include <vector>

namespace milchglas::viewer {

/// The part of a box that differs from the empty place.
struct Outline {
    cv::Rect2d edges;                                                                   ///< around what differs
    bool left_known = true, top_known = true, right_known = true, bottom_known = true;  ///< not where more joins it
    double filled = 0;  ///< share of the box that differs
};

class PlaceWithout {
  public:
    /// `pictures`: CV_8U, one size, in order. Their median over time, where that is worth something.
    static PlaceWithout of(const std::vector<cv::Mat>& pictures);

    [[nodiscard]] bool known() const { return !ground_.empty(); }
    /// Where `picture` differs, CV_8U of its size, in the neighbourhood of `box` only. REQUIRES: known().
    [[nodiscard]] cv::Mat moving(const cv::Mat& picture, const cv::Rect2d& box) const;
    /// Of the parts of moving() that lie in the box for the most part. None: too little is there.
    [[nodiscard]] std::optional<Outline> outline(const cv::Mat& picture, const cv::Rect2d& box) const;

  private:
    [[nodiscard]] bool is_ghost(const cv::Mat& picture, const cv::Mat& part, const cv::Rect& where) const;
    cv::Mat ground_;
    double threshold_ = 0;
};

}  // namespace milchglas::viewer
