#pragma once
// The starter schema and the check that every change passes before it is kept.
#include <cstdint>

#include "core/base/result.h"
#include "core/model/label.h"
#include "core/model/label_schema.h"

namespace milchglas::labels {

/// What a new vault asks about a clip.
const LabelSchema& starter_schema();

/// The clip a change speaks of: frames in its table, size as displayed.
struct ClipBounds {
    std::int64_t frames = 0;
    double width = 0, height = 0;
};

/// Errors: usage "labels.id" (no row id: 32 hex digits), "labels.question", "labels.answer" (unknown, repeated or too
/// many), "labels.kind", "labels.ordinal" (outside the clip or not increasing), "labels.keyframes" (none, too many, or
/// the first one outside), "labels.box" (not finite, empty or outside the picture), "labels.attribute" (unknown name or
/// value, repeated, or at the wrong place).
Status validate(const LabelSchema& schema, const LabelChange& change, const ClipBounds& clip);

}  // namespace milchglas::labels
