#pragma once
// The clip as time: motion, segments, boxes and what the machine proposes, one lane each, with the frame on the screen
// as a line through all of them. Drawn from what it is given; says what was asked for and changes nothing itself.
#include <QPixmap>
#include <QWidget>
#include <optional>

#include "core/model/clip_manifest.h"
#include "ui/bridge/open_view.h"
#include "ui/review/follow_work.h"
#include "ui/review/label_work.h"
#include "ui/review/segment_edits.h"
#include "ui/review/selection.h"
#include "ui/review/time_scale.h"

namespace milchglas::review {

class Timeline : public QWidget {
    Q_OBJECT
  public:
    /// Both outlive it.
    Timeline(LabelWork& work, Selection& selection, QWidget* parent = nullptr);

    void open(bridge::OpenViewPtr view, const CameraReport& camera);
    void put_away();
    void set_position(std::int64_t ordinal);
    /// A segment as hands are changing it just now.
    void set_draft(const std::optional<Segment>& draft);
    /// Shows on which frames a suggestion is known; outlives this.
    void show_followed(FollowWork& following);
    /// Shows when the thing of that card is there.
    void light(std::optional<std::size_t> card);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Frames at which something begins or ends, in order: what the jump keys go through.
    [[nodiscard]] std::vector<std::int64_t> marks() const;

  Q_SIGNALS:
    void seek_wanted(std::int64_t ordinal);
    /// An edge of a segment was dragged there and let go.
    void edge_dragged(const std::string& segment, milchglas::review::Edge edge, std::int64_t ordinal);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    /// One bar of a lane: the row it stands in, so that overlapping ones don't hide each other.
    struct Bar {
        QRectF place;
        std::string id;
    };
    struct Lane {
        int top, height;
    };
    /// A row of the labels from its first to its last frame.
    struct Span {
        std::int64_t first, last;
        const std::string* id;
    };
    struct EdgeDrag {
        std::string segment;
        Edge edge{};
        std::int64_t ordinal = 0;
    };
    void lay_out();
    void redraw();
    void paint_still();
    [[nodiscard]] std::vector<Bar> segment_bars() const;
    [[nodiscard]] std::vector<Bar> track_bars() const;
    [[nodiscard]] std::vector<Bar> bars_of(std::vector<Span> spans, const Lane& lane) const;
    [[nodiscard]] std::optional<EdgeDrag> edge_under(const QPointF& at) const;
    [[nodiscard]] std::optional<std::string> bar_under(const std::vector<Bar>& bars, const QPointF& at) const;
    [[nodiscard]] std::optional<std::int64_t> keyframe_under(const std::string& track, double x) const;
    void tell_assistive();

    void paint_lane_names(QPainter& painter) const;
    void paint_ruler(QPainter& painter) const;
    void paint_motion(QPainter& painter) const;
    void paint_segments(QPainter& painter) const;
    void paint_tracks(QPainter& painter) const;
    void paint_followed(QPainter& painter) const;
    void paint_position(QPainter& painter) const;
    void paint_lit(QPainter& painter) const;  ///< timeline_cues.cpp, as the next three
    void paint_events(QPainter& painter) const;
    void paint_detections(QPainter& painter) const;
    [[nodiscard]] std::optional<std::int64_t> event_under(const QPointF& at) const;

    LabelWork& work_;
    Selection& selection_;
    FollowWork* following_ = nullptr;
    bridge::OpenViewPtr view_;
    CameraReport camera_;
    std::int64_t position_ = 0;
    QPixmap still_;  ///< all of it but the position; null: to be drawn anew
    TimeScale scale_;
    Lane ruler_{}, motion_{}, segments_{}, tracks_{}, machine_{};
    std::optional<EdgeDrag> drag_;
    std::optional<Segment> draft_;
    std::optional<std::size_t> lit_;
    bool scrubbing_ = false;
};

}  // namespace milchglas::review
