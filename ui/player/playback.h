#pragma once
// Where in the clip we are and which frame comes next. Knows no widget and no guard: it wants frames by ordinal, one at
// a time, and is told when one is on the screen.
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/model/frame_table.h"

namespace milchglas::player {

/// Paced by the frame table. No frame is left out: where frames come late, time stretches.
class Playback : public QObject {
    Q_OBJECT
  public:
    explicit Playback(QObject* parent = nullptr);

    /// Paused before the first frame, which is wanted at once. An empty table is the same as clear().
    void open(FrameTable table);
    void clear();

    void set_playing(bool playing);
    /// Pauses and goes `by` frames on (or back); stops at both ends.
    void step(std::int64_t by);

    /// The answer to wanted(): `ordinal` is on the screen, or can't be had (then playing stops).
    void shown(std::int64_t ordinal);
    void missed();

    [[nodiscard]] bool playing() const { return playing_; }
    [[nodiscard]] std::int64_t position() const { return position_; }  ///< -1 before the first frame
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(table_.frames.size()); }
    [[nodiscard]] double seconds() const;  ///< of the frame on the screen, from the first

  Q_SIGNALS:
    /// Answer with shown() or missed() before another one comes.
    void wanted(std::int64_t ordinal);
    void changed();  ///< position or playing

  private:
    [[nodiscard]] std::int64_t pts(std::int64_t ordinal) const;
    void want(std::int64_t ordinal);
    void plan_next();

    FrameTable table_;
    std::int64_t position_ = -1, target_ = -1;
    bool playing_ = false, under_way_ = false;
    QTimer timer_;
    QElapsedTimer since_;           ///< invalid: no anchor yet
    std::int64_t anchor_pts_ = 0;  ///< was on the screen when `since_` started
};

}  // namespace milchglas::player
