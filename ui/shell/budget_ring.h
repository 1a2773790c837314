#pragma once
// How much of the day's exposure is spent: a thin ring that fills.
#include <QWidget>

#include "core/model/session_rules.h"

namespace milchglas::shell {

class BudgetRing : public QWidget {
    Q_OBJECT
  public:
    explicit BudgetRing(QWidget* parent = nullptr);
    /// A budget without a limit belongs to nobody who sees clips: the ring hides.
    void set(const ExposureBudget& budget);
    /// 0 to 100.
    [[nodiscard]] int percent() const { return percent_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    int percent_ = 0;
};

}  // namespace milchglas::shell
