#include "core/frost/heads.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace milchglas::frost {
namespace {

constexpr double upright = 1.9;     // height to width from which a whole shape may be somebody standing
constexpr double bust_width = 0.2;  // of the frame: somebody whom the lower border cuts off
constexpr double least_torso = 10;  // grid pixels; smaller heads show no profile

constexpr double radius_step = 4;  // hair that falls on shoulders makes a torso a little wider: not to be seen

// In radii of the largest disc inside the torso.
constexpr double not_torso = 0.85;                       // what a disc of that size doesn't fit into is head or limb
constexpr double least_head = 0.6, most_head = 3;        // how far a head with its neck and hair stands out
constexpr double head_radius = 0.55, head_centre = 0.4;  // the centre's height above the shoulders
constexpr double head_reach = 1.5;                       // either side: what is further out is an arm

/// The shape in a picture of its own, with a margin for a head.
struct Figure {
    explicit Figure(const std::vector<cv::Point>& contour) {
        const cv::Rect box = cv::boundingRect(contour);
        const int margin = box.width / 2 + 2;
        corner = box.tl() - cv::Point(margin, margin);
        mask = cv::Mat::zeros(box.height + margin, box.width + 2 * margin, CV_8U);
        const std::vector<std::vector<cv::Point>> one{contour};
        cv::drawContours(mask, one, 0, cv::Scalar(255), cv::FILLED, cv::LINE_8, cv::noArray(), 0, -corner);
        top = margin;
    }
    cv::Mat mask;
    cv::Point corner;  ///< of the picture, in the grid
    int top = 0;       ///< the shape's first row
};

struct Torso {
    int shoulders = 0;  ///< its first row
    double radius = 0, middle = 0;
};

bool may_be_person(const cv::Rect& box, cv::Size frame) {
    if (box.y <= 0) return false;  // the head is outside
    const bool cut_off = box.y + box.height >= frame.height - 1;
    return box.height >= upright * box.width ||
           (cut_off && box.width >= bust_width * frame.width && box.height > box.width / 2);
}

/// What is left of the shape where a disc of not_torso times its largest one fits in: neither head nor limbs. None
/// where what stands above has not a head's proportions.
std::optional<Torso> torso_of(const Figure& figure) {
    cv::Mat depth, far, torso;
    cv::distanceTransform(figure.mask, depth, cv::DIST_L2, cv::DIST_MASK_5);
    double radius = 0;
    cv::minMaxLoc(depth, nullptr, &radius);
    if (radius < least_torso) return std::nullopt;
    cv::distanceTransform(depth < not_torso * radius, far, cv::DIST_L2, cv::DIST_MASK_5);
    torso = far <= not_torso * radius;
    const cv::Rect box = cv::boundingRect(torso);
    const int above = box.y - figure.top;
    if (above < least_head * radius || above > most_head * radius) return std::nullopt;
    const cv::Moments line = cv::moments(torso.row(box.y), true);
    return Torso{box.y, radius_step * std::round(radius / radius_step), line.m10 / line.m00};
}

/// Clears what stands above the shoulders, but for arms, and sets the disc there.
void set_plain_head(cv::Mat& mask, const Torso& torso) {
    const int reach = cvRound(head_reach * torso.radius), middle = cvRound(torso.middle);
    mask(cv::Rect(middle - reach, 0, 2 * reach + 1, torso.shoulders) & cv::Rect({}, mask.size())).setTo(0);
    const cv::Point centre(middle, torso.shoulders - cvRound(head_centre * torso.radius));
    cv::circle(mask, centre, cvRound(head_radius * torso.radius), cv::Scalar(255), cv::FILLED);
}

}  // namespace

std::vector<cv::Point> with_plain_head(const std::vector<cv::Point>& contour, cv::Size frame) {
    if (!may_be_person(cv::boundingRect(contour), frame)) return contour;
    Figure figure(contour);
    const auto torso = torso_of(figure);
    if (!torso) return contour;
    set_plain_head(figure.mask, *torso);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(figure.mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE, figure.corner);
    auto largest = std::max_element(contours.begin(), contours.end(), [](const auto& a, const auto& b) {
        return cv::contourArea(a) < cv::contourArea(b);
    });
    for (cv::Point& point : *largest) {
        point.x = std::clamp(point.x, 0, frame.width - 1);
        point.y = std::clamp(point.y, 0, frame.height - 1);
    }
    return std::move(*largest);
}

}  // namespace milchglas::frost
