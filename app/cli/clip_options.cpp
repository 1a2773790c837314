#include "app/cli/clip_options.h"

#include "app/cli/files.h"
#include "core/base/utc_time.h"
#include "core/inbox/camera_json.h"

namespace milchglas::cli {

std::vector<Option> clip_description_options() {
    using Kind = Option::Kind;
    return {{"key", Kind::value, "The camera's signing key file", true, {}, {}},
            {"media", Kind::value, "The video file", true, {}, {}},
            {"consent", Kind::value, "The household's signed consent note", true, {}, {}},
            {"device", Kind::value, "Pseudonym of the camera", true, {}, {}},
            {"household", Kind::value, "Pseudonym of the household", true, {}, {}},
            {"room", Kind::value, "Where the camera is", false, spellings<Names<Room>>(), "unknown"},
            {"reason", Kind::value, "Why the clip was recorded", false, spellings<Names<Reason>>(), "motion-alarm"},
            {"recorded-at", Kind::value, "UTC, like 2026-03-04T05:06:07Z (default: now)", false, {}, {}},
            {"camera-report", Kind::value, "What the camera tells: JSON of trigger, zones, detections", false, {}, {}},
            {"recipient", Kind::values, "age recipient to seal to; repeat for several", true, {}, {}}};
}

Result<desk::ClipDescription> description_from(const Arguments& arguments) {
    desk::ClipDescription description;
    description.media = arguments.one("media");
    MG_TRY(description.consent_note, read_text(arguments.one("consent")));
    description.device = DeviceId{arguments.one("device")};
    description.household = HouseholdId{arguments.one("household")};
    description.room = *from_text<Room>(arguments.one("room"));
    description.reason = *from_text<Reason>(arguments.one("reason"));
    description.recorded_at_ms = SystemClock{}.utc_ms() / 1000 * 1000;
    if (arguments.has("recorded-at")) {
        const auto at = parse_utc(arguments.one("recorded-at"));
        if (!at) return fail(Errc::usage, "cli.time");
        description.recorded_at_ms = *at;
    }
    if (arguments.has("camera-report")) {
        MG_TRY(const std::string report, read_text(arguments.one("camera-report")));
        MG_TRY(description.camera, inbox::parse_camera(report));
    }
    description.recipients = arguments.all("recipient");
    return description;
}

}  // namespace milchglas::cli
