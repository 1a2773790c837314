#pragma once
// What kind of thing the selected segment or track is; the choice is remembered for the next new one.
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>
#include <vector>

#include "ui/look/key_button.h"
#include "ui/review/guideline.h"
#include "ui/review/label_work.h"
#include "ui/review/selection.h"

namespace milchglas::review {

/// Hidden while nothing is selected.
class KindPicker : public QWidget {
    Q_OBJECT
  public:
    KindPicker(LabelWork& work, Selection& selection, look::Commands& commands, QWidget* parent = nullptr);

    /// For the next new row; the schema's first until somebody chose. Empty without a schema.
    [[nodiscard]] std::string segment_kind() const;
    [[nodiscard]] std::string track_kind() const;

  Q_SIGNALS:
    void appeared();
    void pointed_at(const milchglas::review::Topic& topic);

  private:
    [[nodiscard]] std::vector<std::string> kinds() const;
    [[nodiscard]] std::string selected_kind() const;
    void choose(std::size_t number);
    void point_at(const std::string& kind);
    void show_selected();
    LabelWork& work_;
    Selection& selection_;
    QLabel* title_;
    std::vector<look::KeyButton*> buttons_;
    std::string segment_kind_, track_kind_;
};

}  // namespace milchglas::review
