#pragma once
// Something to read for a moment above the whole window, inside it: a new window would take the focus away, and with it
// the picture.
#include <QPointer>
#include <QWidget>

namespace milchglas::shell {

/// Esc, a click beside it or its button closes it; the focus goes back where it was. While it is open, `below` is
/// disabled: its keys must not act on what nobody sees.
class Overlay : public QWidget {
    Q_OBJECT
  public:
    Overlay(QWidget* window, QWidget* below);
    /// Takes `content`; its title is read out.
    void open(const QString& title, QWidget* content);
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

    QWidget* below_;
    QPointer<QWidget> panel_, before_;
};

}  // namespace milchglas::shell
