#include "ui/review/second_person_form.h"

#include <QHideEvent>
#include <QVBoxLayout>

#include "core/desk/reveal_clip.h"
#include "ui/look/label.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::review {
namespace {
constexpr int form_width = 440, lines_of_words = 2;
constexpr auto most_words = static_cast<int>(desk::AskReveal::most_words);
}  // namespace

SecondPersonForm::SecondPersonForm(const QString& reason, QWidget* parent)
    : QWidget(parent),
      words_(new QPlainTextEdit),
      name_(new QLineEdit),
      passphrase_(new look::PassphraseField),
      show_(new look::Button(tr("Show the whole picture"))) {
    setObjectName(QStringLiteral("second_person"));
    words_->setObjectName(QStringLiteral("second_words"));
    words_->setTabChangesFocus(true);
    words_->setAcceptDrops(false);
    words_->setFixedHeight(lines_of_words * fontMetrics().lineSpacing() + 2 * look::space::m);
    name_->setObjectName(QStringLiteral("second_login"));
    name_->setMaxLength(128);
    passphrase_->setObjectName(QStringLiteral("second_passphrase"));
    passphrase_->setAccessibleName(tr("Passphrase of the second person"));
    show_->setObjectName(QStringLiteral("second_show"));
    show_->setAutoDefault(true);
    look::set_look(show_, "primary");
    lay_out(reason);
    connect(words_, &QPlainTextEdit::textChanged, this, &SecondPersonForm::update_state);
    connect(name_, &QLineEdit::textChanged, this, &SecondPersonForm::update_state);
    connect(name_, &QLineEdit::returnPressed, passphrase_, [this] { passphrase_->setFocus(); });
    connect(passphrase_, &look::PassphraseField::changed, this, &SecondPersonForm::update_state);
    connect(passphrase_, &look::PassphraseField::entered, show_, &QPushButton::click);
    connect(show_, &QPushButton::clicked, this, &SecondPersonForm::agreed);
    update_state();
}

void SecondPersonForm::lay_out(const QString& reason) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::xs);
    column->addStrut(form_width);
    look::add_label(
        column,
        tr("Nothing of this frame is hidden then, for at most 30 seconds. A second person, a lead or an admin, "
           "agrees to it and is in the log as well."),
        "muted");
    look::add_label(column, tr("Why, in a few words: %1").arg(reason), "")->setBuddy(words_);
    words_->setAccessibleName(tr("Why, in a few words"));
    column->addWidget(words_);
    count_ = look::add_label(column, {}, "small", "second_count");
    count_->setAlignment(Qt::AlignRight);
    look::add_label(column, tr("Name of the second person"), "")->setBuddy(name_);
    column->addWidget(name_);
    look::add_label(column, tr("Their passphrase"), "")->setBuddy(passphrase_);
    column->addWidget(passphrase_);
    problem_ = look::add_label(column, {}, "stop", "second_problem");
    look::speak_as(*problem_, QAccessible::AlertMessage);
    QSizePolicy keeps_its_place = problem_->sizePolicy();
    keeps_its_place.setRetainSizeWhenHidden(true);
    problem_->setSizePolicy(keeps_its_place);
    problem_->hide();
    column->addWidget(show_);
}

std::string SecondPersonForm::words() const {
    return words_->toPlainText().trimmed().toStdString();
}

void SecondPersonForm::set_busy(bool busy) {
    busy_ = busy;
    for (QWidget* field : std::initializer_list<QWidget*>{words_, name_, passphrase_}) field->setEnabled(!busy);
    show_->setText(busy ? tr("Checking") : tr("Show the whole picture"));
    if (busy) problem_->hide();
    update_state();
}

void SecondPersonForm::complain(const Error& why) {
    set_busy(false);
    const QString words = look::sentence_for(why);
    problem_->setText(words);
    problem_->setAccessibleName(words);
    problem_->show();
    QAccessibleEvent told(problem_, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
    const bool about_words = why.where() == "desk.reveal_words";
    const bool about_name = why.where() == "desk.second_same" || why.where() == "desk.second_role";
    QWidget* mended = passphrase_;
    if (about_words) mended = words_;
    if (about_name) mended = name_;
    mended->setFocus();
}

/// What is counted is what is kept: letters beyond ASCII take more than one.
void SecondPersonForm::update_state() {
    const auto used = static_cast<int>(words().size());
    count_->setText(tr("%1 of %2").arg(locale().toString(used), locale().toString(most_words)));
    look::set_look(count_, used > most_words ? "stop" : "small");
    show_->setEnabled(!busy_ && used > 0 && used <= most_words && !login().empty() && passphrase_->characters() > 0);
}

void SecondPersonForm::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (!event->spontaneous()) Q_EMIT put_aside();
}

}  // namespace milchglas::review
