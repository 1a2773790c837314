#pragma once
// Every command with its key. Click a row (or Enter), press a key.
#include <QTreeWidget>

#include "ui/look/commands.h"

namespace milchglas::shell {

class KeyTable : public QTreeWidget {
    Q_OBJECT
  public:
    explicit KeyTable(look::Commands& commands, QWidget* parent = nullptr);
    /// Reads the commands anew.
    void fill();
    /// The row that is current; empty on a heading.
    [[nodiscard]] QString current() const;
    [[nodiscard]] bool listening() const { return !listening_.isEmpty(); }

  Q_SIGNALS:
    void listening_changed();
    void key_pressed(const QString& command, const QKeySequence& key);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

  private:
    void listen(const QString& command);
    void tell(const QString& command);
    [[nodiscard]] QTreeWidgetItem* row_of(const QString& command) const;

    look::Commands& commands_;
    QString listening_;  ///< the command whose key is awaited
};

}  // namespace milchglas::shell
