#pragma once
// A button for people who use Tab: its focus is seen also where it is filled with the accent, and Space and
// Enter press it although they mean something else in the rest of the window.
#include <QPushButton>

namespace milchglas::look {

class Button : public QPushButton {
    Q_OBJECT
  public:
    using QPushButton::QPushButton;

  protected:
    /// Checked, or the primary one.
    [[nodiscard]] bool is_filled() const;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    bool reached_by_tab_ = false;  ///< a mouse leaves the focus behind too, and means nothing by it
};

}  // namespace milchglas::look
