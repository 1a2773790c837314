#pragma once
// What a reviewer says about the whole clip: why it is here, the questions, and the ways to leave it.
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/desk/next_clip.h"
#include "core/model/ending.h"
#include "ui/review/batch_bar.h"
#include "ui/review/choice_group.h"
#include "ui/review/kind_picker.h"

namespace milchglas::review {

class SidePanel : public QWidget {
    Q_OBJECT
  public:
    static constexpr int width_wanted = 352;

    SidePanel(LabelWork& work, Selection& selection, look::Commands& commands, QWidget* parent = nullptr);

    void describe(const desk::NextClip::Opened& clip);
    void put_away();
    /// A quiet line above the last buttons; empty hides it.
    void say(const QString& words);
    void complain(const Error& error);
    /// While an answer is awaited, the clip can't be left twice.
    void set_busy(bool busy);
    /// While only a glimpse of the clip is there: it can be left, but neither labelled nor finished.
    void set_unready(bool unready);
    void set_batch(const Batch& batch) { batch_->set(batch); }
    /// As the button: nothing while it is disabled.
    void press_finish() { endings_.back()->click(); }
    /// Below the question whether the picture is enough, and seen when there is something new to read; the panel's from
    /// here on. `pressed`: ChoiceGroup::ask_first() of its one answer. Once, before a clip is described.
    void put_below_visibility(QWidget* widget, std::function<bool()> pressed);
    void show_below_visibility();
    [[nodiscard]] KindPicker& kinds() { return *kinds_; }
    /// Opens and closes the guideline; checked while it is open.
    [[nodiscard]] look::KeyButton& guide() { return *guide_; }

  Q_SIGNALS:
    void leave_wanted(milchglas::Ending ending);
    void topics_changed(const std::vector<milchglas::review::Topic>& topics);
    void pointed_at(const milchglas::review::Topic& topic);

  private:
    void add_head(QVBoxLayout* column);
    QWidget* make_questions();
    void add_endings(QVBoxLayout* column);
    look::KeyButton* add_ending(const char* command, const QString& words, Ending ending);
    void rebuild_questions();
    void order_tabs();
    void tell_limits();
    void tell_topics();
    void show_answers();
    void show_line(const QString& words, const char* style_class);

    LabelWork& work_;
    look::Commands& commands_;
    look::KeyButton* guide_;
    QLabel *reason_, *place_, *limits_, *line_;
    QScrollArea* area_;
    QVBoxLayout* questions_;
    QWidget* below_visibility_ = nullptr;
    std::function<bool()> cant_tell_pressed_;
    std::vector<ChoiceGroup*> groups_;
    ChoiceGroup* causes_ = nullptr;  ///< asked for false alarms only
    KindPicker* kinds_;
    BatchBar* batch_;
    std::vector<look::KeyButton*> endings_;
};

}  // namespace milchglas::review
