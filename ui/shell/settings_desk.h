#pragma once
// How one person likes the window: its theme and its keys. Kept with the person, in the vault.
#include <QButtonGroup>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "ui/look/button.h"
#include "ui/shell/key_table.h"
#include "ui/shell/personal.h"

namespace milchglas::shell {

class SettingsDesk : public QWidget {
    Q_OBJECT
  public:
    SettingsDesk(look::Commands& commands, Personal& personal, QWidget* parent = nullptr);
    /// Shows what is set now.
    void begin();

  private:
    void add_themes(QVBoxLayout* column);
    void add_batches(QVBoxLayout* column);
    void add_keys(QVBoxLayout* column);
    void take_key(const QString& command, const QKeySequence& key);
    void tell_row();

    look::Commands& commands_;
    Personal& personal_;
    QButtonGroup *themes_, *batches_;
    KeyTable* keys_;
    QLabel* said_;
    look::Button *standard_, *all_standard_;
};

}  // namespace milchglas::shell
