// What set a false alarm off, and how to tell.
#include <QtGlobal>

#include "ui/review/guideline_rows.h"

namespace milchglas::review {
namespace {
using D = Drawn;
constexpr GuidelineRow cause_rows[] = {
    {"false-alarm-cause", "cat", QT_TRANSLATE_NOOP("Guidelines", "A cat, clear enough to tell it from a dog."), D::cat,
     QT_TRANSLATE_NOOP("Guidelines", "The tail stands up, and the head is hardly above the back."), D::dog,
     QT_TRANSLATE_NOOP("Guidelines", "The head is well above the back, and the nose is long. That is a dog."),
     QT_TRANSLATE_NOOP("Guidelines", "Can't tell the two apart? Then it is Other animal.")},
    {"false-alarm-cause", "dog", QT_TRANSLATE_NOOP("Guidelines", "A dog, clear enough to tell it from a cat."), D::dog,
     QT_TRANSLATE_NOOP("Guidelines", "The head is well above the back, the legs are long."), D::cat,
     QT_TRANSLATE_NOOP("Guidelines", "Smaller, with the tail up and the head low. That is a cat."),
     QT_TRANSLATE_NOOP("Guidelines", "A dog on a lead has a person at the other end: then the alarm was right.")},
    {"false-alarm-cause", "other-animal",
     QT_TRANSLATE_NOOP("Guidelines", "An animal that is neither cat nor dog, or you can't tell which."), D::bird,
     QT_TRANSLATE_NOOP("Guidelines", "Two wings, and a way through the air."), D::insect,
     QT_TRANSLATE_NOOP("Guidelines", "Huge and blurred, with thin legs around it. That is an insect near the camera."),
     QT_TRANSLATE_NOOP("Guidelines", "A fox or a marten walks like a cat. In doubt, it is Other animal.")},
    {"false-alarm-cause", "light", QT_TRANSLATE_NOOP("Guidelines", "The brightness changes, and no thing moves."),
     D::light, QT_TRANSLATE_NOOP("Guidelines", "First dark, then bright nearly everywhere. No shape is there."),
     D::shadow, QT_TRANSLATE_NOOP("Guidelines", "A dark shape moves over the ground. That is a shadow."),
     QT_TRANSLATE_NOOP("Guidelines", "Somebody switches the lamp on and is seen? Then the alarm was right.")},
    {"false-alarm-cause", "shadow",
     QT_TRANSLATE_NOOP("Guidelines", "The shadow of something that stays outside the picture itself."), D::shadow,
     QT_TRANSLATE_NOOP("Guidelines", "Long and flat on the ground, and nobody stands at its end."),
     D::person_with_shadow, QT_TRANSLATE_NOOP("Guidelines", "Feet stand at its end. That is a person."),
     QT_TRANSLATE_NOOP("Guidelines", "A cloud that darkens everything at once is Light.")},
    {"false-alarm-cause", "curtain",
     QT_TRANSLATE_NOOP("Guidelines", "Cloth that moves in the air: a curtain, a blind, washing on a line."), D::curtain,
     QT_TRANSLATE_NOOP("Guidelines", "It hangs from above and sways in its place."), D::person_walks,
     QT_TRANSLATE_NOOP("Guidelines", "It leaves its place, and it has feet. That is a person."),
     QT_TRANSLATE_NOOP("Guidelines", "Does somebody push it aside? Then it is a person, also if only a hand shows.")},
    {"false-alarm-cause", "plant",
     QT_TRANSLATE_NOOP("Guidelines", "Branches, leaves or grass that move in their place."), D::plant,
     QT_TRANSLATE_NOOP("Guidelines", "It has many ends, nods, and comes back to where it was."), D::bird,
     QT_TRANSLATE_NOOP("Guidelines", "It flies off and doesn't come back. That is an animal."),
     QT_TRANSLATE_NOOP("Guidelines", "Loose leaves that blow through the picture are Weather.")},
    {"false-alarm-cause", "insect", QT_TRANSLATE_NOOP("Guidelines", "An insect or a spider near the camera."),
     D::insect, QT_TRANSLATE_NOOP("Guidelines", "Huge and blurred, with thin legs around it, gone after a few frames."),
     D::rain, QT_TRANSLATE_NOOP("Guidelines", "Many small marks, all with the same slope. That is Weather."),
     QT_TRANSLATE_NOOP("Guidelines", "A spider's thread that swings before the camera is Insect too.")},
    {"false-alarm-cause", "weather", QT_TRANSLATE_NOOP("Guidelines", "Rain, snow, fog, or what the wind carries."),
     D::rain, QT_TRANSLATE_NOOP("Guidelines", "Many small marks, all with the same slope."), D::plant,
     QT_TRANSLATE_NOOP("Guidelines", "It sways in its place. That is a plant."),
     QT_TRANSLATE_NOOP("Guidelines", "Drops that run down in front of the camera are Weather too.")},
    {"false-alarm-cause", "camera-moved", QT_TRANSLATE_NOOP("Guidelines", "The camera was pushed, turned or shaken."),
     D::camera_moved, QT_TRANSLATE_NOOP("Guidelines", "Edges appear everywhere at the same moment."), D::light,
     QT_TRANSLATE_NOOP("Guidelines", "Brighter everywhere, but all of it stays in its place. That is Light."),
     QT_TRANSLATE_NOOP("Guidelines", "Is somebody seen who turns it? Then the alarm was right.")},
    {"false-alarm-cause", "other", QT_TRANSLATE_NOOP("Guidelines", "You see what it was, and no other word fits."),
     D::robot, QT_TRANSLATE_NOOP("Guidelines", "A cleaning robot: flat, steady, always on the floor."), D::spot,
     QT_TRANSLATE_NOOP("Guidelines", "It moves, and you can't say what it is. Leave the cause open."),
     QT_TRANSLATE_NOOP("Guidelines", "A balloon, a screen, a toy train: all of them are Other.")},
};
}  // namespace

std::span<const GuidelineRow> cause_guidelines() {
    return cause_rows;
}

}  // namespace milchglas::review
