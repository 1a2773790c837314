// The starter schema, as data. A change here is a new version.
#include "core/labels/schema.h"

namespace milchglas::labels {

const LabelSchema& starter_schema() {
    static const LabelSchema schema{
        .id = "milchglas-starter",
        .version = 1,
        .questions =
            {
                {"content", true, {"person", "pet", "vehicle", "nothing"}},
                {"alarm", false, {"justified", "false-alarm", "uncertain"}},
                {"false-alarm-cause", true,
                 {"cat", "dog", "other-animal", "light", "shadow", "curtain", "plant", "insect", "weather",
                  "camera-moved", "other"}},
                {"package", false, {"none", "left", "taken", "left-and-taken"}},
                {"visibility", false, {"enough", "cant-tell"}},
            },
        .segment_kinds = {"person-present", "pet-present", "vehicle-present", "package-left", "package-taken",
                          "false-trigger"},
        .track_kinds =
            {
                {"person", {{"posture", {"unknown", "standing", "walking", "running", "sitting", "lying"}, true},
                            {"carries", {"unknown", "nothing", "package", "other"}, true}}},
                {"pet", {{"species", {"unknown", "cat", "dog", "other"}, false}}},
                {"vehicle", {{"type", {"unknown", "car", "van", "bicycle", "motorcycle", "other"}, false},
                             {"motion", {"unknown", "moving", "parked"}, true}}},
                {"package", {{"size", {"unknown", "letter", "parcel", "large"}, false}}},
            },
    };
    return schema;
}

}  // namespace milchglas::labels
