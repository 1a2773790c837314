#pragma once
// What reviewers say about a clip. Coordinates are pixels of the picture as displayed (after rotation and pixel
// aspect), origin top left; frames are presentation ordinals from 0.
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/model/disclosure_level.h"
#include "core/model/ids.h"
#include "core/model/names.h"

namespace milchglas {

struct Attribute {
    std::string name, value;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// Answers to one clip-level question of the schema ("content": person, pet, ...).
struct Choice {
    std::string question;
    std::vector<std::string> answers;
    friend bool operator==(const Choice&, const Choice&) = default;
};

struct Segment {
    std::string id;  ///< row id, random; stable for ever
    std::string kind;
    std::int64_t first = 0, last = 0;  ///< ordinals, both inclusive
    friend bool operator==(const Segment&, const Segment&) = default;
};

struct Box {
    double x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const Box&, const Box&) = default;
};

struct BoxKeyframe {
    std::int64_t ordinal = 0;
    Box box;
    bool outside = false, occluded = false;
    std::vector<Attribute> attributes;
    friend bool operator==(const BoxKeyframe&, const BoxKeyframe&) = default;
};

/// Between keyframes boxes are interpolated linearly; after one with `outside` there is none.
struct BoxTrack {
    std::string id;  ///< row id, random; stable for ever
    std::string kind;
    std::vector<BoxKeyframe> keyframes;  ///< ordinals strictly increasing, never empty
    std::vector<Attribute> attributes;
    friend bool operator==(const BoxTrack&, const BoxTrack&) = default;
};

/// One undoable step. Putting replaces the row of that id (or question).
struct RemoveSegment {
    std::string id;
};
struct RemoveTrack {
    std::string id;
};
using LabelChange = std::variant<Choice, Segment, RemoveSegment, BoxTrack, RemoveTrack>;

/// What proposed a row that a person then accepted.
enum class Assist {
    none,      ///< drawn by hand
    motion,    ///< the silhouettes of the frost track
    camera,    ///< the camera's own detector
    follow,    ///< a box carried through the clip on pixels they didn't see
    faces,     ///< the face detector of the pass
    detector,  ///< the detector an admin pinned
};
template <>
struct Names<Assist> {
    static constexpr std::array<std::string_view, 6> names{"none", "motion", "camera", "follow", "faces", "detector"};
};

/// Who made a row and what they could see then.
struct Provenance {
    UserId reviewer;
    Level level = Level::sealed;
    std::int64_t at_ms = 0;
    Assist assist = Assist::none;  ///< of a box track it stays, whatever hands change afterwards
    std::string detector{};        ///< SHA-256 of the model, 64 hex digits, where `assist` is that; else empty
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

template <class T>
struct Labelled {
    T label;
    Provenance made;
    friend bool operator==(const Labelled&, const Labelled&) = default;
};

/// All labels of one clip.
struct LabelSet {
    std::vector<Labelled<Choice>> choices;
    std::vector<Labelled<Segment>> segments;
    std::vector<Labelled<BoxTrack>> tracks;
    friend bool operator==(const LabelSet&, const LabelSet&) = default;
};

}  // namespace milchglas
