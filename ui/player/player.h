#pragma once
// Canvas and transport of one open view: asks the guard for frames as the playback wants them.
#include <QHBoxLayout>
#include <QWidget>

#include "core/desk/show_frame.h"
#include "core/model/disclosure_level.h"
#include "ui/bridge/guard_link.h"
#include "ui/player/canvas.h"
#include "ui/player/playback.h"
#include "ui/player/transport.h"

namespace milchglas::player {

/// Frames are asked for one at a time, each after the one before it was painted: nothing waits for a decoder, and what
/// isn't on a screen isn't released.
class Player : public QWidget {
    Q_OBJECT
  public:
    /// REQUIRES: add_player_commands(commands).
    Player(bridge::GuardLink& link, look::Commands& commands, QWidget* parent = nullptr);

    /// Also the same clip once more, its whole track after a glimpse: what is painted stays until the next frame.
    void open(bridge::OpenViewPtr view);
    /// Blanks and lets go of the view's memory.
    void put_away();
    /// While true: blank, paused, deaf. Afterwards the frame is asked for again.
    void set_blanked(bool blanked);
    /// A column beside the canvas, above the transport; the player's from here on.
    void put_beside(QWidget* column) { canvas_row_->addWidget(column); }
    /// Puts the keyboard where it rests while a clip is watched. No focus proxy: Tab would skip what comes before it.
    void take_focus() { transport_->resting_place()->setFocus(); }
    /// Frames are asked for at this level; the guard may give less.
    void set_level(Level level);
    [[nodiscard]] Level level() const { return level_; }

    /// The frame on the canvas, from the moment it is to be painted: what lies over it is painted with it.
    [[nodiscard]] std::int64_t showing() const { return drawn_ >= 0 ? drawn_ : playback_.position(); }
    [[nodiscard]] Playback& playback() { return playback_; }
    [[nodiscard]] Canvas& canvas() { return *canvas_; }
    [[nodiscard]] const Canvas& canvas() const { return *canvas_; }
    /// Of the open view's canvas; nothing without one.
    [[nodiscard]] CanvasGeometry geometry() const { return view_ ? view_->canvas.geometry() : CanvasGeometry{}; }
    [[nodiscard]] Transport& transport() { return *transport_; }

  Q_SIGNALS:
    /// A frame couldn't be had; the view stays open.
    void failed(const milchglas::Error& error);
    /// Of the frame on the screen; told when it changes.
    void level_shown(milchglas::Level level);
    void moved(std::int64_t ordinal);  ///< another frame is on the screen

  private:
    void bind_canvas_keys(look::Commands& commands);
    void ask_frame(std::int64_t ordinal);
    void frame_drawn(const desk::ShowFrame::Reply& reply);
    void presented();
    void tell_state();

    bridge::GuardLink& link_;
    bridge::OpenViewPtr view_;
    Playback playback_;
    Canvas* canvas_;
    QHBoxLayout* canvas_row_;
    Transport* transport_;
    Level level_ = Level::frosted;
    std::optional<Level> shown_level_;
    std::int64_t drawn_ = -1;  ///< on the canvas but not yet painted
    std::int64_t held_ = -1;   ///< wanted while blanked
    bool blanked_ = false;
};

}  // namespace milchglas::player
