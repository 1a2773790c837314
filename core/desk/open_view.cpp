#include "core/desk/open_view.h"

#include <algorithm>
#include <cmath>

#include "core/desk/cant_tell_table.h"
#include "core/desk/day_ledger.h"
#include "core/desk/exposure_ledger.h"
#include "core/disclosure/caps.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
constexpr std::int64_t segment_delay_ms = 1500;  // the log is at most two seconds behind the screen

std::int64_t to_ms(double seconds) {
    return std::llround(seconds * 1000);
}
std::int64_t to_us(double seconds) {
    return std::llround(seconds * 1e6);
}
}  // namespace

OpenView::OpenView(Session& session, std::unique_ptr<Preparation> preparation, OnSeen on_seen)
    : session_(session), preparation_(std::move(preparation)), on_seen_(std::move(on_seen)) {}

OpenView::~OpenView() {
    reveal_.reset();  // it tells this view what was seen
}

Result<std::unique_ptr<OpenView>> OpenView::open(Session& session, std::unique_ptr<Preparation> preparation,
                                                 OnSeen on_seen) {
    std::unique_ptr<OpenView> view(new OpenView(session, std::move(preparation), std::move(on_seen)));
    MG_TRY(view->budget_, budget_of(session.desk(), session.user()->uid));
    MG_TRY(view->ticket_, view->vault().log().intend(view->entry(audit::EntryType::clip_open)));
    view->watch_preparation();
    return view;
}

void OpenView::watch_preparation() {
    if (!preparation_->running()) {
        begin_ = loop().after(0, [this] { prepared(); });  // after the answer that names this view
        return;
    }
    preparation_->listen({[this](std::int64_t frames) {
                              session_.peer().tell(ViewProgress{id_, frames});
                          },
                          [this] { glimpsed(); }, [this] { prepared(); }});
    if (preparation_->glimpse()) begin_ = loop().after(0, [this] { glimpsed(); });
}

void OpenView::glimpsed() {
    if (state_ != State::preparing || level_for(Level::frosted) < Level::frosted) return;  // one still has no outline
    const auto show = [&]() -> Status {
        MG_CHECK(record_opened());
        const PreparedTrack& still = *preparation_->glimpse();
        MG_TRY(auto renderer, CanvasRenderer::start(session_.desk(), still));
        MG_CHECK(show_track(still, std::move(renderer)));
        state_ = State::glimpse;
        return announce_glimpse();
    };
    if (auto shown = show(); !shown) end(shown.error());
}

void OpenView::prepared() {
    begin_.cancel();
    if (preparation_->failure()) return end(*preparation_->failure());
    const auto show = [&]() -> Status {
        MG_CHECK(record_opened());
        give_back_pending(fail(Errc::busy, "desk.preparing"));
        renderer_.reset();
        MG_TRY(auto renderer, preparation_->take_renderer());
        MG_CHECK(show_track(*preparation_->track(), std::move(renderer)));
        state_ = State::ready;
        return announce_track();
    };
    if (auto shown = show(); !shown) end(shown.error());
}

/// On disk before the first picture of this view is released, whichever that is.
Status OpenView::record_opened() {
    if (!ticket_) return {};
    const Ticket ticket = *std::exchange(ticket_, std::nullopt);
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    MG_CHECK(vault().log().outcome(transaction, ticket.seq(), entry(audit::EntryType::clip_open)));
    MG_CHECK(vault().clips().count_view(transaction, allowed().id(), task()));
    return transaction.commit();
}

void OpenView::show(const ShowFrame::Request& request, channel::Answer<ShowFrame> answer) {
    if (state_ == State::over) return answer(fail(Errc::not_found, "desk.view"));
    if (state_ == State::preparing) return answer(fail(Errc::busy, "desk.preparing"));
    if (request.ordinal < 0 || request.ordinal >= static_cast<std::int64_t>(shown_->picture.frames.frames.size()))
        return answer(fail(Errc::usage, "desk.ordinal"));
    if (pending_.size() >= static_cast<std::size_t>(shown_->geometry.slots) - 1)
        return answer(fail(Errc::busy, "desk.frames_under_way"));
    const FrameOrder order{request.ordinal, level_for(request.level), next_slot_};
    pending_.push_back({order, std::move(answer)});
    next_slot_ = (next_slot_ + 1) % shown_->geometry.slots;
    if (auto sent = renderer_->draw(order); !sent) end(sent.error());
}

Level OpenView::level_for(Level wanted) const {
    const Level level = std::min(wanted, allowed().permit.level());
    const auto cap = disclosure::budget_cap(budget_);
    return cap ? std::min(level, cap->level) : level;
}

void OpenView::release(const FrameDone& done) {
    Pending frame = std::move(pending_.front());
    pending_.pop_front();
    charge(frame.order, done.revealed_area);
    highest_ = std::max(highest_, frame.order.level);
    frame.answer(ShowFrame::Reply{frame.order.ordinal, frame.order.slot, frame.order.level});
    log_segments_soon();
    if (state_ != State::ready) return;
    if (const auto seen = std::exchange(on_seen_, nullptr)) seen();
}

void OpenView::charge(const FrameOrder& order, double revealed_area) {
    const FrameTable& table = shown_->picture.frames;
    const FrameTime& time = table.frames[static_cast<std::size_t>(order.ordinal)];
    meter_.add({order.ordinal, table.seconds(time.duration), revealed_area, order.level, shown_->cell_height});
}

void OpenView::log_segments_soon() {
    arm_segment_timer();
    if (auto logged = log_segments(); !logged) end(logged.error());
}

void OpenView::arm_segment_timer() {
    // Armed once, not anew at each frame: somebody who steps slowly is logged as soon as somebody who plays.
    if (!std::exchange(segment_timer_armed_, true))
        segment_timer_ = loop().after(segment_delay_ms, [this] {
            segment_timer_armed_ = false;
            meter_.cut();
            if (auto logged = log_segments(); !logged) end(logged.error());
        });
}

Status OpenView::log_segments() {
    const auto segments = meter_.take_segments();
    if (segments.empty()) return {};
    const UserId& user = allowed().permit.reviewer();
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    for (const auto& segment : segments) {
        audit::Entry line = entry(audit::EntryType::clip_segment);
        line.view = audit::View{segment.level,
                                to_ms(segment.t0),
                                to_ms(segment.t1),
                                std::llround(segment.area * 1e6),
                                0,
                                std::nullopt,
                                to_us(segment.clear_frame_seconds)};
        MG_CHECK(vault().log().append(transaction, std::move(line)));
        MG_CHECK(charge_exposure(transaction, user, vault().clock().utc_ms(), segment.clear_frame_seconds));
    }
    MG_CHECK(transaction.commit());
    MG_TRY(budget_, budget_of(session_.desk(), user));
    session_.peer().tell(ExposureSpent{budget_});
    return {};
}

Result<Exposure> OpenView::close(Ending ending) {
    if (state_ == State::over) return flag();
    auto done = wind_up(ending);
    if (!done && ending == Ending::intimate) withhold();
    return done;
}

/// It ended by itself just before somebody said that nobody may see it. That counts all the same.
Result<Exposure> OpenView::flag() {
    const auto quarantine = [&]() -> Status {
        MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
        MG_CHECK(raise_flag(transaction));
        MG_CHECK(vault().clips().set_state(transaction, allowed().id(), ClipState::quarantined));
        return transaction.commit();
    };
    const Status quarantined = quarantine();
    if (!quarantined) withhold();
    preparation_->end_lease();
    session_.desk().close_everywhere(allowed().id());  // it may be on the next reviewer's screen already
    MG_CHECK(quarantined);
    return meter_.total();
}

/// Nothing could be written, but nobody may see it: it stays in work for as long as this guard runs, and is withheld
/// from the next, which quarantines it first of all.
void OpenView::withhold() {
    preparation_->end_lease();
    (void)inbox::withhold_vaulted(vault().folder(), allowed().id());
}
Result<Exposure> OpenView::leave() {
    return wind_up(std::nullopt);
}

void OpenView::take_away() {
    end(fail(Errc::not_found, "desk.withdrawn"));
}

Result<Exposure> OpenView::wind_up(std::optional<Ending> ending) {
    const bool was_ready = state_ == State::ready;
    stop_processes();
    state_ = State::over;
    segment_timer_.cancel();
    meter_.cut();
    MG_CHECK(log_segments());
    MG_CHECK(preparation_->stop());
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    MG_CHECK(log_close(transaction, ending));
    MG_CHECK(settle_clip(transaction, ending, was_ready));
    MG_CHECK(count_look(transaction, allowed().permit.reviewer(), vault().clock().utc_ms(), meter_.total(),
                        ending == Ending::finished && was_ready));
    MG_CHECK(transaction.commit());
    preparation_->end_lease();
    MG_CHECK(vault().log().checkpoint());
    return meter_.total();
}

Status OpenView::log_close(store::Transaction& transaction, std::optional<Ending> ending) {
    if (ticket_) {
        audit::Entry broken_off = entry(audit::EntryType::clip_open);
        broken_off.outcome = audit::Outcome::failed;
        broken_off.reason = {"desk.closed_early"};
        const Ticket ticket = *std::exchange(ticket_, std::nullopt);
        MG_CHECK(vault().log().outcome(transaction, ticket.seq(), std::move(broken_off)));
    }
    const Exposure total = meter_.total();
    audit::Entry line = entry(audit::EntryType::clip_close);
    line.view = audit::View{allowed().permit.level(),        0, to_ms(total.seconds), std::nullopt, 0, std::nullopt,
                            to_us(total.clear_frame_seconds)};
    line.reason = {std::string(ending ? to_text(*ending) : "left")};
    MG_CHECK(vault().log().append(transaction, std::move(line)));
    return ending == Ending::intimate ? raise_flag(transaction) : Status{};
}

Status OpenView::raise_flag(store::Transaction& transaction) {
    audit::Entry flag = entry(audit::EntryType::flag_raise);
    flag.reason = {std::string(to_text(Ending::intimate))};
    return vault().log().append(transaction, std::move(flag));
}

Status OpenView::settle_clip(store::Transaction& transaction, std::optional<Ending> ending, bool was_ready) {
    ClipTable& clips = vault().clips();
    const ClipId& clip = allowed().id();
    if (ending == Ending::skipped) return clips.requeue(transaction, clip);
    if (ending == Ending::intimate) return clips.set_state(transaction, clip, ClipState::quarantined);
    if (ending == Ending::finished && was_ready) return clips.set_state(transaction, clip, ClipState::done);
    if (ending == Ending::cant_tell)
        return send_on(transaction, clip, allowed().permit.reviewer(), {task(), std::max(highest_, Level::outline)});
    if (ending == Ending::recused) MG_CHECK(clips.recuse(transaction, clip, allowed().permit.reviewer()));
    return clips.set_state(transaction, clip, ClipState::waiting);
}

void OpenView::give_back_pending(const Error& why) {
    const bool may_be_drawn = renderer_ && renderer_->up();
    for (Pending& frame : std::exchange(pending_, {})) {
        // It may have been drawn into memory that the window has mapped: what may have been seen is charged.
        if (may_be_drawn) charge(frame.order, 1);
        frame.answer(why);
    }
}

void OpenView::stop_processes() {
    begin_.cancel();
    reveal_.reset();
    give_back_pending(fail(Errc::not_found, "desk.view"));
    follow_.reset();
    renderer_.reset();
}

void OpenView::end(const Error& why) {
    if (state_ == State::over) return;
    stop_processes();
    state_ = State::over;
    segment_timer_.cancel();
    meter_.cut();
    // Best effort: the reason may be that nothing can be written. What is shown afterwards is nothing either way.
    (void)log_segments();
    (void)preparation_->stop();
    if (ticket_) {
        audit::Entry line = entry(audit::EntryType::clip_open);
        line.outcome = audit::Outcome::failed;
        line.reason = {why.where()};
        (void)vault().log().outcome(std::exchange(ticket_, std::nullopt)->seq(), std::move(line));
    }
    if (auto transaction = store::Transaction::begin(vault().database())) {
        ClipTable& clips = vault().clips();
        const Status moved = blames_clip(why) ? clips.set_state(*transaction, allowed().id(), ClipState::refused)
                                              : clips.requeue(*transaction, allowed().id());
        (void)count_look(*transaction, allowed().permit.reviewer(), vault().clock().utc_ms(), meter_.total(), false);
        if (moved && transaction->commit()) preparation_->end_lease();
    }
    session_.peer().tell(ViewEnded{id_, why.code(), why.where()});
}

}  // namespace milchglas::desk
