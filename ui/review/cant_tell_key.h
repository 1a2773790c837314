#pragma once
// "Can't tell here", one key: it keeps the answer, has it counted and asks for a closer look. Where none is allowed the
// clip goes on to somebody else, after a moment in which the same key takes it back.
//
//   rest --press()--> asking --a level is allowed--> offered --press() after a look--> asking
//                        \-- none is --> leaving --the moment is over--> send_on_wanted()
//   press() without a look in between, or the answer taken back in any other way: rest
#include <QTimer>
#include <functional>

#include "core/desk/cant_tell.h"
#include "ui/bridge/guard_link.h"
#include "ui/review/label_work.h"

namespace milchglas::review {

class CantTellKey : public QObject {
    Q_OBJECT
  public:
    static constexpr int moment_s = 8;  ///< to change one's mind in

    /// Both outlive it. `busy`: whether somebody works on or can't see the words just now; then the moment begins anew.
    CantTellKey(bridge::GuardLink& link, LabelWork& work, std::function<bool()> busy, QObject* parent = nullptr);

    void open(const ViewId& view);
    void put_away();
    /// Before the answer's own button is heard. True: the answer stays as it is.
    bool press();
    /// More than frost was seen: the next press says that this wasn't enough either.
    void looked() { looked_ = true; }
    [[nodiscard]] bool leaving() const { return state_ == State::leaving; }
    /// Whether the clip's schema asks for this answer.
    [[nodiscard]] bool is_asked() const;

  Q_SIGNALS:
    void asking();
    /// `reply.next` is allowed.
    void offered(const milchglas::desk::CantTell::Reply& reply);
    void leaving_in(const milchglas::Error& why, int seconds);
    void failed(const milchglas::Error& error);
    void taken_back(bool was_leaving);
    void send_on_wanted();

  private:
    enum class State { rest, asking, offered, leaving };
    void ask();
    void answered(const desk::CantTell::Reply& reply);
    void take_back();
    void tick();
    void labels_changed();
    [[nodiscard]] bool is_kept() const;

    bridge::GuardLink& link_;
    LabelWork& work_;
    std::function<bool()> busy_;
    ViewId view_;  ///< empty: none is open
    State state_ = State::rest;
    bool looked_ = false, was_kept_ = false;
    int asked_ = 0;  ///< how often; answers to older ones are late
    std::optional<Error> why_;
    int seconds_ = 0;
    QTimer second_;
};

}  // namespace milchglas::review
