#pragma once
// The figures of the drawn examples: contours of nobody in particular, as coarse as silhouettes over frost are.
#include <QPainterPath>

namespace milchglas::review {

enum class Figure {
    none,
    person,
    arm,
    cat,
    dog,
    bird,
    car,
    bicycle,
    package,
    curtain,
    plant,
    insect,
    rain,
    shadow,
    robot,
    spot,
    shards,
};

/// Closed and rounded, about x = 0 and above y = 0 (its feet), 100 high or a little less; wider where the thing is.
QPainterPath path_of(Figure figure);

}  // namespace milchglas::review
