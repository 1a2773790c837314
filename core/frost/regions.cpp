#include "core/frost/regions.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>

namespace milchglas::frost {
namespace {

/// Appends the runs of one row.
void find_runs(const BitMask& mask, int y, std::vector<Run>& runs) {
    const std::uint64_t* words = mask.row(y);
    std::uint64_t before = 0;  // the pixel left of the word
    bool inside = false;
    for (std::size_t i = 0; i < mask.words_per_row(); ++i) {
        const std::uint64_t changes = words[i] ^ (words[i] << 1 | before);
        before = words[i] >> 63;
        for (std::uint64_t left = changes; left != 0; left &= left - 1, inside = !inside) {
            const int x = static_cast<int>(64 * i) + std::countr_zero(left);
            if (inside)
                runs.back().end = x;
            else
                runs.push_back({y, x, mask.size().width, 0});
        }
    }
}

std::uint32_t root_of(std::vector<std::uint32_t>& parents, std::uint32_t at) {
    while (parents[at] != at) at = parents[at] = parents[parents[at]];
    return at;
}

int length(const Run& run) {
    return run.end - run.first;
}

BitMask drawn(const Regions& regions, const std::vector<bool>& wanted, BitMask onto) {
    for (const Run& run : regions.runs)
        if (wanted[run.region]) onto.set_run(run.y, run.first, run.end);
    return onto;
}

BitMask without_holes(const BitMask& mask) {
    const cv::Size size = mask.size();
    BitMask outside(size);
    for (int y = 0; y < size.height; ++y) outside.set_run(y, 0, size.width);
    const Regions regions = regions_of(outside -= mask, Neighbours::four);
    std::vector<bool> hole(regions.count, true);
    for (const Run& run : regions.runs)
        if (run.y == 0 || run.y == size.height - 1 || run.first == 0 || run.end == size.width) hole[run.region] = false;
    return drawn(regions, hole, mask);
}

}  // namespace

Regions regions_of(const BitMask& mask, Neighbours neighbours) {
    Regions regions;
    regions.runs.reserve(4 * static_cast<std::size_t>(mask.size().height));  // mostly enough
    for (int y = 0; y < mask.size().height; ++y) find_runs(mask, y, regions.runs);
    std::vector<std::uint32_t> parents(regions.runs.size());
    std::iota(parents.begin(), parents.end(), 0U);
    each_touching(regions.runs, regions.runs, 1, neighbours == Neighbours::eight ? 1 : 0,
                  [&](std::size_t a, std::size_t b) {
                      const std::uint32_t one = root_of(parents, static_cast<std::uint32_t>(a)),
                                          other = root_of(parents, static_cast<std::uint32_t>(b));
                      parents[std::max(one, other)] = std::min(one, other);
                  });
    for (std::uint32_t i = 0; i < parents.size(); ++i) {
        const std::uint32_t root = root_of(parents, i);  // never later than i
        regions.runs[i].region = root == i ? regions.count++ : regions.runs[root].region;
    }
    return regions;
}

std::vector<cv::Rect> boxes_of(const Regions& regions) {
    std::vector<cv::Rect> boxes(regions.count);
    for (const Run& run : regions.runs) boxes[run.region] |= cv::Rect(run.first, run.y, length(run), 1);
    return boxes;
}

std::vector<cv::Mat> pictures_of(const Regions& regions, const std::vector<cv::Rect>& frames) {
    std::vector<cv::Mat> pictures(regions.count);
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (!frames[i].empty()) pictures[i] = cv::Mat::zeros(frames[i].size(), CV_8U);
    for (const Run& run : regions.runs) {
        if (pictures[run.region].empty()) continue;
        const cv::Point corner = frames[run.region].tl();
        std::memset(pictures[run.region].ptr(run.y - corner.y, run.first - corner.x), 255,
                    static_cast<std::size_t>(length(run)));
    }
    return pictures;
}

BitMask filled(const BitMask& mask, double least) {
    BitMask whole = without_holes(mask);
    if (least <= 1) return whole;
    const Regions regions = regions_of(whole, Neighbours::eight);
    std::vector<int> area(regions.count);
    for (const Run& run : regions.runs) area[run.region] += length(run);
    std::vector<bool> large(regions.count);
    for (std::size_t i = 0; i < area.size(); ++i) large[i] = area[i] >= least;
    return drawn(regions, large, BitMask(mask.size()));
}

Regions whole_regions(const BitMask& mask) {
    return regions_of(without_holes(mask), Neighbours::eight);
}

BitMask joined_to(const BitMask& strong, const BitMask& weak) {
    BitMask both = weak;
    const Regions regions = regions_of(both |= strong, Neighbours::eight);
    std::vector<bool> joined(regions.count);
    for (const Run& run : regions.runs)
        if (!joined[run.region] && strong.count_run(run.y, run.first, run.end) > 0) joined[run.region] = true;
    return drawn(regions, joined, BitMask(weak.size()));
}

BitMask with_bridges(const BitMask& mask, const BitMask& closed) {
    BitMask added = closed;
    added -= mask;
    const Regions parts = regions_of(mask, Neighbours::eight), gaps = regions_of(added, Neighbours::eight);
    constexpr std::uint32_t untouched = ~std::uint32_t{0};
    std::vector<std::uint32_t> touched(gaps.count, untouched);
    std::vector<bool> bridge(gaps.count);
    for (const int apart : {-1, 0, 1})
        each_touching(parts.runs, gaps.runs, apart, 1, [&](std::size_t part, std::size_t gap) {
            std::uint32_t& before = touched[gaps.runs[gap].region];
            const std::uint32_t now = parts.runs[part].region;
            if (before != untouched && before != now) bridge[gaps.runs[gap].region] = true;
            before = now;
        });
    return drawn(gaps, bridge, mask);
}

}  // namespace milchglas::frost
