#pragma once
// One question about the whole clip, its answers as buttons.
#include <QLabel>
#include <QWidget>
#include <functional>
#include <string>
#include <vector>

#include "core/model/label_schema.h"
#include "ui/look/key_button.h"
#include "ui/review/guideline.h"
#include "ui/review/label_work.h"

namespace milchglas::review {

class ChoiceGroup : public QWidget {
    Q_OBJECT
  public:
    /// `hidden_answers` get no button: unspoken defaults. REQUIRES: every other answer has its command.
    ChoiceGroup(LabelWork& work, look::Commands& commands, const ClipQuestion& question, int columns,
                const std::vector<std::string>& hidden_answers, QWidget* parent = nullptr);
    void show_answers();
    /// Asked at each press, before the answer is toggled. True: the press meant something else.
    using Asks = std::function<bool(const std::string& answer)>;
    void ask_first(Asks asks) { asks_ = std::move(asks); }
    /// Those with a button, in their order.
    [[nodiscard]] std::vector<Topic> topics() const;

  Q_SIGNALS:
    void pointed_at(const milchglas::review::Topic& topic);

  private:
    void toggle(const std::string& answer);
    LabelWork& work_;
    ClipQuestion question_;
    Asks asks_;
    struct Button {
        std::string answer;
        look::KeyButton* button;
    };
    std::vector<Button> buttons_;
};

/// The answers to one question; none when it wasn't answered.
std::vector<std::string> answers_to(const LabelSet& labels, const std::string& question);

}  // namespace milchglas::review
