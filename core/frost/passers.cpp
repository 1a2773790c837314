#include "core/frost/passers.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/frost/parallel.h"
#include "core/frost/regions.h"

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

/// Connected parts of a frame and the box of each.
struct Parts {
    explicit Parts(const BitMask& mask) : regions(regions_of(mask, Neighbours::eight)), boxes(regions.count) {
        for (const Run& run : regions.runs) {
            const cv::Rect pixels(run.first, run.y, run.end - run.first, 1);
            cv::Rect& box = boxes[run.region];
            box = box.empty() ? pixels : box | pixels;
        }
    }
    Regions regions;
    std::vector<cv::Rect> boxes;
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
    Parts before{BitMask(cv::Size(masks.size().width, masks.size().height))};
    for (std::size_t at = 0; at < masks.frames(); ++at) {
        Parts now(masks.bits(at));
        objects_.emplace_back(now.boxes.size());
        follow(now, before, at);
        before = std::move(now);
    }
}

void Journeys::follow(const Parts& now, const Parts& before, std::size_t frame) {
    struct Overlap {
        int pixels = 0;
        std::size_t part = 0, old_part = 0;
    };
    std::map<std::pair<std::uint32_t, std::uint32_t>, int> shared;
    const std::vector<Run>&here = now.regions.runs, &there = before.regions.runs;
    each_touching(there, here, 0, 0, [&](std::size_t old, std::size_t i) {
        shared[{here[i].region, there[old].region}] +=
            std::min(here[i].end, there[old].end) - std::max(here[i].first, there[old].first);
    });
    std::vector<Overlap> overlaps;
    for (const auto& [pair, pixels] : shared) overlaps.push_back({pixels, pair.first, pair.second});
    std::stable_sort(overlaps.begin(), overlaps.end(),
                     [](const Overlap& a, const Overlap& b) { return a.pixels > b.pixels; });
    constexpr std::size_t nothing = static_cast<std::size_t>(-1);
    std::vector<std::size_t>& objects = objects_[frame];
    std::fill(objects.begin(), objects.end(), nothing);
    std::vector<bool> taken(before.boxes.size());
    for (const Overlap& overlap : overlaps) {
        if (objects[overlap.part] != nothing || taken[overlap.old_part]) continue;
        objects[overlap.part] = objects_[frame - 1][overlap.old_part];
        taken[overlap.old_part] = true;
    }
    for (std::size_t part = 0; part < now.boxes.size(); ++part) {
        if (objects[part] == nothing) objects[part] = journeys_.size(), journeys_.emplace_back();
        journeys_[objects[part]].visit(now.boxes[part]);
    }
}

}  // namespace

Masks without_passers(const Masks& differing, int threads) {
    const Journeys journeys(differing);
    const double least = least_travel * differing.size().height;
    Masks staying(differing.size(), differing.frames());
    for_each_index(differing.frames(), threads, [&](std::size_t at) {
        BitMask mask(differing.bits(at).size());
        const Regions parts = regions_of(differing.bits(at), Neighbours::eight);
        for (const Run& run : parts.runs)
            if (!journeys.of(journeys.objects(at)[run.region]).passes(least)) mask.set_run(run.y, run.first, run.end);
        staying.set(at, std::move(mask));
    });
    return staying;
}

}  // namespace milchglas::frost
