#pragma once
// Labels as JSON: one spelling for the rows of the journal and of the native export. A box is [x, y, width, height];
// numbers are written so that they read back to the same bits. Readers refuse whatever a writer wouldn't write.
#include <nlohmann/json.hpp>
#include <optional>

#include "core/base/strict_json.h"
#include "core/base/utc_time.h"
#include "core/model/label.h"

namespace milchglas {

inline nlohmann::json attributes_json(const std::vector<Attribute>& attributes) {
    nlohmann::json out = nlohmann::json::array();
    for (const Attribute& a : attributes) out.push_back({{"name", a.name}, {"value", a.value}});
    return out;
}

inline nlohmann::json to_json(const Choice& c) {
    return {{"question", c.question}, {"answers", c.answers}};
}

inline nlohmann::json to_json(const Segment& s) {
    return {{"id", s.id}, {"kind", s.kind}, {"first", s.first}, {"last", s.last}};
}

inline nlohmann::json to_json(const BoxTrack& t) {
    nlohmann::json keyframes = nlohmann::json::array();
    for (const BoxKeyframe& k : t.keyframes)
        keyframes.push_back({{"ordinal", k.ordinal},
                             {"box", {k.box.x, k.box.y, k.box.width, k.box.height}},
                             {"outside", k.outside},
                             {"occluded", k.occluded},
                             {"attributes", attributes_json(k.attributes)}});
    return {{"id", t.id}, {"kind", t.kind}, {"keyframes", keyframes}, {"attributes", attributes_json(t.attributes)}};
}

inline nlohmann::json to_json(const Provenance& p) {
    nlohmann::json out{{"reviewer", p.reviewer.value}, {"level", to_text(p.level)}, {"at", format_utc(p.at_ms)}};
    if (p.assist != Assist::none) out["assist"] = to_text(p.assist);
    if (!p.detector.empty()) out["detector"] = p.detector;
    return out;
}

inline std::vector<Attribute> read_attributes(StrictObject& owner) {
    std::vector<Attribute> out;
    for (const nlohmann::json& item : owner.array("attributes")) {
        StrictObject o(item);
        out.push_back({o.text("name"), o.text("value")});
        if (!o.finish()) owner.reject();
    }
    return out;
}

inline std::optional<Choice> read_choice(const nlohmann::json& value) {
    StrictObject o(value);
    Choice c{o.text("question"), o.texts("answers")};
    return o.finish() ? std::optional(std::move(c)) : std::nullopt;
}

inline std::optional<Segment> read_segment(const nlohmann::json& value) {
    StrictObject o(value);
    Segment s{o.text("id"), o.text("kind"), o.integer("first", 0, INT64_MAX), o.integer("last", 0, INT64_MAX)};
    return o.finish() ? std::optional(std::move(s)) : std::nullopt;
}

inline std::optional<BoxKeyframe> read_keyframe(const nlohmann::json& value) {
    StrictObject o(value);
    BoxKeyframe k;
    k.ordinal = o.integer("ordinal", 0, INT64_MAX);
    const nlohmann::json& box = o.array("box", 4);
    if (box.size() != 4) return std::nullopt;
    for (const nlohmann::json& number : box)
        if (!number.is_number()) return std::nullopt;
    k.box = {box[0].get<double>(), box[1].get<double>(), box[2].get<double>(), box[3].get<double>()};
    k.outside = o.boolean("outside");
    k.occluded = o.boolean("occluded");
    k.attributes = read_attributes(o);
    return o.finish() ? std::optional(std::move(k)) : std::nullopt;
}

inline std::optional<BoxTrack> read_track(const nlohmann::json& value) {
    StrictObject o(value);
    BoxTrack t{o.text("id"), o.text("kind"), {}, read_attributes(o)};
    for (const nlohmann::json& item : o.array("keyframes", 10'000)) {
        auto keyframe = read_keyframe(item);
        if (!keyframe) return std::nullopt;
        t.keyframes.push_back(*std::move(keyframe));
    }
    return o.finish() && !t.keyframes.empty() ? std::optional(std::move(t)) : std::nullopt;
}

inline std::optional<Provenance> read_provenance(const nlohmann::json& value) {
    constexpr std::size_t sha256_chars = 64;
    StrictObject o(value);
    const std::string reviewer = o.text("reviewer");
    const auto level = from_text<Level>(o.text("level"));
    const auto at = parse_utc(o.text("at"));
    const auto named = o.optional_text("assist");
    const auto assist = named ? from_text<Assist>(*named) : Assist::none;
    const bool written = !named || assist != Assist::none;  // "none" is left out
    const auto detector = o.optional_text("detector", sha256_chars);
    const bool named_by_it = detector.has_value() == (assist == Assist::detector) &&
                             (!detector || (detector->size() == sha256_chars &&
                                            detector->find_first_not_of("0123456789abcdef") == std::string::npos));
    if (!o.finish() || !level || !at || !assist || !written || !named_by_it) return std::nullopt;
    return Provenance{{reviewer}, *level, *at, *assist, detector.value_or("")};
}

}  // namespace milchglas
