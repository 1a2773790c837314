#pragma once
// Carries one box from picture to picture: by optical flow, held to where the thing differs from the empty place where
// that is known, and to what it looked like. Out of sight it is looked for around where it should be, for a while.
#include <opencv2/core.hpp>
#include <optional>

#include "core/viewer/box_look.h"
#include "core/viewer/place_without.h"

namespace milchglas::viewer {

struct BoxSight {
    enum class What { sure, unsure, hidden, left, lost };
    What what = What::sure;
    cv::Rect2d box;  ///< pixels of the pictures; may reach over their border; of `left` and `lost` it says nothing
};

/// One thread at a time. OpenCV's exceptions come through.
class BoxFollower {
  public:
    /// Pictures are CV_8U of one size, one after the other in either direction of time. `place` outlives it;
    /// `patience`: so many pictures a thing may be out of sight. REQUIRES: `box` overlaps `picture`.
    BoxFollower(cv::Mat picture, const cv::Rect2d& box, const PlaceWithout& place, int patience);

    /// After `left` or `lost` there is nothing more to ask.
    BoxSight next(const cv::Mat& picture);

  private:
    struct Candidate {
        cv::Rect2d box;
        double agreeing = 0;            ///< of the flow; 0: there was none
        std::optional<cv::Point2d> by;  ///< how the flow says it moved: of what is seen of it
        std::optional<Outline> outline;
        double likeness = 0;
        bool vanished = false;  ///< the empty place is there instead
    };
    [[nodiscard]] Candidate moved(const cv::Mat& picture) const;
    [[nodiscard]] Candidate weighed(const cv::Mat& picture, const cv::Rect2d& box, double agreeing) const;
    [[nodiscard]] cv::Rect2d fitted(const cv::Rect2d& box, const Outline& outline) const;
    [[nodiscard]] bool is_there(const Candidate& seen) const;
    [[nodiscard]] bool is_squeezed(const cv::Rect2d& box) const;
    [[nodiscard]] bool is_out(const cv::Rect2d& box, bool vanished) const;
    [[nodiscard]] std::optional<Candidate> found(const cv::Mat& picture, double reach) const;
    BoxSight keep(const cv::Mat& picture, const Candidate& seen, bool sure);
    BoxSight keep_looking(const cv::Mat& picture);
    [[nodiscard]] cv::Rect2d expected() const;

    const PlaceWithout& place_;
    cv::Mat picture_;  ///< the one before
    cv::Rect2d box_;   ///< on it
    BoxLook look_;
    cv::Point2d velocity_;
    cv::Size2d usual_;           ///< its sides over the last seconds: what half of it hides doesn't make it narrow
    double largest_, smallest_;  ///< sides a box may get

    struct Margins {
        std::optional<double> left, top, right, bottom;  ///< box edge minus outline edge, of the box's side
    };
    Margins margins_;
    double usually_filled_ = 0;  ///< 0: it doesn't differ from the empty place; it is part of it, as far as known
    int hidden_ = 0, patience_;
};

}  // namespace milchglas::viewer
