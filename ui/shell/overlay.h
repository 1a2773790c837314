#pragma once
// Something to read or to fill in for a moment above the whole window, inside it: a new window would take the focus
// away, and with it the picture.
#include <QPointer>
#include <QWidget>

namespace milchglas::shell {

/// Esc, its button or, where nothing can be lost, a click beside it closes it; the focus goes back where it was. While
/// it is open, `below` is disabled: its keys must not act on what nobody sees.
class Overlay : public QWidget {
    Q_OBJECT
  public:
    Overlay(QWidget* window, QWidget* below);
    enum class Beside { closes, stays };
    /// Takes `content`; its title is read out. The keyboard goes to the first thing in it that takes it.
    void open(const QString& title, QWidget* content, Beside beside = Beside::closes);
    void close_it();
    [[nodiscard]] bool is_open() const { return isVisible(); }

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void lay_out();
    [[nodiscard]] QWidget* next_stop(QWidget* from, bool forward) const;

    QWidget* below_;
    Beside beside_ = Beside::closes;
    QPointer<QWidget> panel_, before_;
};

}  // namespace milchglas::shell
