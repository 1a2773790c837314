#include "ui/review/follow_work.h"

#include <algorithm>

#include "core/model/interpolate.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
bool is_before(const FollowedBox& box, std::int64_t ordinal) {
    return box.ordinal < ordinal;
}
}  // namespace

FollowWork::FollowWork(bridge::GuardLink& link, LabelWork& work, QObject* parent)
    : QObject(parent), link_(link), work_(work) {
    connect(&link_, &bridge::GuardLink::follow_moved, this, &FollowWork::moved);
    connect(&link_, &bridge::GuardLink::follow_over, this, &FollowWork::over);
    connect(&work_, &LabelWork::changed, this, [this] {
        if (state_ != State::idle && find_track(work_.labels(), track_) == nullptr) drop();
    });
}

void FollowWork::open(const bridge::OpenViewPtr& view) {
    put_away();
    view_ = view;
}

void FollowWork::put_away() {
    drop();
    view_.reset();
}

void FollowWork::start(const std::string& track, std::int64_t ordinal) {
    const BoxTrack* found = find_track(work_.labels(), track);
    if (!view_ || state_ != State::idle || found == nullptr) return;
    const auto range = follow_range(*found, ordinal, static_cast<std::int64_t>(view_->frames.frames.size()));
    if (!range || range->first == range->last) return;
    track_ = track;
    ordinal_ = ordinal;
    range_ = *range;
    follow_ = 0;
    decoded_ = 0;
    boxes_.clear();
    settle(State::running);
    Q_EMIT notice(tr("Following the box on hidden pixels. Esc stops it."));
    link_.ask<desk::FollowBox>({view_->id, ordinal, *interpolate(*found, ordinal), range->first, range->last}, this,
                               [this, view = view_->id](const auto& reply) { asked(view, reply); });
}

void FollowWork::asked(const ViewId& view, const Result<desk::FollowBox::Reply>& reply) {
    if (!view_ || view_->id != view) return;
    if (reply) {
        follow_ = reply->follow;
        if (state_ != State::running) link_.ask<desk::CancelFollow>({view}, this, [](const auto&) {});  // dropped early
        return;
    }
    if (state_ != State::running) return;
    settle(State::idle);
    Q_EMIT notice({});
    Q_EMIT failed(reply.error());
}

void FollowWork::moved(const desk::FollowMoved& event) {
    if (!view_ || event.view != view_->id || state_ != State::running || event.follow != follow_) return;
    for (const FollowedBox& box : event.boxes)
        boxes_.insert(std::lower_bound(boxes_.begin(), boxes_.end(), box.ordinal, is_before), box);
    if (std::exchange(decoded_, event.frames) != event.frames && boxes_.empty())
        Q_EMIT notice(tr("Following the box on hidden pixels. Esc stops it.") + QLatin1Char('\n') +
                      tr("%n frame(s) so far", nullptr, static_cast<int>(event.frames)));
    Q_EMIT changed();
}

void FollowWork::over(const desk::FollowOver& event) {
    if (!view_ || event.view != view_->id || state_ != State::running || event.follow != follow_) return;
    if (!event.where.empty()) {
        settle(State::idle);
        Q_EMIT notice({});
        return Q_EMIT failed(Error::received(event.code, event.where));
    }
    found_ = event;
    if (event.first == event.last) {
        settle(State::idle);
        return Q_EMIT notice(tr("It couldn't be followed from here. Draw the box closer, or on another frame."));
    }
    settle(State::suggested);
    tell_found();
}

void FollowWork::tell_found() {
    const QString frames = tr("Followed on %n frame(s).", nullptr, static_cast<int>(found_.last - found_.first + 1));
    const QString end = found_.forward == FollowEnd::lost   ? tr("Lost after that.")
                        : found_.forward == FollowEnd::left ? tr("Then it leaves the picture.")
                                                            : QString();
    Q_EMIT notice(QStringList{frames, end, tr("Keep it, or drop it with Esc.")}.join(QLatin1Char(' ')).simplified());
}

void FollowWork::keep() {
    if (state_ != State::suggested) return;
    work_.edit(
        [id = track_, ordinal = ordinal_, range = range_, found = found_](const LabelSet& labels) {
            const auto track = with_followed(labels, id, ordinal, range, found);
            return track ? std::optional<LabelChange>(*track) : std::nullopt;
        },
        Assist::follow);
    settle(State::idle);
    Q_EMIT notice({});
}

bool FollowWork::drop() {
    if (state_ == State::idle) return false;
    if (state_ == State::running && follow_ != 0 && view_)
        link_.ask<desk::CancelFollow>({view_->id}, this, [](const auto&) {});
    settle(State::idle);
    Q_EMIT notice({});
    return true;
}

void FollowWork::settle(State state) {
    state_ = state;
    if (state == State::idle) boxes_.clear();
    Q_EMIT changed();
}

std::optional<FollowedBox> FollowWork::at(std::int64_t ordinal) const {
    const auto found = std::lower_bound(boxes_.begin(), boxes_.end(), ordinal, is_before);
    if (found == boxes_.end() || found->ordinal != ordinal) return std::nullopt;
    return *found;
}

FollowRange FollowWork::known() const {
    if (boxes_.empty()) return {-1, -1};
    return {std::min(boxes_.front().ordinal, ordinal_), std::max(boxes_.back().ordinal, ordinal_)};
}

}  // namespace milchglas::review
