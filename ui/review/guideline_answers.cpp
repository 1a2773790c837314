// What counts as which answer. The causes of a false alarm have a file of their own.
#include <QtGlobal>

#include "ui/review/guideline_rows.h"

namespace milchglas::review {
namespace {
using D = Drawn;
constexpr GuidelineRow answer_rows[] = {
    {"content", "person",
     QT_TRANSLATE_NOOP("Guidelines", "Any part of a human that comes into the picture. A hand is enough."),
     D::person_walks,
     QT_TRANSLATE_NOOP("Guidelines", "A tall, narrow shape walks through. Dashed: where it was before."), D::curtain,
     QT_TRANSLATE_NOOP("Guidelines", "Tall too, but it sways in its place and never leaves it. That is a curtain."),
     QT_TRANSLATE_NOOP("Guidelines", "Upright, but no steps to see? Look at its way through the picture.")},
    {"content", "pet", QT_TRANSLATE_NOOP("Guidelines", "An animal, tame or wild. A part of one is enough."), D::cat,
     QT_TRANSLATE_NOOP("Guidelines", "A low, long shape on four legs, near the floor."), D::robot,
     QT_TRANSLATE_NOOP("Guidelines", "Low too, but flat and without legs. That is a cleaning robot."),
     QT_TRANSLATE_NOOP("Guidelines", "A crawling child is a person: larger than a cat, and often at rest.")},
    {"content", "vehicle", QT_TRANSLATE_NOOP("Guidelines", "A car, a van, a bicycle or a motorcycle that moves."),
     D::car, QT_TRANSLATE_NOOP("Guidelines", "A wide shape slides through the picture and takes no steps."),
     D::parked_car,
     QT_TRANSLATE_NOOP("Guidelines", "A car that is parked all the time belongs to the ground and has no shape."),
     QT_TRANSLATE_NOOP("Guidelines", "Whoever rides a bicycle is a person as well: give both.")},
    {"content", "nothing",
     QT_TRANSLATE_NOOP("Guidelines", "No person, no animal and no vehicle, from the first frame to the last."),
     D::nothing, QT_TRANSLATE_NOOP("Guidelines", "Only the coarse ground is there."), D::arm,
     QT_TRANSLATE_NOOP("Guidelines", "An arm comes in at the edge, if only for a moment. That is a person."),
     QT_TRANSLATE_NOOP("Guidelines", "Short visits are easily missed. Look at the motion line below the picture.")},
    {"alarm", "justified",
     QT_TRANSLATE_NOOP("Guidelines",
                       "Somebody or something came that an alarm is for: a person, a vehicle, a package."),
     D::person_in_door, QT_TRANSLATE_NOOP("Guidelines", "A person comes in through the door."), D::cat,
     QT_TRANSLATE_NOOP("Guidelines", "A cat crosses the room, and nobody else is there. The answer is No."),
     QT_TRANSLATE_NOOP("Guidelines", "Whether the person may be there isn't yours to judge, and can't be seen here.")},
    {"alarm", "false-alarm",
     QT_TRANSLATE_NOOP("Guidelines", "Nothing came that an alarm is for. Say what set it off where you see it."),
     D::curtain, QT_TRANSLATE_NOOP("Guidelines", "A curtain moves in the wind, and nobody is there."),
     D::person_with_dog,
     QT_TRANSLATE_NOOP("Guidelines", "A dog, and a person with it. The person counts: the answer is Yes."),
     QT_TRANSLATE_NOOP("Guidelines", "You don't see the cause? Leave it open. No is an answer by itself.")},
    {"alarm", "uncertain", QT_TRANSLATE_NOOP("Guidelines", "You saw the whole clip and could say Yes as well as No."),
     D::spot, QT_TRANSLATE_NOOP("Guidelines", "Something moves, too short and too shapeless to follow."), D::nothing,
     QT_TRANSLATE_NOOP("Guidelines", "Nothing moves in the whole clip. The answer is No."),
     QT_TRANSLATE_NOOP("Guidelines", "An honest Unsure is worth more than a guess.")},
    {"package", "left",
     QT_TRANSLATE_NOOP("Guidelines", "A package comes into the picture and stays when its bearer has gone."),
     D::package_left, QT_TRANSLATE_NOOP("Guidelines", "First somebody brings it. Then it lies there alone."),
     D::package_carried, QT_TRANSLATE_NOOP("Guidelines", "Brought and carried off again. That is no answer here."),
     QT_TRANSLATE_NOOP("Guidelines", "Hidden behind its bearer? It counts if it lies there afterwards.")},
    {"package", "taken", QT_TRANSLATE_NOOP("Guidelines", "A package lay there and is carried out of the picture."),
     D::package_taken, QT_TRANSLATE_NOOP("Guidelines", "First it lies there alone. Then somebody carries it off."),
     D::package_moved, QT_TRANSLATE_NOOP("Guidelines", "It only lies in another place. That is no answer here."),
     QT_TRANSLATE_NOOP("Guidelines", "Somebody bends down, but you never see a package? Then there is no answer.")},
    {"package", "left-and-taken",
     QT_TRANSLATE_NOOP("Guidelines", "One package is brought and another one is carried off, in any order."),
     D::package_exchanged, QT_TRANSLATE_NOOP("Guidelines", "The small one is carried off, a larger one stays."),
     D::package_carried,
     QT_TRANSLATE_NOOP("Guidelines", "It is the same package that comes and goes. That is no answer here."),
     QT_TRANSLATE_NOOP("Guidelines", "You see only one of the two? Give that one.")},
    {"visibility", "cant-tell",
     QT_TRANSLATE_NOOP("Guidelines", "Something is there, and nobody could say what it is in so coarse a picture."),
     D::spot, QT_TRANSLATE_NOOP("Guidelines", "A spot that moves and changes its shape."), D::person_far,
     QT_TRANSLATE_NOOP("Guidelines", "Small and far away, but it walks upright. That is a person."),
     QT_TRANSLATE_NOOP("Guidelines", "You may give another answer beside it. That one is then your best guess.")},
};
}  // namespace

std::span<const GuidelineRow> answer_guidelines() {
    return answer_rows;
}

}  // namespace milchglas::review
