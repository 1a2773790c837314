#include "ui/look/words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace milchglas::look {
namespace {
constexpr const char* context = "Words";

QString translated(const char* text) {
    return QCoreApplication::translate(context, text);
}

/// Through a pointer: folding the tables of two enums of one length into one function makes g++ 12 see a wrong length.
QString nth(const char* const* words, std::size_t at) {
    return translated(words[at]);
}

/// REQUIRES: one word for each name of E, in their order.
template <class E, std::size_t n>
QString one_of(const char* const (&words)[n], E value) {
    static_assert(n == Names<E>::names.size());
    return nth(words, static_cast<std::size_t>(value));
}
}  // namespace

QString word_for(Level level) {
    return one_of<Level>({QT_TRANSLATE_NOOP("Words", "sealed"), QT_TRANSLATE_NOOP("Words", "outline"),
                          QT_TRANSLATE_NOOP("Words", "frosted"), QT_TRANSLATE_NOOP("Words", "soft"),
                          QT_TRANSLATE_NOOP("Words", "lens"), QT_TRANSLATE_NOOP("Words", "clear")},
                         level);
}

QString word_for(CapSource source) {
    return one_of<CapSource>({QT_TRANSLATE_NOOP("Words", "consent"), QT_TRANSLATE_NOOP("Words", "rules"),
                              QT_TRANSLATE_NOOP("Words", "your role"), QT_TRANSLATE_NOOP("Words", "this screen"),
                              QT_TRANSLATE_NOOP("Words", "the detector"), QT_TRANSLATE_NOOP("Words", "budget"),
                              QT_TRANSLATE_NOOP("Words", "your choice")},
                             source);
}

QString word_for(Room room) {
    return one_of<Room>({QT_TRANSLATE_NOOP("Words", "Entrance"), QT_TRANSLATE_NOOP("Words", "Living room"),
                         QT_TRANSLATE_NOOP("Words", "Kitchen"), QT_TRANSLATE_NOOP("Words", "Hallway"),
                         QT_TRANSLATE_NOOP("Words", "Garden"), QT_TRANSLATE_NOOP("Words", "Drive"),
                         QT_TRANSLATE_NOOP("Words", "Garage"), QT_TRANSLATE_NOOP("Words", "Bedroom"),
                         QT_TRANSLATE_NOOP("Words", "Bathroom"), QT_TRANSLATE_NOOP("Words", "Child's room"),
                         QT_TRANSLATE_NOOP("Words", "Room not told")},
                        room);
}

QString word_for(Reason reason) {
    return one_of<Reason>(
        {QT_TRANSLATE_NOOP("Words", "Motion alarm"), QT_TRANSLATE_NOOP("Words", "Sound alarm"),
         QT_TRANSLATE_NOOP("Words", "Reported false alarm"), QT_TRANSLATE_NOOP("Words", "Regular sample")},
        reason);
}

QString word_for(RevealReason reason) {
    return one_of<RevealReason>(
        {QT_TRANSLATE_NOOP("Words", "Who or what is it?"), QT_TRANSLATE_NOOP("Words", "What happens here?"),
         QT_TRANSLATE_NOOP("Words", "Was something left or taken?"),
         QT_TRANSLATE_NOOP("Words", "Somebody may be in danger"), QT_TRANSLATE_NOOP("Words", "The picture is faulty"),
         QT_TRANSLATE_NOOP("Words", "Something else")},
        reason);
}

QString word_for(Posture posture) {
    return one_of<Posture>({QT_TRANSLATE_NOOP("Words", "open"), QT_TRANSLATE_NOOP("Words", "blocked"),
                            QT_TRANSLATE_NOOP("Words", "sealed")},
                           posture);
}

QString word_for(Role role) {
    return one_of<Role>({QT_TRANSLATE_NOOP("Words", "Reviewer"), QT_TRANSLATE_NOOP("Words", "Lead"),
                         QT_TRANSLATE_NOOP("Words", "Auditor"), QT_TRANSLATE_NOOP("Words", "Admin")},
                        role);
}

QString word_for(KeyPurpose purpose) {
    return one_of<KeyPurpose>(
        {QT_TRANSLATE_NOOP("Words", "Camera"), QT_TRANSLATE_NOOP("Words", "Household"),
         QT_TRANSLATE_NOOP("Words", "Notice authority"), QT_TRANSLATE_NOOP("Words", "Status list"),
         QT_TRANSLATE_NOOP("Words", "Log"), QT_TRANSLATE_NOOP("Words", "Witness"),
         QT_TRANSLATE_NOOP("Words", "Exporter"), QT_TRANSLATE_NOOP("Words", "Author of rules")},
        purpose);
}

QString word_for(Purpose purpose) {
    return one_of<Purpose>(
        {QT_TRANSLATE_NOOP("Words", "Training of alarms"), QT_TRANSLATE_NOOP("Words", "Review of false alarms"),
         QT_TRANSLATE_NOOP("Words", "Safety of the product")},
        purpose);
}

QString word_for(Task task) {
    return one_of<Task>({QT_TRANSLATE_NOOP("Words", "classify"), QT_TRANSLATE_NOOP("Words", "mark times"),
                         QT_TRANSLATE_NOOP("Words", "follow things")},
                        task);
}

QString short_id(const std::string& id) {
    constexpr std::size_t shown = 8;
    return QString::fromStdString(id.substr(0, shown));
}

QString date_words(std::int64_t utc_ms) {
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utc_ms), QLocale::ShortFormat);
}

}  // namespace milchglas::look
