#pragma once
// Never hidden: how well the screen is guarded, what is shown and what capped it, how much waits.
#include <QLabel>
#include <QWidget>
#include <cstdint>

#include "core/model/decision.h"

namespace milchglas::shell {

class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void set_posture(Posture posture);
    void set_decision(const Decision& decision);
    void clear_decision();
    void set_waiting(std::int64_t clips);
    void clear_waiting();

  private:
    QLabel *posture_, *level_, *waiting_;
};

}  // namespace milchglas::shell
