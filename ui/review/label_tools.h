#pragma once
// The row above the timeline: the label keys most used, as buttons, and whether everything is saved.
#include <QLabel>
#include <QWidget>
#include <vector>

#include "ui/look/key_button.h"
#include "ui/look/tokens.h"
#include "ui/review/label_actions.h"

namespace milchglas::review {

class LabelTools : public QWidget {
    Q_OBJECT
  public:
    /// Binds every action: to its button, or to its key alone. All outlive it.
    LabelTools(LabelActions& actions, LabelWork& work, Selection& selection, FollowWork& following,
               look::Commands& commands, QWidget* parent = nullptr);
    void set_reaction_ms(int ms);
    [[nodiscard]] QSize sizeHint() const override { return {320, look::hit_target + 2}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

  Q_SIGNALS:
    void reaction_chosen(int ms);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void add_tools(look::Commands& commands);
    void show_state();
    void show_saved();
    void fit();
    LabelActions& actions_;
    LabelWork& work_;
    Selection& selection_;
    FollowWork& following_;
    std::vector<look::KeyButton*> tools_;
    look::Button* reaction_;
    QLabel* saved_;
    bool saved_is_sign_ = false;
};

}  // namespace milchglas::review
