#include "core/exchange/track_attributes.h"

#include <algorithm>

namespace milchglas::exchange {
namespace {
const Attribute* find(const std::vector<Attribute>& attributes, const std::string& name) {
    const auto at =
        std::find_if(attributes.begin(), attributes.end(), [&](const Attribute& a) { return a.name == name; });
    return at == attributes.end() ? nullptr : &*at;
}

std::string value_at(const AttributeSpec& spec, const BoxTrack& track, std::int64_t ordinal) {
    std::string value = spec.values.empty() ? "" : spec.values.front();
    if (!spec.per_keyframe) {
        const Attribute* set = find(track.attributes, spec.name);
        return set != nullptr ? set->value : value;
    }
    for (const BoxKeyframe& k : track.keyframes) {
        if (k.ordinal > ordinal) break;
        if (const Attribute* set = find(k.attributes, spec.name)) value = set->value;
    }
    return value;
}
}  // namespace

std::vector<Attribute> attributes_at(const LabelSchema& schema, const BoxTrack& track, std::int64_t ordinal) {
    std::vector<Attribute> out;
    for (const TrackKind& kind : schema.track_kinds)
        if (kind.id == track.kind)
            for (const AttributeSpec& spec : kind.attributes)
                out.push_back({spec.name, value_at(spec, track, ordinal)});
    return out;
}

const BoxKeyframe& keyframe_at(const BoxTrack& track, std::int64_t ordinal) {
    const auto after = std::upper_bound(track.keyframes.begin(), track.keyframes.end(), ordinal,
                                        [](std::int64_t at, const BoxKeyframe& k) { return at < k.ordinal; });
    return *(after - 1);
}

}  // namespace milchglas::exchange
