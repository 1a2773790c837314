#include "core/viewer/follow_clip.h"

#include <algorithm>
#include <chrono>
#include <cmath>

#include "core/frost/grey_picture.h"
#include "core/frost/track.h"
#include "core/media/video_reader.h"
#include "core/viewer/box_follower.h"

namespace milchglas::viewer {
namespace {
constexpr std::int64_t picture_memory = 256 << 20;  // a third of what the sandbox has
constexpr std::int32_t longest_side = 640, least_longest_side = 320;
constexpr double patience_s = 1.5;

/// Small pictures of the frames `first`, `first` + 1 ...
struct Pictures {
    std::int64_t first = 0;
    std::vector<cv::Mat> of;
    double seconds = 0;  ///< from the first to the last of them

    [[nodiscard]] std::int64_t last() const { return first + static_cast<std::int64_t>(of.size()) - 1; }
    [[nodiscard]] const cv::Mat& at(std::int64_t ordinal) const {
        return of[static_cast<std::size_t>(ordinal - first)];
    }
};

struct Plan {
    frost::Size picture;
    std::int64_t first = 0, last = 0;
};

Status check(const FollowOrder& order) {
    const CanvasBox& box = order.box;
    const bool sizes = order.display_width > 0 && order.display_height > 0 && order.canvas_width > 0 &&
                       order.canvas_height > 0 && std::max(order.canvas_width, order.canvas_height) <= max_canvas_side;
    const bool inside = box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 &&
                        box.x <= order.canvas_width - box.width && box.y <= order.canvas_height - box.height;
    const bool frames = order.first >= 0 && order.first <= order.ordinal && order.ordinal <= order.last &&
                        order.last < order.frames && order.frames <= frost::max_track_frames;
    const bool threads = order.decode_threads >= 1 && order.decode_threads <= max_decode_threads;
    return sizes && inside && frames && threads ? Status() : fail(Errc::usage, "viewer.order");
}

/// As large as memory allows; where not even small ones fit, those around the box's frame.
Plan plan_for(const FollowOrder& order) {
    const frost::Size display{order.display_width, order.display_height};
    const auto bytes = [&](std::int32_t longest) {
        const frost::Size size = frost::picture_size(display, longest);
        return static_cast<std::int64_t>(size.width) * size.height;
    };
    const std::int64_t wanted = order.last - order.first + 1;
    std::int32_t longest = longest_side;
    while (longest > least_longest_side && bytes(longest) * wanted > picture_memory) longest -= 32;
    Plan plan{frost::picture_size(display, longest), order.first, order.last};
    if (const std::int64_t most = std::max<std::int64_t>(picture_memory / bytes(longest), 2); wanted > most) {
        plan.first = std::clamp(order.ordinal - most / 2, order.first, order.last - most + 1);
        plan.last = plan.first + most - 1;
    }
    return plan;
}

Result<Pictures> read_pictures(media::ByteSource& source, const FollowOrder& order, const FollowTold& told) {
    media::Limits limits;
    limits.max_frames = frost::max_track_frames;
    limits.threads = order.decode_threads;
    limits.loop_filter = media::LoopFilter::against_drift;
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    const media::VideoInfo& info = reader.info();
    if (info.display_width != order.display_width || info.display_height != order.display_height)
        return fail(Errc::damaged, "viewer.picture");
    const Plan plan = plan_for(order);
    Pictures pictures{plan.first, {}, 0};
    std::int64_t first_pts = 0;
    for (std::int64_t ordinal = 0; ordinal <= plan.last; ++ordinal) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return fail(Errc::damaged, "viewer.frames");
        MG_CHECK(told.progress(ordinal + 1));
        if (ordinal < plan.first) continue;
        if (ordinal == plan.first) first_pts = frame->time.pts;
        const media::LumaView& luma = frame->luma;
        pictures.of.push_back(frost::upright_picture({luma.data, luma.stride, luma.width, luma.height},
                                                     90 * static_cast<std::int32_t>(info.rotation), plan.picture));
        pictures.seconds = static_cast<double>(frame->time.pts - first_pts) * info.time_base.num / info.time_base.den;
    }
    return pictures;
}

/// Between canvas and pictures.
class Scale {
  public:
    Scale(const FollowOrder& order, const cv::Size& picture)
        : canvas_(order.canvas_width, order.canvas_height),
          x_(static_cast<double>(picture.width) / canvas_.width),
          y_(static_cast<double>(picture.height) / canvas_.height) {}
    [[nodiscard]] cv::Rect2d to_picture(const CanvasBox& box) const {
        return {box.x * x_, box.y * y_, box.width * x_, box.height * y_};
    }
    /// Whole canvas pixels, inside the canvas, one at least.
    [[nodiscard]] CanvasBox to_canvas(const cv::Rect2d& box) const {
        const auto edge = [](double at, int most) {
            return std::clamp(static_cast<std::int32_t>(std::lround(at)), 0, most);
        };
        const std::int32_t left = std::min(edge(box.x / x_, canvas_.width), canvas_.width - 1);
        const std::int32_t top = std::min(edge(box.y / y_, canvas_.height), canvas_.height - 1);
        return {left, top, std::max(edge(box.br().x / x_, canvas_.width) - left, 1),
                std::max(edge(box.br().y / y_, canvas_.height) - top, 1)};
    }

  private:
    cv::Size canvas_;
    double x_, y_;
};

/// Tells steps in batches, none later than a tenth of a second.
class Telling {
  public:
    explicit Telling(const FollowTold& told) : told_(told) {}
    Status add(const FollowStep& step) {
        steps_.push_back(step);
        const bool late = std::chrono::steady_clock::now() - told_at_ >= std::chrono::milliseconds(100);
        return late || steps_.size() >= max_follow_batch ? flush() : Status();
    }
    Status flush() {
        told_at_ = std::chrono::steady_clock::now();
        if (steps_.empty()) return {};
        return told_.steps(std::exchange(steps_, {}));
    }

  private:
    const FollowTold& told_;
    std::vector<FollowStep> steps_;
    std::chrono::steady_clock::time_point told_at_ = std::chrono::steady_clock::now();
};

cv::Rect2d between(const cv::Rect2d& a, const cv::Rect2d& b, double t) {
    const auto mix = [t](double from, double to) { return from + (to - from) * t; };
    return {mix(a.x, b.x), mix(a.y, b.y), mix(a.width, b.width), mix(a.height, b.height)};
}

/// What was out of sight is told when it is seen again, on the straight way there; what never is again isn't told.
Result<FollowEnd> follow_one_way(const Pictures& pictures, const FollowOrder& order, const PlaceWithout& place,
                                 int direction, Telling& telling) {
    const Scale scale(order, pictures.of.front().size());
    const double a_picture_s = pictures.seconds / std::max(1.0, static_cast<double>(pictures.of.size() - 1));
    const int patience = std::clamp(static_cast<int>(patience_s / std::max(a_picture_s, 1e-3)), 2, 200);
    cv::Rect2d seen = scale.to_picture(order.box);
    BoxFollower follower(pictures.at(order.ordinal), seen, place, patience);
    std::int64_t hidden = 0;
    const std::int64_t end = direction > 0 ? pictures.last() : pictures.first;
    for (std::int64_t ordinal = order.ordinal; ordinal != end;) {
        ordinal += direction;
        const BoxSight sight = follower.next(pictures.at(ordinal));
        if (sight.what == BoxSight::What::left) return FollowEnd::left;
        if (sight.what == BoxSight::What::lost) return FollowEnd::lost;
        if (sight.what == BoxSight::What::hidden) {
            ++hidden;
            continue;
        }
        for (std::int64_t i = 1; i <= hidden; ++i) {
            const double t = static_cast<double>(i) / static_cast<double>(hidden + 1);
            MG_CHECK(telling.add(
                {ordinal - direction * (hidden + 1 - i), scale.to_canvas(between(seen, sight.box, t)), Sight::hidden}));
        }
        hidden = 0;
        seen = sight.box;
        const Sight how = sight.what == BoxSight::What::sure ? Sight::sure : Sight::unsure;
        MG_CHECK(telling.add({ordinal, scale.to_canvas(seen), how}));
    }
    return hidden == 0 ? FollowEnd::reached : FollowEnd::lost;
}

}  // namespace

Result<FollowDone> follow_clip(media::ByteSource& source, const FollowOrder& order, const FollowTold& told) {
    MG_CHECK(check(order));
    try {
        MG_TRY(const Pictures pictures, read_pictures(source, order, told));
        const PlaceWithout place = PlaceWithout::of(pictures.of);
        Telling telling(told);
        FollowDone done;
        MG_TRY(done.forward, follow_one_way(pictures, order, place, +1, telling));
        MG_TRY(done.backward, follow_one_way(pictures, order, place, -1, telling));
        MG_CHECK(telling.flush());
        return done;
    } catch (const cv::Exception& error) {
        return error.code == cv::Error::StsNoMem ? fail(Errc::damaged, "decoder.memory")
                                                 : fail(Errc::bug, "viewer.follow");
    }
}

}  // namespace milchglas::viewer
