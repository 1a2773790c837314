#pragma once
// `milchglas.clip/1`: what a camera says and signs about one clip. Read and written by core/inbox/manifest_json.h.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/model/ids.h"
#include "core/model/vocabulary.h"

namespace milchglas {

struct ConsentReference {
    ConsentId id;
    std::int64_t serial = 0;
    std::string note_blake2b;  ///< 64 hex digits: BLAKE2b-256 of consent.note as stored
};

/// What made the camera record. `t_ms` counts from the first frame.
struct Trigger {
    std::string kind;
    std::int64_t t_ms = 0;
    bool armed = false;
};

/// Places and boxes a camera tells of count in ten-thousandths of the displayed picture's width and height, so that no
/// note holds a fraction.
inline constexpr std::int32_t camera_scale = 10'000;

struct CameraPoint {
    std::int32_t x = 0, y = 0;  ///< 0..camera_scale
    friend bool operator==(const CameraPoint&, const CameraPoint&) = default;
};

/// A part of the picture somebody marked when the camera was set up.
struct Zone {
    static constexpr std::size_t max_points = 32;
    ZoneKind kind{};
    std::vector<CameraPoint> polygon;  ///< 3..max_points
    friend bool operator==(const Zone&, const Zone&) = default;
};

/// Where a detection was at a time. Between two of them it went straight.
struct CameraBox {
    std::int64_t t_ms = 0;  ///< from the first frame
    std::int32_t x = 0, y = 0, width = 0, height = 0;
    friend bool operator==(const CameraBox&, const CameraBox&) = default;
};

/// What the camera itself took something for.
struct Detection {
    static constexpr std::size_t max_boxes = 64;
    DetectedKind kind{};
    std::int32_t confidence = 0;   ///< per cent
    std::vector<CameraBox> track;  ///< 1..max_boxes, times increasing
    friend bool operator==(const Detection&, const Detection&) = default;
};

/// Evidence a camera has beside its pixels.
struct CameraReport {
    static constexpr std::size_t max_zones = 16, max_detections = 32, max_boxes = 1024;  ///< boxes: of all detections
    std::optional<Trigger> trigger;
    std::vector<Zone> zones;
    std::vector<Detection> detections;
};

struct ClipManifest {
    ClipId clip;  ///< 32 hex digits
    DeviceId device;
    HouseholdId household;
    std::int64_t recorded_at_ms = 0;  ///< UTC
    Room room = Room::unknown;
    Reason reason = Reason::motion_alarm;
    std::string media_type;  ///< "video/mp4", "video/x-matroska", "video/x-msvideo"
    std::int64_t media_size = 0;
    std::string media_blake2b;  ///< 64 hex digits, the figure `b2sum -l 256` prints
    ConsentReference consent;
    std::vector<std::string> recipients;  ///< the age recipients the clip was sealed to
    std::int64_t sealed_at_ms = 0;
    CameraReport camera;  ///< members of the note itself, each of which may be absent
};

}  // namespace milchglas
