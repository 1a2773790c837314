#include "core/exchange/coco.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/exchange/track_attributes.h"
#include "core/model/interpolate.h"

namespace milchglas::exchange {
namespace {
using nlohmann::json;

class Coco {
  public:
    explicit Coco(const LabelSchema& schema) : schema_(schema) {
        for (const TrackKind& kind : schema.track_kinds)
            categories_.push_back({{"id", categories_.size() + 1}, {"name", kind.id}, {"supercategory", ""}});
    }

    void add(const ExportClip& clip) {
        const std::size_t video = videos_.size() + 1, first_image = images_.size() + 1;
        const std::size_t frames = clip.frames.frames.size();
        videos_.push_back({{"id", video},
                           {"name", clip.clip.value},
                           {"width", clip.width},
                           {"height", clip.height},
                           {"length", frames}});
        for (std::size_t i = 0; i < frames; ++i)
            images_.push_back({{"id", first_image + i},
                               {"file_name", fmt::format("{}/{:06}", clip.clip.value, i)},
                               {"width", clip.width},
                               {"height", clip.height},
                               {"video_id", video},
                               {"frame_id", i},
                               {"frame_index", i}});
        for (const auto& track : clip.labels.tracks) {
            ++tracks_;
            for (std::size_t i = 0; i < frames; ++i)
                add_box(track, static_cast<std::int64_t>(i), first_image + i, video);
        }
    }

    [[nodiscard]] std::string text() && {
        const json value{{"info", {{"description", "Milchglas labels"}, {"version", "1"}}},
                         {"licenses", json::array()},
                         {"categories", std::move(categories_)},
                         {"videos", std::move(videos_)},
                         {"images", std::move(images_)},
                         {"annotations", std::move(annotations_)}};
        return value.dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
    }

  private:
    [[nodiscard]] std::size_t category_of(const std::string& kind) const {
        for (std::size_t i = 0; i < schema_.track_kinds.size(); ++i)
            if (schema_.track_kinds[i].id == kind) return i + 1;
        return 0;
    }

    void add_box(const Labelled<BoxTrack>& row, std::int64_t ordinal, std::size_t image, std::size_t video) {
        const BoxTrack& track = row.label;
        const auto box = interpolate(track, ordinal);
        const std::size_t category = category_of(track.kind);
        if (!box || category == 0) return;
        const BoxKeyframe& k = keyframe_at(track, ordinal);
        json attributes = json::object();
        for (const Attribute& a : attributes_at(schema_, track, ordinal)) attributes[a.name] = a.value;
        attributes["track_id"] = tracks_;
        attributes["row_id"] = track.id;
        attributes["occluded"] = k.occluded;
        attributes["keyframe"] = k.ordinal == ordinal;
        attributes["level"] = to_text(row.made.level);
        const double right = box->x + box->width, bottom = box->y + box->height;
        const json corners = {box->x, box->y, right, box->y, right, bottom, box->x, bottom};
        annotations_.push_back({{"id", annotations_.size() + 1},
                                {"image_id", image},
                                {"video_id", video},
                                {"category_id", category},
                                {"bbox", {box->x, box->y, box->width, box->height}},
                                {"area", box->width * box->height},
                                {"segmentation", json::array({corners})},
                                {"iscrowd", 0},
                                {"track_id", tracks_},
                                {"attributes", std::move(attributes)}});
    }

    const LabelSchema& schema_;
    std::size_t tracks_ = 0;
    json categories_ = json::array(), videos_ = json::array(), images_ = json::array(), annotations_ = json::array();
};
}  // namespace

File write_coco(const LabelSchema& schema, std::span<const ExportClip> clips) {
    Coco coco(schema);
    for (const ExportClip& clip : clips) coco.add(clip);
    return {"coco.json", std::move(coco).text()};
}

}  // namespace milchglas::exchange
