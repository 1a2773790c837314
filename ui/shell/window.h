#pragma once
// The frame of every desk: rail, one screen at a time, status line. Knows who comes when, and nothing of their work.
#include <QStackedWidget>
#include <QWidget>
#include <optional>

#include "ui/audit/audit_desk.h"
#include "ui/bridge/guard_link.h"
#include "ui/consent/clip_list.h"
#include "ui/look/calm_screen.h"
#include "ui/review/review_desk.h"
#include "ui/shell/overlay.h"
#include "ui/shell/personal.h"
#include "ui/shell/presence.h"
#include "ui/shell/quiet_line.h"
#include "ui/shell/rail.h"
#include "ui/shell/settings_desk.h"
#include "ui/shell/status_line.h"
#include "ui/shell/unlock_screen.h"
#include "ui/team/device_list.h"
#include "ui/team/people_list.h"

namespace milchglas::shell {

class Window : public QWidget {
    Q_OBJECT
  public:
    /// `link` isn't connected yet and outlives the window. `standard`: the theme that is applied already, and the one
    /// of everybody who chose none.
    explicit Window(bridge::GuardLink& link, look::Scheme standard = look::Scheme::light, QWidget* parent = nullptr);

  private:
    void add_commands();
    void lay_out();
    void hear_link();
    void hear_screens();

    // The way in and out.
    void connect_again();
    void connected(bool vault_exists);
    void show_unlock(const QString& why);
    void unlocked(const desk::Unlock::Reply& person);
    void lost(const Error& error);
    void pause();
    void end_session();
    enum class Next { connect, unlock };
    void show_calm(const look::CalmScreen::Text& text, Next next);

    // While somebody is here.
    void go(Desk desk);
    [[nodiscard]] QWidget* screen_of(Desk desk) const;
    void update_blanking();
    void show_keys();
    void explain(const QString& title, const QString& lines);
    void ask_state();

    bridge::GuardLink& link_;
    look::Commands commands_;
    Personal personal_;
    Presence presence_;
    QWidget* frame_;  ///< all of it but the overlay
    Rail* rail_ = nullptr;
    QStackedWidget* work_;
    look::CalmScreen* calm_;
    UnlockScreen* unlock_;
    review::ReviewDesk* review_;
    audit_desk::AuditDesk* audit_;
    consent_desk::ClipList* clips_;
    team::PeopleList* people_;
    team::DeviceList* devices_;
    SettingsDesk* settings_;
    QuietLine* quiet_;
    StatusLine* status_;
    Overlay* overlay_;
    Next next_ = Next::connect;
    std::optional<Role> role_;  ///< none: nobody is here
    Desk desk_ = Desk::review;
};

}  // namespace milchglas::shell
