#pragma once
// How far the batch is: a thin bar that fills, for the corner of an eye.
#include <QWidget>

#include "core/model/session_rules.h"

namespace milchglas::review {

/// A batch is so many clips as a person likes to do in one go. Batches are counted from midnight UTC, as the guard
/// counts, so a restart changes nothing.
struct Batch {
    int size = 0;  ///< 0: no batches
    DayProgress today;

    [[nodiscard]] int done() const { return size > 0 ? static_cast<int>(today.finished % size) : 0; }
};

class BatchBar : public QWidget {
    Q_OBJECT
  public:
    explicit BatchBar(const char* name, QWidget* parent = nullptr);
    /// Hides where there are no batches.
    void set(const Batch& batch);
    /// On a screen that is about something else it would only be in the way.
    void set_wanted(bool wanted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void show_or_hide() { setHidden(!wanted_ || batch_.size == 0); }
    Batch batch_;
    bool wanted_ = true;
};

/// "Finished today: 12. Watched: 34 minutes." Empty at the day's beginning.
QString day_words(const DayProgress& today);

}  // namespace milchglas::review
