#pragma once
// Where in the clip we are and which frame comes next. Knows no widget and no guard: it wants frames by ordinal, one at
// a time, and is told when one is on the screen.
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <optional>

#include "core/model/frame_table.h"

namespace milchglas::player {

enum class Direction { forward, backward };

/// Ordinals, both inclusive.
struct FrameRange {
    std::int64_t first = 0, last = 0;
    friend bool operator==(const FrameRange&, const FrameRange&) = default;
};

/// Paced by the frame table. No frame is left out: where frames come late, time stretches.
class Playback : public QObject {
    Q_OBJECT
  public:
    explicit Playback(QObject* parent = nullptr);

    /// Paused before the first frame, which is wanted at once. An empty table is the same as clear(). Speed is kept.
    void open(FrameTable table);
    void clear();

    /// From the far end it starts again at the near one.
    void play(Direction direction);
    void pause();
    /// Pauses and goes `by` frames on (or back); stops at both ends.
    void step(std::int64_t by);
    /// Goes to the nearest frame there is; goes on playing if it was.
    void seek(std::int64_t ordinal);
    /// Times real time. REQUIRES: above 0.
    void set_speed(double speed);
    /// Playing goes round in it; outside of it, it is entered first. None: playing stops at the ends of the clip.
    void set_loop(std::optional<FrameRange> range);

    /// The answer to wanted(): `ordinal` is on the screen, or can't be had (then playing stops).
    void shown(std::int64_t ordinal);
    void missed();
    /// Wants the frame on the screen once more: it was blanked, or is to look different.
    void refresh();

    [[nodiscard]] bool playing() const { return playing_; }
    [[nodiscard]] Direction direction() const { return direction_; }
    [[nodiscard]] double speed() const { return speed_; }
    [[nodiscard]] const std::optional<FrameRange>& loop() const { return loop_; }
    [[nodiscard]] std::int64_t position() const { return position_; }  ///< -1 before the first frame
    [[nodiscard]] std::int64_t count() const { return static_cast<std::int64_t>(table_.frames.size()); }
    [[nodiscard]] const FrameTable& table() const { return table_; }
    [[nodiscard]] double seconds() const;         ///< of the frame on the screen, from the first
    [[nodiscard]] double length_seconds() const;  ///< from the first frame to the end of the last

  Q_SIGNALS:
    /// Answer with shown() or missed() before another one comes.
    void wanted(std::int64_t ordinal);
    void changed();  ///< position, playing, speed or loop

  private:
    [[nodiscard]] std::int64_t pts(std::int64_t ordinal) const;
    [[nodiscard]] FrameRange bounds() const;
    [[nodiscard]] std::optional<std::int64_t> following() const;
    [[nodiscard]] double gap_ms(std::int64_t from, std::int64_t to) const;
    void want(std::int64_t ordinal);
    void plan_next();

    FrameTable table_;
    std::int64_t position_ = -1, target_ = -1;
    bool playing_ = false, under_way_ = false, again_ = false;
    Direction direction_ = Direction::forward;
    double speed_ = 1;
    std::optional<FrameRange> loop_;
    QTimer timer_;
    QElapsedTimer since_;  ///< of the pace; invalid: no anchor yet
    double due_ms_ = 0;    ///< after the anchor, of the frame that comes next
};

}  // namespace milchglas::player
