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
    const int last = mask.size().height - 1;
    if (mask.count_run(last, 0, mask.size().width) == 0) return mask;
    const Regions parts = regions_of(mask, Neighbours::eight);
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
    std::vector<Run> runs{};  ///< holes filled
};

/// One for each of whole_regions(), in their order: that of their first pixels.
std::vector<std::vector<cv::Point>> contours_of(const BitMask& mask) {
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(mask.picture(), contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    std::sort(contours.begin(), contours.end(), [](const auto& a, const auto& b) {
        return std::tie(a.front().y, a.front().x) < std::tie(b.front().y, b.front().x);
    });
    return contours;
}

std::vector<Shape> shapes_in(const BitMask& mask) {
    std::vector<Shape> shapes;
    for (auto& contour : contours_of(mask)) {
        const cv::Rect box = cv::boundingRect(contour);
        const double area = cv::contourArea(contour) + static_cast<double>(contour.size()) / 2 + 1;
        shapes.push_back({std::move(contour), box, area});
    }
    for (const Run& run : whole_regions(mask).runs) shapes[run.region].runs.push_back(run);
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
    explicit Follower(cv::Size size) : before_(cv::Mat::zeros(size, CV_16U)), now_(cv::Mat::zeros(size, CV_16U)) {}
    std::vector<std::uint16_t> follow(const std::vector<Shape>& shapes);

  private:
    [[nodiscard]] std::uint16_t continued(const Shape& shape, const std::vector<std::uint16_t>& taken) const;
    cv::Mat before_, now_;  // object number + 1 of every pixel in the frame before and in this one
    std::uint16_t next_ = 0;
};

std::uint16_t Follower::continued(const Shape& shape, const std::vector<std::uint16_t>& taken) const {
    std::map<std::uint16_t, int> overlap;
    for (const Run& run : shape.runs) {
        const auto *at = before_.ptr<std::uint16_t>(run.y, run.first), *const end = at + (run.end - run.first);
        while (at != end) {
            const auto* const next = std::find_if(at, end, [&](std::uint16_t object) { return object != *at; });
            if (*at != 0) overlap[*at] += static_cast<int>(next - at);
            at = next;
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
    now_.setTo(0);
    for (const Shape& shape : shapes) {  // largest first
        const std::uint16_t known = continued(shape, objects);
        const auto object = known != 0 ? static_cast<std::uint16_t>(known - 1) : next_;
        if (known == 0) next_ = static_cast<std::uint16_t>(std::min(next_ + 1, 65'533));
        objects.push_back(object);
        for (const Run& run : shape.runs)
            std::fill_n(now_.ptr<std::uint16_t>(run.y, run.first), run.end - run.first,
                        static_cast<std::uint16_t>(object + 1));
    }
    std::swap(before_, now_);
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
    const BitMask whole = filled(smoothed(filled(joined, least)), least), closed_whole = closed_below(whole);
    return closed_whole == whole ? whole : filled(closed_whole, least);
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
    frame.shapes = shapes_in(masks.bits(at));
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
