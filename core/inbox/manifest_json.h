#pragma once
// `milchglas.clip/1` as strict JSON, the text of clip.note. Format: the members of ClipManifest; times in RFC 3339 UTC;
// `consent` {id, serial, note_blake2b}; what the camera tells beside its pixels as camera_json.h says. Unknown keys are
// refused.
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/clip_manifest.h"

namespace milchglas::inbox {

inline constexpr std::string_view manifest_schema = "milchglas.clip/1";

/// Errors: damaged "json.*" (syntax), damaged "inbox.manifest_schema" (another schema), damaged "inbox.manifest"
/// (a member is missing, unknown, out of its bounds or not spelled as the format wants).
Result<ClipManifest> parse_manifest(std::string_view text);

/// Keys sorted, no white space, one line feed at the end. Errors: usage "inbox.manifest_values": the values could not
/// be read back, so nothing is written that would be refused later.
Result<std::string> write_manifest(const ClipManifest& manifest);

}  // namespace milchglas::inbox
