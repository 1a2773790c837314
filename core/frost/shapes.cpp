#include "core/frost/shapes.h"

#include <algorithm>
#include <map>
#include <opencv2/imgproc.hpp>
#include <tuple>

#include "core/frost/bit_filters.h"
#include "core/frost/parallel.h"
#include "core/frost/regions.h"
#include "core/frost/track_format.h"

namespace milchglas::frost {
namespace {

/// Odd sides.
cv::Size brush(int width, int height) {
    return {std::max(1, width) | 1, std::max(1, height) | 1};
}

/// Closes what opens only to the lower border: the room between the arms of somebody whom the border cuts off.
BitMask closed_below(BitMask mask) {
    const Regions parts = regions_of(mask, Neighbours::eight);
    const int last = mask.size().height - 1;
    std::vector<cv::Range> touching(parts.count, cv::Range(mask.size().width, 0));
    for (const Run& run : parts.runs)
        if (cv::Range& range = touching[run.region]; run.y == last)
            range = {std::min(range.start, run.first), std::max(range.end, run.end)};
    for (const cv::Range& range : touching)
        if (range.size() > 0) mask.set_run(last, range.start, range.end);
    return mask;
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

Silhouette silhouette_of(const Shape& shape, double coarseness) {
    const cv::Rect& box = shape.box;
    std::vector<cv::Point> simple;
    cv::approxPolyDP(shape.contour, simple, coarseness, true);
    Silhouette silhouette;
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
    for (int y = box.y; y < box.y + box.height; ++y) {
        const auto* shape = filled_shape.ptr<std::uint8_t>(y);
        const auto* before = before_.ptr<std::uint16_t>(y);
        for (int x = box.x; x < box.x + box.width;) {
            const int first = x;
            const std::uint16_t object = shape[x] != 0 ? before[x] : std::uint16_t{0};
            while (x < box.x + box.width && object == (shape[x] != 0 ? before[x] : 0)) ++x;
            if (object != 0) overlap[object] += x - first;
        }
    }
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

BitMask whole_shapes(const BitMask& differing) {
    if (differing.none()) return differing;
    const int rows = differing.size().height;
    const double least = 0.0006 * rows * rows;
    // Taller than wide: bodies fall apart at the belt and the knees, and neighbours stand side by side.
    const BitMask near = filled(closed(differing, brush(rows / 60, rows / 24)), 1);
    const BitMask joined = with_bridges(near, closed(near, brush(rows / 60, rows / 18)));
    return filled(closed_below(filled(smoothed(filled(joined, least)), least)), least);
}

namespace {

/// What is to be known of every object before any of its silhouettes can be judged.
struct Life {
    std::size_t frames = 0;
    double largest = 0;
};

/// One frame's shapes, not yet numbered.
struct FrameShapes {
    std::vector<Shape> shapes;
    std::vector<Silhouette> silhouettes;
};

FrameShapes frame_shapes(const Masks& masks, std::size_t at, double coarseness) {
    FrameShapes frame;
    if (masks.bits(at).none()) return frame;
    frame.shapes = shapes_in(masks.at(at));
    for (const Shape& shape : frame.shapes) frame.silhouettes.push_back(silhouette_of(shape, coarseness));
    return frame;
}

}  // namespace

std::vector<std::vector<Silhouette>> silhouettes_of(const Masks& masks, std::size_t blink_frames, double coarseness,
                                                    int threads) {
    const cv::Size size(masks.size().width, masks.size().height);
    const double small = 0.004 * static_cast<double>(size.area());
    Follower follower(size);
    std::vector<std::vector<Silhouette>> frames(masks.frames());
    std::map<std::uint16_t, Life> lives;
    std::vector<FrameShapes> batch(64);  // so that the whole contours of a long clip are never in memory together
    for (std::size_t first = 0; first < frames.size(); first += batch.size()) {
        const std::size_t count = std::min(batch.size(), frames.size() - first);
        for_each_index(count, threads, [&](std::size_t i) { batch[i] = frame_shapes(masks, first + i, coarseness); });
        for (std::size_t i = 0; i < count; ++i) {
            const std::vector<std::uint16_t> objects = follower.follow(batch[i].shapes);
            for (std::size_t k = 0; k < objects.size(); ++k) {
                batch[i].silhouettes[k].object = objects[k];
                Life& life = lives[objects[k]];
                ++life.frames;
                life.largest = std::max(life.largest, batch[i].shapes[k].area);
            }
            frames[first + i] = std::move(batch[i].silhouettes);
        }
    }
    const auto fleeting = [&](const Silhouette& silhouette) {
        const Life& life = lives[silhouette.object];
        return life.frames < blink_frames && life.largest < small;
    };
    if (masks.frames() > 2 * blink_frames)
        for (auto& frame : frames) std::erase_if(frame, fleeting);
    return frames;
}

}  // namespace milchglas::frost
