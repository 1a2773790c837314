#include "core/desk/open_reveal.h"

#include <algorithm>
#include <cmath>

#include "core/base/file.h"
#include "core/desk/clip_material.h"
#include "core/desk/session.h"
#include "core/desk/shared_memory.h"
#include "core/desk/spare_decoders.h"
#include "core/desk/told_error.h"

namespace milchglas::desk {
namespace {
constexpr std::int64_t look_every_ms = 25;
constexpr std::int64_t ask_consent_every_ms = 1'000, tell_seen_every_ms = 500;
// The process ends by itself a little later than the guard ends it, so that the guard can say why.
constexpr std::int64_t process_grace_ms = 100, process_at_most_ms = 60'000;
constexpr std::int32_t slots = 2;
}  // namespace

OpenReveal::OpenReveal(Session& session, AllowedClip allowed, const PreparedTrack& track, Wish wish, std::string mark,
                       Listener listener)
    : session_(session),
      allowed_(std::move(allowed)),
      track_(track),
      wish_(std::move(wish)),
      mark_(std::move(mark)),
      listener_(std::move(listener)),
      geometry_{track.geometry.width, track.geometry.height, slots} {}

OpenReveal::~OpenReveal() {
    (void)close("desk.reveal_closed");
}

Result<std::unique_ptr<OpenReveal>> OpenReveal::start(Session& session, AllowedClip allowed, const PreparedTrack& track,
                                                      Wish wish, std::string mark, Listener listener) {
    std::unique_ptr<OpenReveal> reveal(
        new OpenReveal(session, std::move(allowed), track, std::move(wish), std::move(mark), std::move(listener)));
    audit::Entry intent = reveal->allowed_.entry(session, audit::EntryType::clip_level);
    intent.reason = {std::string(to_text(reveal->wish_.reason))};
    intent.second_person = reveal->wish_.second;
    MG_TRY(Ticket ticket, session.desk().vault()->log().intend(std::move(intent)));
    reveal->intent_ = ticket.seq();
    if (auto started = reveal->start_process(std::move(ticket)); !started) {
        reveal->over_ = true;
        (void)reveal->log_outcome(started.error().where());
        return started.error();
    }
    reveal->watch();
    return reveal;
}

Status OpenReveal::start_process(Ticket ticket) {
    MG_CHECK(keep_row());
    MG_TRY(canvas_, memory_file(geometry_.bytes(), "desk.canvas"));
    MG_TRY(RevealOrder order, make_order(std::move(ticket)));
    MG_TRY(process_, session_.desk().decoders().take([this](const DecoderReport& report) { on_report(report); },
                                                     [this] { end(fail(Errc::peer_gone, "desk.reveal_died")); }));
    ordered_ = true;
    MG_CHECK(process_->order(DecoderOrder(std::move(order))));
    began_ms_ = renewed_ms_ = checked_ms_ = now_ms();
    return ask_frame(wish_.ordinal, wish_.box);
}

/// Before the key is touched, and as if all of the time were used: a crash gives nothing back.
Status OpenReveal::keep_row() {
    Vault& vault = *session_.desk().vault();
    const FrameTable& table = track_.picture.frames;
    const double seconds =
        table.seconds(table.frames[static_cast<std::size_t>(wish_.ordinal)].pts - table.frames.front().pts);
    NewReveal row{.id = id_,
                  .clip = allowed_.id(),
                  .user = allowed_.permit.reviewer(),
                  .level = wish_.level,
                  .ordinal = wish_.ordinal,
                  .clip_ms = std::llround(seconds * 1000),
                  .at_ms = vault.clock().utc_ms(),
                  .at_most_ms = wish_.at_most_ms,
                  .reason = wish_.reason,
                  .words = wish_.words,
                  .second = wish_.second};
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(reserve_reveal(transaction, row, session_.user()->label_key));
    return transaction.commit();
}

Result<RevealOrder> OpenReveal::make_order(Ticket ticket) {
    MG_TRY(ClipMaterial material, material_of(session_, allowed_, std::move(ticket)));
    RevealOrder order;
    order.ciphertext = std::move(material.ciphertext);
    order.payload_offset = material.payload_offset;
    order.payload_key = std::move(material.payload_key);
    order.media_offset = material.media_offset;
    order.media_size = material.media_size;
    order.noise_key = std::move(material.noise_key);
    MG_TRY(order.track, read_only_twin(track_.memory));
    order.track_bytes = track_.bytes;
    MG_TRY(order.canvas, canvas_.duplicate());
    order.geometry = geometry_;
    order.mark = mark_;
    order.level = allowed_.permit.level();
    order.at_most_ms = std::min(wish_.at_most_ms + process_grace_ms, process_at_most_ms);
    order.lease_ms = order.at_most_ms;
    if (wish_.level == Level::lens)
        order.lease_ms = std::min(bounds().lens_lease_ms + process_grace_ms, process_at_most_ms);
    return order;
}

Result<UniqueFd> OpenReveal::canvas() const {
    return read_only_twin(canvas_);
}

Status OpenReveal::renew(std::int64_t ordinal, const CanvasBox& box) {
    if (over_) return fail(Errc::not_found, "desk.reveal");
    if (wish_.level == Level::soft) return fail(Errc::usage, "desk.reveal_level");
    checked_ms_ = now_ms();
    if (auto allowed = listener_.still_allowed(); !allowed) {
        end(allowed.error());
        return allowed;
    }
    renewed_ms_ = now_ms();
    return ask_frame(ordinal, box);
}

Status OpenReveal::ask_frame(std::int64_t ordinal, const CanvasBox& box) {
    const RevealFrameOrder frame{ordinal, next_slot_, box};
    return process_->order(frame);
}

void OpenReveal::on_report(const DecoderReport& report) {
    if (const auto* failed = std::get_if<DecoderFailed>(&report)) return end(told_error(*failed));
    if (std::holds_alternative<LockedDown>(report)) up_ = true;
    const auto* done = std::get_if<RevealDone>(&report);
    if (done == nullptr) return;
    tell_seen();
    if (!std::exchange(reported_, true)) told_ms_ = now_ms();
    shown_ = *done;
    next_slot_ = (done->slot + 1) % slots;
    const auto told = listener_.shown;
    told(*done);
}

void OpenReveal::watch() {
    timer_ = session_.desk().loop().after(look_every_ms, [this] { look_at_time(); });
}

void OpenReveal::look_at_time() {
    const std::int64_t now = now_ms();
    if (wish_.level == Level::lens && now - renewed_ms_ >= bounds().lens_lease_ms)
        return end(fail(Errc::denied, "desk.reveal_lease"));
    if (now - began_ms_ >= wish_.at_most_ms) return end(fail(Errc::denied, "desk.reveal_time"));
    if (shown_ && now - told_ms_ >= tell_seen_every_ms) tell_seen();
    if (now - checked_ms_ >= ask_consent_every_ms) {
        checked_ms_ = now;
        if (auto allowed = listener_.still_allowed(); !allowed) return end(allowed.error());
    }
    if (!over_) watch();
}

void OpenReveal::tell_seen() {
    if (!shown_) return;
    const std::int64_t now = now_ms();
    const double seconds = static_cast<double>(now - std::exchange(told_ms_, now)) / 1000;
    const double area = std::clamp(shown_->revealed_area, 0.0, 1.0);
    seconds_ += seconds;
    area_seconds_ += seconds * area;
    listener_.seen({shown_->ordinal, seconds, area});
}

/// Nobody draws any more, nothing is left to be seen, and what may have been seen is charged: also a frame that was
/// drawn and not told of.
void OpenReveal::put_out() {
    over_ = true;
    timer_.cancel();
    process_.reset();  // killed and reaped
    (void)blank_memory(canvas_, geometry_.bytes());
    if (up_ && !reported_) {
        const double share = wish_.level == Level::lens ? 1.0 / lens_parts : 1.0;
        shown_ = RevealDone{wish_.ordinal, 0, wish_.box, share};
        told_ms_ = began_ms_;
    }
    tell_seen();
    shown_.reset();
}

Status OpenReveal::close(Where why) {
    if (over_) return {};
    put_out();
    return log_outcome(std::string(why.text()));
}

Status OpenReveal::log_outcome(const std::string& why) {
    if (intent_ < 0) return {};
    Vault& vault = *session_.desk().vault();
    audit::Entry line = allowed_.entry(session_, audit::EntryType::clip_level);
    line.outcome = reported_ ? audit::Outcome::done : audit::Outcome::failed;
    line.reason = {std::string(to_text(wish_.reason)), why};
    line.second_person = wish_.second;
    const std::int64_t held_ms = std::llround(seconds_ * 1000);
    const double area = seconds_ > 0 ? area_seconds_ / seconds_ : 0;
    line.view = audit::View{wish_.level, 0, held_ms, std::llround(area * 1e6), 0, std::nullopt, std::nullopt};
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.log().outcome(transaction, std::exchange(intent_, -1), std::move(line)));
    MG_CHECK(ordered_ ? settle_reveal(transaction, id_, std::min(held_ms, wish_.at_most_ms))
                      : forget_reveal(transaction, id_));
    return transaction.commit();
}

void OpenReveal::end(const Error& why) {
    if (over_) return;
    const Error told = why;
    put_out();
    const auto logged = log_outcome(told.where());
    const auto ended = listener_.ended;
    ended(logged ? told : logged.error());  // may destroy *this
}

}  // namespace milchglas::desk
