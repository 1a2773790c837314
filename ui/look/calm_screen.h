#pragma once
// A state that isn't work: one picture, one sentence, at most one next step.
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include "core/base/error.h"
#include "ui/look/button.h"

namespace milchglas::look {

class CalmScreen : public QWidget {
    Q_OBJECT
  public:
    struct Text {
        QString sentence;
        QString detail;     ///< muted, may be empty
        QString next;       ///< the button's words; empty: nothing to do but wait
        QString support;    ///< small, may be empty
        QString icon = {};  ///< one of resources/icons, may be empty
    };
    /// The words for an error, with `next` as the way on.
    static Text about(const Error& error, const QString& next);

    explicit CalmScreen(QWidget* parent = nullptr);
    void set(const Text& text);
    void set_detail(const QString& detail);
    /// Another way on, below the next step. It begins hidden; whoever gives it shows it. The screen takes it.
    void add_way_out(QWidget* button);
    /// Takes something small to show below the detail.
    void add_below(QWidget* something);

  Q_SIGNALS:
    void next();

  protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void draw_icon();
    void take_focus();
    void tell_reader();
    QString icon_name_;
    QVBoxLayout* column_;
    QLabel *icon_, *sentence_, *detail_, *support_;
    Button* next_;
};

}  // namespace milchglas::look
