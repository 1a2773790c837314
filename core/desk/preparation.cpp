#include "core/desk/preparation.h"

#include <algorithm>

#include "core/base/file.h"
#include "core/desk/clip_material.h"
#include "core/desk/found_check.h"
#include "core/desk/spare_decoders.h"
#include "core/desk/told_error.h"
#include "core/frost/track.h"

namespace milchglas::desk {
namespace {
constexpr int max_pass_starts = 2;
// The last step decides over all frames at once and reports nothing meanwhile; it takes 1 to 2 ms a frame here, and ten
// times that on a slow machine.
constexpr std::int64_t deciding_ms_per_frame = 40;
constexpr std::int32_t decode_threads = 2;  // half of what a small desk's computer has; a renderer runs beside it

Status move_to(Vault& vault, const ClipId& clip, ClipState state) {
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.clips().set_state(transaction, clip, state));
    return transaction.commit();
}
}  // namespace

Preparation::Preparation(Session& session, AllowedClip allowed, Urgency urgency)
    : session_(session),
      allowed_(std::move(allowed)),
      urgency_(urgency),
      watchdog_(session.desk().loop(), [this] { pass_failed(fail(Errc::damaged, "desk.pass_stalled")); }) {}

Preparation::~Preparation() {
    // What can't be written now is put right at the next start: nothing is in work then.
    (void)stop();
    if (leased_) (void)move_to(vault(), allowed_.id(), ClipState::waiting);
}

Result<std::unique_ptr<Preparation>> Preparation::start(Session& session, AllowedClip allowed, Urgency urgency) {
    std::unique_ptr<Preparation> preparation(new Preparation(session, std::move(allowed), urgency));
    MG_CHECK(move_to(preparation->vault(), preparation->allowed_.id(), ClipState::in_work));
    preparation->leased_ = true;
    MG_CHECK(preparation->start_pass());
    return preparation;
}

Status Preparation::start_pass() {
    ++pass_starts_;
    MG_TRY(Ticket ticket, vault().log().intend(allowed_.entry(session_, audit::EntryType::clip_prepare)));
    intent_ = ticket.seq();
    const auto start = [&]() -> Status {
        MG_TRY(PassOrder order, make_order(std::move(ticket)));
        MG_TRY(pass_, session_.desk().decoders().take([this](const DecoderReport& report) { on_report(report); },
                                                      [this] { pass_is_gone(); }));
        if (urgency_ == Urgency::later) pass_->step_back();
        return pass_->order(DecoderOrder(std::move(order)));
    };
    if (auto started = start(); !started) {
        (void)log_failure(started.error().where());
        return started;
    }
    watch_pass(0);
    return {};
}

Result<PassOrder> Preparation::make_order(Ticket ticket) {
    PassOrder order;
    MG_TRY(ClipMaterial material, material_of(session_, allowed_, std::move(ticket)));
    order.ciphertext = std::move(material.ciphertext);
    order.payload_offset = material.payload_offset;
    order.payload_key = std::move(material.payload_key);
    order.noise_key = std::move(material.noise_key);
    order.media_offset = material.media_offset;
    order.media_size = material.media_size;
    MG_TRY(memory_, memory_file(track_capacity, "desk.pass_memory"));
    MG_TRY(order.track, memory_.duplicate());
    order.track_capacity = track_capacity;
    MG_TRY(glimpse_memory_, memory_file(glimpse_capacity, "desk.pass_memory"));
    MG_TRY(order.glimpse, glimpse_memory_.duplicate());
    order.decode_threads = decode_threads;
    const FaceModel& model = session_.desk().face_model();
    order.face_detector = model.detector;
    if (model.file) {
        MG_TRY(order.face_model, model.file.duplicate());
    }
    handed_.reset();
    if (suspect_) return order;
    if (auto detector = session_.desk().detector().hand_over(vault().database())) {
        order.detector = detector->spec;
        order.detector_model = std::move(detector->model);
        handed_ = Handed{std::move(detector->spec), std::move(detector->sha256)};
    }
    return order;
}

void Preparation::watch_pass(std::int64_t frames) {
    watchdog_.expect(session_.desk().limits().pass_stall_ms + frames * deciding_ms_per_frame,
                     [this] { return pass_->processor_ms(); });
}

void Preparation::on_report(const DecoderReport& report) {
    if (const auto* progress = std::get_if<PassProgress>(&report)) {
        watch_pass(std::clamp<std::int64_t>(progress->frames, 0, frost::max_track_frames));
        if (listener_.progress) listener_.progress(progress->frames);
    } else if (const auto* glimpse = std::get_if<PassGlimpse>(&report)) {
        glimpsed(*glimpse);
    } else if (const auto* failed = std::get_if<DecoderFailed>(&report)) {
        pass_failed(told_error(*failed));
    } else if (const auto* done = std::get_if<PassDone>(&report)) {
        pass_done(*done);
    }
}

/// With a foreign net in it a pass may fail by the net's fault, also where it blames the clip: what runs there may be
/// owned by either.
void Preparation::pass_failed(const Error& why) {
    if (!handed_) return settle(why);
    watchdog_.cancel();
    pass_.reset();
    suspect_ = std::exchange(handed_, std::nullopt);
    suspicion_ = why.where();
    if (auto logged = log_failure(why.where()); !logged) return settle(logged);
    if (auto again = start_pass(); !again) settle(again);
}

void Preparation::pass_is_gone() {
    if (handed_) return pass_failed(fail(Errc::damaged, "desk.pass_died"));
    watchdog_.cancel();
    pass_.reset();
    if (auto logged = log_failure("desk.pass_died"); !logged) return settle(logged);
    if (pass_starts_ >= max_pass_starts) return settle(fail(Errc::damaged, "desk.pass_died"));
    if (auto again = start_pass(); !again) settle(again);
}

void Preparation::glimpsed(const PassGlimpse& glimpse) {
    if (glimpse_) return;  // of the pass before this one
    auto copied = copy_glimpse(glimpse_memory_, glimpse.track_bytes);
    if (!copied) return settle(copied.error());
    glimpse_ = *std::move(copied);
    const auto told = listener_.glimpse;
    if (told) told();
}

void Preparation::pass_done(const PassDone& done) {
    pass_->end();  // reaped: no writable mapping is left, and the kernel can promise that none will ever be
    if (auto adopted = adopt(done); !adopted) return pass_failed(adopted.error());
    settle(record_track(done));
}

Status Preparation::adopt(const PassDone& done) {
    const FaceDetector faces = session_.desk().face_model().detector;
    MG_TRY(PreparedTrack track, adopt_track(std::move(memory_), done.track_bytes, faces));
    const bool looked = handed_ && !done.detector_failed;
    MG_CHECK(check_found(done.found, {faces, looked ? &handed_->spec : nullptr, track.cues.grid_width,
                                      track.cues.grid_height, std::ssize(track.picture.frames.frames)}));
    track.cues.found = done.found;
    if (looked) track.detector = handed_->sha256;
    track_ = std::move(track);
    return {};
}

/// The clip is prepared; what became of the detector is written with it.
Status Preparation::record_detector(store::Transaction& transaction, const PassDone& done) {
    const auto& looked = suspect_ ? suspect_ : handed_;
    if (!looked) return {};
    const std::string why = suspect_               ? suspicion_
                            : done.detector_failed ? told_where(done.detector_failed->where)
                                                   : std::string();
    MG_CHECK(count_detector(transaction, looked->sha256, why));
    if (why.empty()) return {};
    audit::Entry line = allowed_.entry(session_, audit::EntryType::detector_fail);
    line.outcome = audit::Outcome::failed;
    line.reason = {why, looked->sha256};
    return vault().log().append(transaction, std::move(line));
}

Status Preparation::record_track(const PassDone& done) {
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    MG_CHECK(vault().log().outcome(transaction, intent_, allowed_.entry(session_, audit::EntryType::clip_prepare)));
    MG_CHECK(vault().clips().keep_picture(transaction, allowed_.id(), track_->picture));
    MG_CHECK(record_detector(transaction, done));
    MG_CHECK(transaction.commit());
    intent_ = -1;
    return {};
}

Status Preparation::log_failure(const std::string& reason) {
    if (intent_ < 0) return {};
    audit::Entry line = allowed_.entry(session_, audit::EntryType::clip_prepare);
    line.outcome = audit::Outcome::failed;
    line.reason = {reason};
    return vault().log().outcome(std::exchange(intent_, -1), std::move(line));
}

void Preparation::settle(const Status& how) {
    watchdog_.cancel();
    pass_.reset();
    memory_.reset();
    glimpse_memory_.reset();
    state_ = how ? State::ready : State::failed;
    if (!how) {
        failure_ = how.error();
        track_.reset();
        (void)log_failure(how.error().where());  // the reason may be that nothing can be written
    }
    const auto settled = listener_.settled;
    if (settled) return settled();
    if (!track_) return;
    // Nobody waits: a renderer may take its time to start and lock itself down. Without it, that happens later.
    if (auto renderer = CanvasRenderer::start(session_.desk(), *track_)) renderer_ = *std::move(renderer);
}

Result<std::unique_ptr<CanvasRenderer>> Preparation::take_renderer() {
    if (renderer_) return std::move(renderer_);
    return CanvasRenderer::start(session_.desk(), *track_);
}

Status Preparation::stop() {
    watchdog_.cancel();
    pass_.reset();
    memory_.reset();
    glimpse_memory_.reset();
    renderer_.reset();
    glimpse_.reset();
    track_.reset();
    listener_ = {};
    return log_failure("desk.closed_early");
}

}  // namespace milchglas::desk
