#pragma once
// The sender's side, without a vault: describe a clip, sign what was described, seal both notes and the media.
#include <atomic>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/model/clip_manifest.h"
#include "core/note/keys.h"

namespace milchglas::desk {

struct ClipDescription {
    std::filesystem::path media;  ///< .mp4 .mov .mkv .webm .avi .ts
    std::string consent_note;     ///< the signed record, exact bytes
    DeviceId device;
    HouseholdId household;
    Room room = Room::unknown;
    Reason reason = Reason::motion_alarm;
    std::int64_t recorded_at_ms = 0;
    std::vector<std::string> recipients;  ///< age recipients
    CameraReport camera;
};

/// For callers that nothing stops.
inline const std::atomic<bool> runs_through = false;

/// Whether a file of this name can be sealed: .mp4 .mov .mkv .webm .avi .ts
bool is_media_name(const std::filesystem::path& media);

/// Measures the media and gives the clip a random id. Errors: not_found "desk.media", usage "desk.media_type",
/// "desk.consent_note" (no readable record in it), those of inbox::measure_media.
Result<ClipManifest> describe_clip(const ClipDescription& description, const Clock& clock,
                                   const std::atomic<bool>& stop = runs_through);
/// The same for media that is open already: the file that is named, or a copy that stands in for it.
Result<ClipManifest> describe_clip(const ClipDescription& description, const UniqueFd& media, const Clock& clock,
                                   const std::atomic<bool>& stop = runs_through);

/// The clip note. Errors: those of inbox::write_manifest and note::sign_note.
Result<std::string> sign_manifest(const ClipManifest& manifest, const note::SigningKey& device_key);

/// Writes the .mgclip beside `out` under another name, syncs it, then renames it: never half a clip under its name.
/// `media` must be the one that `clip_note` describes. Errors: conflict "desk.out_exists"; usage "desk.clip_note" (no
/// readable manifest in it); damaged "age.recipient"; those of inbox::seal_clip.
Status seal_to_file(const ClipDescription& description, const std::string& clip_note, const UniqueFd& media,
                    const std::filesystem::path& out, const std::atomic<bool>& stop = runs_through);

}  // namespace milchglas::desk
