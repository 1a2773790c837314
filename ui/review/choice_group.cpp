#include "ui/review/choice_group.h"

#include <QGridLayout>
#include <algorithm>

#include "ui/look/label_words.h"
#include "ui/look/theme.h"
#include "ui/review/guideline_cue.h"
#include "ui/review/review_commands.h"

namespace milchglas::review {
namespace {
bool contains(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// "Nothing" and anything else exclude each other, though the question takes several answers.
constexpr const char* alone = "nothing";

std::vector<std::string> toggled(const ClipQuestion& question, std::vector<std::string> answers,
                                 const std::string& answer) {
    if (contains(answers, answer)) {
        std::erase(answers, answer);
        return answers;
    }
    if (!question.multi || answer == alone) return {answer};
    std::erase(answers, alone);
    answers.push_back(answer);
    return answers;
}
}  // namespace

std::vector<std::string> answers_to(const LabelSet& labels, const std::string& question) {
    for (const auto& row : labels.choices)
        if (row.label.question == question) return row.label.answers;
    return {};
}

ChoiceGroup::ChoiceGroup(LabelWork& work, look::Commands& commands, const ClipQuestion& question, int columns,
                         const std::vector<std::string>& hidden_answers, QWidget* parent)
    : QWidget(parent), work_(work), question_(question) {
    setObjectName(QStringLiteral("question.") + QString::fromStdString(question.id));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(look::space::xs);
    auto* title = new QLabel(look::label_words(question.id));
    look::set_look(title, "muted");
    grid->addWidget(title, 0, 0, 1, columns);
    int place = 0;
    for (const std::string& answer : question.answers) {
        if (contains(hidden_answers, answer)) continue;
        auto* button = new look::KeyButton(commands, answer_command(question.id, answer), look::label_words(answer));
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, answer] { toggle(answer); });
        connect(new GuidelineCue(*button), &GuidelineCue::pointed, this, [this, answer] {
            Q_EMIT pointed_at({Topic::Of::answer, question_.id, answer});
        });
        grid->addWidget(button, 1 + place / columns, place % columns);
        buttons_.push_back({answer, button});
        ++place;
    }
    title->setVisible(place > 1);  // a lone button says it all
    show_answers();
}

void ChoiceGroup::show_answers() {
    const auto answers = answers_to(work_.labels(), question_.id);
    for (const Button& b : buttons_) b.button->setChecked(contains(answers, b.answer));
}

std::vector<Topic> ChoiceGroup::topics() const {
    std::vector<Topic> topics;
    for (const Button& b : buttons_) topics.push_back({Topic::Of::answer, question_.id, b.answer});
    return topics;
}

void ChoiceGroup::toggle(const std::string& answer) {
    show_answers();  // a press shows when it is kept, not before
    if (asks_ && asks_(answer)) return;
    work_.edit([question = question_, answer](const LabelSet& labels) -> std::optional<LabelChange> {
        return Choice{question.id, toggled(question, answers_to(labels, question.id), answer)};
    });
}

}  // namespace milchglas::review
