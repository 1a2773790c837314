#pragma once
// `milchglas.export/1`: what an exporter signs about one export. A note holds 64 KiB and a day's export has more names
// than that, so the manifest holds the SHA-256 of `SHA256SUMS`, which lists every other file as `sha256sum -c` reads
// it; one of them is `rows.csv` (row_id, row_sha256, clip), the SHA-256 being that of the row's line in labels.jsonl.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace milchglas::exchange {

inline constexpr std::string_view manifest_name = "manifest.note";
inline constexpr std::string_view sums_name = "SHA256SUMS";
inline constexpr std::string_view rows_name = "rows.csv";

/// A row that must no longer be used. Says nothing about its content.
struct Tombstone {
    std::string row_id, row_sha256, reason;
    std::int64_t at_ms = 0;
    friend bool operator==(const Tombstone&, const Tombstone&) = default;
};

/// What one format could not hold.
struct Dropped {
    std::string format;
    std::vector<std::string> what;
    friend bool operator==(const Dropped&, const Dropped&) = default;
};

struct ExportManifest {
    std::int64_t serial = 0;
    std::optional<std::int64_t> supersedes;  ///< serial of the export this one replaces
    std::int64_t created_at_ms = 0;
    std::string label_schema;
    std::int64_t label_schema_version = 0;
    std::int64_t clips = 0, rows = 0, files = 0;
    std::string sums_sha256;  ///< 64 hex digits
    std::vector<Dropped> dropped;
    std::vector<Tombstone> tombstones;
    friend bool operator==(const ExportManifest&, const ExportManifest&) = default;
};

/// What CVAT, COCO and the tables leave out; labels.jsonl leaves out nothing.
const std::vector<Dropped>& dropped_by_format();

/// The note's text, ending in a newline. Errors: usage "exchange.manifest_size" (more tombstones than a note holds).
Result<std::string> write_manifest(const ExportManifest& manifest);
/// Errors: damaged "json.<why>", "exchange.manifest".
Result<ExportManifest> parse_manifest(std::string_view text);

}  // namespace milchglas::exchange
