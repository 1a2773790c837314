#pragma once
// The closed words of consent records, clip manifests and decisions.
#include "core/model/names.h"

namespace milchglas {

enum class Purpose { alarm_training, false_alarm_review, product_safety };
template <>
struct Names<Purpose> {
    static constexpr std::array<std::string_view, 3> names{"alarm-training", "false-alarm-review", "product-safety"};
};

enum class Task { classify, segment, track };
template <>
struct Names<Task> {
    static constexpr std::array<std::string_view, 3> names{"classify", "segment", "track"};
};

enum class Room { entrance, living_room, kitchen, hallway, garden, drive, garage, bedroom, bathroom, child_room, unknown };
template <>
struct Names<Room> {
    static constexpr std::array<std::string_view, 11> names{"entrance", "living-room", "kitchen", "hallway",
                                                            "garden",   "drive",       "garage",  "bedroom",
                                                            "bathroom", "child-room",  "unknown"};
};

enum class Reason { motion_alarm, sound_alarm, false_alarm_report, scheduled_sample };
template <>
struct Names<Reason> {
    static constexpr std::array<std::string_view, 4> names{"motion-alarm", "sound-alarm", "false-alarm-report",
                                                           "scheduled-sample"};
};

/// What a marked part of a camera's picture is.
enum class ZoneKind { door, window, drive, garden, street, other };
template <>
struct Names<ZoneKind> {
    static constexpr std::array<std::string_view, 6> names{"door", "window", "drive", "garden", "street", "other"};
};

/// What a camera's own detector tells apart.
enum class DetectedKind { person, face, pet, vehicle, package, motion, other };
template <>
struct Names<DetectedKind> {
    static constexpr std::array<std::string_view, 7> names{"person", "face",   "pet",  "vehicle",
                                                           "package", "motion", "other"};
};

/// GDPR Article 6 as DPV spells it. Terms of use are no legal basis this type can express.
enum class LegalBasis { consent, explicit_consent };
template <>
struct Names<LegalBasis> {
    static constexpr std::array<std::string_view, 2> names{"eu-gdpr:A6-1-a", "eu-gdpr:A9-2-a"};
};

enum class Minors { none, present, unknown };
template <>
struct Names<Minors> {
    static constexpr std::array<std::string_view, 3> names{"none", "present", "unknown"};
};

enum class Bystanders { none, possible, unknown };
template <>
struct Names<Bystanders> {
    static constexpr std::array<std::string_view, 3> names{"none", "possible", "unknown"};
};

}  // namespace milchglas
