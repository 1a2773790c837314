#pragma once
// A button whose focus is seen also where it is filled with the accent: a border alone would drown there.
#include <QPushButton>

namespace milchglas::look {

class Button : public QPushButton {
    Q_OBJECT
  public:
    using QPushButton::QPushButton;

  protected:
    /// Checked, or the primary one.
    [[nodiscard]] bool is_filled() const;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace milchglas::look
