#include "ui/look/commands.h"

#include <QWidget>
#include <algorithm>
#include <cassert>

namespace milchglas::look {

void Commands::add(Command command) {
    assert(holder(command.standard).isEmpty() || command.standard.isEmpty());
    commands_.push_back(std::move(command));
}

const Commands::Command& Commands::find(const QString& id) const {
    const auto at = std::find_if(commands_.begin(), commands_.end(), [&](const Command& c) { return c.id == id; });
    assert(at != commands_.end());
    return *at;
}

bool Commands::contains(const QString& id) const {
    return std::any_of(commands_.begin(), commands_.end(), [&](const Command& c) { return c.id == id; });
}

QString Commands::holder(const QKeySequence& key) const {
    if (key.isEmpty()) return {};
    const auto at = std::find_if(commands_.begin(), commands_.end(), [&](const Command& c) { return c.key == key; });
    return at == commands_.end() ? QString() : at->id;
}

bool Commands::remap(const QString& id, const QKeySequence& key) {
    const auto at = std::find_if(commands_.begin(), commands_.end(), [&](const Command& c) { return c.id == id; });
    if (at == commands_.end()) return false;
    if (at->key == key) return true;
    if (!holder(key).isEmpty()) return false;
    at->key = key;
    Q_EMIT changed(id);
    return true;
}

QShortcut* Commands::bind(const QString& id, QWidget* owner, std::function<void()> act) {
    const Command& command = find(id);
    // A shortcut of the window, not of a button: a focused button must not swallow Space.
    auto* shortcut = new QShortcut(command.key, owner);
    shortcut->setAutoRepeat(command.repeats);
    connect(shortcut, &QShortcut::activated, owner, std::move(act));
    connect(this, &Commands::changed, shortcut, [this, id, shortcut](const QString& changed_id) {
        if (changed_id == id) shortcut->setKey(find(id).key);
    });
    return shortcut;
}

QString key_words(const QKeySequence& key) {
    if (key == QKeySequence(Qt::Key_Space)) return Commands::tr("Space");
    if (key == QKeySequence(Qt::Key_Return)) return Commands::tr("Enter");
    return key.toString(QKeySequence::NativeText);
}

}  // namespace milchglas::look
