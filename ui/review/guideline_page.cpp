#include "ui/review/guideline_page.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/look/label.h"
#include "ui/look/label_words.h"
#include "ui/look/line_icon.h"
#include "ui/look/spoken_button.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"
#include "ui/review/review_commands.h"

namespace milchglas::review {
namespace {
constexpr int two_columns_from = 400;
constexpr QSize icon_size(18, 18);
}  // namespace

GuidelinePage::GuidelinePage(look::Commands& commands, QWidget* parent) : QWidget(parent), commands_(commands) {
    look::speak_as(*this, QAccessible::Grouping);
    setObjectName(QStringLiteral("guideline"));
    setAttribute(Qt::WA_StyledBackground);
    look::set_look(this, "panel");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::space::m, look::space::m, look::space::m, look::space::m);
    column->setSpacing(look::space::s);
    column->addLayout(make_head(commands));
    column->addWidget(make_body(), 1);
    connect(&commands_, &look::Commands::changed, this, &GuidelinePage::fill);
    draw_signs();
    fill();
}

QLayout* GuidelinePage::make_head(look::Commands& commands) {
    auto* above = new QHBoxLayout;
    above->setSpacing(look::space::xs);
    question_ = look::add_label(above, {}, "muted", "guideline_question");
    above->setStretchFactor(question_, 1);
    const auto add = [&](look::Button* button, const char* icon) {
        button->setIcon(look::line_icon(QString::fromLatin1(icon)));
        button->setIconSize(icon_size);
        above->addWidget(button);
        return button;
    };
    const auto key_button = [&](const char* command) {
        auto* button = new look::KeyButton(commands, QString::fromLatin1(command), {});
        button->set_dress(look::KeyButton::Dress::icon_only);
        return button;
    };
    connect(add(key_button("guide.previous"), "step-back"), &QPushButton::clicked, this, [this] { go_on(false); });
    connect(add(key_button("guide.next"), "step-forward"), &QPushButton::clicked, this, [this] { go_on(true); });
    connect(add(make_close(), "close"), &QPushButton::clicked, this, &GuidelinePage::closed);
    auto* below = new QHBoxLayout;
    below->setSpacing(look::space::s);
    title_ = look::add_label(below, {}, "title", "guideline_title");
    below->setStretchFactor(title_, 1);
    key_ = look::add_label(below, {}, "keycap", "guideline_key");
    key_->setWordWrap(false);
    auto* head = new QVBoxLayout;
    head->setSpacing(0);
    head->addLayout(above);
    head->addLayout(below);
    return head;
}

look::Button* GuidelinePage::make_close() {
    auto* close = new look::Button;
    look::speak_as_clicked(*close);
    look::set_look(close, "key");
    close->setObjectName(QStringLiteral("guideline_close"));
    close->setAccessibleName(tr("Close the guideline"));
    close->setToolTip(close->accessibleName());
    return close;
}

QScrollArea* GuidelinePage::make_body() {
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->setSpacing(look::space::s);
    rule_ = look::add_label(column, {}, "", "guideline_rule");
    examples_ = new QBoxLayout(QBoxLayout::TopToBottom);
    examples_->setSpacing(look::space::m);
    counts_ = make_column("counts", tr("This is it"));
    differs_ = make_column("differs", tr("This is not"));
    for (const Column& example : {counts_, differs_}) examples_->addWidget(example.whole, 1, Qt::AlignTop);
    column->addLayout(examples_);
    doubt_title_ = look::add_label(column, tr("In doubt"), "heading");
    doubt_ = look::add_label(column, {}, "", "guideline_doubt");
    look::add_label(column, tr("From the camera"), "heading");
    look::add_label(column,
                    tr("Dashed boxes are what the camera took something for. It may be wrong, and so may a suggestion: "
                       "say what you see."),
                    "", "guideline_camera");
    column->addStretch();
    inner->setAutoFillBackground(false);
    area_ = new QScrollArea;
    area_->setObjectName(QStringLiteral("guideline_area"));
    area_->setFrameShape(QFrame::NoFrame);
    area_->setWidgetResizable(true);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::ClickFocus);
    area_->setWidget(inner);
    area_->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    return area_;
}

GuidelinePage::Column GuidelinePage::make_column(const char* name, const QString& title) {
    Column made{new QWidget, new QLabel, new GuidelineDrawing(name), nullptr};
    auto* column = new QVBoxLayout(made.whole);
    column->setContentsMargins({});
    column->setSpacing(look::space::xs);
    auto* row = new QHBoxLayout;
    look::speak_as(*made.sign, QAccessible::Whitespace);  // it says what the words beside it say
    row->addWidget(made.sign);
    row->addWidget(look::make_label(title, "heading"), 1);
    column->addLayout(row);
    column->addWidget(made.drawing);
    made.words = look::add_label(column, {}, "muted", (std::string("guideline_") + name).c_str());
    return made;
}

void GuidelinePage::set_topics(std::vector<Topic> topics) {
    topics_ = std::move(topics);
    const bool there = std::find(topics_.begin(), topics_.end(), shown_) != topics_.end();
    if (!there && !topics_.empty()) shown_ = topics_.front();
    fill();
}

void GuidelinePage::show_topic(const Topic& topic) {
    if (topic == shown_) return;
    shown_ = topic;
    fill();
    area_->verticalScrollBar()->setValue(0);
}

/// As one reads: down the page, then to the next.
void GuidelinePage::go_on(bool forward) {
    QScrollBar* bar = area_->verticalScrollBar();
    if (bar->value() != (forward ? bar->maximum() : bar->minimum()))
        return bar->triggerAction(forward ? QScrollBar::SliderPageStepAdd : QScrollBar::SliderPageStepSub);
    if (topics_.empty()) return;
    const auto here = std::find(topics_.begin(), topics_.end(), shown_);
    if (forward)
        show_topic(here == topics_.end() || std::next(here) == topics_.end() ? topics_.front() : *std::next(here));
    else
        show_topic(here == topics_.begin() ? topics_.back() : *std::prev(here));
}

void GuidelinePage::draw_signs() {
    const auto draw = [this](QLabel* sign, const char* icon) {
        sign->setPixmap(
            look::line_icon(QString::fromLatin1(icon), QPalette::WindowText).pixmap(icon_size, devicePixelRatioF()));
    };
    draw(counts_.sign, "check");
    draw(differs_.sign, "close");
}

void GuidelinePage::fill() {
    const auto guideline = guideline_for(shown_);
    const QString label = look::label_words(shown_.label);
    question_->setText(question_words(shown_));
    title_->setText(label);
    const QString command = command_of(shown_);
    const QString key = commands_.contains(command) ? look::key_words(commands_.find(command).key) : QString();
    key_->setText(key);
    key_->setHidden(key.isEmpty());
    rule_->setText(guideline ? guideline->rule
                             : tr("This label has no guideline yet. Ask whoever asked for it what counts."));
    for (QWidget* part : std::initializer_list<QWidget*>{counts_.whole, differs_.whole, doubt_title_, doubt_})
        part->setVisible(guideline.has_value());
    setAccessibleName(tr("Guideline: %1").arg(label));
    area_->setAccessibleName(accessibleName());
    if (!guideline) return;
    counts_.drawing->set(guideline->counts.drawn, tr("Drawing of an example. %1").arg(guideline->counts.words));
    counts_.words->setText(guideline->counts.words);
    differs_.drawing->set(guideline->differs.drawn,
                          tr("Drawing of what doesn't count. %1").arg(guideline->differs.words));
    differs_.words->setText(guideline->differs.words);
    doubt_->setText(guideline->doubt);
}

void GuidelinePage::changeEvent(QEvent* event) {
    // A picture in a label doesn't follow by itself.
    if (event->type() == QEvent::PaletteChange && differs_.sign != nullptr) draw_signs();
    QWidget::changeEvent(event);
}

QSize GuidelinePage::sizeHint() const {
    return {width_beside, QWidget::sizeHint().height()};
}

QSize GuidelinePage::minimumSizeHint() const {
    return {0, look::hit_target};
}

void GuidelinePage::resizeEvent(QResizeEvent* event) {
    examples_->setDirection(width() < two_columns_from ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QWidget::resizeEvent(event);
}

}  // namespace milchglas::review
