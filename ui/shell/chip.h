#pragma once
// One fact in the status line. Short where there is no room; a click tells the whole of it.
#include "ui/look/button.h"

namespace milchglas::shell {

class Chip : public look::Button {
    Q_OBJECT
  public:
    enum class Room { keeps, gives };  ///< whether it shortens its text when the line is full
    Chip(const QString& name, Room room, QWidget* parent = nullptr);
    /// `why`: some lines, told in the tooltip and when it is clicked.
    void say(const QString& text, const QString& why);
    [[nodiscard]] const QString& why() const { return why_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    Room room_;
    QString why_;
};

}  // namespace milchglas::shell
