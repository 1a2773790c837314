#include "ui/look/commands.h"

#include <QCoreApplication>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cassert>

namespace milchglas::look {
namespace {
/// What Qt calls a key, and what is printed on it.
struct KeyName {
    const char *portable, *printed;
};
constexpr std::array key_names{KeyName{"Ctrl", QT_TRANSLATE_NOOP("KeyNames", "Ctrl")},
                               KeyName{"Shift", QT_TRANSLATE_NOOP("KeyNames", "Shift")},
                               KeyName{"Alt", QT_TRANSLATE_NOOP("KeyNames", "Alt")},
                               KeyName{"Space", QT_TRANSLATE_NOOP("KeyNames", "Space")},
                               KeyName{"Return", QT_TRANSLATE_NOOP("KeyNames", "Enter")},
                               KeyName{"Enter", QT_TRANSLATE_NOOP("KeyNames", "Enter")},
                               KeyName{"Esc", QT_TRANSLATE_NOOP("KeyNames", "Esc")},
                               KeyName{"Del", QT_TRANSLATE_NOOP("KeyNames", "Del")},
                               KeyName{"Home", QT_TRANSLATE_NOOP("KeyNames", "Home")},
                               KeyName{"End", QT_TRANSLATE_NOOP("KeyNames", "End")},
                               KeyName{"PgUp", QT_TRANSLATE_NOOP("KeyNames", "PgUp")},
                               KeyName{"PgDown", QT_TRANSLATE_NOOP("KeyNames", "PgDown")},
                               KeyName{"Left", QT_TRANSLATE_NOOP("KeyNames", "Left")},
                               KeyName{"Right", QT_TRANSLATE_NOOP("KeyNames", "Right")},
                               KeyName{"Up", QT_TRANSLATE_NOOP("KeyNames", "Up")},
                               KeyName{"Down", QT_TRANSLATE_NOOP("KeyNames", "Down")},
                               KeyName{"Pause", QT_TRANSLATE_NOOP("KeyNames", "Pause")}};
}  // namespace

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
    QStringList parts = words.split(QLatin1Char('+'), Qt::SkipEmptyParts);
    for (QString& part : parts)
        for (const KeyName& name : key_names)
            if (part == QLatin1String(name.portable)) {
                part = QCoreApplication::translate("KeyNames", name.printed);
                break;
            }
    if (words.endsWith(QLatin1Char('+'))) parts << QStringLiteral("+");
    return parts.join(QLatin1Char('+'));
}

}  // namespace milchglas::look
