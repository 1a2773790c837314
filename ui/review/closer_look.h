#pragma once
// "Can't tell here" and what may follow it: a softer still, a lens while a key is held, the whole picture before a
// second person, or somebody else gets the clip. Whether anything may be seen is the guard's to say, and every answer
// is put in words.
#include <QComboBox>
#include <QPointer>

#include "ui/look/key_button.h"
#include "ui/review/cant_tell_key.h"
#include "ui/review/reveal_work.h"
#include "ui/review/second_person_form.h"

namespace milchglas::review {

class CloserLook : public QWidget {
    Q_OBJECT
  public:
    /// REQUIRES: add_review_commands(commands). The first three outlive it.
    CloserLook(bridge::GuardLink& link, player::Player& player, LabelWork& work, look::Commands& commands,
               QWidget* parent = nullptr);

    void open(const ViewId& view);
    void put_away();
    /// The frost is back on the screen when this returns, and the guard is told. Nothing open: nothing happens.
    void close() { reveal_.close(); }
    [[nodiscard]] CantTellKey& key() { return key_; }

  Q_SIGNALS:
    void send_on_wanted();                     ///< nobody here can tell: give it to somebody else
    void level_shown(milchglas::Level level);  ///< above the frost, or the frost again
    void said();                               ///< there is something new to read
    /// A form for the whole window; whoever takes it owns it, and hides it at form_over().
    void form_wanted(const QString& title, QWidget* form);
    void form_over();

  private:
    void lay_out();
    QLabel* make_time_left();
    void connect_key();
    void connect_reveal();
    void offer(const desk::CantTell::Reply& reply);
    void leave_in(const Error& why, int seconds);
    void refuse(const Error& why);
    void settle_offers();
    void take_no_room_for_nothing();
    void begin(Level level);
    void ask_second_person();
    void agree();
    void end_form();
    void show_seconds(Level level, int seconds);
    void say(const QString& words);
    [[nodiscard]] RevealReason reason() const { return static_cast<RevealReason>(reason_->currentData().toInt()); }
    [[nodiscard]] QString key_of(const QString& command) const;

    player::Player& player_;
    look::Commands& commands_;
    CantTellKey key_;
    RevealWork reveal_;
    look::KeyButton *ask_, *soft_, *clear_, *send_on_;
    QComboBox* reason_;
    QLabel *words_ = nullptr, *lens_ = nullptr;
    QLabel* time_left_;  ///< over the picture
    std::vector<Level> offers_;
    QPointer<SecondPersonForm> form_;
};

}  // namespace milchglas::review
