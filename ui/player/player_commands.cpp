#include "ui/player/player_commands.h"

#include <QCoreApplication>

namespace milchglas::player {
namespace {
using Row = look::Commands::Row;
constexpr Row rows[] = {
    {"player.play", QT_TRANSLATE_NOOP("Keys", "Play or pause"), "Space"},
    {"player.reverse", QT_TRANSLATE_NOOP("Keys", "Play backwards or pause"), "R"},
    {"player.back", QT_TRANSLATE_NOOP("Keys", "One frame back"), ",", true},
    {"player.forward", QT_TRANSLATE_NOOP("Keys", "One frame forward"), ".", true},
    {"player.back10", QT_TRANSLATE_NOOP("Keys", "Ten frames back"), "PgUp", true},
    {"player.forward10", QT_TRANSLATE_NOOP("Keys", "Ten frames forward"), "PgDown", true},
    {"player.first", QT_TRANSLATE_NOOP("Keys", "First frame"), "Home"},
    {"player.last", QT_TRANSLATE_NOOP("Keys", "Last frame"), "End"},
    {"player.slower", QT_TRANSLATE_NOOP("Keys", "Slower"), "-"},
    {"player.faster", QT_TRANSLATE_NOOP("Keys", "Faster"), "+"},
    {"player.loop", QT_TRANSLATE_NOOP("Keys", "Loop the selected segment, or the clip"), "L"},
    {"canvas.zoom_in", QT_TRANSLATE_NOOP("Keys", "Larger picture"), "Ctrl++", true},
    {"canvas.zoom_out", QT_TRANSLATE_NOOP("Keys", "Smaller picture"), "Ctrl+-", true},
    {"canvas.fit", QT_TRANSLATE_NOOP("Keys", "Whole picture"), "Ctrl+0"},
    {"canvas.contrast", QT_TRANSLATE_NOOP("Keys", "More contrast, or back to plain"), "C"},
    {"canvas.outline", QT_TRANSLATE_NOOP("Keys", "Show outlines only, or the frost again"), "F"},
};
}  // namespace

void add_player_commands(look::Commands& commands) {
    commands.add(QT_TRANSLATE_NOOP("Keys", "Watching"), rows);
}

}  // namespace milchglas::player
