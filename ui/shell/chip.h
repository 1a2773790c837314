#pragma once
// One fact in the status line. Brief where there is no room for all of it; a click tells the whole.
#include "ui/look/button.h"

namespace milchglas::shell {

class Chip : public look::Button {
    Q_OBJECT
  public:
    explicit Chip(const QString& name, QWidget* parent = nullptr);
    /// `brief`: what is shown of `text` where the line is full. `why`: some lines, told in the tooltip and when it is
    /// clicked.
    void say(const QString& text, const QString& brief, const QString& why);
    void be_brief(bool brief);
    /// All it says, however much of it is shown.
    [[nodiscard]] const QString& whole() const { return whole_; }
    [[nodiscard]] const QString& why() const { return why_; }
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString whole_, brief_, why_;
};

}  // namespace milchglas::shell
