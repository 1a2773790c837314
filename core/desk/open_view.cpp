#include "core/desk/open_view.h"

#include <cmath>

#include "core/base/file.h"

namespace milchglas::desk {
namespace {
constexpr std::int64_t segment_delay_ms = 1500;  // the log is at most two seconds behind the screen

std::int64_t to_ms(double seconds) { return std::llround(seconds * 1000); }
}

OpenView::OpenView(Session& session, StoredClip clip, Decision decision, Permit permit, Task task)
    : session_(session), clip_(std::move(clip)), decision_(std::move(decision)), permit_(std::move(permit)),
      task_(task) {}

OpenView::~OpenView() = default;

Result<std::unique_ptr<OpenView>> OpenView::open(Session& session, StoredClip clip, Decision decision, Permit permit,
                                                 Task task) {
    std::unique_ptr<OpenView> view(
        new OpenView(session, std::move(clip), std::move(decision), std::move(permit), task));
    MG_CHECK(view->start_pass());
    return view;
}

audit::Entry OpenView::entry(audit::EntryType type) const {
    audit::Entry entry = session_.entry(type);
    entry.clip = clip_.manifest.clip;
    entry.household = clip_.manifest.household;
    entry.consent = audit::ConsentRef{clip_.manifest.consent.id, clip_.manifest.consent.serial};
    entry.decision = audit::DecisionSummary::of(decision_);
    entry.purpose = permit_.purpose();
    entry.task = task_;
    return entry;
}

void OpenView::show(const ShowFrame::Request& request, channel::Answer<ShowFrame> answer) {
    if (state_ == State::over) return answer(fail(Errc::not_found, "desk.view"));
    if (state_ == State::preparing || !announced_) return answer(fail(Errc::busy, "desk.preparing"));
    if (request.ordinal < 0 || request.ordinal >= static_cast<std::int64_t>(picture_->frames.frames.size()))
        return answer(fail(Errc::usage, "desk.ordinal"));
    if (pending_.size() >= static_cast<std::size_t>(geometry_.slots) - 1)
        return answer(fail(Errc::busy, "desk.frames_under_way"));
    const Level level = std::min(request.level, permit_.level());
    pending_.push_back({FrameOrder{request.ordinal, level, next_slot_}, std::move(answer)});
    next_slot_ = (next_slot_ + 1) % geometry_.slots;
    if (!renderer_up_) return;  // asked for when the renderer is up
    if (auto sent = renderer_->order(pending_.back().order); !sent) end(sent.error());
}

void OpenView::release(const FrameDone& done) {
    renderer_deaths_ = 0;
    Pending frame = std::move(pending_.front());
    pending_.pop_front();
    const FrameTime& time = picture_->frames.frames[static_cast<std::size_t>(frame.order.ordinal)];
    meter_.add({frame.order.ordinal, picture_->frames.seconds(time.duration), done.revealed_area, frame.order.level,
                cell_height_});
    frame.answer(ShowFrame::Reply{frame.order.ordinal, frame.order.slot, frame.order.level});
    log_segments_soon();
}

void OpenView::log_segments_soon() {
    segment_timer_ = loop().after(segment_delay_ms, [this] {
        meter_.cut();
        if (auto logged = log_segments(); !logged) end(logged.error());
    });
    if (auto logged = log_segments(); !logged) end(logged.error());
}

Status OpenView::log_segments() {
    const auto segments = meter_.take_segments();
    if (segments.empty()) return {};
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    for (const auto& segment : segments) {
        audit::Entry line = entry(audit::EntryType::clip_segment);
        line.view = audit::View{segment.level, to_ms(segment.t0), to_ms(segment.t1), std::llround(segment.area * 1e6), 0,
                                to_ms(segment.clear_frame_seconds)};
        MG_CHECK(vault().log().append(transaction, std::move(line)));
    }
    return transaction.commit();
}

Result<Exposure> OpenView::close(Ending ending) {
    const bool was_ready = state_ == State::ready;
    stop_processes();
    state_ = State::over;
    segment_timer_.cancel();
    meter_.cut();
    MG_CHECK(log_segments());
    const Exposure total = meter_.total();
    MG_TRY(auto transaction, store::Transaction::begin(vault().database()));
    audit::Entry line = entry(audit::EntryType::clip_close);
    line.view = audit::View{permit_.level(), 0, to_ms(total.seconds), std::nullopt, 0, to_ms(total.clear_frame_seconds)};
    if (intent_ >= 0) {
        audit::Entry broken_off = entry(audit::EntryType::clip_open);
        broken_off.outcome = audit::Outcome::failed;
        broken_off.reason = {"desk.closed_early"};
        MG_CHECK(vault().log().outcome(transaction, std::exchange(intent_, -1), std::move(broken_off)));
    }
    MG_CHECK(vault().log().append(transaction, std::move(line)));
    const ClipState next = ending == Ending::finished && was_ready ? ClipState::done : ClipState::waiting;
    MG_CHECK(vault().clips().set_state(transaction, clip_.manifest.clip, next));
    MG_CHECK(transaction.commit());
    MG_CHECK(vault().log().checkpoint());
    return total;
}

void OpenView::stop_processes() {
    pass_watchdog_.cancel();
    pass_.reset();
    renderer_.reset();
    renderer_up_ = false;
    for (Pending& frame : std::exchange(pending_, {})) frame.answer(fail(Errc::not_found, "desk.view"));
    canvas_.reset();
    track_memory_.reset();
}

void OpenView::end(const Error& why) {
    if (state_ == State::over) return;
    stop_processes();
    state_ = State::over;
    segment_timer_.cancel();
    meter_.cut();
    // Best effort: the reason may be that nothing can be written. What is shown afterwards is nothing either way.
    (void)log_segments();
    if (intent_ >= 0) {
        audit::Entry line = entry(audit::EntryType::clip_open);
        line.outcome = audit::Outcome::failed;
        line.reason = {why.where()};
        (void)vault().log().outcome(std::exchange(intent_, -1), std::move(line));
    }
    const bool clip_is_bad = why.code() == Errc::damaged || why.code() == Errc::usage;
    if (auto transaction = store::Transaction::begin(vault().database())) {
        const ClipState next = clip_is_bad ? ClipState::refused : ClipState::waiting;
        if (vault().clips().set_state(*transaction, clip_.manifest.clip, next)) (void)transaction->commit();
    }
    session_.peer().tell(ViewEnded{id_, why.code(), why.where()});
}

}  // namespace milchglas::desk
