#include "core/frost/passers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double least_travel = 0.25;  // of the picture's height

/// Where an object's middle was at most, and how large it was.
struct Journey {
    double left = 1e9, right = -1e9, top = 1e9, bottom = -1e9, size = 0;

    void visit(const cv::Rect& box) {
        const double x = box.x + box.width * 0.5, y = box.y + box.height * 0.5;
        left = std::min(left, x), right = std::max(right, x);
        top = std::min(top, y), bottom = std::max(bottom, y);
        size = std::max(size, std::hypot(box.width, box.height));
    }
    [[nodiscard]] bool passes(double least) const {
        return std::hypot(right - left, bottom - top) > std::max(size, least);
    }
};

/// Connected parts of a frame, numbered from 1.
struct Parts {
    explicit Parts(const cv::Mat& mask) {
        cv::Mat centres;
        count = static_cast<std::size_t>(cv::connectedComponentsWithStats(mask, labels, boxes, centres, 8, CV_32S));
    }
    [[nodiscard]] cv::Rect box(std::size_t part) const {
        const int* row = boxes.ptr<int>(static_cast<int>(part));
        return {row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]};
    }
    cv::Mat labels, boxes;
    std::size_t count = 0;
};

/// Objects by overlap from frame to frame. Where one falls apart, the largest piece goes on with its number.
class Journeys {
  public:
    explicit Journeys(const Masks& masks);
    /// The object of each part of a frame.
    [[nodiscard]] const std::vector<std::size_t>& objects(std::size_t frame) const { return objects_[frame]; }
    [[nodiscard]] const Journey& of(std::size_t object) const { return journeys_[object]; }

  private:
    void follow(const Parts& now, const Parts& before, std::size_t frame);
    std::vector<std::vector<std::size_t>> objects_;
    std::vector<Journey> journeys_;
};

Journeys::Journeys(const Masks& masks) {
    Parts before(cv::Mat::zeros(masks.size().height, masks.size().width, CV_8U));
    for (std::size_t at = 0; at < masks.frames(); ++at) {
        Parts now(masks.at(at));
        objects_.emplace_back(now.count);
        follow(now, before, at);
        before = std::move(now);
    }
}

void Journeys::follow(const Parts& now, const Parts& before, std::size_t frame) {
    struct Overlap {
        int pixels = 0;
        std::size_t part = 0, old_part = 0;
    };
    std::map<std::pair<int, int>, int> shared;
    for (int y = 0; y < now.labels.rows; ++y) {
        const int *here = now.labels.ptr<int>(y), *there = before.labels.ptr<int>(y);
        for (int x = 0; x < now.labels.cols; ++x)
            if (here[x] != 0 && there[x] != 0) ++shared[{here[x], there[x]}];
    }
    std::vector<Overlap> overlaps;
    for (const auto& [pair, pixels] : shared)
        overlaps.push_back({pixels, static_cast<std::size_t>(pair.first), static_cast<std::size_t>(pair.second)});
    std::stable_sort(overlaps.begin(), overlaps.end(),
                     [](const Overlap& a, const Overlap& b) { return a.pixels > b.pixels; });
    constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    std::vector<std::size_t>& objects = objects_[frame];
    std::fill(objects.begin(), objects.end(), nothing);
    std::vector<bool> taken(before.count);
    for (const Overlap& overlap : overlaps) {
        if (objects[overlap.part] != nothing || taken[overlap.old_part]) continue;
        objects[overlap.part] = objects_[frame - 1][overlap.old_part];
        taken[overlap.old_part] = true;
    }
    for (std::size_t part = 1; part < now.count; ++part) {
        if (objects[part] == nothing) objects[part] = journeys_.size(), journeys_.emplace_back();
        journeys_[objects[part]].visit(now.box(part));
    }
}

}  // namespace

Masks without_passers(const Masks& differing) {
    const Journeys journeys(differing);
    const double least = least_travel * differing.size().height;
    Masks staying(differing.size(), differing.frames());
    for (std::size_t at = 0; at < differing.frames(); ++at) {
        cv::Mat mask = differing.at(at);
        const Parts parts(mask);
        for (int y = 0; y < mask.rows; ++y)
            for (int x = 0; x < mask.cols; ++x) {
                const int part = parts.labels.at<int>(y, x);
                if (part != 0 && journeys.of(journeys.objects(at)[static_cast<std::size_t>(part)]).passes(least))
                    mask.at<std::uint8_t>(y, x) = 0;
            }
        staying.set(at, mask);
    }
    return staying;
}

}  // namespace milchglas::frost
