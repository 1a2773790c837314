#include "tests/scenes/paint.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace milchglas::scenes {
namespace {

constexpr int fraction_bits = 4;  // OpenCV fills on 1/16 of a pixel

/// -0.5..0.5, the same for the same place of the cloth.
double weave_at(const Fabric& fabric, int x, int y) {
    const auto wave = [&](int at) { return std::fmod(at + 4096 * fabric.period, fabric.period) < fabric.period / 2; };
    switch (fabric.weave) {
        case Weave::plain:
            return 0;
        case Weave::stripes:
            return wave(y) ? 0.5 : -0.5;
        case Weave::checks:
            return wave(x) == wave(y) ? 0.5 : -0.5;
        case Weave::speckles: {
            const auto cell = [&](int at) { return static_cast<std::uint32_t>(std::floor(at * 2 / fabric.period)); };
            std::uint32_t hash = cell(x) * 0x9E3779B1U ^ cell(y) * 0x85EBCA77U;
            hash = (hash ^ hash >> 15) * 0x2C1B3C6DU;
            return (hash >> 16 & 255U) / 255.0 - 0.5;
        }
    }
    return 0;
}

}  // namespace

Polygon ellipse(cv::Point2d centre, double half_width, double half_height, double degrees) {
    constexpr int corners = 40;
    const double turn = degrees * std::numbers::pi / 180;
    Polygon polygon;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * i / corners;
        const double x = half_width * std::cos(angle), y = half_height * std::sin(angle);
        polygon.emplace_back(centre.x + x * std::cos(turn) - y * std::sin(turn),
                             centre.y + x * std::sin(turn) + y * std::cos(turn));
    }
    return polygon;
}

Polygon limb(cv::Point2d from, double from_radius, cv::Point2d to, double to_radius) {
    const double along = std::atan2(to.y - from.y, to.x - from.x);
    Polygon polygon;
    const auto round_end = [&](cv::Point2d end, double radius, double start) {
        for (int i = 0; i <= 10; ++i) {
            const double angle = start + std::numbers::pi * i / 10;
            polygon.emplace_back(end.x + radius * std::cos(angle), end.y + radius * std::sin(angle));
        }
    };
    round_end(from, from_radius, along + std::numbers::pi / 2);
    round_end(to, to_radius, along - std::numbers::pi / 2);
    return polygon;
}

Polygon box(cv::Point2d corner, double width, double height) {
    return {corner, {corner.x + width, corner.y}, {corner.x + width, corner.y + height}, {corner.x, corner.y + height}};
}

Stage::Stage(cv::Mat background) : picture_(std::move(background)), labels_(picture_.size(), CV_8U, cv::Scalar(0)) {}

void Stage::begin(Kind kind, int identity) {
    things_.push_back({kind, identity, {}});
    current_ = static_cast<std::uint8_t>(things_.size());
}

void Stage::paint(const Polygon& polygon, const Fabric& fabric, cv::Point2d anchor) {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const cv::Point2d point : polygon) {
        left = std::min(left, point.x), right = std::max(right, point.x);
        top = std::min(top, point.y), bottom = std::max(bottom, point.y);
    }
    const cv::Rect whole(cv::Point(cvFloor(left), cvFloor(top)), cv::Point(cvCeil(right) + 1, cvCeil(bottom) + 1));
    const cv::Rect seen = whole & cv::Rect(0, 0, picture_.cols, picture_.rows);
    if (seen.empty()) return;
    std::vector<cv::Point> corners;
    for (const cv::Point2d point : polygon)
        corners.emplace_back(cvRound((point.x - seen.x) * (1 << fraction_bits)),
                             cvRound((point.y - seen.y) * (1 << fraction_bits)));
    cv::Mat inside = cv::Mat::zeros(seen.size(), CV_8U);
    cv::fillPoly(inside, corners, cv::Scalar(255), cv::LINE_8, fraction_bits);
    const int hang_x = cvRound(anchor.x), hang_y = cvRound(anchor.y);
    for (int y = 0; y < seen.height; ++y) {
        const auto* covers = inside.ptr<std::uint8_t>(y);
        auto* pixels = picture_.ptr<std::uint8_t>(seen.y + y) + seen.x;
        auto* owners = labels_.ptr<std::uint8_t>(seen.y + y) + seen.x;
        for (int x = 0; x < seen.width; ++x) {
            if (covers[x] == 0) continue;
            const double across = (seen.x + x - left) / std::max(1.0, right - left);
            const double grey = fabric.tone * (1 + fabric.shade * (0.5 - across)) +
                                fabric.contrast * weave_at(fabric, seen.x + x - hang_x, seen.y + y - hang_y);
            pixels[x] = cv::saturate_cast<std::uint8_t>(grey);
            owners[x] = current_;
        }
    }
}

std::vector<Thing> Stage::things() const {
    std::vector<Thing> things = things_;
    for (std::size_t i = 0; i < things.size(); ++i)
        things[i].box = cv::boundingRect(labels_ == static_cast<double>(i + 1));
    return things;
}

}  // namespace milchglas::scenes
