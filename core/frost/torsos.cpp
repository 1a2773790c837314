#include "core/frost/torsos.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/frost/regions.h"

namespace milchglas::frost {
namespace {

// In radii of the largest disc inside the torso.
constexpr double not_torso = 0.85;      // what a disc of that size doesn't fit into is head or limb
constexpr double shoulder_width = 1.3;  // wider than any hair
constexpr double most_head = 3;         // how far a head with its neck and hair stands out
constexpr double most_of_body = 0.36;   // of a whole body's height: as far down shoulders may be
constexpr double head_width = 0.8;      // either side of the middle: where a head is looked for

class TorsoFinder {
  public:
    TorsoFinder(cv::Mat mask, const cv::Rect& box, cv::Size frame)
        : mask_(std::move(mask)), corner_(torso_frame(box, frame).tl()), cut_off_(is_cut_off(box, frame)) {}
    std::vector<Torso> find();

  private:
    /// Where a disc of not_torso times the largest one fits in.
    struct Place {
        int top = 0, height = 0;
        double middle = 0;  ///< of its chest
    };
    [[nodiscard]] std::optional<Torso> torso_at(const Place& place) const;
    [[nodiscard]] std::vector<Place> places(const cv::Mat& depth) const;
    [[nodiscard]] int width_at(int y, int x) const;
    cv::Mat mask_;
    cv::Point corner_;
    bool cut_off_ = false;
    double radius_ = 0;
};

/// Of the shape's run through a pixel; 0 where it isn't in the shape.
int TorsoFinder::width_at(int y, int x) const {
    const auto* row = mask_.ptr<std::uint8_t>(y);
    int left = x, right = x;
    while (left > 0 && row[left - 1] != 0) --left;
    while (right < mask_.cols && row[right] != 0) ++right;
    return row[x] != 0 ? right - left : 0;
}

/// The column in the middle of a region's pixels from row `from` on. REQUIRES: there are some.
double middle_of(const Regions& regions, std::uint32_t region, int from) {
    std::int64_t count = 0, twice_sum = 0;
    for (const Run& run : regions.runs) {
        if (run.region != region || run.y < from) continue;
        const std::int64_t length = run.end - run.first;
        count += length;
        twice_sum += length * (run.first + run.end - 1);
    }
    return static_cast<double>(twice_sum) / static_cast<double>(2 * count);
}

std::optional<Torso> TorsoFinder::torso_at(const Place& place) const {
    const auto& [top, height, middle] = place;
    int shoulders = top;
    while (shoulders < top + height && width_at(shoulders, cvRound(middle)) < shoulder_width * radius_) ++shoulders;
    if (shoulders == top + height) return std::nullopt;
    const int left = std::max(0, cvRound(middle - head_width * radius_));
    const int right = std::min(mask_.cols, cvRound(middle + head_width * radius_) + 1);
    int first = 0;
    while (first < top && cv::countNonZero(mask_.row(first).colRange(left, right)) == 0) ++first;
    const double most = std::min(most_head * radius_, cut_off_ ? most_head * radius_ : most_of_body * mask_.rows);
    return Torso{{shoulders + corner_.y, radius_, middle + corner_.x}, top + corner_.y, top - first, most};
}

/// From above.
std::vector<TorsoFinder::Place> TorsoFinder::places(const cv::Mat& depth) const {
    const double disc = not_torso * radius_;
    const cv::Mat core = depth >= disc;
    const cv::Rect inside = cv::boundingRect(core);
    const int reach = cvCeil(disc);  // a step along a row or a column counts 1, none counts less
    const cv::Rect near = cv::Rect(inside.tl() - cv::Point(reach, reach), inside.br() + cv::Point(reach, reach)) &
                          cv::Rect({0, 0}, mask_.size());
    cv::Mat far;
    cv::distanceTransform(~core(near), far, cv::DIST_L2, cv::DIST_MASK_5);
    const Regions regions = regions_of(BitMask(cv::Mat(far <= disc)), Neighbours::eight);
    std::vector<Place> places;
    for (const cv::Rect& box : boxes_of(regions)) {
        // What hair adds lies above the chest and in its middle: it moves neither.
        const int chest = std::min(box.y + cvRound(radius_), box.br().y - 1);
        const double middle = middle_of(regions, static_cast<std::uint32_t>(places.size()), chest);
        places.push_back({near.y + box.y, box.height, near.x + middle});
    }
    return places;
}

/// One for each place, but for those below another: hips and skirts.
std::vector<Torso> TorsoFinder::find() {
    cv::Mat depth;
    cv::distanceTransform(mask_, depth, cv::DIST_L2, cv::DIST_MASK_5);
    cv::minMaxLoc(depth, nullptr, &radius_);
    if (radius_ < least_torso) return {};
    std::vector<Torso> torsos;
    for (const Place& place : places(depth)) {
        const auto torso = torso_at(place);
        const auto below = [&](const Torso& other) {
            return std::abs(other.bust.middle - torso->bust.middle) < 1.5 * radius_;
        };
        if (torso && std::none_of(torsos.begin(), torsos.end(), below)) torsos.push_back(*torso);
    }
    return torsos;
}

}  // namespace

bool is_cut_off(const cv::Rect& box, cv::Size frame) {
    return box.y + box.height >= frame.height - 1;
}

cv::Rect torso_frame(const cv::Rect& box, cv::Size frame) {
    const int margin = is_cut_off(box, frame) ? 0 : 1;
    return {box.x - 1, box.y - 1, box.width + 2, box.height + 1 + margin};
}

std::vector<Torso> find_torsos(const cv::Mat& shape, const cv::Rect& box, cv::Size frame) {
    return TorsoFinder(shape, box, frame).find();
}

}  // namespace milchglas::frost
