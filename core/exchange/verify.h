#pragma once
// Checks an export folder without a vault: the signature, withdrawn rows, then every file. Files the export didn't
// write are counted and searched for withdrawn rows, but not refused: people keep things beside data.
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

/// `keys`: the exporters a trainer trusts. Tombstones are looked for before files, so that a newer manifest laid over
/// an older folder says what matters.
/// Errors, in this order: not_found "exchange.manifest_missing"; those of open_note; damaged "json.<why>",
/// "exchange.manifest"; denied "exchange.tombstoned" (a withdrawn row's id is still in some file of the folder);
/// not_found "exchange.file_missing"; damaged "exchange.sums" (SHA256SUMS is not as signed), "exchange.file_changed";
/// io "exchange.read".
Result<VerifiedExport> verify_export(const std::filesystem::path& folder, std::span<const note::EnrolledKey> keys);

}  // namespace milchglas::exchange
