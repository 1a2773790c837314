#pragma once
// What may be asked about a clip. Versioned data: labels::starter_schema() makes the first one, labels::validate()
// holds changes against one, exports name its version. All words are closed, so labels can't hold text about people.
#include <cstdint>
#include <string>
#include <vector>

namespace milchglas {

struct ClipQuestion {
    std::string id;
    bool multi = false;  ///< several answers at once
    std::vector<std::string> answers;
};

struct AttributeSpec {
    std::string name;
    std::vector<std::string> values;  ///< the first is the default
    bool per_keyframe = false;        ///< else one value for the whole track
};

struct TrackKind {
    std::string id;
    std::vector<AttributeSpec> attributes;
};

struct LabelSchema {
    std::string id;
    std::int64_t version = 0;
    std::vector<ClipQuestion> questions;
    std::vector<std::string> segment_kinds;
    std::vector<TrackKind> track_kinds;  ///< their order is the order of categories in exports
};

}  // namespace milchglas
