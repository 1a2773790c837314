#pragma once
// Everything a key does, in one list: buttons show it, the cheat sheet prints it, a person may change it.
#include <QKeySequence>
#include <QObject>
#include <QShortcut>
#include <functional>
#include <span>
#include <vector>

namespace milchglas::look {

class Commands : public QObject {
    Q_OBJECT
  public:
    struct Command {
        QString id;     ///< "player.play"; stable, a preference is kept under it
        QString group;  ///< heading in the cheat sheet, translated
        QString words;  ///< what it does, translated
        QKeySequence standard;
        bool repeats = false;  ///< a held key goes on
        QKeySequence key = standard;
    };
    using QObject::QObject;

    /// REQUIRES: the id and the standard key are new.
    void add(Command command);
    /// As the rooms write them down: words and group for QT_TRANSLATE_NOOP("Keys", ...), the key in portable text.
    struct Row {
        const char *id, *words, *key;
        bool repeats = false;
    };
    void add(const char* group, std::span<const Row> rows);
    [[nodiscard]] bool contains(const QString& id) const;
    /// REQUIRES: `id` was added.
    [[nodiscard]] const Command& find(const QString& id) const;
    [[nodiscard]] const std::vector<Command>& all() const { return commands_; }

    /// The id of the command that has `key` now; empty when it is free.
    [[nodiscard]] QString holder(const QKeySequence& key) const;
    /// Gives `id` another key; an empty one takes its key away. False, and nothing changes, where another command has
    /// it or the id is unknown.
    bool remap(const QString& id, const QKeySequence& key);

    /// Calls `act` on the command's key, for as long as `owner` lives, is visible and enabled; follows remap().
    QShortcut* bind(const QString& id, QWidget* owner, std::function<void()> act);

  Q_SIGNALS:
    void changed(const QString& id);

  private:
    std::vector<Command> commands_;
};

/// As it is printed on a button: "Space", "Shift+A", in the person's language.
QString key_words(const QKeySequence& key);

}  // namespace milchglas::look
