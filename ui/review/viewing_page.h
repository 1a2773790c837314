#pragma once
// One open clip: the player, why the clip is here, and the way on.
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "core/desk/next_clip.h"
#include "ui/player/player.h"

namespace milchglas::review {

class ViewingPage : public QWidget {
    Q_OBJECT
  public:
    explicit ViewingPage(bridge::GuardLink& link, QWidget* parent = nullptr);

    void describe(const desk::NextClip::Opened& clip);
    void play(bridge::OpenViewPtr view);
    void put_away();
    /// While an answer is awaited, Finish & next can't be asked twice.
    void set_busy(bool busy);
    /// A frame couldn't be had: said beside the picture, playing goes on where it can.
    void show_problem(const Error& error);

  Q_SIGNALS:
    void finished();

  private:
    player::Player* player_;
    QLabel *reason_, *place_, *problem_;
    QPushButton* finish_;
};

}  // namespace milchglas::review
