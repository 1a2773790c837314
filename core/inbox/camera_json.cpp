#include "core/inbox/camera_json.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace milchglas::inbox {
namespace {
using nlohmann::json;

constexpr std::int64_t max_t_ms = 24LL * 3600 * 1000;

bool is_word(std::string_view text) {
    return !text.empty() && text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}

std::optional<std::int64_t> number_in(const json& value, std::int64_t least, std::int64_t most) {
    if (!value.is_number_integer()) return std::nullopt;
    if (value.is_number_unsigned() && value.get<std::uint64_t>() > static_cast<std::uint64_t>(most))
        return std::nullopt;
    const auto number = value.get<std::int64_t>();
    return number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// `count` integers: the first up to `most_first`, the others on the camera's scale. Empty when it isn't that.
std::vector<std::int64_t> numbers(const json& value, std::size_t count, std::int64_t most_first) {
    std::vector<std::int64_t> found;
    if (!value.is_array() || value.size() != count) return {};
    for (const json& one : value) {
        const auto number = number_in(one, 0, found.empty() ? most_first : camera_scale);
        if (!number) return {};
        found.push_back(*number);
    }
    return found;
}

template <class E>
E word(StrictObject& object) {
    const auto value = from_text<E>(object.text("kind"));
    if (!value) object.reject();
    return value.value_or(E{});
}

Trigger read_trigger(const json& value, StrictObject& parent) {
    StrictObject object(value);
    Trigger trigger;
    trigger.kind = object.text("kind", 64);
    trigger.t_ms = object.integer("t_ms", 0, max_t_ms);
    trigger.armed = object.boolean("armed");
    if (!object.finish() || !is_word(trigger.kind)) parent.reject();
    return trigger;
}

Zone read_zone(const json& value, StrictObject& parent) {
    StrictObject object(value);
    Zone zone;
    zone.kind = word<ZoneKind>(object);
    for (const json& point : object.array("polygon", Zone::max_points)) {
        const auto place = numbers(point, 2, camera_scale);
        if (place.empty()) object.reject();
        if (!place.empty())
            zone.polygon.push_back({static_cast<std::int32_t>(place[0]), static_cast<std::int32_t>(place[1])});
    }
    if (!object.finish() || zone.polygon.size() < 3) parent.reject();
    return zone;
}

std::optional<CameraBox> read_box(const json& value) {
    const auto n = numbers(value, 5, max_t_ms);
    if (n.empty() || n[3] < 1 || n[4] < 1 || n[1] + n[3] > camera_scale || n[2] + n[4] > camera_scale)
        return std::nullopt;
    return CameraBox{n[0], static_cast<std::int32_t>(n[1]), static_cast<std::int32_t>(n[2]),
                     static_cast<std::int32_t>(n[3]), static_cast<std::int32_t>(n[4])};
}

Detection read_detection(const json& value, StrictObject& parent) {
    StrictObject object(value);
    Detection detection;
    detection.kind = word<DetectedKind>(object);
    detection.confidence = static_cast<std::int32_t>(object.integer("confidence", 0, 100));
    for (const json& item : object.array("track", Detection::max_boxes)) {
        const auto box = read_box(item);
        const bool later = box && (detection.track.empty() || detection.track.back().t_ms < box->t_ms);
        if (later)
            detection.track.push_back(*box);
        else
            object.reject();
    }
    if (!object.finish() || detection.track.empty()) parent.reject();
    return detection;
}
}  // namespace

CameraReport read_camera(StrictObject& object) {
    CameraReport camera;
    if (object.has("trigger")) camera.trigger = read_trigger(object.object("trigger"), object);
    if (object.has("zones"))
        for (const json& zone : object.array("zones", CameraReport::max_zones))
            camera.zones.push_back(read_zone(zone, object));
    std::size_t boxes = 0;
    if (object.has("detections"))
        for (const json& item : object.array("detections", CameraReport::max_detections)) {
            camera.detections.push_back(read_detection(item, object));
            boxes += camera.detections.back().track.size();
        }
    if (boxes > CameraReport::max_boxes) object.reject();
    return camera;
}

void write_camera(const CameraReport& camera, json& object) {
    if (camera.trigger)
        object["trigger"] = {
            {"kind", camera.trigger->kind}, {"t_ms", camera.trigger->t_ms}, {"armed", camera.trigger->armed}};
    for (const Zone& zone : camera.zones) {
        json polygon = json::array();
        for (const CameraPoint point : zone.polygon) polygon.push_back({point.x, point.y});
        object["zones"].push_back({{"kind", to_text(zone.kind)}, {"polygon", std::move(polygon)}});
    }
    for (const Detection& detection : camera.detections) {
        json track = json::array();
        for (const CameraBox& box : detection.track) track.push_back({box.t_ms, box.x, box.y, box.width, box.height});
        object["detections"].push_back(
            {{"kind", to_text(detection.kind)}, {"confidence", detection.confidence}, {"track", std::move(track)}});
    }
}

Result<CameraReport> parse_camera(std::string_view text) {
    MG_TRY(const json value, parse_strict_json(text));
    StrictObject object(value);
    CameraReport camera = read_camera(object);
    if (!object.finish()) return fail(Errc::damaged, "inbox.camera");
    return camera;
}

}  // namespace milchglas::inbox
