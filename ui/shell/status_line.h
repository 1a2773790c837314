#pragma once
// Never hidden: how well the screen is guarded, what is shown and what capped it, how much waits, what the log holds,
// and how much of the day's budget is spent.
#include <QWidget>
#include <cstdint>

#include "core/desk/vault_status.h"
#include "core/model/decision.h"
#include "core/model/face_detector.h"
#include "ui/shell/budget_ring.h"
#include "ui/shell/chip.h"

namespace milchglas::shell {

class StatusLine : public QWidget {
    Q_OBJECT
  public:
    explicit StatusLine(QWidget* parent = nullptr);
    void set_posture(Posture posture);
    void set_decision(const Decision& decision);
    void clear_decision();
    /// Says so where nobody, or only a weak detector, looked for faces: the frost is coarser then. Until the decision
    /// is cleared.
    void set_frosting(const Frosting& frosting);
    void set_waiting(std::int64_t clips);
    /// The log; a warning where keys or frames could get to a disk in the clear, and one where a detector that was
    /// chosen doesn't look.
    void set_vault(const desk::VaultStatus::Reply& status);
    void set_budget(const ExposureBudget& budget);
    /// Nobody is here, or no guard.
    void forget_person();
    void forget_vault();

  Q_SIGNALS:
    /// A chip was clicked: say `lines` under `title`.
    void explain(const QString& title, const QString& lines);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void tell_memory(const desk::VaultStatus::Reply& status);
    void tell_detector(DetectorState state);
    void tell(Chip& chip, const QString& words, const QString& brief, const QString& why);
    void fit();
    Chip *posture_, *level_, *frost_, *detector_, *waiting_, *log_, *memory_;
    BudgetRing* budget_;
};

}  // namespace milchglas::shell
