#include "core/frost/heads.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace milchglas::frost {
namespace {

constexpr int least_head_width = 9;   // grid pixels; less shows no profile
constexpr double upright = 1.9;       // height to width from which a whole shape may be somebody standing
constexpr double bust_width = 0.2;    // of the frame: somebody whom the lower border cuts off
constexpr double neck_within = 0.45;  // of the height, from the top
constexpr double shoulders = 1.25;    // times the neck, below it
constexpr double longest_head = 2.2, flattest_head = 0.6;  // height to width

/// The shape in a picture of its own, and how wide it is in every row.
struct Figure {
    cv::Rect box;
    cv::Mat mask;
    std::vector<int> widths;
};

Figure figure_of(const std::vector<cv::Point>& contour) {
    Figure figure{cv::boundingRect(contour), {}, {}};
    figure.mask = cv::Mat::zeros(figure.box.size(), CV_8U);
    const std::vector<std::vector<cv::Point>> one{contour};
    cv::drawContours(figure.mask, one, 0, cv::Scalar(255), cv::FILLED, cv::LINE_8, cv::noArray(), 0, -figure.box.tl());
    for (int y = 0; y < figure.mask.rows; ++y) figure.widths.push_back(cv::countNonZero(figure.mask.row(y)));
    return figure;
}

bool may_be_person(const cv::Rect& box, cv::Size frame) {
    if (box.y <= 0) return false;  // the head is outside
    const bool cut_off = box.y + box.height >= frame.height - 1;
    return box.height >= upright * box.width ||
           (cut_off && box.width >= bust_width * frame.width && box.height > box.width / 2);
}

/// The narrowest row between a head and wider shoulders; none where there is nothing of the kind, as in a box.
std::optional<int> neck_of(const std::vector<int>& widths) {
    const int rows = static_cast<int>(widths.size());
    const auto width = [&](int y) { return widths[static_cast<std::size_t>(y)]; };
    int widest = 0, neck = -1;
    for (int y = 1; y < neck_within * rows; ++y) {
        if (width(y) > width(widest) && (neck < 0 || width(neck) > 0.85 * width(widest))) widest = y, neck = -1;
        if (y > widest && (neck < 0 || width(y) < width(neck))) neck = y;
    }
    if (neck < 0 || width(neck) > 0.9 * width(widest)) return std::nullopt;
    const int below = std::min(rows - 1, neck + (neck + 1) / 2);
    if (width(below) < shoulders * width(neck)) return std::nullopt;
    const double proportion = static_cast<double>(neck + 1) / width(widest);
    if (proportion > longest_head || proportion < flattest_head) return std::nullopt;
    return neck;
}

}  // namespace

std::vector<cv::Point> with_plain_head(const std::vector<cv::Point>& contour, cv::Size frame) {
    if (!may_be_person(cv::boundingRect(contour), frame)) return contour;
    const Figure figure = figure_of(contour);
    const auto neck_row = neck_of(figure.widths);
    if (!neck_row) return contour;
    const int rows = *neck_row + 1;
    const cv::Mat head = figure.mask.rowRange(0, rows);
    const cv::Moments moments = cv::moments(head, true);
    const double radius = std::sqrt(moments.m00 / CV_PI);
    if (2 * radius < least_head_width) return contour;
    const int centre = cvRound(moments.m10 / moments.m00), around = cvCeil(radius);
    cv::Mat plain;
    cv::copyMakeBorder(figure.mask, plain, around, 0, around, around, cv::BORDER_CONSTANT, cv::Scalar(0));
    const int neck = around + rows, x = around + centre;
    plain.rowRange(0, neck).setTo(0);
    // The disc sinks a little into the shoulders, so that it always hangs together with them.
    cv::circle(plain, {x, neck - cvRound(0.85 * radius)}, cvRound(radius), cv::Scalar(255), cv::FILLED);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(plain, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE,
                     figure.box.tl() - cv::Point(around, around));
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
