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

struct ClipManifest {
    ClipId clip;  ///< 32 hex digits
    DeviceId device;
    HouseholdId household;
    std::int64_t recorded_at_ms = 0;  ///< UTC
    Room room = Room::unknown;
    Reason reason = Reason::motion_alarm;
    std::string media_type;     ///< "video/mp4", "video/x-matroska", "video/x-msvideo"
    std::int64_t media_size = 0;
    std::string media_blake2b;  ///< 64 hex digits, the figure `b2sum -l 256` prints
    ConsentReference consent;
    std::vector<std::string> recipients;  ///< the age recipients the clip was sealed to
    std::int64_t sealed_at_ms = 0;
    std::optional<Trigger> trigger;
};

}  // namespace milchglas
