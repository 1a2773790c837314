#include "ui/review/segment_edits.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace milchglas::review {
namespace {
/// In time; equal starts by row id, so the order never jumps.
std::vector<const Segment*> in_time(const LabelSet& labels) {
    std::vector<const Segment*> rows;
    for (const auto& row : labels.segments) rows.push_back(&row.label);
    std::sort(rows.begin(), rows.end(),
              [](const Segment* a, const Segment* b) { return std::tie(a->first, a->id) < std::tie(b->first, b->id); });
    return rows;
}
}  // namespace

const Segment* find_segment(const LabelSet& labels, const std::string& id) {
    const auto at = std::find_if(labels.segments.begin(), labels.segments.end(),
                                 [&](const Labelled<Segment>& row) { return row.label.id == id; });
    return at == labels.segments.end() ? nullptr : &at->label;
}

Segment segment_at(const std::string& id, const std::string& kind, std::int64_t ordinal) {
    return {id, kind, std::max<std::int64_t>(ordinal, 0), std::max<std::int64_t>(ordinal, 0)};
}

std::optional<Segment> end_at(const LabelSet& labels, const std::string& id, std::int64_t ordinal) {
    const Segment* found = find_segment(labels, id);
    if (found == nullptr) return std::nullopt;
    Segment segment = *found;
    const std::int64_t at = std::max<std::int64_t>(ordinal, 0);
    (at < segment.first ? segment.first : segment.last) = at;
    if (segment == *found) return std::nullopt;
    return segment;
}

std::optional<Segment> nudge(const LabelSet& labels, const std::string& id, Edge edge, std::int64_t by,
                             std::int64_t frames) {
    const Segment* found = find_segment(labels, id);
    if (found == nullptr || frames <= 0) return std::nullopt;
    Segment segment = *found;
    if (edge == Edge::first)
        segment.first = std::clamp<std::int64_t>(segment.first + by, 0, segment.last);
    else
        segment.last = std::clamp<std::int64_t>(segment.last + by, segment.first, frames - 1);
    if (segment == *found) return std::nullopt;
    return segment;
}

std::optional<std::string> merge_partner(const LabelSet& labels, const std::string& id) {
    const Segment* found = find_segment(labels, id);
    if (found == nullptr) return std::nullopt;
    const auto rows = in_time(labels);
    auto at = std::find(rows.begin(), rows.end(), found);
    while (++at != rows.end())
        if ((*at)->kind == found->kind) return (*at)->id;
    return std::nullopt;
}

std::optional<Segment> merged(const LabelSet& labels, const std::string& id, const std::string& partner) {
    const Segment* a = find_segment(labels, id);
    const Segment* b = find_segment(labels, partner);
    if (a == nullptr || b == nullptr) return std::nullopt;
    return Segment{a->id, a->kind, std::min(a->first, b->first), std::max(a->last, b->last)};
}

std::optional<Segment> with_kind(const LabelSet& labels, const std::string& id, const std::string& kind) {
    const Segment* found = find_segment(labels, id);
    if (found == nullptr || found->kind == kind) return std::nullopt;
    Segment segment = *found;
    segment.kind = kind;
    return segment;
}

std::optional<std::string> neighbour(const LabelSet& labels, const std::string& id, bool forward) {
    const auto rows = in_time(labels);
    if (rows.empty()) return std::nullopt;
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Segment* s) { return s->id == id; });
    if (at == rows.end()) return forward ? rows.front()->id : rows.back()->id;
    const auto index = static_cast<std::size_t>(at - rows.begin());
    const std::size_t step = forward ? 1 : rows.size() - 1;
    return rows[(index + step) % rows.size()]->id;
}

}  // namespace milchglas::review
