#pragma once
// Tells which button somebody is about to press: what the guideline has to say of it can be read first.
#include <QAbstractButton>
#include <QTimer>

namespace milchglas::review {

class GuidelineCue : public QObject {
    Q_OBJECT
  public:
    /// Belongs to `button`.
    explicit GuidelineCue(QAbstractButton& button);

  Q_SIGNALS:
    /// The mouse rests on it, Tab came to it, or it was pressed.
    void pointed();

  protected:
    bool eventFilter(QObject* button, QEvent* event) override;

  private:
    QTimer resting_;
};

}  // namespace milchglas::review
