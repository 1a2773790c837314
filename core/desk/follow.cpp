#include "core/desk/follow.h"

#include <algorithm>
#include <cmath>

#include "core/desk/clip_material.h"
#include "core/desk/spare_decoders.h"
#include "core/desk/told_error.h"
#include "core/frost/track.h"
#include "core/model/thin.h"

namespace milchglas::desk {
namespace {
constexpr std::int32_t decode_threads = 1;  // it runs beside a renderer, and behind it
}  // namespace

Follow::Follow(Session& session, AllowedClip allowed, const PictureFacts& picture, const Wish& wish)
    : session_(session),
      allowed_(std::move(allowed)),
      wish_(wish),
      width_(picture.width),
      height_(picture.height),
      frames_(static_cast<std::int64_t>(picture.frames.frames.size())),
      canvas_(frost::canvas_geometry_for({picture.width, picture.height}, 1)),
      watchdog_(session.desk().loop(), [this] { fail_with(fail(Errc::damaged, "desk.follow_stalled")); }) {}

Follow::~Follow() {
    watchdog_.cancel();
    process_.reset();
    if (intent_ >= 0) (void)record(audit::Outcome::failed, {"desk.closed_early"});
}

Result<std::unique_ptr<Follow>> Follow::start(Session& session, AllowedClip allowed, const PictureFacts& picture,
                                              const Wish& wish) {
    std::unique_ptr<Follow> follow(new Follow(session, std::move(allowed), picture, wish));
    MG_TRY(Ticket ticket, follow->vault().log().intend(follow->allowed_.entry(session, audit::EntryType::clip_follow)));
    follow->intent_ = ticket.seq();
    if (auto started = follow->start_process(std::move(ticket)); !started) {
        (void)follow->record(audit::Outcome::failed, {started.error().where()});
        return started.error();
    }
    return follow;
}

Status Follow::start_process(Ticket ticket) {
    MG_TRY(FollowOrder order, make_order(std::move(ticket)));
    MG_TRY(process_, session_.desk().decoders().take([this](const DecoderReport& report) { on_report(report); },
                                                     [this] { fail_with(fail(Errc::peer_gone, "desk.follow_died")); }));
    process_->step_back();  // whoever plays meanwhile comes first
    MG_CHECK(process_->order(DecoderOrder(std::move(order))));
    watch();
    return {};
}

Result<FollowOrder> Follow::make_order(Ticket ticket) {
    FollowOrder order;
    MG_TRY(ClipMaterial material, material_of(session_, allowed_, std::move(ticket)));
    order.ciphertext = std::move(material.ciphertext);
    order.payload_offset = material.payload_offset;
    order.payload_key = std::move(material.payload_key);
    order.media_offset = material.media_offset;
    order.media_size = material.media_size;
    order.display_width = static_cast<std::int32_t>(width_);
    order.display_height = static_cast<std::int32_t>(height_);
    order.frames = frames_;
    order.canvas_width = canvas_.width;
    order.canvas_height = canvas_.height;
    order.ordinal = wish_.ordinal;
    order.box = to_canvas(wish_.box);
    order.first = wish_.first;
    order.last = wish_.last;
    order.decode_threads = decode_threads;
    return order;
}

void Follow::watch() {
    watchdog_.expect(session_.desk().limits().pass_stall_ms, [this] { return process_->processor_ms(); });
}

void Follow::on_report(const DecoderReport& report) {
    Status heard_well;
    if (const auto* failed = std::get_if<DecoderFailed>(&report)) return fail_with(told_error(*failed));
    if (const auto* how = std::get_if<FollowDone>(&report)) return done(*how);
    if (const auto* progress = std::get_if<FollowProgress>(&report)) heard_well = heard(*progress);
    if (const auto* steps = std::get_if<FollowSteps>(&report)) heard_well = heard(*steps);
    if (!heard_well) return fail_with(heard_well.error());
    watch();
}

Status Follow::heard(const FollowProgress& progress) {
    if (progress.frames <= decoded_ || progress.frames > wish_.last + 1) return fail(Errc::damaged, "desk.follow_step");
    decoded_ = progress.frames;
    session_.peer().tell(FollowMoved{wish_.view, wish_.number, decoded_, {}});
    return {};
}

/// One step a frame, beside the one before it: more than that a process that was taken over can't say.
bool Follow::is_next(const FollowStep& step) const {
    const CanvasBox& box = step.box;
    const bool inside = box.x >= 0 && box.y >= 0 && box.width > 0 && box.height > 0 &&
                        box.x <= canvas_.width - box.width && box.y <= canvas_.height - box.height;
    const auto ahead = wish_.ordinal + static_cast<std::int64_t>(forward_.size()) + 1;
    const auto back = wish_.ordinal - static_cast<std::int64_t>(backward_.size()) - 1;
    const bool forwards = backward_.empty() && step.ordinal == ahead && ahead <= wish_.last;
    return inside && (forwards || (step.ordinal == back && back >= wish_.first));
}

Status Follow::heard(const FollowSteps& steps) {
    if (steps.steps.empty() || steps.steps.size() > max_follow_batch) return fail(Errc::damaged, "desk.follow_step");
    FollowMoved moved{wish_.view, wish_.number, decoded_, {}};
    for (const FollowStep& step : steps.steps) {
        if (!is_next(step)) return fail(Errc::damaged, "desk.follow_step");
        (step.ordinal > wish_.ordinal ? forward_ : backward_).push_back(to_picture(step));
        moved.boxes.push_back(to_picture(step));
    }
    session_.peer().tell(moved);
    return {};
}

void Follow::done(const FollowDone& how) {
    watchdog_.cancel();
    process_->end();
    process_.reset();
    if (auto logged = record(audit::Outcome::done, {"forward." + std::string(to_text(how.forward)),
                                                    "backward." + std::string(to_text(how.backward))});
        !logged)
        return fail_with(logged.error());  // what can't be recorded doesn't happen
    suggested_ = true;
    FollowOver over{wish_.view, wish_.number, Errc::bug, {}, how.forward, how.backward, 0, 0, {}};
    const auto boxes = in_order();
    over.first = boxes.front().ordinal;
    over.last = boxes.back().ordinal;
    std::vector<BoxKeyframe> keyframes;
    for (const FollowedBox& at : boxes) keyframes.push_back({at.ordinal, at.box, false, at.sight == Sight::hidden, {}});
    over.keyframes = thinned(keyframes, {std::max(width_ / canvas_.width, height_ / canvas_.height)});
    session_.peer().tell(over);
}

void Follow::cancel() {
    if (running()) fail_with(fail(Errc::usage, "desk.follow_cancelled"));
}

void Follow::fail_with(const Error& why) {
    watchdog_.cancel();
    process_.reset();
    if (intent_ >= 0) (void)record(audit::Outcome::failed, {why.where()});
    session_.peer().tell(FollowOver{wish_.view, wish_.number, why.code(), why.where(), {}, {}, 0, 0, {}});
}

/// With how many frames places were told of: nothing was shown, and still it is counted.
Status Follow::record(audit::Outcome outcome, std::vector<std::string> reason) {
    audit::Entry line = allowed_.entry(session_, audit::EntryType::clip_follow);
    line.outcome = outcome;
    line.reason = std::move(reason);
    line.reason.push_back("frames:" + std::to_string(forward_.size() + backward_.size()));
    return vault().log().outcome(std::exchange(intent_, -1), std::move(line));
}

CanvasBox Follow::to_canvas(const Box& box) const {
    const auto edge = [](double at, double of, std::int32_t most) {
        return std::clamp(static_cast<std::int32_t>(std::lround(at * most / of)), 0, most);
    };
    const std::int32_t left = std::min(edge(box.x, width_, canvas_.width), canvas_.width - 1);
    const std::int32_t top = std::min(edge(box.y, height_, canvas_.height), canvas_.height - 1);
    return {left, top, std::max(edge(box.x + box.width, width_, canvas_.width) - left, 1),
            std::max(edge(box.y + box.height, height_, canvas_.height) - top, 1)};
}

FollowedBox Follow::to_picture(const FollowStep& step) const {
    const double x = width_ / canvas_.width, y = height_ / canvas_.height;
    const CanvasBox& box = step.box;
    // Products may round past the border by a hair.
    const double left = box.x * x, top = box.y * y;
    return {step.ordinal,
            {left, top, std::min(box.width * x, width_ - left), std::min(box.height * y, height_ - top)},
            step.sight};
}

std::vector<FollowedBox> Follow::in_order() const {
    std::vector<FollowedBox> boxes(backward_.rbegin(), backward_.rend());
    boxes.push_back({wish_.ordinal, wish_.box, Sight::sure});
    boxes.insert(boxes.end(), forward_.begin(), forward_.end());
    return boxes;
}

}  // namespace milchglas::desk
