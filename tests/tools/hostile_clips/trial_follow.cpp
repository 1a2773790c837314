#include "core/base/file.h"
#include "core/frost/track.h"
#include "tests/tools/hostile_clips/decoder_run.h"

namespace milchglas::hostile {

namespace {

constexpr int patience_ms = 30'000;  // the guard's

Result<FollowOrder> order_of(const Bytes& clip, const Bytes& bytes) {
    MG_TRY(const viewer::test::SealedMedia sealed, viewer::test::seal_media(clip));
    MG_TRY(const frost::Track track, frost::Track::open(bytes));
    FollowOrder order;
    MG_CHECK(hand_over(sealed, order));
    const CanvasGeometry canvas = frost::canvas_geometry_for(track.display(), 1);
    order.display_width = track.display().width;
    order.display_height = track.display().height;
    order.canvas_width = canvas.width;
    order.canvas_height = canvas.height;
    order.frames = track.frame_count();
    order.ordinal = order.frames / 3;
    order.last = order.frames - 1;
    order.box = {canvas.width / 3, canvas.height / 3, std::max(canvas.width / 3, 1), std::max(canvas.height / 3, 1)};
    return order;
}

/// The rules of the guard: one step a frame, beside the one before it, inside the canvas.
class Told {
  public:
    Told(std::int64_t ordinal, std::int64_t last, std::int32_t width, std::int32_t height)
        : forward_(ordinal), backward_(ordinal), last_(last), width_(width), height_(height) {}

    bool add(const FollowProgress& progress) {
        const bool sound = progress.frames > decoded_ && progress.frames <= last_ + 1;
        decoded_ = progress.frames;
        return sound;
    }
    bool add(const FollowSteps& steps) {
        if (steps.steps.empty() || steps.steps.size() > max_follow_batch) return false;
        for (const FollowStep& step : steps.steps) {
            const CanvasBox& box = step.box;
            if (box.x < 0 || box.y < 0 || box.width <= 0 || box.height <= 0 || box.x > width_ - box.width ||
                box.y > height_ - box.height)
                return false;
            if (!turned_ && step.ordinal == forward_ + 1 && step.ordinal <= last_) {
                ++forward_;
            } else {
                turned_ = true;
                if (step.ordinal != --backward_ || backward_ < 0) return false;
            }
        }
        return true;
    }

  private:
    std::int64_t forward_, backward_, last_, decoded_ = 0;
    std::int32_t width_, height_;
    bool turned_ = false;
};

}  // namespace

Verdict try_follow(const Program& program, const Bytes& clip, const Bytes& track) {
    auto order = order_of(clip, track);
    if (!order) return {Fate::broken, order.error().where()};
    Told told(order->ordinal, order->last, order->canvas_width, order->canvas_height);
    auto run = DecoderRun::start(program.decoder, *std::move(order));
    if (!run) return {Fate::broken, run.error().where()};
    while (true) {
        const auto next = run->next(patience_ms);
        if (const auto* verdict = std::get_if<Verdict>(&next))
            return verdict->fate == Fate::ended ? Verdict{Fate::broken, "ended without an answer"} : *verdict;
        const auto& report = std::get<DecoderReport>(next);
        bool sound = false;
        if (const auto* progress = std::get_if<FollowProgress>(&report)) sound = told.add(*progress);
        if (const auto* steps = std::get_if<FollowSteps>(&report)) sound = told.add(*steps);
        if (std::holds_alternative<FollowDone>(report))
            return run->ends() ? Verdict{Fate::shown, ""} : Verdict{Fate::stalled, "after its steps"};
        if (!sound) return {Fate::broken, "told what it may not"};
    }
}

}  // namespace milchglas::hostile
