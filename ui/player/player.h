#pragma once
// Canvas and transport of one open view: asks the guard for frames as the playback wants them.
#include <QLabel>
#include <QToolButton>
#include <QWidget>

#include "ui/bridge/guard_link.h"
#include "ui/player/canvas.h"
#include "ui/player/playback.h"

namespace milchglas::player {

/// Keys, wherever the focus is in the window: Space plays and pauses, comma and full stop step.
class Player : public QWidget {
    Q_OBJECT
  public:
    explicit Player(bridge::GuardLink& link, QWidget* parent = nullptr);

    void open(bridge::OpenViewPtr view);
    /// Blanks and lets go of the view's memory.
    void put_away();

  Q_SIGNALS:
    /// A frame couldn't be had; the view stays open.
    void failed(const milchglas::Error& error);

  private:
    QToolButton* add_button(const QString& name, const QString& icon, const QString& what, const QKeySequence& key);
    void ask_frame(std::int64_t ordinal);
    void frame_drawn(std::int64_t ordinal, std::int32_t slot);
    void tell_state();
    void show_playing(bool playing);

    bridge::GuardLink& link_;
    bridge::OpenViewPtr view_;
    Playback playback_;
    Canvas* canvas_;
    QLabel* position_;
    QToolButton *back_, *play_, *forward_;
};

}  // namespace milchglas::player
