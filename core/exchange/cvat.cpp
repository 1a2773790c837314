#include "core/exchange/cvat.h"

#include <fmt/format.h>

#include "core/exchange/track_attributes.h"

namespace milchglas::exchange {
namespace {
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '"': out += "&quot;"; break;
            default: out += c;
        }
    }
    return out;
}

std::string labels_element(const LabelSchema& schema) {
    std::string out = "      <labels>\n";
    for (const TrackKind& kind : schema.track_kinds) {
        out += fmt::format("        <label>\n          <name>{}</name>\n          <type>rectangle</type>\n"
                           "          <attributes>\n",
                           escaped(kind.id));
        for (const AttributeSpec& a : kind.attributes) {
            std::string values;
            for (const std::string& v : a.values) values += (values.empty() ? "" : "\n") + escaped(v);
            out += fmt::format("            <attribute>\n              <name>{}</name>\n"
                               "              <mutable>{}</mutable>\n              <input_type>select</input_type>\n"
                               "              <default_value>{}</default_value>\n              <values>{}</values>\n"
                               "            </attribute>\n",
                               escaped(a.name), a.per_keyframe ? "True" : "False",
                               a.values.empty() ? "" : escaped(a.values.front()), values);
        }
        out += "          </attributes>\n        </label>\n";
    }
    return out + "      </labels>\n";
}

std::string meta_element(const LabelSchema& schema, const ExportClip& clip) {
    const std::size_t frames = clip.frames.frames.size();
    return fmt::format("  <meta>\n    <task>\n      <name>{}</name>\n      <size>{}</size>\n"
                       "      <mode>interpolation</mode>\n      <overlap>0</overlap>\n"
                       "      <start_frame>0</start_frame>\n      <stop_frame>{}</stop_frame>\n"
                       "      <frame_filter></frame_filter>\n{}"
                       "      <original_size>\n        <width>{}</width>\n        <height>{}</height>\n"
                       "      </original_size>\n    </task>\n  </meta>\n",
                       escaped(clip.clip.value), frames, frames == 0 ? 0 : frames - 1, labels_element(schema),
                       clip.width, clip.height);
}

std::string box_element(const LabelSchema& schema, const BoxTrack& track, const BoxKeyframe& k) {
    std::string out = fmt::format("    <box frame=\"{}\" keyframe=\"1\" outside=\"{:d}\" occluded=\"{:d}\" xtl=\"{}\" "
                                  "ytl=\"{}\" xbr=\"{}\" ybr=\"{}\" z_order=\"0\">\n",
                                  k.ordinal, k.outside, k.occluded, k.box.x, k.box.y, k.box.x + k.box.width,
                                  k.box.y + k.box.height);
    for (const Attribute& a : attributes_at(schema, track, k.ordinal))
        out += fmt::format("      <attribute name=\"{}\">{}</attribute>\n", escaped(a.name), escaped(a.value));
    return out + "    </box>\n";
}

std::string track_element(const LabelSchema& schema, const BoxTrack& track, std::size_t number, std::int64_t stop) {
    std::string out = fmt::format("  <!-- row {} -->\n  <track id=\"{}\" label=\"{}\" source=\"manual\">\n",
                                  escaped(track.id), number, escaped(track.kind));
    BoxKeyframe last;
    for (BoxKeyframe k : track.keyframes) {
        // Importers interpolate towards an `outside` shape; it takes the last box that was seen, so nothing moves.
        if (k.outside) k.box = last.box;
        out += box_element(schema, track, k);
        last = std::move(k);
    }
    if (!last.outside && last.ordinal < stop) {
        last.ordinal = stop;
        out += box_element(schema, track, last);
    }
    return out + "  </track>\n";
}
}  // namespace

File write_cvat(const LabelSchema& schema, const ExportClip& clip) {
    const std::int64_t stop = static_cast<std::int64_t>(clip.frames.frames.size()) - 1;
    std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<annotations>\n  <version>1.1</version>\n";
    out += meta_element(schema, clip);
    std::size_t number = 0;
    for (const auto& track : clip.labels.tracks) out += track_element(schema, track.label, number++, stop);
    return {"cvat/" + clip.clip.value + ".xml", out + "</annotations>\n"};
}

}  // namespace milchglas::exchange
