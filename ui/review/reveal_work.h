#pragma once
// One moment above the frost: asked for, laid over the frosted frame, renewed while a key is held, dropped. Whatever
// ends it, what is seen goes first and who is told comes after.
#include <QElapsedTimer>
#include <QTimer>
#include <optional>

#include "core/desk/reveal_clip.h"
#include "core/desk/view_events.h"
#include "ui/bridge/guard_link.h"
#include "ui/player/player.h"

namespace milchglas::review {

class RevealWork : public QObject {
    Q_OBJECT
  public:
    /// All outlive it. REQUIRES: add_review_commands(commands).
    RevealWork(bridge::GuardLink& link, player::Player& player, look::Commands& commands, QObject* parent = nullptr);

    void open(const ViewId& view);
    void put_away();

    /// The frame on the screen; the rest is the caller's.
    struct Wish {
        Level level{};
        RevealReason reason{};
        std::string words, second_login;
        UniqueFd second_passphrase;
    };
    /// Nothing where a clip isn't open or a look is under way already.
    void begin(Wish wish);
    /// The frost is back on the screen when this returns, and the guard is told. Nothing under way: nothing happens.
    void close();

    /// Asked for, or lying over the frost.
    [[nodiscard]] std::optional<Level> level() const { return look_ ? std::optional(look_->level) : std::nullopt; }
    [[nodiscard]] std::optional<Level> showing() const;

  Q_SIGNALS:
    void refused(const milchglas::Error& why);
    void allowed(milchglas::Level level);     ///< the first picture follows
    void ended(const milchglas::Error& why);  ///< not by a hand in front of this window
    void over();                              ///< however it went
    void seconds_left(milchglas::Level level, int seconds);
    void level_shown(milchglas::Level level);  ///< above the frost, or the frost again

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    struct Look {
        Level level{};
        int number = 0;
        std::int64_t ordinal = 0;
        std::optional<bridge::CanvasMemory> canvas;
        std::int64_t at_most_ms = 0;
        QElapsedTimer since;
        bool shown = false;
    };
    void opened(int number, const Result<desk::AskReveal::Reply>& reply);
    void show(const desk::RevealShown& shown);
    void renew();
    void tell_time();
    void drop();
    bool lets_go(QObject* watched, const QEvent& event) const;
    [[nodiscard]] CanvasBox lens_box() const;

    bridge::GuardLink& link_;
    player::Player& player_;
    look::Commands& commands_;
    ViewId view_;  ///< empty: none is open
    std::optional<Look> look_;
    int looks_ = 0;
    QTimer renewal_, clock_;
};

}  // namespace milchglas::review
