#include "ui/review/review_commands.h"

#include <QCoreApplication>
#include <array>

#include "ui/look/label_words.h"

namespace milchglas::review {
namespace {
using Row = look::Commands::Row;
constexpr std::array segment_rows{
    Row{"segment.add", QT_TRANSLATE_NOOP("Keys", "New segment from here"), "A"},
    Row{"segment.end", QT_TRANSLATE_NOOP("Keys", "Segment ends here"), "Shift+A"},
    Row{"segment.first_earlier", QT_TRANSLATE_NOOP("Keys", "Start a frame earlier"), "Q", true},
    Row{"segment.first_later", QT_TRANSLATE_NOOP("Keys", "Start a frame later"), "W", true},
    Row{"segment.last_earlier", QT_TRANSLATE_NOOP("Keys", "End a frame earlier"), "Shift+Q", true},
    Row{"segment.last_later", QT_TRANSLATE_NOOP("Keys", "End a frame later"), "Shift+W", true},
    Row{"segment.merge", QT_TRANSLATE_NOOP("Keys", "Join with the next of its kind"), "M"},
    Row{"segment.next", QT_TRANSLATE_NOOP("Keys", "Next segment"), "S"},
    Row{"segment.previous", QT_TRANSLATE_NOOP("Keys", "Previous segment"), "Shift+S"},
    Row{"jump.next", QT_TRANSLATE_NOOP("Keys", "Jump to the next mark"), "Ctrl+Right", true},
    Row{"jump.previous", QT_TRANSLATE_NOOP("Keys", "Jump to the mark before"), "Ctrl+Left", true},
};
constexpr std::array cue_rows{
    Row{"card.next", QT_TRANSLATE_NOOP("Keys", "Next card"), "V"},
    Row{"card.previous", QT_TRANSLATE_NOOP("Keys", "The card before"), "Shift+V"},
    Row{"event.next", QT_TRANSLATE_NOOP("Keys", "Next event"), "E", true},
    Row{"event.previous", QT_TRANSLATE_NOOP("Keys", "The event before"), "Shift+E", true},
    Row{"cues.cards", QT_TRANSLATE_NOOP("Keys", "Show or hide cards"), "Z"},
    Row{"cues.paths", QT_TRANSLATE_NOOP("Keys", "Show or hide paths"), "Shift+Z"},
    Row{"cues.camera", QT_TRANSLATE_NOOP("Keys", "Show or hide what the camera told"), "Shift+C"},
};
constexpr std::array proposal_rows{
    Row{"proposal.next", QT_TRANSLATE_NOOP("Keys", "Next suggestion"), "Ctrl+Down"},
    Row{"proposal.previous", QT_TRANSLATE_NOOP("Keys", "The suggestion before"), "Ctrl+Up"},
    Row{"proposal.accept", QT_TRANSLATE_NOOP("Keys", "Make the suggestion a box"), "Shift+B"},
    Row{"proposal.reject", QT_TRANSLATE_NOOP("Keys", "Put the suggestion away"), "Shift+X"},
};
constexpr std::array closer_rows{
    // An answer like the others, and kept under their kind of name.
    Row{"answer.visibility.cant-tell", QT_TRANSLATE_NOOP("Keys", "Can't tell here: look closer, or give the clip on"),
        "0"},
    Row{"closer.soft", QT_TRANSLATE_NOOP("Keys", "A softer still, or the frost again"), "5"},
    Row{"closer.lens", QT_TRANSLATE_NOOP("Keys", "Lens, while the key is held"), "6"},
    Row{"closer.clear", QT_TRANSLATE_NOOP("Keys", "The whole picture, with a second person"), "7"},
    Row{"closer.send_on", QT_TRANSLATE_NOOP("Keys", "Can't tell: give it to somebody else"), "Alt+Return"},
};
constexpr std::array box_rows{
    Row{"box.new", QT_TRANSLATE_NOOP("Keys", "New box"), "B"},
    Row{"box.next", QT_TRANSLATE_NOOP("Keys", "Next box"), "T"},
    Row{"box.previous", QT_TRANSLATE_NOOP("Keys", "Previous box"), "Shift+T"},
    Row{"box.follow", QT_TRANSLATE_NOOP("Keys", "Follow the box through the clip, then keep what was found"), "Ctrl+B"},
    Row{"box.outside", QT_TRANSLATE_NOOP("Keys", "Leaves the picture here, or is back"), "X"},
    Row{"box.occluded", QT_TRANSLATE_NOOP("Keys", "Partly hidden from here, or not"), "H"},
    Row{"box.left", QT_TRANSLATE_NOOP("Keys", "Move box left"), "Left", true},
    Row{"box.right", QT_TRANSLATE_NOOP("Keys", "Move box right"), "Right", true},
    Row{"box.up", QT_TRANSLATE_NOOP("Keys", "Move box up"), "Up", true},
    Row{"box.down", QT_TRANSLATE_NOOP("Keys", "Move box down"), "Down", true},
    Row{"box.narrower", QT_TRANSLATE_NOOP("Keys", "Narrower box"), "Shift+Left", true},
    Row{"box.wider", QT_TRANSLATE_NOOP("Keys", "Wider box"), "Shift+Right", true},
    Row{"box.shorter", QT_TRANSLATE_NOOP("Keys", "Shorter box"), "Shift+Up", true},
    Row{"box.taller", QT_TRANSLATE_NOOP("Keys", "Taller box"), "Shift+Down", true},
};
constexpr std::array row_rows{
    Row{"row.kind1", QT_TRANSLATE_NOOP("Keys", "First kind for what is selected"), "Ctrl+1"},
    Row{"row.kind2", QT_TRANSLATE_NOOP("Keys", "Second kind"), "Ctrl+2"},
    Row{"row.kind3", QT_TRANSLATE_NOOP("Keys", "Third kind"), "Ctrl+3"},
    Row{"row.kind4", QT_TRANSLATE_NOOP("Keys", "Fourth kind"), "Ctrl+4"},
    Row{"row.kind5", QT_TRANSLATE_NOOP("Keys", "Fifth kind"), "Ctrl+5"},
    Row{"row.kind6", QT_TRANSLATE_NOOP("Keys", "Sixth kind"), "Ctrl+6"},
    Row{"row.remove", QT_TRANSLATE_NOOP("Keys", "Remove what is selected"), "Del"},
    Row{"row.deselect", QT_TRANSLATE_NOOP("Keys", "Select nothing"), "Esc"},
    Row{"work.undo", QT_TRANSLATE_NOOP("Keys", "Undo"), "Ctrl+Z", true},
    Row{"work.redo", QT_TRANSLATE_NOOP("Keys", "Redo"), "Ctrl+Y", true},
};
// What ends a clip for good lies apart: no key beside I, above or below it does anything, nor one beside P in its row.
constexpr std::array work_rows{
    Row{"work.finish", QT_TRANSLATE_NOOP("Keys", "Finish and next"), "Return"},
    Row{"work.skip", QT_TRANSLATE_NOOP("Keys", "Skip: back to the end of the queue"), "Shift+Return"},
    Row{"work.intimate", QT_TRANSLATE_NOOP("Keys", "Intimate: stop, for everybody"), "I"},
    Row{"work.know", QT_TRANSLATE_NOOP("Keys", "I know this person: give it to others"), "P"},
    Row{"guide.show", QT_TRANSLATE_NOOP("Keys", "Show or hide the guideline"), "G"},
    Row{"guide.next", QT_TRANSLATE_NOOP("Keys", "Go on in the guideline"), "Ctrl+G"},
    Row{"guide.previous", QT_TRANSLATE_NOOP("Keys", "Go back in the guideline"), "Ctrl+Shift+G"},
};

struct AnswerKey {
    const char *question, *answer, *key;
};
constexpr std::array answers{
    AnswerKey{"content", "person", "1"},
    AnswerKey{"content", "pet", "2"},
    AnswerKey{"content", "vehicle", "3"},
    AnswerKey{"content", "nothing", "4"},
    AnswerKey{"alarm", "justified", "Y"},
    AnswerKey{"alarm", "false-alarm", "N"},
    AnswerKey{"alarm", "uncertain", "D"},  // not "?": that is the list of keys; not U: that is beside I
    AnswerKey{"false-alarm-cause", "cat", "F2"},
    AnswerKey{"false-alarm-cause", "dog", "F3"},
    AnswerKey{"false-alarm-cause", "other-animal", "F4"},
    AnswerKey{"false-alarm-cause", "light", "F5"},
    AnswerKey{"false-alarm-cause", "shadow", "F6"},
    AnswerKey{"false-alarm-cause", "curtain", "F7"},
    AnswerKey{"false-alarm-cause", "plant", "F8"},
    AnswerKey{"false-alarm-cause", "insect", "F9"},
    AnswerKey{"false-alarm-cause", "weather", "F10"},
    AnswerKey{"false-alarm-cause", "camera-moved", "F11"},
    AnswerKey{"false-alarm-cause", "other", "F12"},
    AnswerKey{"package", "left", "Alt+L"},
    AnswerKey{"package", "taken", "Alt+T"},
};

void add_answer(look::Commands& commands, const std::string& question, const std::string& answer, const char* key) {
    const QString asked = look::label_words(question);
    const QString words = asked.endsWith(QLatin1Char('?')) ? QStringLiteral("%1 %2") : QStringLiteral("%1: %2");
    commands.add({answer_command(question, answer), QCoreApplication::translate("Keys", "Answers"),
                  words.arg(asked, look::label_words(answer)), QKeySequence(QString::fromLatin1(key))});
}
}  // namespace

void add_review_commands(look::Commands& commands) {
    commands.add(QT_TRANSLATE_NOOP("Keys", "The clip"), work_rows);
    for (const AnswerKey& a : answers) add_answer(commands, a.question, a.answer, a.key);
    commands.add(QT_TRANSLATE_NOOP("Keys", "Looking closer"), closer_rows);
    commands.add(QT_TRANSLATE_NOOP("Keys", "Cards and events"), cue_rows);
    commands.add(QT_TRANSLATE_NOOP("Keys", "Suggestions"), proposal_rows);
    commands.add(QT_TRANSLATE_NOOP("Keys", "Segments"), segment_rows);
    commands.add(QT_TRANSLATE_NOOP("Keys", "Boxes"), box_rows);
    commands.add(QT_TRANSLATE_NOOP("Keys", "What is selected"), row_rows);
}

QString answer_command(const std::string& question, const std::string& answer) {
    return QStringLiteral("answer.%1.%2").arg(QString::fromStdString(question), QString::fromStdString(answer));
}

QString command_of(const Topic& topic) {
    return topic.of == Topic::Of::answer ? answer_command(topic.question, topic.label) : QString();
}

void add_missing_answers(look::Commands& commands, const LabelSchema& schema) {
    for (const ClipQuestion& question : schema.questions)
        for (const std::string& answer : question.answers)
            if (!commands.contains(answer_command(question.id, answer))) add_answer(commands, question.id, answer, "");
}

}  // namespace milchglas::review
