#include "tests/attack/held_masks.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <utility>

#include "core/frost/cells.h"
#include "core/frost/ground.h"
#include "tests/attack/viewing.h"

namespace milchglas::attack {
namespace {

using frost::Clip;

std::size_t different(const std::vector<cv::Mat>& a, const std::vector<cv::Mat>& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += cv::norm(a[i], b[i], cv::NORM_INF) > 0;
    return count;
}

/// Permutes the pixels that no silhouette covers, inside each part.
Clip shuffled(Clip clip, const frost::Masks& masks, const std::vector<cv::Rect>& parts) {
    std::mt19937 random(3);
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const cv::Mat mask = masks.at(at);
        for (const cv::Rect& part : parts) {
            std::vector<std::uint8_t*> pixels;
            for (int y = part.y; y < part.y + part.height; ++y)
                for (int x = part.x; x < part.x + part.width; ++x)
                    if (mask.at<std::uint8_t>(y, x) == 0) pixels.push_back(clip.pictures[at].ptr(y) + x);
            for (std::size_t i = pixels.size(); i > 1; --i) std::swap(*pixels[i - 1], *pixels[random() % i]);
        }
    }
    return clip;
}

/// Fills what silhouettes cover; a negative `grey` is noise.
Clip replaced(Clip clip, const frost::Masks& masks, int grey) {
    cv::RNG random(9);
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        cv::Mat other(clip.pictures[at].size(), CV_8U, cv::Scalar(grey));
        if (grey < 0) random.fill(other, cv::RNG::UNIFORM, 0, 256);
        other.copyTo(clip.pictures[at], masks.at(at));
    }
    return clip;
}

/// Two cells side by side as one part: pixels cross one border.
std::vector<cv::Rect> pairs_of(const std::vector<cv::Rect>& cells) {
    std::vector<cv::Rect> pairs;
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2)
        if (cells[i].y == cells[i + 1].y) pairs.push_back(cells[i] | cells[i + 1]);
    return pairs;
}

}  // namespace

Decided::Decided(Clip of)
    : clip(std::move(of)),
      story(frost::study_camera(clip)),
      masks(frost::decide_masks(clip, story, frost::choose_grounds(clip, story))) {}

std::size_t Decided::frames_with_silhouettes() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < masks.frames(); ++at) count += cv::countNonZero(masks.at(at)) > 0;
    return count;
}

Clip Decided::copy() const {
    Clip other = clip;
    for (cv::Mat& picture : other.pictures) picture = picture.clone();
    return other;
}

std::vector<cv::Mat> Decided::canvases(const Clip& of) const {
    const frost::Track track = track_of(of, story, masks, shared_key());
    std::vector<cv::Mat> all;
    for (std::int64_t at = 0; at < track.frame_count(); ++at)
        for (const Level level : {Level::frosted, Level::outline}) all.push_back(canvas_of(track, at, level));
    return all;
}

std::vector<cv::Rect> cells_of(frost::Size grid) {
    const frost::CellLayout layout = frost::CellKey(shared_key()).layout(grid, 8);
    std::vector<cv::Rect> cells;
    for (std::size_t row = 0; row < layout.rows(); ++row)
        for (std::size_t column = 0; column < layout.columns(); ++column)
            cells.emplace_back(cv::Point(layout.column_edges[column], layout.row_edges[row]),
                               cv::Point(layout.column_edges[column + 1], layout.row_edges[row + 1]));
    return cells;
}

Changes try_everything(const Decided& decided) {
    const auto original = decided.canvases(decided.clip);
    const auto cells = cells_of(decided.clip.size);
    const auto changed = [&](const Clip& clip) { return different(decided.canvases(clip), original); };
    Changes changes;
    changes.canvases = original.size();
    changes.by_shuffling = changed(shuffled(decided.copy(), decided.masks, cells));
    for (const int grey : {0, 255, -1}) changes.by_replacing += changed(replaced(decided.copy(), decided.masks, grey));
    changes.by_crossing = changed(shuffled(decided.copy(), decided.masks, pairs_of(cells)));
    return changes;
}

void print(const Changes& changes) {
    std::printf("of %zu canvases change: shuffled in cells %zu, silhouettes replaced %zu, control across cells %zu\n",
                changes.canvases, changes.by_shuffling, changes.by_replacing, changes.by_crossing);
}

}  // namespace milchglas::attack
