#pragma once
// At the left of every desk: the desks this person has, the keys, and Pause.
#include <QButtonGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/look/commands.h"
#include "ui/shell/desks.h"

namespace milchglas::shell {

class Rail : public QWidget {
    Q_OBJECT
  public:
    /// REQUIRES: "shell.pause" and "shell.keys" are among `commands`.
    explicit Rail(look::Commands& commands, QWidget* parent = nullptr);
    void offer(const std::vector<Desk>& desks);
    void mark(Desk desk);

  Q_SIGNALS:
    void chosen(milchglas::shell::Desk desk);
    void keys_asked();
    void pause_asked();

  private:
    QToolButton* add_foot(const QString& command, const QString& icon, const QString& text);
    void tell_keys();

    look::Commands& commands_;
    QVBoxLayout* desks_;
    QButtonGroup* group_;
    QToolButton *keys_, *pause_;
    QLabel* pause_key_;
};

}  // namespace milchglas::shell
