#include "core/exchange/schema_json.h"

#include <nlohmann/json.hpp>

#include "core/base/strict_json.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;

ClipQuestion read_question(const json& value, StrictObject& owner) {
    StrictObject o(value);
    ClipQuestion question{o.text("id"), o.boolean("multi"), o.texts("answers")};
    if (!o.finish()) owner.reject();
    return question;
}

AttributeSpec read_attribute(const json& value, StrictObject& owner) {
    StrictObject o(value);
    AttributeSpec attribute{o.text("name"), o.texts("values"), o.boolean("per_keyframe")};
    if (!o.finish()) owner.reject();
    return attribute;
}

TrackKind read_kind(const json& value, StrictObject& owner) {
    StrictObject o(value);
    TrackKind kind{o.text("id"), {}};
    for (const json& item : o.array("attributes")) kind.attributes.push_back(read_attribute(item, o));
    if (!o.finish()) owner.reject();
    return kind;
}
}  // namespace

json schema_json(const LabelSchema& schema) {
    json questions = json::array(), kinds = json::array();
    for (const ClipQuestion& q : schema.questions)
        questions.push_back({{"id", q.id}, {"multi", q.multi}, {"answers", q.answers}});
    for (const TrackKind& k : schema.track_kinds) {
        json attributes = json::array();
        for (const AttributeSpec& a : k.attributes)
            attributes.push_back({{"name", a.name}, {"values", a.values}, {"per_keyframe", a.per_keyframe}});
        kinds.push_back({{"id", k.id}, {"attributes", std::move(attributes)}});
    }
    return {{"id", schema.id},
            {"version", schema.version},
            {"questions", std::move(questions)},
            {"segment_kinds", schema.segment_kinds},
            {"track_kinds", std::move(kinds)}};
}

std::optional<LabelSchema> read_schema(const json& value) {
    StrictObject o(value);
    LabelSchema schema;
    schema.id = o.text("id");
    schema.version = o.integer("version", 1, INT64_MAX);
    for (const json& item : o.array("questions")) schema.questions.push_back(read_question(item, o));
    schema.segment_kinds = o.texts("segment_kinds");
    for (const json& item : o.array("track_kinds")) schema.track_kinds.push_back(read_kind(item, o));
    return o.finish() ? std::optional(std::move(schema)) : std::nullopt;
}

}  // namespace milchglas::exchange
