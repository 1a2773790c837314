#include "ui/review/viewing_page.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QShortcut>
#include <QVBoxLayout>

#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::review {
namespace {
constexpr int side_width = 260;

QLabel* add_label(QVBoxLayout* column, const char* name, const char* style_class) {
    auto* label = new QLabel;
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    look::set_look(label, style_class);
    column->addWidget(label);
    return label;
}
}  // namespace

ViewingPage::ViewingPage(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent), player_(new player::Player(link)), finish_(new QPushButton(tr("Finish && next   Enter"))) {
    auto* side = new QWidget;
    side->setFixedWidth(side_width);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(look::space::s);
    reason_ = add_label(column, "clip_reason", "title");
    place_ = add_label(column, "clip_place", "muted");
    column->addStretch();
    problem_ = add_label(column, "frame_problem", "stop");
    finish_->setObjectName(QStringLiteral("finish"));
    finish_->setAccessibleName(tr("Finish and next"));
    look::set_look(finish_, "primary");
    column->addWidget(finish_);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(look::space::xl, look::space::xl, look::space::xl, look::space::l);
    columns->setSpacing(look::space::xl);
    columns->addWidget(player_, 1);
    columns->addWidget(side);

    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setAutoRepeat(false);  // a key held down must not finish the next clip too
        connect(shortcut, &QShortcut::activated, finish_, &QPushButton::click);
    }
    connect(finish_, &QPushButton::clicked, this, &ViewingPage::finished);
    connect(player_, &player::Player::failed, this, &ViewingPage::show_problem);
}

void ViewingPage::describe(const desk::NextClip::Opened& clip) {
    reason_->setText(look::word_for(clip.reason));
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(clip.recorded_at_ms);
    place_->setText(tr("%1, %2").arg(look::word_for(clip.room), locale().toString(when.time(), QLocale::ShortFormat)));
    problem_->clear();
}

void ViewingPage::play(bridge::OpenViewPtr view) {
    player_->open(std::move(view));
    set_busy(false);
    player_->setFocus();  // Space must never land on "Finish"
}

void ViewingPage::put_away() {
    player_->put_away();
    for (QLabel* label : {reason_, place_, problem_}) label->clear();
}

void ViewingPage::set_busy(bool busy) { finish_->setEnabled(!busy); }

void ViewingPage::show_problem(const Error& error) { problem_->setText(look::sentence_for(error)); }

}  // namespace milchglas::review
