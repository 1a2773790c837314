#pragma once
// What one person set for themselves: theme and keys. It comes with unlocking, is kept by the guard, and ends with the
// session; the window itself keeps nothing.
#include <optional>

#include "core/desk/preferences.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/commands.h"
#include "ui/look/tokens.h"

namespace milchglas::shell {

class Personal : public QObject {
    Q_OBJECT
  public:
    static constexpr int standard_batch = 25;

    /// `standard`: the theme of somebody who chose none.
    Personal(bridge::GuardLink& link, look::Commands& commands, look::Scheme standard, QObject* parent = nullptr);

    /// Somebody sat down. Names and values that aren't known here are passed over.
    void begin(const std::vector<desk::Preference>& preferences);
    /// They left: standard keys. The theme stays until somebody sits down: a bright screen in a dark room hurts.
    void end();

    [[nodiscard]] std::optional<look::Scheme> theme() const { return theme_; }  ///< none: the standard one
    void choose_theme(std::optional<look::Scheme> theme);
    /// False, and nothing changes, where another command has the key.
    bool choose_key(const QString& command, const QKeySequence& key);
    void restore_keys();
    /// Clips in a batch; 0: no batches.
    [[nodiscard]] int batch() const { return batch_; }
    void choose_batch(int clips);
    void keep(const QString& name, const QString& value);

  Q_SIGNALS:
    void batch_chosen(int clips);
    void not_kept(const milchglas::Error& why);

  private:
    void show_theme(std::optional<look::Scheme> theme);
    void set_standard_keys();

    bridge::GuardLink& link_;
    look::Commands& commands_;
    look::Scheme standard_, shown_;
    std::optional<look::Scheme> theme_;
    int batch_ = standard_batch;
};

}  // namespace milchglas::shell
