#pragma once
// What the segment keys mean, as changes to labels. Nothing where a key makes no sense now. Ordinals are clamped to
// 0..frames-1.
#include <optional>
#include <string>

#include "core/model/label.h"

namespace milchglas::review {

/// Null when there is no such row.
const Segment* find_segment(const LabelSet& labels, const std::string& id);

/// A segment of one frame; its end is set later, or by whoever drags it.
Segment segment_at(const std::string& id, const std::string& kind, std::int64_t ordinal);
/// Moves the end to `ordinal`; before the first frame, the first moves instead, so that it is never inside out.
std::optional<Segment> end_at(const LabelSet& labels, const std::string& id, std::int64_t ordinal);
enum class Edge { first, last };
/// Moves one edge by `by` frames, as far as the other edge and the clip allow.
std::optional<Segment> nudge(const LabelSet& labels, const std::string& id, Edge edge, std::int64_t by,
                             std::int64_t frames);
/// The next segment of the same kind, which merging joins to this one.
std::optional<std::string> merge_partner(const LabelSet& labels, const std::string& id);
/// This segment, reaching over its partner as well.
std::optional<Segment> merged(const LabelSet& labels, const std::string& id, const std::string& partner);
std::optional<Segment> with_kind(const LabelSet& labels, const std::string& id, const std::string& kind);
/// The segment that comes after (or before) `id` in time, round the end; the first one for an unknown id.
std::optional<std::string> neighbour(const LabelSet& labels, const std::string& id, bool forward);

}  // namespace milchglas::review
