#include "core/desk/seal_clip.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <utility>

#include "core/age/keys.h"
#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/consent/record_json.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/seal_clip.h"
#include "core/note/note.h"

namespace milchglas::desk {
namespace {
std::optional<std::string> media_type_of(const std::filesystem::path& media) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> types{{{".mp4", "video/mp4"},
                                                                                  {".mov", "video/quicktime"},
                                                                                  {".mkv", "video/x-matroska"},
                                                                                  {".webm", "video/webm"},
                                                                                  {".avi", "video/x-msvideo"},
                                                                                  {".ts", "video/mp2t"}}};
    for (const auto& [extension, type] : types)
        if (media.extension() == extension) return std::string(type);
    return std::nullopt;
}

Result<ConsentReference> reference_to(const std::string& consent_note) {
    const auto note = note::parse_note(consent_note);
    if (!note) return fail(Errc::usage, "desk.consent_note");
    const auto record = consent::parse_record(note->text);
    if (!record) return fail(Errc::usage, "desk.consent_note");
    return ConsentReference{record->id, record->serial, to_hex(blake2b_256(as_bytes(consent_note)))};
}
Result<inbox::MediaFigures> figures_in(const std::string& clip_note) {
    const auto note = note::parse_note(clip_note);
    if (!note) return fail(Errc::usage, "desk.clip_note");
    const auto manifest = inbox::parse_manifest(note->text);
    if (!manifest) return fail(Errc::usage, "desk.clip_note");
    inbox::MediaFigures figures{static_cast<std::uint64_t>(manifest->media_size), {}};
    const auto hash = from_hex(manifest->media_blake2b);
    if (!hash || hash->size() != figures.blake2b.size()) return fail(Errc::usage, "desk.clip_note");
    std::copy(hash->begin(), hash->end(), figures.blake2b.begin());
    return figures;
}

Result<std::vector<age::Recipient>> parse_recipients(const std::vector<std::string>& texts) {
    std::vector<age::Recipient> keys;
    for (const std::string& text : texts) {
        MG_TRY(const age::Recipient key, age::Recipient::parse(text));
        keys.push_back(key);
    }
    return keys;
}
}  // namespace

bool is_media_name(const std::filesystem::path& media) {
    return media_type_of(media).has_value();
}

Result<ClipManifest> describe_clip(const ClipDescription& description, const Clock& clock,
                                   const std::atomic<bool>& stop) {
    if (!is_media_name(description.media)) return fail(Errc::usage, "desk.media_type");
    MG_TRY(const UniqueFd media, open_regular_file(description.media, "desk.media"));
    return describe_clip(description, media, clock, stop);
}

Result<ClipManifest> describe_clip(const ClipDescription& description, const UniqueFd& media, const Clock& clock,
                                   const std::atomic<bool>& stop) {
    const auto type = media_type_of(description.media);
    if (!type) return fail(Errc::usage, "desk.media_type");
    MG_TRY(const inbox::MediaFigures figures, inbox::measure_media(media.get(), stop));
    ClipManifest manifest;
    manifest.clip = ClipId{random_id()};
    manifest.device = description.device;
    manifest.household = description.household;
    manifest.recorded_at_ms = description.recorded_at_ms;
    manifest.room = description.room;
    manifest.reason = description.reason;
    manifest.media_type = *type;
    manifest.media_size = static_cast<std::int64_t>(figures.size);
    manifest.media_blake2b = to_hex(figures.blake2b);
    MG_TRY(manifest.consent, reference_to(description.consent_note));
    manifest.recipients = description.recipients;
    manifest.sealed_at_ms = clock.utc_ms();
    manifest.camera = description.camera;
    return manifest;
}

Result<std::string> sign_manifest(const ClipManifest& manifest, const note::SigningKey& device_key) {
    MG_TRY(const std::string text, inbox::write_manifest(manifest));
    return note::sign_note(text, device_key);
}

Status seal_to_file(const ClipDescription& description, const std::string& clip_note, const UniqueFd& media,
                    const std::filesystem::path& out, const std::atomic<bool>& stop) {
    std::error_code ignored;
    if (std::filesystem::exists(out, ignored)) return fail(Errc::conflict, "desk.out_exists");
    MG_TRY(const auto keys, parse_recipients(description.recipients));
    MG_TRY(const inbox::MediaFigures figures, figures_in(clip_note));
    const std::filesystem::path temporary = out.string() + ".part";
    const UniqueFd sink(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644));
    if (!sink) return os_error("desk.out");
    Status sealed = inbox::seal_clip(description.consent_note, clip_note, media.get(), figures,
                                     description.media.extension().string().substr(1), keys, sink.get(), stop);
    if (sealed && (::fsync(sink.get()) != 0 || ::rename(temporary.c_str(), out.c_str()) != 0))
        sealed = os_error("desk.out");
    if (!sealed) {
        std::filesystem::remove(temporary, ignored);
        return sealed;
    }
    return sync_folder(out.parent_path().empty() ? "." : out.parent_path(), "desk.out");
}

}  // namespace milchglas::desk
