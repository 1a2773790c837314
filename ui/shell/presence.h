#pragma once
// Whether somebody sits in front of this window, and for how long they have worked.
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
    void break_due(int minutes_of_work);

  private:
    SessionRules rules_;
    bool in_front_ = true;
    QTimer work_;
};

}  // namespace milchglas::shell
