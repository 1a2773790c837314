#include "core/labels/step_json.h"

#include "core/model/label_json.h"

namespace milchglas::labels {
namespace {
using nlohmann::json;

struct ChangeWriter {
    json operator()(const Choice& c) const { return {{"change", "choice"}, {"label", to_json(c)}}; }
    json operator()(const Segment& s) const { return {{"change", "segment"}, {"label", to_json(s)}}; }
    json operator()(const BoxTrack& t) const { return {{"change", "track"}, {"label", to_json(t)}}; }
    json operator()(const RemoveSegment& r) const { return {{"change", "remove-segment"}, {"label", {{"id", r.id}}}}; }
    json operator()(const RemoveTrack& r) const { return {{"change", "remove-track"}, {"label", {{"id", r.id}}}}; }
};

template <class Remove>
std::optional<LabelChange> read_removal(const json& value) {
    StrictObject o(value);
    Remove remove{o.text("id")};
    if (!o.finish()) return std::nullopt;
    return remove;
}

std::optional<LabelChange> read_change(const std::string& kind, const json& label) {
    if (kind == "choice") return read_choice(label);
    if (kind == "segment") return read_segment(label);
    if (kind == "track") return read_track(label);
    if (kind == "remove-segment") return read_removal<RemoveSegment>(label);
    if (kind == "remove-track") return read_removal<RemoveTrack>(label);
    return std::nullopt;
}
}  // namespace

std::string write_step(const Step& step) {
    json value = std::visit(ChangeWriter{}, step.change);
    value["made"] = to_json(step.made);
    return value.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<Step> read_step(std::string_view text) {
    const json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) return std::nullopt;
    StrictObject o(value);
    const std::string kind = o.text("change");
    auto change = read_change(kind, o.object("label"));
    auto made = read_provenance(o.object("made"));
    if (!o.finish() || !change || !made) return std::nullopt;
    return Step{*std::move(change), *std::move(made)};
}

}  // namespace milchglas::labels
