#include "core/exchange/rows.h"

#include "core/model/label_json.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;

bool has_frame(const FrameTable& table, std::int64_t ordinal) {
    return ordinal >= 0 && static_cast<std::size_t>(ordinal) < table.frames.size();
}

std::int64_t pts(const FrameTable& table, std::int64_t ordinal) {
    return table.frames[static_cast<std::size_t>(ordinal)].pts;
}

json with_pts(const Choice& choice, const FrameTable&) { return to_json(choice); }

json with_pts(const Segment& segment, const FrameTable& table) {
    if (!has_frame(table, segment.first) || !has_frame(table, segment.last)) return nullptr;
    json value = to_json(segment);
    value["first_pts"] = pts(table, segment.first);
    value["last_pts"] = pts(table, segment.last);
    return value;
}

json with_pts(const BoxTrack& track, const FrameTable& table) {
    json value = to_json(track);
    for (std::size_t i = 0; i < track.keyframes.size(); ++i) {
        if (!has_frame(table, track.keyframes[i].ordinal)) return nullptr;
        value["keyframes"][i]["pts"] = pts(table, track.keyframes[i].ordinal);
    }
    return value;
}

template <class T, class RowId>
Status add_rows(const char* kind, const ExportClip& clip, const std::vector<Labelled<T>>& labels, const RowId& id_of,
                std::vector<Row>& rows) {
    for (const Labelled<T>& labelled : labels) {
        json label = with_pts(labelled.label, clip.frames);
        if (label.is_null()) return fail(Errc::usage, "exchange.ordinal");
        const std::string id = id_of(labelled.label);
        const json line{{"row", kind},
                        {"row_id", id},
                        {"clip", clip.clip.value},
                        {"label", std::move(label)},
                        {"made", to_json(labelled.made)}};
        rows.push_back({id, line.dump(-1, ' ', false, json::error_handler_t::replace)});
    }
    return {};
}
}  // namespace

std::string choice_row_id(const ClipId& clip, const Choice& choice) { return clip.value + "." + choice.question; }

Result<std::vector<Row>> rows_of(const ExportClip& clip) {
    std::vector<Row> rows;
    const auto own_id = [](const auto& label) { return label.id; };
    const auto choice_id = [&](const Choice& choice) { return choice_row_id(clip.clip, choice); };
    MG_CHECK(add_rows("choice", clip, clip.labels.choices, choice_id, rows));
    MG_CHECK(add_rows("segment", clip, clip.labels.segments, own_id, rows));
    MG_CHECK(add_rows("track", clip, clip.labels.tracks, own_id, rows));
    return rows;
}

}  // namespace milchglas::exchange
