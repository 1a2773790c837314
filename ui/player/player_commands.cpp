#include "ui/player/player_commands.h"

#include <QCoreApplication>

namespace milchglas::player {
namespace {
struct Row {
    const char* id;
    const char* words;
    const char* key;
    bool repeats;
};
constexpr Row rows[] = {
    {"player.play", QT_TRANSLATE_NOOP("Keys", "Play or pause"), "Space", false},
    {"player.reverse", QT_TRANSLATE_NOOP("Keys", "Play backwards or pause"), "R", false},
    {"player.back", QT_TRANSLATE_NOOP("Keys", "One frame back"), ",", true},
    {"player.forward", QT_TRANSLATE_NOOP("Keys", "One frame forward"), ".", true},
    {"player.back10", QT_TRANSLATE_NOOP("Keys", "Ten frames back"), "PgUp", true},
    {"player.forward10", QT_TRANSLATE_NOOP("Keys", "Ten frames forward"), "PgDown", true},
    {"player.first", QT_TRANSLATE_NOOP("Keys", "First frame"), "Home", false},
    {"player.last", QT_TRANSLATE_NOOP("Keys", "Last frame"), "End", false},
    {"player.slower", QT_TRANSLATE_NOOP("Keys", "Slower"), "-", false},
    {"player.faster", QT_TRANSLATE_NOOP("Keys", "Faster"), "+", false},
    {"player.loop", QT_TRANSLATE_NOOP("Keys", "Loop the selected segment, or the clip"), "L", false},
    {"canvas.zoom_in", QT_TRANSLATE_NOOP("Keys", "Larger picture"), "Ctrl++", true},
    {"canvas.zoom_out", QT_TRANSLATE_NOOP("Keys", "Smaller picture"), "Ctrl+-", true},
    {"canvas.fit", QT_TRANSLATE_NOOP("Keys", "Whole picture"), "Ctrl+0", false},
    {"canvas.contrast", QT_TRANSLATE_NOOP("Keys", "More contrast, or back to plain"), "C", false},
    {"canvas.outline", QT_TRANSLATE_NOOP("Keys", "Show outlines only, or the frost again"), "F", false},
};
}  // namespace

void add_player_commands(look::Commands& commands) {
    const QString group = QCoreApplication::translate("Keys", "Watching");
    for (const Row& row : rows)
        commands.add({QString::fromLatin1(row.id), group, QCoreApplication::translate("Keys", row.words),
                      QKeySequence(QString::fromLatin1(row.key)), row.repeats});
}

}  // namespace milchglas::player
