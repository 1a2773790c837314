#include "ui/review/closer_look.h"

#include <QAbstractItemView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/file.h"
#include "ui/look/label.h"
#include "ui/look/theme.h"
#include "ui/look/words.h"
#include "ui/review/review_commands.h"

namespace milchglas::review {
namespace {
const QString lens_command = QStringLiteral("closer.lens");
}  // namespace

CloserLook::CloserLook(bridge::GuardLink& link, player::Player& player, LabelWork& work, look::Commands& commands,
                       QWidget* parent)
    : QWidget(parent),
      player_(player),
      commands_(commands),
      key_(
          link, work, [this] { return !isEnabled() || player_.playback().playing(); }, this),
      reveal_(link, player, commands, this),
      ask_(new look::KeyButton(commands, cant_tell_command, tr("Can't tell here"))),
      soft_(new look::KeyButton(commands, QStringLiteral("closer.soft"), tr("Softer still"))),
      clear_(new look::KeyButton(commands, QStringLiteral("closer.clear"), tr("Whole picture"))),
      send_on_(new look::KeyButton(commands, QStringLiteral("closer.send_on"), tr("Give it to somebody else"))),
      reason_(new QComboBox),
      time_left_(make_time_left()) {
    setObjectName(QStringLiteral("closer_look"));
    lay_out();
    connect_key();
    connect_reveal();
    put_away();
}

void CloserLook::lay_out() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(look::space::xs);
    column->addWidget(ask_);
    words_ = look::add_label(column, {}, "muted", "closer_words");
    reason_->setObjectName(QStringLiteral("closer_reason"));
    reason_->view()->setObjectName(QStringLiteral("closer_reasons"));
    reason_->setAccessibleName(tr("Why you need to look closer"));
    for (const RevealReason reason :
         {RevealReason::who_or_what, RevealReason::what_happens, RevealReason::left_or_taken,
          RevealReason::someone_in_danger, RevealReason::picture_faulty})
        reason_->addItem(look::word_for(reason), static_cast<int>(reason));
    reason_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reason_->setMinimumContentsLength(8);  // never wider than the column, in no language
    column->addWidget(reason_);
    soft_->setCheckable(true);
    clear_->setCheckable(true);
    column->addWidget(soft_);
    lens_ = look::add_label(column, {}, "muted", "closer_lens");
    column->addWidget(clear_);
    column->addWidget(send_on_);
    const auto name_key = [this] { lens_->setText(tr("Lens: hold %1").arg(key_of(lens_command))); };
    connect(&commands_, &look::Commands::changed, this, name_key);
    name_key();
}

/// Said beside what it is about, and in nobody's way.
QLabel* CloserLook::make_time_left() {
    auto* label = look::make_label({}, "panel", "closer_time");
    label->setParent(&player_.canvas());
    label->setContentsMargins(look::space::m, look::space::xs, look::space::m, look::space::xs);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    label->setWordWrap(false);
    label->move(look::space::s, look::space::s);
    label->hide();
    return label;
}

void CloserLook::connect_key() {
    connect(ask_, &QPushButton::clicked, this, [this] { key_.press(); });
    connect(send_on_, &QPushButton::clicked, this, &CloserLook::send_on_wanted);
    connect(&key_, &CantTellKey::asking, this, [this] {
        player_.playback().pause();
        close();
    });
    connect(&key_, &CantTellKey::offered, this, &CloserLook::offer);
    connect(&key_, &CantTellKey::leaving_in, this, &CloserLook::leave_in);
    connect(&key_, &CantTellKey::failed, this, &CloserLook::refuse);
    connect(&key_, &CantTellKey::send_on_wanted, this, &CloserLook::send_on_wanted);
    connect(&key_, &CantTellKey::taken_back, this, [this](bool was_leaving) {
        close();
        offers_.clear();
        settle_offers();
        say(was_leaving ? tr("The clip stays with you.") : QString());
    });
}

void CloserLook::connect_reveal() {
    connect(soft_, &QPushButton::clicked, this, [this] { reveal_.level() ? close() : begin(Level::soft); });
    connect(clear_, &QPushButton::clicked, this, [this] { reveal_.level() ? close() : ask_second_person(); });
    commands_.bind(lens_command, this, [this] {
        if (!lens_->isHidden()) begin(Level::lens);
    });
    connect(&reveal_, &RevealWork::refused, this, &CloserLook::refuse);
    connect(&reveal_, &RevealWork::ended, this, &CloserLook::refuse);
    connect(&reveal_, &RevealWork::allowed, this, [this] {
        end_form();
        say(tr("Still not enough? %1 asks for the next level.").arg(key_of(cant_tell_command)));
        key_.looked();
    });
    connect(&reveal_, &RevealWork::over, this, [this] {
        time_left_->hide();
        settle_offers();
    });
    connect(&reveal_, &RevealWork::seconds_left, this, &CloserLook::show_seconds);
    connect(&reveal_, &RevealWork::level_shown, this, &CloserLook::level_shown);
}

void CloserLook::open(const ViewId& view) {
    put_away();
    key_.open(view);
    reveal_.open(view);
    ask_->setVisible(!key_.is_asked());
    ask_->setEnabled(true);
    take_no_room_for_nothing();
}

void CloserLook::put_away() {
    key_.put_away();
    reveal_.put_away();
    end_form();
    ask_->hide();
    offers_.clear();
    settle_offers();
    say({});
}

/// The next level there is room for. What was allowed before stays.
void CloserLook::offer(const desk::CantTell::Reply& reply) {
    offers_.push_back(*reply.next);
    settle_offers();
    if (*reply.next == Level::soft)
        say(tr("Noted. You may look closer: %n softer still(s) of this clip are left.", nullptr,
               static_cast<int>(reply.rung.left)));
    else if (*reply.next == Level::lens)
        say(tr("Noted. You may look closer: the lens has %n second(s) left.", nullptr,
               static_cast<int>(reply.rung.left / 1000)));
    else
        say(tr("Noted. With a second person beside you, you may see the whole picture."));
}

void CloserLook::leave_in(const Error& why, int seconds) {
    offers_.clear();
    settle_offers();
    words_->setText(
        tr("Noted. %1").arg(look::sentence_for(why)) + QLatin1Char('\n') +
        tr("So the clip goes to somebody else in %n second(s). %1 keeps it here, %2 gives it on now.", nullptr, seconds)
            .arg(key_of(cant_tell_command), key_of(QStringLiteral("work.finish"))));
    words_->show();
    take_no_room_for_nothing();
    if (seconds == CantTellKey::moment_s) Q_EMIT said();
}

/// Also where a look ended by itself: what happened, and why.
void CloserLook::refuse(const Error& why) {
    if (form_) return form_->complain(why);
    say(look::sentence_for(why));
}

void CloserLook::settle_offers() {
    const auto has = [this](Level level) { return std::find(offers_.begin(), offers_.end(), level) != offers_.end(); };
    soft_->setVisible(has(Level::soft));
    lens_->setVisible(has(Level::lens));
    clear_->setVisible(has(Level::clear));
    reason_->setVisible(!offers_.empty());
    send_on_->setVisible(!offers_.empty());
    soft_->setChecked(reveal_.level() == Level::soft);
    clear_->setChecked(reveal_.level() == Level::clear || form_);
    take_no_room_for_nothing();
}

void CloserLook::take_no_room_for_nothing() {
    setHidden(offers_.empty() && words_->isHidden() && ask_->isHidden());
}

void CloserLook::begin(Level level) {
    reveal_.begin({level, reason(), {}, {}, {}});
    settle_offers();
}

void CloserLook::ask_second_person() {
    if (form_) return;
    player_.playback().pause();
    form_ = new SecondPersonForm(look::word_for(reason()));
    connect(form_, &SecondPersonForm::agreed, this, &CloserLook::agree);
    connect(form_, &SecondPersonForm::put_aside, this, [this] {
        form_ = nullptr;  // whoever shows it takes it away
        close();
        settle_offers();
    });
    settle_offers();
    Q_EMIT form_wanted(tr("Show the whole picture"), form_);
}

void CloserLook::agree() {
    const Secret typed = form_->take_passphrase();
    auto passphrase = sealed_memory_file(typed.view(), "review.passphrase");
    if (!passphrase) return form_->complain(passphrase.error());
    form_->set_busy(true);
    reveal_.begin({Level::clear, reason(), form_->words(), form_->login(), *std::move(passphrase)});
}

void CloserLook::end_form() {
    if (!form_) return;
    form_->disconnect(this);
    form_ = nullptr;
    Q_EMIT form_over();
}

void CloserLook::show_seconds(Level level, int seconds) {
    const QString left = tr("%n second(s) left", nullptr, seconds);
    time_left_->setText(level == Level::lens
                            ? tr("Lens: %1").arg(left)
                            : tr("%1: %2. %3 closes it.")
                                  .arg(level == Level::clear ? tr("Whole picture") : tr("Softer still"), left,
                                       look::key_words(Qt::Key_Escape)));
    time_left_->adjustSize();
    time_left_->show();
    time_left_->raise();
}

void CloserLook::say(const QString& words) {
    words_->setText(words);
    words_->setHidden(words.isEmpty());
    take_no_room_for_nothing();
    if (!words.isEmpty()) Q_EMIT said();
}

/// Who took the key away finds it by its words.
QString CloserLook::key_of(const QString& command) const {
    const look::Commands::Command& found = commands_.find(command);
    return found.key.isEmpty() ? found.words : look::key_words(found.key);
}

}  // namespace milchglas::review
