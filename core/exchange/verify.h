#pragma once
// Checks an export folder without a vault: the signature, withdrawn rows, then every file. Files the export didn't
// write are counted, not refused: people keep things beside data.
#include <filesystem>
#include <span>

#include "core/base/result.h"
#include "core/exchange/manifest.h"
#include "core/note/enrolled_key.h"

namespace milchglas::exchange {

struct VerifiedExport {
    ExportManifest manifest;
    std::string signer;
    std::int64_t unlisted_files = 0;
};

/// `keys`: the exporters a trainer trusts. Tombstones are looked for before files, so that a newer manifest laid over an
/// older folder says what matters.
/// Errors, in this order: not_found "exchange.manifest_missing"; those of open_note; damaged "exchange.manifest";
/// denied "exchange.tombstoned" (a withdrawn row is still in labels.jsonl, rows.csv, clip_labels.csv, segments.csv or
/// coco.json); not_found "exchange.file_missing"; damaged "exchange.file_changed", "exchange.sums" (the list of files
/// itself is not as signed), "exchange.rows" (rows.csv isn't what the manifest or labels.jsonl says).
Result<VerifiedExport> verify_export(const std::filesystem::path& folder, std::span<const note::EnrolledKey> keys);

}  // namespace milchglas::exchange
