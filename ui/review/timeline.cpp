#include "ui/review/timeline.h"

#include <QMouseEvent>
#include <algorithm>
#include <set>
#include <tuple>

#include "ui/look/theme.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
constexpr int ruler_height = 20, motion_height = 30, lane_height = 26, lane_gap = 2;
constexpr int name_width = 76, right_margin = 8;
constexpr double least_bar = 4;
constexpr double reach = 5;  ///< pixels around an edge or keyframe that still mean it
}  // namespace

Timeline::Timeline(LabelWork& work, Selection& selection, QWidget* parent)
    : QWidget(parent), work_(work), selection_(selection) {
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&work_, &LabelWork::changed, this, [this] {
        tell_assistive();
        redraw();
    });
    connect(&selection_, &Selection::changed, this, [this] { redraw(); });
    lay_out();
}

QSize Timeline::sizeHint() const {
    return {640, machine_.top + machine_.height + lane_gap};
}
QSize Timeline::minimumSizeHint() const {
    return {240, sizeHint().height()};
}

void Timeline::lay_out() {
    int top = 0;
    const auto place = [&top](Lane& lane, int height) {
        lane = {top, height};
        top += height + lane_gap;
    };
    place(ruler_, ruler_height);
    place(motion_, motion_height);
    place(segments_, lane_height);
    place(tracks_, lane_height);
    place(machine_, lane_height - 6);
    if (view_) scale_ = TimeScale(view_->frames, name_width, width() - right_margin);
    redraw();
}

void Timeline::resizeEvent(QResizeEvent*) {
    lay_out();
}

void Timeline::open(bridge::OpenViewPtr view, const CameraReport& camera) {
    view_ = std::move(view);
    camera_ = camera;
    position_ = 0;
    lay_out();
    tell_assistive();
}

void Timeline::put_away() {
    view_.reset();
    scale_ = {};
    drag_.reset();
    scrubbing_ = false;
    redraw();
}

void Timeline::redraw() {
    still_ = {};
    update();
}

void Timeline::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) redraw();
    QWidget::changeEvent(event);
}

void Timeline::set_position(std::int64_t ordinal) {
    position_ = ordinal;
    update();
}

void Timeline::set_draft(const std::optional<Segment>& draft) {
    draft_ = draft;
    redraw();
}

std::vector<std::int64_t> Timeline::marks() const {
    std::set<std::int64_t> marks;
    for (const auto& row : work_.labels().segments) marks.insert({row.label.first, row.label.last});
    for (const auto& row : work_.labels().tracks)
        for (const BoxKeyframe& keyframe : row.label.keyframes) marks.insert(keyframe.ordinal);
    const auto at = [this](std::int64_t t_ms) {
        return scale_.at(scale_.of_seconds(static_cast<double>(t_ms) / 1000));
    };
    if (view_ && camera_.trigger) marks.insert(at(camera_.trigger->t_ms));
    if (view_)
        for (const Detection& detection : camera_.detections) marks.insert(at(detection.track.front().t_ms));
    return {marks.begin(), marks.end()};
}

std::vector<Timeline::Bar> Timeline::segment_bars() const {
    std::vector<Span> spans;
    for (const auto& row : work_.labels().segments) {
        Span span{row.label.first, row.label.last, &row.label.id};
        if (draft_ && draft_->id == row.label.id)
            std::tie(span.first, span.last) = std::tie(draft_->first, draft_->last);
        if (drag_ && drag_->segment == row.label.id)
            (drag_->edge == Edge::first ? span.first : span.last) = drag_->ordinal;
        spans.push_back(span);
    }
    return bars_of(std::move(spans), segments_);
}

std::vector<Timeline::Bar> Timeline::track_bars() const {
    std::vector<Span> spans;
    const std::int64_t end = view_ ? static_cast<std::int64_t>(view_->frames.frames.size()) - 1 : 0;
    for (const auto& row : work_.labels().tracks) {
        const BoxKeyframe& last = row.label.keyframes.back();
        spans.push_back({row.label.keyframes.front().ordinal, last.outside ? last.ordinal : end, &row.label.id});
    }
    return bars_of(std::move(spans), tracks_);
}

/// Each in the first row that is free again, the rows sharing the lane's height.
std::vector<Timeline::Bar> Timeline::bars_of(std::vector<Span> spans, const Lane& lane) const {
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return std::tie(a.first, *a.id) < std::tie(b.first, *b.id); });
    std::vector<std::int64_t> free_from;
    std::vector<std::size_t> rows;
    for (const Span& span : spans) {
        std::size_t row = 0;
        while (row < free_from.size() && free_from[row] > span.first) ++row;
        if (row == free_from.size()) free_from.push_back(0);
        free_from[row] = span.last + 1;
        rows.push_back(row);
    }
    const double height = lane.height / static_cast<double>(std::max<std::size_t>(free_from.size(), 1));
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double left = scale_.begin_of(spans[i].first);
        const double width = std::max(scale_.end_of(spans[i].last) - left, least_bar);
        bars.push_back({{left, lane.top + height * static_cast<double>(rows[i]), width, height - 1}, *spans[i].id});
    }
    return bars;
}

std::optional<std::string> Timeline::bar_under(const std::vector<Bar>& bars, const QPointF& at) const {
    const auto hit = std::find_if(bars.begin(), bars.end(),
                                  [&](const Bar& bar) { return bar.place.adjusted(-2, 0, 2, 0).contains(at); });
    return hit == bars.end() ? std::nullopt : std::optional(hit->id);
}

std::optional<Timeline::EdgeDrag> Timeline::edge_under(const QPointF& at) const {
    for (const Bar& bar : segment_bars()) {
        if (at.y() < bar.place.top() || at.y() > bar.place.bottom()) continue;
        if (std::abs(at.x() - bar.place.right()) <= reach) return EdgeDrag{bar.id, Edge::last, scale_.at(at.x())};
        if (std::abs(at.x() - bar.place.left()) <= reach) return EdgeDrag{bar.id, Edge::first, scale_.at(at.x())};
    }
    return std::nullopt;
}

std::optional<std::int64_t> Timeline::keyframe_under(const std::string& track, double x) const {
    const BoxTrack* found = find_track(work_.labels(), track);
    if (found == nullptr) return std::nullopt;
    for (const BoxKeyframe& keyframe : found->keyframes)
        if (std::abs(scale_.begin_of(keyframe.ordinal) - x) <= reach) return keyframe.ordinal;
    return std::nullopt;
}

void Timeline::mousePressEvent(QMouseEvent* event) {
    if (!view_ || event->button() != Qt::LeftButton) return;
    const QPointF at = event->position();
    if ((drag_ = edge_under(at))) {
        selection_.select(Selection::What::segment, drag_->segment);
        return;
    }
    if (const auto segment = bar_under(segment_bars(), at)) {
        selection_.select(Selection::What::segment, *segment);
    } else if (const auto track = bar_under(track_bars(), at)) {
        selection_.select(Selection::What::track, *track);
        if (const auto keyframe = keyframe_under(*track, at.x())) {
            Q_EMIT seek_wanted(*keyframe);
            return;
        }
    }
    if (const auto event_begin = event_under(at)) {
        Q_EMIT seek_wanted(*event_begin);
        return;
    }
    scrubbing_ = true;
    Q_EMIT seek_wanted(scale_.at(at.x()));
}

void Timeline::mouseMoveEvent(QMouseEvent* event) {
    if (!view_) return;
    const std::int64_t ordinal = scale_.at(event->position().x());
    if (drag_) {
        const Segment* segment = find_segment(work_.labels(), drag_->segment);
        if (segment == nullptr) return drag_.reset();
        drag_->ordinal =
            drag_->edge == Edge::first ? std::min(ordinal, segment->last) : std::max(ordinal, segment->first);
        Q_EMIT seek_wanted(drag_->ordinal);
        redraw();
    } else if (scrubbing_) {
        Q_EMIT seek_wanted(ordinal);
    } else {
        setCursor(edge_under(event->position()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
    }
}

void Timeline::mouseReleaseEvent(QMouseEvent*) {
    scrubbing_ = false;
    if (const auto drag = std::exchange(drag_, std::nullopt))
        Q_EMIT edge_dragged(drag->segment, drag->edge, drag->ordinal);
    redraw();
}

void Timeline::tell_assistive() {
    const auto events = view_ ? static_cast<int>(view_->cues.events.size()) : 0;
    QStringList words{tr("%n segment(s)", nullptr, static_cast<int>(work_.labels().segments.size())),
                      tr("%n track(s)", nullptr, static_cast<int>(work_.labels().tracks.size())),
                      tr("%n event(s)", nullptr, events)};
    if (!camera_.detections.empty())
        words << tr("%n detection(s) of the camera", nullptr, static_cast<int>(camera_.detections.size()));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

}  // namespace milchglas::review
