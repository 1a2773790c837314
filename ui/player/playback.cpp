#include "ui/player/playback.h"

#include <algorithm>
#include <cmath>

namespace milchglas::player {
namespace {
constexpr double late_ms = 100;  ///< further behind than this, the pace starts anew instead of hurrying after
}

Playback::Playback(QObject* parent) : QObject(parent) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, [this] { want(position_ + 1); });
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
    playing_ = under_way_ = false;
    since_.invalidate();
    Q_EMIT changed();
}

void Playback::set_playing(bool playing) {
    if (playing == playing_ || count() == 0) return;
    playing_ = playing;
    since_.invalidate();
    timer_.stop();
    if (playing && position_ == count() - 1)
        want(0);
    else if (playing && !under_way_)
        plan_next();
    Q_EMIT changed();
}

void Playback::step(std::int64_t by) {
    if (count() == 0) return;
    set_playing(false);
    const std::int64_t from = under_way_ ? target_ : position_;
    const std::int64_t to = std::clamp<std::int64_t>(from + by, 0, count() - 1);
    if (to != from) want(to);
}

void Playback::shown(std::int64_t ordinal) {
    under_way_ = false;
    position_ = ordinal;
    if (target_ != position_)
        want(target_);
    else if (playing_)
        plan_next();
    Q_EMIT changed();
}

void Playback::missed() {
    under_way_ = false;
    target_ = position_;
    set_playing(false);
}

double Playback::seconds() const { return position_ < 0 ? 0 : table_.seconds(pts(position_) - pts(0)); }

std::int64_t Playback::pts(std::int64_t ordinal) const { return table_.frames[static_cast<std::size_t>(ordinal)].pts; }

/// One frame at a time: a wish that comes while another is under way waits, and a later wish replaces it.
void Playback::want(std::int64_t ordinal) {
    target_ = ordinal;
    if (under_way_) return;
    under_way_ = true;
    Q_EMIT wanted(ordinal);
}

void Playback::plan_next() {
    if (position_ >= count() - 1) {
        set_playing(false);
        return;
    }
    if (position_ < 0) {
        want(0);
        return;
    }
    if (!since_.isValid()) {
        since_.start();
        anchor_pts_ = pts(position_);
    }
    const double due = table_.seconds(pts(position_ + 1) - anchor_pts_) * 1000 - static_cast<double>(since_.elapsed());
    if (due < -late_ms) since_.invalidate();
    timer_.start(static_cast<int>(std::clamp(std::ceil(due), 0.0, 60'000.0)));
}

}  // namespace milchglas::player
