#include "ui/look/pass_focus.h"

#include <QEvent>

namespace milchglas::look {
namespace {
class Passing : public QObject {
  public:
    Passing(QWidget& holder, QWidget& child) : QObject(&holder), holder_(holder), child_(child) {
        holder.installEventFilter(this);
    }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Afterwards: assistive technology hears of the holder's focus last, if it is passed on while it comes.
        if (event->type() == QEvent::FocusIn) QMetaObject::invokeMethod(this, &Passing::pass, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

  private:
    void pass() {
        if (holder_.hasFocus()) child_.setFocus();
    }
    QWidget &holder_, &child_;
};
}  // namespace

void pass_focus(QWidget& holder, QWidget& child) {
    new Passing(holder, child);  // goes with the holder
}

}  // namespace milchglas::look
