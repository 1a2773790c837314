#include "ui/look/label_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace milchglas::look {
namespace {
struct Word {
    std::string_view id;
    const char* text;
};
constexpr std::array words{
    Word{"content", QT_TRANSLATE_NOOP("Labels", "What is there?")},
    Word{"alarm", QT_TRANSLATE_NOOP("Labels", "Alarm justified?")},
    Word{"false-alarm-cause", QT_TRANSLATE_NOOP("Labels", "What set it off?")},
    Word{"package", QT_TRANSLATE_NOOP("Labels", "Package")},
    Word{"visibility", QT_TRANSLATE_NOOP("Labels", "Seen well enough?")},
    Word{"person", QT_TRANSLATE_NOOP("Labels", "Person")},
    Word{"pet", QT_TRANSLATE_NOOP("Labels", "Pet")},
    Word{"vehicle", QT_TRANSLATE_NOOP("Labels", "Vehicle")},
    Word{"nothing", QT_TRANSLATE_NOOP("Labels", "Nothing")},
    Word{"justified", QT_TRANSLATE_NOOP("Labels", "Yes")},
    Word{"false-alarm", QT_TRANSLATE_NOOP("Labels", "No")},
    Word{"uncertain", QT_TRANSLATE_NOOP("Labels", "Unsure")},
    Word{"cat", QT_TRANSLATE_NOOP("Labels", "Cat")},
    Word{"dog", QT_TRANSLATE_NOOP("Labels", "Dog")},
    Word{"other-animal", QT_TRANSLATE_NOOP("Labels", "Other animal")},
    Word{"light", QT_TRANSLATE_NOOP("Labels", "Light")},
    Word{"shadow", QT_TRANSLATE_NOOP("Labels", "Shadow")},
    Word{"curtain", QT_TRANSLATE_NOOP("Labels", "Curtain")},
    Word{"plant", QT_TRANSLATE_NOOP("Labels", "Plant")},
    Word{"insect", QT_TRANSLATE_NOOP("Labels", "Insect")},
    Word{"weather", QT_TRANSLATE_NOOP("Labels", "Weather")},
    Word{"camera-moved", QT_TRANSLATE_NOOP("Labels", "Camera moved")},
    Word{"other", QT_TRANSLATE_NOOP("Labels", "Other")},
    Word{"none", QT_TRANSLATE_NOOP("Labels", "None")},
    Word{"left", QT_TRANSLATE_NOOP("Labels", "Left here")},
    Word{"taken", QT_TRANSLATE_NOOP("Labels", "Taken away")},
    Word{"left-and-taken", QT_TRANSLATE_NOOP("Labels", "Both")},
    Word{"enough", QT_TRANSLATE_NOOP("Labels", "Well enough")},
    Word{"cant-tell", QT_TRANSLATE_NOOP("Labels", "Can't tell here")},
    Word{"person-present", QT_TRANSLATE_NOOP("Labels", "Person present")},
    Word{"pet-present", QT_TRANSLATE_NOOP("Labels", "Pet present")},
    Word{"vehicle-present", QT_TRANSLATE_NOOP("Labels", "Vehicle present")},
    Word{"package-left", QT_TRANSLATE_NOOP("Labels", "Package left")},
    Word{"package-taken", QT_TRANSLATE_NOOP("Labels", "Package taken")},
    Word{"false-trigger", QT_TRANSLATE_NOOP("Labels", "False trigger")},
};
}  // namespace

QString label_words(const std::string& id) {
    const auto at = std::find_if(words.begin(), words.end(), [&](const Word& word) { return word.id == id; });
    if (at != words.end()) return QCoreApplication::translate("Labels", at->text);
    return QString::fromStdString(id).replace(QLatin1Char('-'), QLatin1Char(' '));
}

}  // namespace milchglas::look
