#pragma once
// What lies in a box looks like: as it was drawn, and as it was last seen for certain.
#include <opencv2/core.hpp>
#include <optional>

namespace milchglas::viewer {

class BoxLook {
  public:
    /// REQUIRES: `box` overlaps `picture` (CV_8U, as all pictures here).
    BoxLook(const cv::Mat& picture, const cv::Rect2d& box);

    /// Correlation with the look it is most like, -1..1.
    [[nodiscard]] double likeness(const cv::Mat& picture, const cv::Rect2d& box) const;
    /// It was seen for certain.
    void learn(const cv::Mat& picture, const cv::Rect2d& box);

    struct Found {
        cv::Rect2d box;
        double likeness = 0;
    };
    /// The best place within `reach` of the box's sides around `near`.
    [[nodiscard]] std::optional<Found> search(const cv::Mat& picture, const cv::Rect2d& near, double reach) const;

  private:
    [[nodiscard]] cv::Mat patch(const cv::Mat& picture, const cv::Rect2d& box) const;
    cv::Size size_;
    cv::Mat first_, recent_;
};

}  // namespace milchglas::viewer
