#include "core/labels/schema.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <span>

namespace milchglas::labels {
namespace {
constexpr std::size_t max_keyframes = 10'000;

bool is_row_id(std::string_view id) {
    return id.size() == 32 && id.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

bool contains(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// Names known at this place (track or keyframe), values from the list, nothing twice.
bool attributes_fit(const TrackKind& kind, std::span<const Attribute> attributes, bool on_keyframe) {
    std::set<std::string_view> seen;
    return std::all_of(attributes.begin(), attributes.end(), [&](const Attribute& a) {
        const auto spec = std::find_if(kind.attributes.begin(), kind.attributes.end(),
                                       [&](const AttributeSpec& s) { return s.name == a.name; });
        return spec != kind.attributes.end() && spec->per_keyframe == on_keyframe && contains(spec->values, a.value) &&
               seen.insert(a.name).second;
    });
}

bool box_fits(const Box& b, const ClipBounds& clip) {
    const bool finite = std::isfinite(b.x) && std::isfinite(b.y) && std::isfinite(b.width) && std::isfinite(b.height);
    return finite && b.width > 0 && b.height > 0 && b.x >= 0 && b.y >= 0 && b.x + b.width <= clip.width &&
           b.y + b.height <= clip.height;
}

struct Validator {
    const LabelSchema& schema;
    const ClipBounds& clip;

    Status operator()(const Choice& choice) const {
        const auto question = std::find_if(schema.questions.begin(), schema.questions.end(),
                                           [&](const ClipQuestion& q) { return q.id == choice.question; });
        if (question == schema.questions.end()) return fail(Errc::usage, "labels.question");
        if (!question->multi && choice.answers.size() > 1) return fail(Errc::usage, "labels.answer");
        std::set<std::string_view> seen;
        for (const std::string& answer : choice.answers)
            if (!contains(question->answers, answer) || !seen.insert(answer).second)
                return fail(Errc::usage, "labels.answer");
        return {};
    }

    Status operator()(const Segment& segment) const {
        if (!is_row_id(segment.id)) return fail(Errc::usage, "labels.id");
        if (!contains(schema.segment_kinds, segment.kind)) return fail(Errc::usage, "labels.kind");
        if (segment.first < 0 || segment.first > segment.last || segment.last >= clip.frames)
            return fail(Errc::usage, "labels.ordinal");
        return {};
    }

    Status operator()(const BoxTrack& track) const {
        if (!is_row_id(track.id)) return fail(Errc::usage, "labels.id");
        const auto kind = std::find_if(schema.track_kinds.begin(), schema.track_kinds.end(),
                                       [&](const TrackKind& k) { return k.id == track.kind; });
        if (kind == schema.track_kinds.end()) return fail(Errc::usage, "labels.kind");
        const bool countable = !track.keyframes.empty() && track.keyframes.size() <= max_keyframes;
        if (!countable || track.keyframes.front().outside) return fail(Errc::usage, "labels.keyframes");
        if (!attributes_fit(*kind, track.attributes, false)) return fail(Errc::usage, "labels.attribute");
        std::int64_t before = -1;
        for (const BoxKeyframe& k : track.keyframes) {
            if (k.ordinal <= before || k.ordinal >= clip.frames) return fail(Errc::usage, "labels.ordinal");
            if (!box_fits(k.box, clip)) return fail(Errc::usage, "labels.box");
            if (!attributes_fit(*kind, k.attributes, true)) return fail(Errc::usage, "labels.attribute");
            before = k.ordinal;
        }
        return {};
    }

    Status operator()(const RemoveSegment& remove) const { return removable(remove.id); }
    Status operator()(const RemoveTrack& remove) const { return removable(remove.id); }

  private:
    static Status removable(const std::string& id) {
        if (!is_row_id(id)) return fail(Errc::usage, "labels.id");
        return {};
    }
};
}  // namespace

Status validate(const LabelSchema& schema, const LabelChange& change, const ClipBounds& clip) {
    return std::visit(Validator{schema, clip}, change);
}

}  // namespace milchglas::labels
