#pragma once
// Name, passphrase, the last known state of the log; nothing else.
#include <QLabel>
#include <QLineEdit>
#include <QWidget>

#include "core/desk/unlock.h"
#include "core/desk/vault_status.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/button.h"
#include "ui/look/passphrase_field.h"

namespace milchglas::shell {

class UnlockScreen : public QWidget {
    Q_OBJECT
  public:
    explicit UnlockScreen(bridge::GuardLink& link, QWidget* parent = nullptr);
    /// Empties the passphrase, keeps the name, says `why` somebody is here again (may be empty), and asks for the state
    /// of the vault.
    void begin(const QString& why = {});

  Q_SIGNALS:
    void unlocked(const milchglas::desk::Unlock::Reply& person);
    void refused(const milchglas::Error& error);  ///< for another reason than the name or the passphrase
    void state_known(const milchglas::desk::VaultStatus::Reply& status);

  private:
    void unlock();
    void answered(const Result<desk::Unlock::Reply>& reply);
    void say_problem(const QString& words);
    void set_busy(bool busy);
    void update_button();

    bridge::GuardLink& link_;
    QLineEdit* name_;
    look::PassphraseField* passphrase_;
    look::Button* unlock_;
    QLabel *why_, *problem_, *state_;
    bool busy_ = false;
    std::int64_t wait_s_ = 0;  ///< what the guard said with the last try; 0: nothing
};

}  // namespace milchglas::shell
