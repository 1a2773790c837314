#include "ui/review/side_panel.h"

#include <QDateTime>
#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <iterator>
#include <string_view>

#include "ui/look/label.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"
#include "ui/review/review_commands.h"

namespace milchglas::review {
namespace {
constexpr const char *causes_question = "false-alarm-cause", *visibility_question = "visibility";

/// Answers that go without saying: leaving the question alone means the same.
std::vector<std::string> unspoken(const std::string& question) {
    if (question == "visibility") return {"enough"};
    if (question == "package") return {"none"};
    return {};
}

/// The order hands get used to; what a schema asks beyond these follows.
std::vector<ClipQuestion> in_panel_order(std::vector<ClipQuestion> questions) {
    auto place = questions.begin();
    for (const std::string_view id : {"content", "visibility", "alarm", causes_question, "package"}) {
        const auto found = std::find_if(place, questions.end(), [id](const ClipQuestion& q) { return q.id == id; });
        if (found == questions.end()) continue;
        std::rotate(place, found, std::next(found));
        ++place;
    }
    return questions;
}

int columns_for(const ClipQuestion& question) {
    if (question.id == "alarm") return 3;
    return question.id == "visibility" ? 1 : 2;
}
}  // namespace

SidePanel::SidePanel(LabelWork& work, Selection& selection, look::Commands& commands, QWidget* parent)
    : QWidget(parent),
      work_(work),
      commands_(commands),
      kinds_(new KindPicker(work, selection, commands)),
      batch_(new BatchBar("batch")) {
    setObjectName(QStringLiteral("side_panel"));
    setFixedWidth(width_wanted);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::s);
    add_head(column);
    place_ = look::add_label(column, {}, "muted", "clip_place");
    limits_ = look::add_label(column, {}, "muted", "clip_limits");
    column->addWidget(make_questions(), 1);
    line_ = look::add_label(column, {}, "muted", "clip_line");
    line_->hide();
    add_endings(column);
    connect(&work_, &LabelWork::opened, this, &SidePanel::rebuild_questions);
    connect(&work_, &LabelWork::changed, this, &SidePanel::show_answers);
    connect(kinds_, &KindPicker::pointed_at, this, &SidePanel::pointed_at);
    connect(
        kinds_, &KindPicker::appeared, this, [this] { area_->ensureWidgetVisible(kinds_, 0, 0); },
        Qt::QueuedConnection);
}

void SidePanel::add_head(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(look::space::s);
    reason_ = look::make_label({}, "title", "clip_reason");
    row->addWidget(reason_, 1);
    guide_ = new look::KeyButton(commands_, QStringLiteral("guide.show"), tr("Guideline"));
    guide_->setCheckable(true);
    row->addWidget(guide_, 0, Qt::AlignTop);
    column->addLayout(row);
}

QWidget* SidePanel::make_questions() {
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, look::space::xs, 0);
    column->setSpacing(look::space::m);
    questions_ = new QVBoxLayout;
    questions_->setSpacing(look::space::m);
    column->addLayout(questions_);
    column->addWidget(kinds_);
    column->addStretch();
    area_ = new QScrollArea;
    area_->setObjectName(QStringLiteral("questions"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setWidget(inner);
    return area_;
}

void SidePanel::add_endings(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setSpacing(look::space::xs);
    grid->addWidget(add_ending("work.intimate", tr("Intimate: stop"), Ending::intimate), 0, 0, 1, 2);
    grid->addWidget(add_ending("work.know", tr("I know this person"), Ending::recused), 1, 0, 1, 2);
    grid->addWidget(add_ending("work.skip", tr("Skip"), Ending::skipped), 2, 0, 1, 2);
    auto* finish = add_ending("work.finish", tr("Finish && next"), Ending::finished);
    look::set_look(finish, "primary");
    grid->addWidget(finish, 3, 0, 1, 2);
    column->addLayout(grid);
    column->addWidget(batch_);  // not below what the machine says of its work: it isn't how far that is
}

look::KeyButton* SidePanel::add_ending(const char* command, const QString& words, Ending ending) {
    auto* button = new look::KeyButton(commands_, QString::fromLatin1(command), words);
    connect(button, &QPushButton::clicked, this, [this, ending] { Q_EMIT leave_wanted(ending); });
    endings_.push_back(button);
    return button;
}

void SidePanel::rebuild_questions() {
    for (ChoiceGroup* group : std::exchange(groups_, {})) delete group;
    questions_->removeWidget(below_visibility_);
    causes_ = nullptr;
    add_missing_answers(commands_, work_.schema());
    for (const ClipQuestion& question : in_panel_order(work_.schema().questions)) {
        auto* group = new ChoiceGroup(work_, commands_, question, columns_for(question), unspoken(question.id));
        if (question.id == causes_question) causes_ = group;
        connect(group, &ChoiceGroup::pointed_at, this, &SidePanel::pointed_at);
        questions_->addWidget(group);
        groups_.push_back(group);
        if (question.id != visibility_question) continue;
        group->ask_first([this](const std::string& answer) { return answer == "cant-tell" && cant_tell_pressed_(); });
        questions_->addWidget(below_visibility_);
    }
    if (questions_->indexOf(below_visibility_) < 0) questions_->addWidget(below_visibility_);
    order_tabs();
    show_answers();
    tell_topics();
}

/// What isn't offered has no page either.
void SidePanel::tell_topics() {
    std::vector<Topic> topics;
    for (const ChoiceGroup* group : groups_)
        for (Topic& topic : group->topics()) topics.push_back(std::move(topic));
    if (work_.allows(Task::segment))
        for (const std::string& kind : work_.schema().segment_kinds) topics.push_back({Topic::Of::segment, {}, kind});
    if (work_.allows(Task::track))
        for (const TrackKind& kind : work_.schema().track_kinds) topics.push_back({Topic::Of::track, {}, kind.id});
    Q_EMIT topics_changed(topics);
}

/// What is made later comes last in the window, but Tab goes as the eye does: questions, kinds, endings.
void SidePanel::order_tabs() {
    const auto kinds = kinds_->findChildren<look::KeyButton*>();
    QWidget* before = kinds.last();  // from where the endings follow already
    const auto follow = [&before, this](const QWidget& part) {
        for (QWidget* child : part.findChildren<QWidget*>()) {
            // A list that drops down is a window of its own.
            if (child->window() != window() || child->focusPolicy() == Qt::NoFocus) continue;
            setTabOrder(std::exchange(before, child), child);
        }
    };
    for (int i = 0; i < questions_->count(); ++i) follow(*questions_->itemAt(i)->widget());
    follow(*kinds_);
}

void SidePanel::show_answers() {
    for (ChoiceGroup* group : groups_) group->show_answers();
    if (causes_ == nullptr) return;
    const auto alarm = answers_to(work_.labels(), "alarm");
    const bool false_alarm = std::find(alarm.begin(), alarm.end(), "false-alarm") != alarm.end();
    causes_->setVisible(false_alarm || !answers_to(work_.labels(), causes_question).empty());
}

void SidePanel::describe(const desk::NextClip::Opened& clip) {
    reason_->setText(look::word_for(clip.reason));
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(clip.recorded_at_ms);
    QString place = tr("%1, %2").arg(look::word_for(clip.room), locale().toString(when.time(), QLocale::ShortFormat));
    if (clip.camera.trigger) {
        const QString at = locale().toString(static_cast<double>(clip.camera.trigger->t_ms) / 1000, 'f', 1);
        place += QLatin1Char('\n') +
                 (clip.camera.trigger->armed ? tr("Set off at %1 s, alarm armed") : tr("Set off at %1 s")).arg(at);
    }
    place_->setText(place);
    tell_limits();
    say({});
    area_->verticalScrollBar()->setValue(0);
}

/// Why there is no button for it.
void SidePanel::tell_limits() {
    const bool segments = work_.allows(Task::segment), boxes = work_.allows(Task::track);
    limits_->setText(!segments && !boxes ? tr("The household agreed to answers only.")
                     : !segments         ? tr("No segments: the household didn't agree to them.")
                     : !boxes            ? tr("No boxes: the household didn't agree to them.")
                                         : QString());
    limits_->setHidden(limits_->text().isEmpty());
}

void SidePanel::put_away() {
    for (QLabel* label : {reason_, place_, limits_}) label->clear();
    say({});
}

void SidePanel::put_below_visibility(QWidget* widget, std::function<bool()> pressed) {
    below_visibility_ = widget;
    cant_tell_pressed_ = std::move(pressed);
    questions_->addWidget(widget);
}

void SidePanel::show_below_visibility() {
    area_->ensureWidgetVisible(below_visibility_, 0, 0);
}

void SidePanel::say(const QString& words) {
    show_line(words, "muted");
}
void SidePanel::complain(const Error& error) {
    show_line(look::sentence_for(error), "stop");
}

void SidePanel::show_line(const QString& words, const char* style_class) {
    look::set_look(line_, style_class);
    line_->setText(words);
    line_->setHidden(words.isEmpty());
}

void SidePanel::set_busy(bool busy) {
    for (look::KeyButton* button : endings_) button->setEnabled(!busy);
}

void SidePanel::set_unready(bool unready) {
    area_->setEnabled(!unready);
    set_busy(false);
    endings_.back()->setEnabled(!unready);
}

}  // namespace milchglas::review
