#pragma once
// The bar below the canvas: play, step, speed, loop, where we are.
#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/look/key_button.h"
#include "ui/look/tokens.h"
#include "ui/player/playback.h"

namespace milchglas::player {

class Transport : public QWidget {
    Q_OBJECT
  public:
    /// `playback` outlives it.
    Transport(Playback& playback, look::Commands& commands, QWidget* parent = nullptr);
    /// Where the keyboard rests while a clip is watched.
    [[nodiscard]] QWidget* resting_place() const { return play_; }
    [[nodiscard]] QSize sizeHint() const override { return {480, look::hit_target + 2}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {400, look::hit_target + 2}; }

  Q_SIGNALS:
    /// The loop button: what to loop is for others to say.
    void loop_wanted(bool on);
    void speed_chosen(double speed);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    look::KeyButton* add(const char* id, const char* icon);
    look::KeyButton* add_sign(const char* id, const char* icon);
    void toggle(Direction direction);
    void change_speed(int by);
    void fit();
    void tell();
    void tell_place();
    void tell_playing();
    Playback& playback_;
    look::Commands& commands_;
    look::KeyButton *play_, *reverse_, *loop_;
    QLabel *speed_, *position_;
    std::vector<look::KeyButton*> buttons_, signs_;
    double told_length_ = -1;
    enum class Time { whole, brief, none };  ///< with the clip's length, without it; no room
    Time told_time_ = Time::whole;
    int told_ = -1;  ///< which of paused, forward, backward the buttons show
};

}  // namespace milchglas::player
