#include "core/inbox/manifest_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "core/base/strict_json.h"
#include "core/base/utc_time.h"
#include "core/inbox/camera_json.h"
#include "core/inbox/payload.h"

namespace milchglas::inbox {
namespace {
using nlohmann::json;

constexpr std::array<std::string_view, 6> media_types{"video/mp4",  "video/quicktime", "video/x-matroska",
                                                      "video/webm", "video/x-msvideo", "video/mp2t"};

bool lower_hex(std::string_view text, std::size_t digits) {
    return text.size() == digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

/// Reads members of one object; what doesn't fit is noted there.
class Reader {
  public:
    explicit Reader(StrictObject& object) : object_(object) {}

    std::string hex(const char* key, std::size_t digits) {
        return checked(object_.text(key), [&](std::string_view t) { return lower_hex(t, digits); });
    }
    std::string pseudonym(const char* key) {
        return checked(object_.text(key, 64), [](std::string_view t) {
            return std::all_of(t.begin(), t.end(), [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
                       c == '_' || c == '.';
            });
        });
    }
    std::string media_type() {
        return checked(object_.text("media_type"), [](std::string_view t) {
            return std::find(media_types.begin(), media_types.end(), t) != media_types.end();
        });
    }
    std::vector<std::string> recipients() {
        auto texts = object_.texts("recipients", 64, 128);
        const bool fits = std::all_of(texts.begin(), texts.end(), [](const auto& t) { return t.starts_with("age1"); });
        if (texts.empty() || !fits) object_.reject();
        return texts;
    }
    std::int64_t time(const char* key) {
        const auto at = parse_utc(object_.text(key));
        if (!at) object_.reject();
        return at.value_or(0);
    }
    template <class E>
    E word(const char* key) {
        const auto value = from_text<E>(object_.text(key));
        if (!value) object_.reject();
        return value.value_or(E{});
    }

  private:
    template <class Fits>
    std::string checked(std::string text, Fits fits) {
        if (!fits(text)) object_.reject();
        return text;
    }
    StrictObject& object_;
};

ConsentReference read_consent(const json& value, StrictObject& parent) {
    StrictObject object(value);
    Reader reader(object);
    ConsentReference consent;
    consent.id.value = reader.pseudonym("id");
    consent.serial = object.integer("serial", 0, INT64_MAX);
    consent.note_blake2b = reader.hex("note_blake2b", 64);
    if (!object.finish()) parent.reject();
    return consent;
}

}  // namespace

Result<ClipManifest> parse_manifest(std::string_view text) {
    MG_TRY(const json value, parse_strict_json(text));
    StrictObject object(value);
    Reader reader(object);
    if (object.text("schema") != manifest_schema) return fail(Errc::damaged, "inbox.manifest_schema");
    ClipManifest manifest;
    manifest.clip.value = reader.hex("clip", 32);
    manifest.device.value = reader.pseudonym("device");
    manifest.household.value = reader.pseudonym("household");
    manifest.recorded_at_ms = reader.time("recorded_at");
    manifest.room = reader.word<Room>("room");
    manifest.reason = reader.word<Reason>("reason");
    manifest.media_type = reader.media_type();
    manifest.media_size = object.integer("media_size", 1, static_cast<std::int64_t>(max_media_size));
    manifest.media_blake2b = reader.hex("media_blake2b", 64);
    manifest.consent = read_consent(object.object("consent"), object);
    manifest.recipients = reader.recipients();
    manifest.sealed_at_ms = reader.time("sealed_at");
    manifest.camera = read_camera(object);
    if (!object.finish()) return fail(Errc::damaged, "inbox.manifest");
    return manifest;
}

Result<std::string> write_manifest(const ClipManifest& manifest) {
    json value{{"schema", manifest_schema},
               {"clip", manifest.clip.value},
               {"device", manifest.device.value},
               {"household", manifest.household.value},
               {"recorded_at", format_utc(manifest.recorded_at_ms)},
               {"room", to_text(manifest.room)},
               {"reason", to_text(manifest.reason)},
               {"media_type", manifest.media_type},
               {"media_size", manifest.media_size},
               {"media_blake2b", manifest.media_blake2b},
               {"consent",
                {{"id", manifest.consent.id.value},
                 {"serial", manifest.consent.serial},
                 {"note_blake2b", manifest.consent.note_blake2b}}},
               {"recipients", manifest.recipients},
               {"sealed_at", format_utc(manifest.sealed_at_ms)}};
    write_camera(manifest.camera, value);
    // Invalid UTF-8 would make dump() throw; replaced, it fails the check below.
    std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
    if (!parse_manifest(text)) return fail(Errc::usage, "inbox.manifest_values");
    return text + "\n";
}

}  // namespace milchglas::inbox
