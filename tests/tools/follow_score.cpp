#include "tests/tools/follow_score.h"

#include <fcntl.h>

#include <algorithm>
#include <cmath>

#include "core/base/fd.h"
#include "core/frost/track.h"
#include "core/viewer/file_source.h"
#include "core/viewer/follow_clip.h"

namespace milchglas::tools {

void FollowScore::add(const FollowScore& s) {
    overlap += s.overlap * s.frames;
    good += s.good * s.frames;
    told += s.told * s.frames;
    drift += s.drift * s.frames;
    frames += s.frames;
}

FollowScore FollowScore::mean() const {
    const double n = std::max(frames, 1);
    return {overlap / n, good / n, told / n, drift / n, frames};
}

FollowScore score(const MotionTrack& truth, std::int64_t drawn_on, const BoxesByFrame& boxes) {
    FollowScore sum;
    for (std::int64_t at = truth.first; at <= truth.last(); ++at) {
        if (at == drawn_on) continue;
        ++sum.frames;
        const auto box = boxes.find(at);
        if (box == boxes.end()) continue;
        const Box& right = truth.boxes[static_cast<std::size_t>(at - truth.first)];
        const double overlap = intersection_over_union(box->second, right);
        sum.told += 1;
        sum.overlap += overlap;
        sum.good += overlap >= 0.5 ? 1 : 0;
        sum.drift = std::hypot(box->second.x + box->second.width / 2 - right.x - right.width / 2,
                               box->second.y + box->second.height / 2 - right.y - right.height / 2) /
                    right.height;
    }
    const double frames = std::max(sum.frames, 1);
    return {sum.overlap / frames, sum.good / frames, sum.told / frames, sum.drift, sum.frames};
}

namespace {
FollowOrder order_for(const MotionBoxes& clip, const MotionTrack& truth, std::int64_t drawn_on,
                      const CanvasGeometry& canvas) {
    const double x = static_cast<double>(canvas.width) / clip.width,
                 y = static_cast<double>(canvas.height) / clip.height;
    const auto whole = [](double at) { return static_cast<std::int32_t>(std::lround(at)); };
    const Box& drawn = truth.boxes[static_cast<std::size_t>(drawn_on - truth.first)];
    FollowOrder order;
    order.display_width = clip.width;
    order.display_height = clip.height;
    order.frames = clip.frames;
    order.canvas_width = canvas.width;
    order.canvas_height = canvas.height;
    order.ordinal = drawn_on;
    order.box = {whole(drawn.x * x), whole(drawn.y * y), std::max(1, whole(drawn.width * x)),
                 std::max(1, whole(drawn.height * y))};
    order.box.width = std::min(order.box.width, canvas.width - order.box.x);
    order.box.height = std::min(order.box.height, canvas.height - order.box.y);
    order.first = truth.first;
    order.last = truth.last();
    order.decode_threads = 1;
    return order;
}
}  // namespace

Result<BoxesByFrame> follow_truth(const std::string& path, const MotionBoxes& clip, const MotionTrack& truth,
                                  std::int64_t drawn_on) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return fail(Errc::io, "tool.file");
    MG_TRY(const std::uint64_t size, size_of(file.get(), "tool.file"));
    viewer::FileSource source(file.get(), size);
    const CanvasGeometry canvas = frost::canvas_geometry_for({clip.width, clip.height}, 1);
    const double x = static_cast<double>(canvas.width) / clip.width,
                 y = static_cast<double>(canvas.height) / clip.height;
    BoxesByFrame boxes;
    const auto keep = [&](const std::vector<FollowStep>& steps) -> Status {
        for (const FollowStep& s : steps)
            boxes[s.ordinal] = {s.box.x / x, s.box.y / y, s.box.width / x, s.box.height / y};
        return {};
    };
    MG_CHECK(viewer::follow_clip(source, order_for(clip, truth, drawn_on, canvas),
                                 {[](std::int64_t) { return Status(); }, keep}));
    return boxes;
}

}  // namespace milchglas::tools
