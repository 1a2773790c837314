#pragma once
// Whether somebody sits in front of this window, and for how long they have worked.
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/model/session_rules.h"

namespace milchglas::shell {

class Presence : public QObject {
    Q_OBJECT
  public:
    explicit Presence(QObject* parent = nullptr);
    void begin(const SessionRules& rules);
    void end();
    /// Another program's window has the keyboard, and the rules say that this blanks. Own dialogs and menus don't
    /// count.
    [[nodiscard]] bool away() const { return !in_front_ && rules_.blank_on_focus_loss; }
    /// The break was put off: it is proposed again after as much work.
    void put_off_break();

  Q_SIGNALS:
    void away_changed();
    /// They touched a key or the mouse: the guard, which locks after a while without a sign of life, should hear of it.
    /// At most four times in that while.
    void alive();
    void break_due(int minutes_of_work);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    SessionRules rules_;
    bool here_ = false;
    QElapsedTimer since_alive_;
    bool in_front_ = true;
    QTimer work_;
};

}  // namespace milchglas::shell
