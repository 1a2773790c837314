#include "core/viewer/box_flow.h"

#include <algorithm>
#include <cmath>
#include <opencv2/video/tracking.hpp>
#include <vector>

namespace milchglas::viewer {
namespace {
constexpr int across = 10;               // points a side of the grid
constexpr std::size_t least_points = 6;  // fewer have no majority
constexpr float most_error = 1.0F;       // pixels between a point and where the way back ends
constexpr float own_motion = 0.5F;       // pixels by which a point must move otherwise than the ground
constexpr double least_own = 0.25;       // share of such points that makes them the thing's
constexpr double margin = 0.35;          // around the box, of its sides: how far a frame's motion may lead
constexpr int least_margin = 24;

struct Moved {
    cv::Point2f from, to;
    [[nodiscard]] cv::Point2f by() const { return to - from; }
};

template <class T>
T median(std::vector<T> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

cv::Point2f median_by(const std::vector<Moved>& points) {
    std::vector<float> x, y;
    for (const Moved& p : points) {
        x.push_back(p.by().x);
        y.push_back(p.by().y);
    }
    return {median(x), median(y)};
}

cv::Rect window_around(const cv::Rect2d& box, const cv::Size& size) {
    const double dx = std::max<double>(least_margin, margin * box.width);
    const double dy = std::max<double>(least_margin, margin * box.height);
    const cv::Rect2d wide(box.x - dx, box.y - dy, box.width + 2 * dx, box.height + 2 * dy);
    const cv::Rect whole(static_cast<int>(std::floor(wide.x)), static_cast<int>(std::floor(wide.y)),
                         static_cast<int>(std::ceil(wide.width)) + 1, static_cast<int>(std::ceil(wide.height)) + 1);
    return whole & cv::Rect({}, size);
}

/// Those that come back to where they began.
std::vector<Moved> follow(const cv::Mat& from, const cv::Mat& to, const std::vector<cv::Point2f>& points) {
    if (points.empty()) return {};
    const cv::Size patch(11, 11);
    constexpr int levels = 3;
    const cv::TermCriteria enough(cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 15, 0.03);
    std::vector<cv::Point2f> there, back;
    std::vector<std::uint8_t> found, found_back;
    std::vector<float> error;
    cv::calcOpticalFlowPyrLK(from, to, points, there, found, error, patch, levels, enough);
    cv::calcOpticalFlowPyrLK(to, from, there, back, found_back, error, patch, levels, enough);
    std::vector<Moved> moved;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (found[i] != 0 && found_back[i] != 0 && cv::norm(points[i] - back[i]) <= most_error)
            moved.push_back({points[i], there[i]});
    return moved;
}

std::vector<cv::Point2f> grid_in(const cv::Rect2d& box, const cv::Rect& window, const cv::Mat& moving) {
    std::vector<cv::Point2f> points;
    for (int j = 0; j < across; ++j)
        for (int i = 0; i < across; ++i) {
            const cv::Point2d at(box.x + (i + 0.5) * box.width / across, box.y + (j + 0.5) * box.height / across);
            const cv::Point pixel(static_cast<int>(at.x), static_cast<int>(at.y));
            if (!window.contains(pixel) || (!moving.empty() && moving.at<std::uint8_t>(pixel) == 0)) continue;
            points.emplace_back(cv::Point2d(at.x - window.x, at.y - window.y));
        }
    return points;
}

/// A ring just outside the box.
std::vector<cv::Point2f> ring_around(const cv::Rect2d& box, const cv::Rect& window) {
    constexpr int a_side = 6;
    constexpr double out = 0.2;
    const cv::Rect2d ring(box.x - out * box.width, box.y - out * box.height, box.width * (1 + 2 * out),
                          box.height * (1 + 2 * out));
    std::vector<cv::Point2f> points;
    const auto add = [&](double x, double y) {
        if (window.contains(cv::Point(static_cast<int>(x), static_cast<int>(y))))
            points.emplace_back(cv::Point2d(x - window.x, y - window.y));
    };
    for (int i = 0; i <= a_side; ++i) {
        const double x = ring.x + i * ring.width / a_side, y = ring.y + i * ring.height / a_side;
        add(x, ring.y);
        add(x, ring.br().y);
        add(ring.x, y);
        add(ring.br().x, y);
    }
    return points;
}

double scale_of(const std::vector<Moved>& points) {
    constexpr double most_a_frame = 0.04, least_distance = 4;
    std::vector<double> ratios;
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t k = i + 1; k < points.size(); ++k) {
            const double before = cv::norm(points[i].from - points[k].from);
            if (before >= least_distance) ratios.push_back(cv::norm(points[i].to - points[k].to) / before);
        }
    return ratios.empty() ? 1 : std::clamp(median(std::move(ratios)), 1 - most_a_frame, 1 + most_a_frame);
}

}  // namespace

std::optional<BoxMove> flow_of(const cv::Mat& from, const cv::Mat& to, const cv::Rect2d& box, const cv::Mat& moving) {
    const cv::Rect window = window_around(box, from.size());
    std::vector<cv::Point2f> grid = grid_in(box, window, moving);
    bool thing_only = !moving.empty();
    if (thing_only && grid.size() < 2 * least_points) {
        grid = grid_in(box, window, {});
        thing_only = false;
    }
    if (grid.size() < least_points) return std::nullopt;
    std::vector<Moved> inside = follow(from(window), to(window), grid);
    if (inside.size() < least_points) return std::nullopt;
    const double agreeing = static_cast<double>(inside.size()) / static_cast<double>(grid.size());
    if (!thing_only) {
        const std::vector<Moved> outside = follow(from(window), to(window), ring_around(box, window));
        if (outside.size() >= least_points) {
            const cv::Point2f ground = median_by(outside);
            std::vector<Moved> own;
            for (const Moved& p : inside)
                if (cv::norm(p.by() - ground) > own_motion) own.push_back(p);
            if (own.size() >= least_points &&
                static_cast<double>(own.size()) >= least_own * static_cast<double>(inside.size()))
                inside = std::move(own);
        }
    }
    // What moves far from the majority is a limb or a mistake; the rest says how the whole moved.
    const cv::Point2f by = median_by(inside);
    return BoxMove{cv::Point2d(by), scale_of(inside), agreeing};
}

}  // namespace milchglas::viewer
