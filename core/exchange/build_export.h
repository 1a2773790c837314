#pragma once
// One export from start to end: every format, the lists, and the manifest text for the caller to sign.
#include <filesystem>
#include <span>

#include "core/base/result.h"
#include "core/exchange/export_clip.h"
#include "core/exchange/manifest.h"
#include "core/model/label_schema.h"

namespace milchglas::exchange {

struct ExportOrder {
    std::int64_t serial = 0;
    std::optional<std::int64_t> supersedes;
    std::int64_t created_at_ms = 0;
    std::vector<Tombstone> tombstones;
};

struct Export {
    std::vector<File> files;  ///< everything but manifest.note
    ExportManifest manifest;
    std::string manifest_text;  ///< sign this with the exporter key; the note becomes manifest.note
};

/// Errors: usage "exchange.clip_id" (a clip id that isn't 32 hex digits would become a file name), "exchange.twice"
/// (one clip id twice); those of write_json_lines and write_manifest.
Result<Export> build_export(const LabelSchema& schema, std::span<const ExportClip> clips, const ExportOrder& order);

/// Writes `files` and then the signed manifest (last, so an export without one is visibly unfinished) into `folder`,
/// which is made when it isn't there. Errors: conflict "exchange.folder_not_empty"; io, no_space "exchange.write".
Status write_export(const std::filesystem::path& folder, std::span<const File> files, std::string_view manifest_note);

}  // namespace milchglas::exchange
