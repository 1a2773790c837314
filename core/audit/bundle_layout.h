#pragma once
// Which files an exported log consists of, and the two that speak of the others.
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/audit/export_bundle.h"
#include "core/merkle/checkpoint.h"
#include "core/merkle/tile.h"

namespace milchglas::audit {

/// Names and order in SHA256SUMS: everything but SHA256SUMS and manifest.note themselves.
std::vector<std::string> bundle_names(std::uint64_t size);
/// "tlog/tile/...", "tlog/tile/entries/...".
std::string tile_name(const merkle::TileId& tile);
std::string entries_name(std::uint64_t index, std::uint32_t width);

/// What `sha256sum` writes and `sha256sum -c` reads.
std::string format_sums(std::span<const BundleFile> files);

/// `milchglas.audit-export/1`, the text of manifest.note.
struct ExportManifest {
    std::int64_t exported_at_ms = 0;
    merkle::Checkpoint checkpoint;  ///< the export holds the entries 0 to checkpoint.size - 1
    std::string sums_sha256;        ///< 64 hex digits: SHA-256 of SHA256SUMS
};
std::string format_manifest(const ExportManifest& manifest);
/// Errors: damaged "audit.bundle_manifest_form".
Result<ExportManifest> parse_manifest(std::string_view text);

struct BundleKeys {
    std::string log, exporter;  ///< vkeys
};
std::string format_keys(const BundleKeys& keys);
/// Errors: damaged "audit.bundle_keys".
Result<BundleKeys> parse_keys(std::string_view text);

/// VERIFY.md: how to check the bundle with public tools, what that proves and what it doesn't.
std::string_view verify_text();

}  // namespace milchglas::audit
