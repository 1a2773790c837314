#pragma once
// "Can't tell at this level", and what may follow it: a softer still, a lens while a key is held, or somebody else gets
// the clip. Asks, shows and lets go; whether anything may be seen is the guard's to say, and every no is put in words.
#include <QComboBox>
#include <QTimer>
#include <memory>
#include <optional>

#include "core/desk/cant_tell.h"
#include "core/desk/view_events.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/key_button.h"
#include "ui/player/player.h"

namespace milchglas::review {

class CloserLook : public QWidget {
    Q_OBJECT
  public:
    /// REQUIRES: add_review_commands(commands).
    CloserLook(bridge::GuardLink& link, player::Player& player, look::Commands& commands, QWidget* parent = nullptr);

    void open(const ViewId& view);
    void put_away();
    /// The frost is back on the screen when this returns, and the guard is told. Nothing open: nothing happens.
    void close();
    /// What lies over the frost now, if anything.
    [[nodiscard]] std::optional<Level> showing() const;

  Q_SIGNALS:
    void send_on_wanted();                     ///< nobody here can tell: give it to somebody else
    void level_shown(milchglas::Level level);  ///< above the frost, or the frost again

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look {
        Level level{};
        int number = 0;
        std::int64_t ordinal = 0;
        std::optional<bridge::CanvasMemory> canvas;
        bool shown = false;
    };
    void lay_out(look::Commands& commands);
    void connect_guard();
    void ask();
    void answered(const desk::CantTell::Reply& reply);
    void offer(std::optional<Level> next);
    void begin(Level level);
    void opened(int number, const Result<desk::AskReveal::Reply>& reply);
    void renew();
    void show(const desk::RevealShown& shown);
    void drop();
    void say(const QString& words);
    [[nodiscard]] CanvasBox lens_box() const;

    bridge::GuardLink& link_;
    player::Player& player_;
    look::Commands& commands_;
    look::KeyButton *ask_, *soft_, *send_on_;
    QComboBox* reason_;
    QLabel *words_, *lens_;
    ViewId view_;  ///< empty: none is open
    std::optional<Look> look_;
    int looks_ = 0;
    QTimer renewal_;
};

}  // namespace milchglas::review
