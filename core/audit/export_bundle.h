#pragma once
// The whole log as files that anybody can check without a vault: core/audit/verify_bundle.h, or the public tools that
// VERIFY.md in the bundle names. Layout: events.jsonl, tlog/ (C2SP tlog-tiles), keys.txt, VERIFY.md, SHA256SUMS (of all
// those) and manifest.note (signed by the exporter: range, checkpoint, SHA-256 of SHA256SUMS).
#include <string>
#include <vector>

#include "core/audit/log.h"

namespace milchglas::audit {

struct BundleFile {
    std::string name;  ///< relative, with '/'
    Bytes bytes;
};

/// Larger logs are refused until exports can be cut by range.
inline constexpr std::int64_t max_export_entries = 250'000;

/// Signs a checkpoint first, so the bundle covers every entry written so far, the ticket's own included. Held in
/// memory; the caller writes the files and then logs the outcome.
/// Errors: usage "audit.export_too_large", damaged "audit.export_root" (the stored hashes don't give the signed root),
/// damaged "audit.line", bug "audit.ticket" (of another log), those of store/database.h.
Result<std::vector<BundleFile>> export_bundle(Log& log, Ticket ticket, const note::SigningKey& exporter,
                                              const Clock& clock);

}  // namespace milchglas::audit
