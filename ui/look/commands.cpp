#include "ui/look/commands.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cassert>

namespace milchglas::look {

void Commands::add(Command command) {
    assert(holder(command.standard).isEmpty() || command.standard.isEmpty());
    commands_.push_back(std::move(command));
}

void Commands::add(const char* group, std::span<const Row> rows) {
    for (const Row& row : rows)
        add({QString::fromLatin1(row.id), QCoreApplication::translate("Keys", group),
             QCoreApplication::translate("Keys", row.words), QKeySequence(QString::fromLatin1(row.key)), row.repeats});
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
    const QString words = key.toString(QKeySequence::PortableText);
    constexpr std::array names{QT_TRANSLATE_NOOP("KeyNames", "Ctrl"),   QT_TRANSLATE_NOOP("KeyNames", "Shift"),
                               QT_TRANSLATE_NOOP("KeyNames", "Alt"),    QT_TRANSLATE_NOOP("KeyNames", "Space"),
                               QT_TRANSLATE_NOOP("KeyNames", "Return"), QT_TRANSLATE_NOOP("KeyNames", "Esc"),
                               QT_TRANSLATE_NOOP("KeyNames", "Del"),    QT_TRANSLATE_NOOP("KeyNames", "Home"),
                               QT_TRANSLATE_NOOP("KeyNames", "End"),    QT_TRANSLATE_NOOP("KeyNames", "PgUp"),
                               QT_TRANSLATE_NOOP("KeyNames", "PgDown"), QT_TRANSLATE_NOOP("KeyNames", "Left"),
                               QT_TRANSLATE_NOOP("KeyNames", "Right"),  QT_TRANSLATE_NOOP("KeyNames", "Up"),
                               QT_TRANSLATE_NOOP("KeyNames", "Down"),   QT_TRANSLATE_NOOP("KeyNames", "Pause")};
    QStringList parts = words.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (QString& part : parts)
        for (const char* name : names)
            if (part == QLatin1String(name)) part = QCoreApplication::translate("KeyNames", name);
    if (words.endsWith(QLatin1Char('+'))) parts << QStringLiteral("+");
    return parts.join(QLatin1Char('+'));
}

}  // namespace milchglas::look
