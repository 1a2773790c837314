#include "ui/shell/unlock_screen.h"

#include <QVBoxLayout>

#include "core/base/file.h"
#include "ui/look/label.h"
#include "ui/look/spoken_role.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"

namespace milchglas::shell {
namespace {
QString wait_words(std::int64_t seconds) {
    if (seconds <= 90)
        return UnlockScreen::tr("Too many wrong tries. The next one counts in %Ln seconds.", nullptr,
                                static_cast<int>(seconds));
    return UnlockScreen::tr("Too many wrong tries. The next one counts in %Ln minutes.", nullptr,
                            static_cast<int>((seconds + 59) / 60));
}
}  // namespace

UnlockScreen::UnlockScreen(bridge::GuardLink& link, QWidget* parent)
    : QWidget(parent),
      link_(link),
      name_(new QLineEdit),
      passphrase_(new look::PassphraseField),
      unlock_(new look::Button(tr("Unlock"))) {
    constexpr int column_width = 320;
    auto* middle = new QWidget;
    middle->setFixedWidth(column_width);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(look::space::s);
    look::add_label(column, QStringLiteral("Milchglas"), "title");
    why_ = look::add_label(column, {}, "muted");
    why_->setObjectName(QStringLiteral("unlock_why"));
    column->addSpacing(look::space::s);
    name_->setObjectName(QStringLiteral("login"));
    name_->setMaxLength(128);
    passphrase_->setObjectName(QStringLiteral("passphrase"));
    passphrase_->setAccessibleName(tr("Passphrase"));
    unlock_->setObjectName(QStringLiteral("unlock"));
    unlock_->setAutoDefault(true);
    look::set_look(unlock_, "primary");
    look::add_label(column, tr("Name"), "muted")->setBuddy(name_);
    column->addWidget(name_);
    look::add_label(column, tr("Passphrase"), "muted")->setBuddy(passphrase_);
    column->addWidget(passphrase_);
    problem_ = look::add_label(column, {}, "stop", "unlock_problem");
    look::speak_as(*problem_, QAccessible::AlertMessage);
    QSizePolicy keeps_its_place = problem_->sizePolicy();
    keeps_its_place.setRetainSizeWhenHidden(true);  // or the button jumps away from the hand
    problem_->setSizePolicy(keeps_its_place);
    column->addWidget(unlock_);
    column->addSpacing(look::space::m);
    state_ = look::add_label(column, {}, "small");
    state_->setObjectName(QStringLiteral("vault_state"));

    look::place_calmly(middle, this);

    connect(name_, &QLineEdit::returnPressed, passphrase_, [this] { passphrase_->setFocus(); });
    connect(name_, &QLineEdit::textChanged, this, &UnlockScreen::update_button);
    connect(passphrase_, &look::PassphraseField::changed, this, &UnlockScreen::update_button);
    connect(passphrase_, &look::PassphraseField::entered, unlock_, &QPushButton::click);
    connect(unlock_, &QPushButton::clicked, this, &UnlockScreen::unlock);
    connect(&link_, &bridge::GuardLink::unlock_wait, this, [this](std::int64_t seconds) { wait_s_ = seconds; });
}

void UnlockScreen::begin(const QString& why) {
    passphrase_->clear();
    why_->setText(why);
    why_->setHidden(why.isEmpty());
    say_problem({});
    state_->clear();
    set_busy(false);
    name_->text().isEmpty() ? name_->setFocus() : passphrase_->setFocus();
    link_.ask<desk::VaultStatus>({}, this, [this](const Result<desk::VaultStatus::Reply>& status) {
        if (!status) return;  // the connection's end is told elsewhere
        state_->setText(
            tr("%Ln entries in the log, not witnessed yet", nullptr, static_cast<int>(status->log_entries)));
        Q_EMIT state_known(*status);
    });
}

void UnlockScreen::unlock() {
    const Secret typed = passphrase_->take();
    auto passphrase = sealed_memory_file(typed.view(), "shell.passphrase");
    if (!passphrase) return answered(passphrase.error());
    set_busy(true);
    say_problem({});
    wait_s_ = 0;
    link_.ask<desk::Unlock>({name_->text().toStdString(), *std::move(passphrase)}, this,
                            [this](const Result<desk::Unlock::Reply>& reply) { answered(reply); });
}

void UnlockScreen::answered(const Result<desk::Unlock::Reply>& reply) {
    set_busy(false);
    if (reply) {
        Q_EMIT unlocked(*reply);
        return;
    }
    if (reply.error().code() == Errc::peer_gone) return;  // the connection's end is told elsewhere
    if (reply.error().code() != Errc::locked) {
        Q_EMIT refused(reply.error());
        return;
    }
    passphrase_->setFocus();
    const bool too_soon = reply.error().where() == "desk.unlock_wait" && wait_s_ > 0;
    say_problem(too_soon ? wait_words(wait_s_) : look::sentence_for(reply.error()));
}

/// Read out as well: who can't see it hears nothing but an empty field otherwise.
void UnlockScreen::say_problem(const QString& words) {
    problem_->setText(words);
    problem_->setAccessibleName(words);
    problem_->setHidden(words.isEmpty());
    if (words.isEmpty()) return;
    QAccessibleEvent told(problem_, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void UnlockScreen::set_busy(bool busy) {
    busy_ = busy;
    name_->setEnabled(!busy);
    passphrase_->setEnabled(!busy);
    unlock_->setText(busy ? tr("Unlocking") : tr("Unlock"));
    update_button();
}

void UnlockScreen::update_button() {
    unlock_->setEnabled(!busy_ && !name_->text().isEmpty() && passphrase_->characters() > 0);
}

}  // namespace milchglas::shell
