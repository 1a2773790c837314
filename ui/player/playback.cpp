#include "ui/player/playback.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace milchglas::player {
namespace {
constexpr double late_ms = 100;  ///< further behind than this, the pace starts anew instead of hurrying after
}

Playback::Playback(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, [this] {
        if (const auto next = following()) want(*next);
    });
}

void Playback::open(FrameTable table) {
    clear();
    table_ = std::move(table);
    if (count() > 0) want(0);
}

void Playback::clear() {
    timer_.stop();
    table_ = {};
    position_ = target_ = -1;
    playing_ = under_way_ = again_ = false;
    loop_.reset();
    since_.invalidate();
    Q_EMIT changed();
}

void Playback::play(Direction direction) {
    if (count() == 0 || (playing_ && direction == direction_)) return;
    playing_ = true;
    direction_ = direction;
    since_.invalidate();
    timer_.stop();
    const FrameRange range = bounds();
    const bool forward = direction == Direction::forward;
    const std::int64_t far = forward ? range.last : range.first;
    const std::int64_t near = forward ? range.first : range.last;
    if (position_ == far || position_ < range.first || position_ > range.last)
        want(near);
    else if (!under_way_)
        plan_next();
    Q_EMIT changed();
}

void Playback::pause() {
    if (!playing_) return;
    playing_ = false;
    timer_.stop();
    since_.invalidate();
    Q_EMIT changed();
}

void Playback::step(std::int64_t by) {
    if (count() == 0) return;
    pause();
    const std::int64_t from = under_way_ ? target_ : position_;
    const std::int64_t to = std::clamp<std::int64_t>(from + by, 0, count() - 1);
    if (to != from) want(to);
}

void Playback::seek(std::int64_t ordinal) {
    if (count() == 0) return;
    timer_.stop();
    since_.invalidate();
    const std::int64_t to = std::clamp<std::int64_t>(ordinal, 0, count() - 1);
    if (to != position_ || under_way_)
        want(to);
    else if (playing_)
        plan_next();
}

void Playback::set_speed(double speed) {
    if (speed == speed_) return;
    speed_ = speed;
    since_.invalidate();
    if (playing_ && !under_way_) plan_next();
    Q_EMIT changed();
}

void Playback::set_loop(std::optional<FrameRange> range) {
    if (range == loop_) return;
    loop_ = range;
    if (playing_ && !under_way_) plan_next();
    Q_EMIT changed();
}

void Playback::shown(std::int64_t ordinal) {
    under_way_ = false;
    position_ = ordinal;
    if (std::exchange(again_, false) || target_ != position_)
        want(target_);
    else if (playing_)
        plan_next();
    Q_EMIT changed();
}

void Playback::missed() {
    under_way_ = again_ = false;
    target_ = position_;
    pause();
}

void Playback::refresh() {
    if (under_way_)
        again_ = true;
    else if (position_ >= 0)
        want(position_);
}

double Playback::seconds() const {
    return position_ < 0 ? 0 : table_.seconds(pts(position_) - pts(0));
}

double Playback::length_seconds() const {
    return count() == 0 ? 0 : table_.seconds(pts(count() - 1) + table_.frames.back().duration - pts(0));
}

std::int64_t Playback::pts(std::int64_t ordinal) const {
    return table_.frames[static_cast<std::size_t>(ordinal)].pts;
}

FrameRange Playback::bounds() const {
    const FrameRange clip{0, count() - 1};
    if (!loop_ || loop_->first > loop_->last) return clip;
    return {std::clamp(loop_->first, clip.first, clip.last), std::clamp(loop_->last, clip.first, clip.last)};
}

/// The frame that playing shows after this one; none where it ends.
std::optional<std::int64_t> Playback::following() const {
    const FrameRange range = bounds();
    const bool forward = direction_ == Direction::forward;
    if (position_ < range.first || position_ > range.last) return forward ? range.first : range.last;
    if (forward && position_ < range.last) return position_ + 1;
    if (!forward && position_ > range.first) return position_ - 1;
    if (!loop_) return std::nullopt;
    return forward ? range.first : range.last;
}

/// How long `from` stays on the screen before `to`: the time between them, or the frame's own length where the loop
/// jumps.
double Playback::gap_ms(std::int64_t from, std::int64_t to) const {
    const bool neighbours = std::abs(from - to) == 1;
    const std::int64_t units =
        neighbours ? std::abs(pts(to) - pts(from)) : table_.frames[static_cast<std::size_t>(from)].duration;
    return table_.seconds(units) * 1000 / speed_;
}

/// One frame at a time: a wish that comes while another is under way waits, and a later wish replaces it.
void Playback::want(std::int64_t ordinal) {
    target_ = ordinal;
    if (under_way_) return;
    under_way_ = true;
    Q_EMIT wanted(ordinal);
}

void Playback::plan_next() {
    const auto next = position_ < 0 ? std::optional<std::int64_t>(0) : following();
    if (!next) return pause();
    if (position_ < 0) return want(*next);
    if (!since_.isValid()) {
        since_.start();
        due_ms_ = 0;
    }
    due_ms_ += gap_ms(position_, *next);
    const double wait = due_ms_ - static_cast<double>(since_.nsecsElapsed()) / 1e6;
    if (wait < -late_ms) since_.invalidate();
    timer_.start(static_cast<int>(std::clamp(std::ceil(wait), 0.0, 60'000.0)));
}

}  // namespace milchglas::player
