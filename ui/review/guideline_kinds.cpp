// Where segments begin and end, and what belongs in a box.
#include <QtGlobal>

#include "ui/review/guideline_rows.h"

namespace milchglas::review {
namespace {
using D = Drawn;
constexpr GuidelineRow segment_rows[] = {
    {"", "person-present",
     QT_TRANSLATE_NOOP("Guidelines", "From the first frame with any part of a person to the last one."),
     D::person_segment, QT_TRANSLATE_NOOP("Guidelines", "It begins with the arm at the edge."), D::late_segment,
     QT_TRANSLATE_NOOP("Guidelines", "Too late: the arm was there before."),
     QT_TRANSLATE_NOOP("Guidelines", "Hidden for a moment and back again? Keep it one segment.")},
    {"", "pet-present",
     QT_TRANSLATE_NOOP("Guidelines", "From the first frame with any part of an animal to the last one."),
     D::cat_segment, QT_TRANSLATE_NOOP("Guidelines", "It begins with the head at the edge."), D::two_cats_segment,
     QT_TRANSLATE_NOOP("Guidelines", "Two animals need no two segments: one, while any of them is there."),
     QT_TRANSLATE_NOOP("Guidelines", "Asleep and still? It is present as long as you can see it.")},
    {"", "vehicle-present",
     QT_TRANSLATE_NOOP("Guidelines", "From the first frame with a moving vehicle until it has left, or is parked."),
     D::car_segment, QT_TRANSLATE_NOOP("Guidelines", "It begins with the bonnet at the edge."), D::parked_car,
     QT_TRANSLATE_NOOP("Guidelines", "Parked all the time. That needs no segment."),
     QT_TRANSLATE_NOOP("Guidelines", "It stops and drives on? Keep it one segment.")},
    {"", "package-left",
     QT_TRANSLATE_NOOP("Guidelines", "From the frame where the package comes in to the one where it lies there alone."),
     D::left_segment, QT_TRANSLATE_NOOP("Guidelines", "It ends when the hands let go."), D::long_left_segment,
     QT_TRANSLATE_NOOP("Guidelines", "Too long: that it still lies there isn't part of it."),
     QT_TRANSLATE_NOOP("Guidelines",
                       "The moment itself is hidden? Take the last frame before and the first one after.")},
    {"", "package-taken",
     QT_TRANSLATE_NOOP("Guidelines", "From the first touch to the frame where the package has left the picture."),
     D::taken_segment, QT_TRANSLATE_NOOP("Guidelines", "It begins when somebody takes hold of it."), D::package_moved,
     QT_TRANSLATE_NOOP("Guidelines", "It lies in another place, but it is still there. That needs no segment."),
     QT_TRANSLATE_NOOP("Guidelines", "You don't see the first touch? Begin where it moves.")},
    {"", "false-trigger",
     QT_TRANSLATE_NOOP("Guidelines", "What set the alarm off though nobody came: from its first move to its last."),
     D::curtain_segment, QT_TRANSLATE_NOOP("Guidelines", "It begins when the curtain begins to move."),
     D::person_segment, QT_TRANSLATE_NOOP("Guidelines", "Somebody came. That is Person present."),
     QT_TRANSLATE_NOOP("Guidelines", "It moves through the whole clip? Then the segment is the whole clip.")},
};
constexpr GuidelineRow track_rows[] = {
    {"", "person", QT_TRANSLATE_NOOP("Guidelines", "One box for one person: all of what you see, and little else."),
     D::person_box, QT_TRANSLATE_NOOP("Guidelines", "From head to feet, tight on each side."), D::loose_box,
     QT_TRANSLATE_NOOP("Guidelines", "The shadow and much of the ground are in it: too large."),
     QT_TRANSLATE_NOOP("Guidelines",
                       "Half of the person is behind something? Box what you see, and say that it is partly hidden.")},
    {"", "pet", QT_TRANSLATE_NOOP("Guidelines", "One box for one animal, with its tail."), D::cat_box,
     QT_TRANSLATE_NOOP("Guidelines", "From the nose to the tail, tight on each side."), D::one_box_for_two,
     QT_TRANSLATE_NOOP("Guidelines", "One box around two animals. Make two."),
     QT_TRANSLATE_NOOP("Guidelines", "An animal on somebody's arm gets a box of its own.")},
    {"", "vehicle", QT_TRANSLATE_NOOP("Guidelines", "The whole vehicle with its wheels, without its light."),
     D::car_box, QT_TRANSLATE_NOOP("Guidelines", "From bumper to bumper, down to the ground."), D::rider_in_box,
     QT_TRANSLATE_NOOP("Guidelines", "The rider is in the box of the bicycle. Make two; they may overlap."),
     QT_TRANSLATE_NOOP("Guidelines", "Only a part is in the picture? Box that part.")},
    {"", "package", QT_TRANSLATE_NOOP("Guidelines", "The package alone, for as long as you see it."), D::package_box,
     QT_TRANSLATE_NOOP("Guidelines", "Only the package, also while it is carried."), D::box_with_bearer,
     QT_TRANSLATE_NOOP("Guidelines", "Whoever carries it is in the box: too large."),
     QT_TRANSLATE_NOOP("Guidelines", "Does its bearer hide it for a while? Say that it is partly hidden.")},
};
}  // namespace

std::span<const GuidelineRow> segment_guidelines() {
    return segment_rows;
}

std::span<const GuidelineRow> track_guidelines() {
    return track_rows;
}

}  // namespace milchglas::review
