#pragma once
// The frame of every desk: one screen at a time above the status line. Knows who comes when, and nothing of their work.
#include <QStackedWidget>
#include <QWidget>

#include "ui/bridge/guard_link.h"
#include "ui/look/calm_screen.h"
#include "ui/review/review_desk.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_screen.h"

namespace milchglas::shell {

class Window : public QWidget {
    Q_OBJECT
  public:
    /// `link` isn't connected yet and outlives the window.
    explicit Window(bridge::GuardLink& link, QWidget* parent = nullptr);

  private:
    void connect_again();
    void connected(bool vault_exists);
    void unlocked(const desk::Unlock::Reply& person);
    void lost(const Error& error);
    void lock();

    enum class Next { connect, lock };
    void show_calm(const look::CalmScreen::Text& text, Next next);

    bridge::GuardLink& link_;
    look::Commands commands_;
    QStackedWidget* work_;
    look::CalmScreen* calm_;
    UnlockScreen* unlock_;
    review::ReviewDesk* review_;
    StatusLine* status_;
    Next next_ = Next::connect;
};

}  // namespace milchglas::shell
