#include "core/frost/shapes.h"

#include <algorithm>
#include <map>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "core/frost/heads.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

cv::Mat brush(int width, int height) {
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(std::max(1, width) | 1, std::max(1, height) | 1));
}

/// Fills holes and drops shapes smaller than `least` pixels.
cv::Mat filled(const cv::Mat& mask, double least) {
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::Mat result = cv::Mat::zeros(mask.size(), CV_8U);
    for (std::size_t i = 0; i < contours.size(); ++i) {
        // The contour runs through pixel centres: half a pixel is missing all around.
        const double area = cv::contourArea(contours[i]) + static_cast<double>(contours[i].size()) / 2 + 1;
        if (area >= least) cv::drawContours(result, contours, static_cast<int>(i), cv::Scalar(255), cv::FILLED);
    }
    return result;
}

/// What `closed` adds to `mask` where that joins separate parts; a gap between two legs stays a gap.
cv::Mat with_bridges(const cv::Mat& mask, const cv::Mat& closed) {
    cv::Mat parts, added;
    cv::connectedComponents(mask, parts, 8, CV_32S);
    const int gaps = cv::connectedComponents(closed & ~mask, added, 8, CV_32S);
    constexpr int untouched = 0, several = -1;
    std::vector<int> touches(static_cast<std::size_t>(gaps), untouched);
    for (int y = 1; y + 1 < mask.rows; ++y)
        for (int x = 1; x + 1 < mask.cols; ++x) {
            if (added.at<int>(y, x) == 0) continue;
            int& touched = touches[static_cast<std::size_t>(added.at<int>(y, x))];
            for (int i = 0; i < 9; ++i) {
                const int part = parts.at<int>(y + i / 3 - 1, x + i % 3 - 1);
                if (part != 0 && part != touched) touched = touched == untouched ? part : several;
            }
        }
    cv::Mat joined = mask.clone();
    for (int y = 0; y < mask.rows; ++y)
        for (int x = 0; x < mask.cols; ++x)
            if (touches[static_cast<std::size_t>(added.at<int>(y, x))] == several) joined.at<std::uint8_t>(y, x) = 255;
    return joined;
}

/// Closes what opens only to the lower border: the room between the arms of somebody whom the border cuts off.
void close_below(cv::Mat& mask) {
    cv::Mat parts;
    const auto count = static_cast<std::size_t>(cv::connectedComponents(mask, parts, 8, CV_32S));
    const int last = mask.rows - 1;
    std::vector<cv::Range> touching(count, cv::Range(mask.cols, 0));
    for (int x = 0; x < mask.cols; ++x) {
        cv::Range& range = touching[static_cast<std::size_t>(parts.at<int>(last, x))];
        range = {std::min(range.start, x), std::max(range.end, x + 1)};
    }
    for (std::size_t part = 1; part < count; ++part)
        if (touching[part].size() > 0) mask.row(last).colRange(touching[part]).setTo(255);
}

struct Shape {
    std::vector<cv::Point> contour;
    cv::Rect box;
    double area = 0;
};

std::vector<Shape> shapes_in(const cv::Mat& mask) {
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    std::vector<Shape> shapes;
    for (auto& contour : contours) {
        const cv::Rect box = cv::boundingRect(contour);
        const double area = cv::contourArea(contour) + static_cast<double>(contour.size()) / 2 + 1;
        shapes.push_back({std::move(contour), box, area});
    }
    std::sort(shapes.begin(), shapes.end(), [](const Shape& a, const Shape& b) {
        return std::tie(b.area, a.box.y, a.box.x) < std::tie(a.area, b.box.y, b.box.x);
    });
    if (shapes.size() > format::max_silhouettes_per_frame) shapes.resize(format::max_silhouettes_per_frame);
    return shapes;
}

Silhouette silhouette_of(const Shape& shape, cv::Size frame, std::uint16_t object, double coarseness) {
    const std::vector<cv::Point> plain = with_plain_head(shape.contour, frame);
    const cv::Rect box = cv::boundingRect(plain);
    std::vector<cv::Point> simple;
    cv::approxPolyDP(plain, simple, coarseness, true);
    Silhouette silhouette;
    silhouette.object = object;
    silhouette.box = {static_cast<std::int16_t>(box.x), static_cast<std::int16_t>(box.y),
                      static_cast<std::int16_t>(box.width), static_cast<std::int16_t>(box.height)};
    for (const cv::Point point : simple)
        silhouette.contour.push_back({static_cast<std::int16_t>(point.x), static_cast<std::int16_t>(point.y)});
    return silhouette;
}

/// Hands out object numbers: a shape goes on with the number it overlaps most in the frame before.
class Follower {
  public:
    explicit Follower(cv::Size size) : before_(cv::Mat::zeros(size, CV_16U)) {}
    std::vector<std::uint16_t> follow(const std::vector<Shape>& shapes);

  private:
    std::uint16_t continued(const cv::Mat& filled_shape, cv::Rect box, const std::vector<std::uint16_t>& taken) const;
    cv::Mat before_;  // object number + 1 of every pixel in the frame before
    std::uint16_t next_ = 0;
};

std::uint16_t Follower::continued(const cv::Mat& filled_shape, cv::Rect box,
                                  const std::vector<std::uint16_t>& taken) const {
    std::map<std::uint16_t, int> overlap;
    for (int y = box.y; y < box.y + box.height; ++y)
        for (int x = box.x; x < box.x + box.width; ++x)
            if (filled_shape.at<std::uint8_t>(y, x) != 0 && before_.at<std::uint16_t>(y, x) != 0)
                ++overlap[before_.at<std::uint16_t>(y, x)];
    std::uint16_t best = 0;
    for (const auto& [object, pixels] : overlap) {
        const bool free = std::find(taken.begin(), taken.end(), static_cast<std::uint16_t>(object - 1)) == taken.end();
        if (free && (best == 0 || pixels > overlap[best])) best = object;
    }
    return best;
}

std::vector<std::uint16_t> Follower::follow(const std::vector<Shape>& shapes) {
    std::vector<std::uint16_t> objects;
    cv::Mat now = cv::Mat::zeros(before_.size(), CV_16U), one(before_.size(), CV_8U);
    for (const Shape& shape : shapes) {  // largest first
        one(shape.box).setTo(0);
        cv::fillPoly(one, shape.contour, cv::Scalar(255));
        const std::uint16_t known = continued(one, shape.box, objects);
        const auto object = known != 0 ? static_cast<std::uint16_t>(known - 1) : next_;
        if (known == 0) next_ = static_cast<std::uint16_t>(std::min(next_ + 1, 65'533));
        objects.push_back(object);
        cv::fillPoly(now, shape.contour, cv::Scalar(object + 1));
    }
    before_ = now;
    return objects;
}

}  // namespace

cv::Mat whole_shapes(const cv::Mat& differing) {
    const int rows = differing.rows;
    const double least = 0.0006 * rows * rows;
    // Taller than wide: bodies fall apart at the belt and the knees, and neighbours stand side by side.
    cv::Mat closed, reached, smooth;
    cv::morphologyEx(differing, closed, cv::MORPH_CLOSE, brush(rows / 60, rows / 24));
    closed = filled(closed, 1);
    cv::morphologyEx(closed, reached, cv::MORPH_CLOSE, brush(rows / 60, rows / 18));
    cv::GaussianBlur(filled(with_bridges(closed, reached), least), smooth, cv::Size(3, 3), 0);
    cv::Mat whole = filled(smooth > 110, least);
    close_below(whole);
    return filled(whole, least);
}

std::vector<std::vector<Silhouette>> silhouettes_of(const Masks& masks, std::size_t blink_frames, double coarseness) {
    const cv::Size size(masks.size().width, masks.size().height);
    const double small = 0.004 * static_cast<double>(size.area());
    Follower follower(size);
    std::vector<std::vector<Silhouette>> frames(masks.frames());
    std::map<std::uint16_t, std::size_t> lives;
    std::map<std::uint16_t, double> largest;
    for (std::size_t at = 0; at < masks.frames(); ++at) {
        const std::vector<Shape> shapes = shapes_in(masks.at(at));
        const std::vector<std::uint16_t> objects = follower.follow(shapes);
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            frames[at].push_back(silhouette_of(shapes[i], size, objects[i], coarseness));
            ++lives[objects[i]];
            largest[objects[i]] = std::max(largest[objects[i]], shapes[i].area);
        }
    }
    const auto fleeting = [&](const Silhouette& silhouette) {
        return lives[silhouette.object] < blink_frames && largest[silhouette.object] < small;
    };
    if (masks.frames() > 2 * blink_frames)
        for (auto& frame : frames) std::erase_if(frame, fleeting);
    return frames;
}

}  // namespace milchglas::frost
