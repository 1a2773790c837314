#pragma once
// What drawing and the box keys mean, as changes to one track. Nothing where a key makes no sense now. Boxes are
// picture pixels; every box handed out lies inside the picture.
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <string>

#include "core/model/label.h"

namespace milchglas::review {

inline constexpr double min_box_side = 4;  ///< picture pixels

/// Null when there is no such row.
const BoxTrack* find_track(const LabelSet& labels, const std::string& id);

Box to_box(const QRectF& rect);
QRectF to_rect(const Box& box);
/// Moved and cut until it lies in the picture and has min_box_side at least.
QRectF inside(QRectF rect, const QSizeF& picture);

BoxTrack track_at(const std::string& id, const std::string& kind, std::int64_t ordinal, const QRectF& rect,
                  const QSizeF& picture);
/// The box at `ordinal` is `rect` from now on: its keyframe is moved, or one is added.
std::optional<BoxTrack> with_box(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                 const QRectF& rect, const QSizeF& picture);
/// The thing leaves the picture at `ordinal`, or is back. Never at the first keyframe.
std::optional<BoxTrack> toggled_outside(const LabelSet& labels, const std::string& id, std::int64_t ordinal);
std::optional<BoxTrack> toggled_occluded(const LabelSet& labels, const std::string& id, std::int64_t ordinal);
/// Without its keyframe at `ordinal`; nothing where it has none there, or only this one.
std::optional<BoxTrack> without_keyframe(const LabelSet& labels, const std::string& id, std::int64_t ordinal);
/// Another kind; attributes are dropped, because they belong to the kind.
std::optional<BoxTrack> with_kind_of_track(const LabelSet& labels, const std::string& id, const std::string& kind);

/// Whether the track's keyframe that holds at `ordinal` says so.
bool is_occluded(const BoxTrack& track, std::int64_t ordinal);

/// The track with a box at `ordinal` after (or before) `id` in row order, round the end.
std::optional<std::string> neighbour_track(const LabelSet& labels, const std::string& id, std::int64_t ordinal,
                                           bool forward);

}  // namespace milchglas::review
