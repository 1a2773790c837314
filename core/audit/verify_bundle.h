#pragma once
// Checks an exported log. Needs no vault and no secret.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/merkle/checkpoint.h"
#include "core/model/names.h"
#include "core/note/keys.h"

namespace milchglas::audit {

/// Where a key came from. A key taken from the bundle proves only that the bundle fits together: whoever made the
/// bundle could have made the key too.
enum class KeyTrust { pinned, bundle_only };

enum class Proved {
    files_unchanged,      ///< every file is as the exporter signed it
    entries_well_formed,  ///< every line is one whole entry, numbered without a gap
    entries_match_tree,   ///< events.jsonl, the entry bundles and the leaf hashes agree
    root_recomputed,      ///< the signed root was computed again from the entries
    log_signed_root,      ///< the log key signed this size and root
};

struct Verified {
    merkle::Checkpoint checkpoint;
    std::int64_t entries = 0;
    std::string log_key, exporter_key;  ///< vkeys
    KeyTrust log_trust = KeyTrust::bundle_only;
    KeyTrust exporter_trust = KeyTrust::bundle_only;
    std::int64_t exported_at_ms = 0;
    std::vector<Proved> proved;
};

/// Keys the person checking got by another way than this bundle.
struct PinnedKeys {
    std::optional<note::VerifierKey> log, exporter;
};

/// Gives the bytes of "tlog/checkpoint", say; not_found for a missing file, damaged for one above `limit` bytes.
using ReadFile = std::function<Result<Bytes>(const std::string& name, std::size_t limit)>;

/// Errors, the first that applies:
///   not_found "audit.bundle_missing"         a file that belongs to the bundle isn't there
///   damaged   "audit.bundle_file_too_large"  a file is larger than it can be
///   io, usage "audit.bundle_read"            the operating system refused to read one, or it is no regular file
///   damaged   "audit.bundle_keys"            keys.txt can't be read
///   forged    "audit.bundle_log_key", "audit.bundle_exporter_key"   keys.txt names another key than the pinned one
///   forged    "audit.bundle_manifest"        manifest.note isn't signed by the exporter key
///   damaged   "audit.bundle_manifest_form"   it is, but can't be read, or covers more than an export can
///   damaged   "audit.bundle_sums"            SHA256SUMS isn't the signed one, or not a list of exactly these files
///   damaged   "audit.bundle_changed"         a file isn't as SHA256SUMS says
///   forged    "audit.bundle_checkpoint"      the checkpoint isn't signed by the log key
///   damaged   "audit.bundle_checkpoint_form", "audit.bundle_range"  it can't be read; the manifest names another
///   damaged   "audit.bundle_tile_size"       a tile or entry bundle is short or long
///   damaged   "audit.bundle_tile"            a tile doesn't follow from the entries
///   damaged   "audit.bundle_events"          events.jsonl and the entry bundles differ
///   damaged   "audit.bundle_entry"           a line is no entry, or out of number
///   damaged   "audit.bundle_root"            the entries don't give the signed root
Result<Verified> verify_bundle(const ReadFile& read, const PinnedKeys& pinned);
/// The same over a folder.
Result<Verified> verify_bundle_folder(const std::filesystem::path& folder, const PinnedKeys& pinned);

}  // namespace milchglas::audit

namespace milchglas {

template <>
struct Names<audit::KeyTrust> {
    static constexpr std::array<std::string_view, 2> names{"pinned", "bundle-only"};
};
template <>
struct Names<audit::Proved> {
    static constexpr std::array<std::string_view, 5> names{"files-unchanged", "entries-well-formed",
                                                           "entries-match-tree", "root-recomputed", "log-signed-root"};
};

}  // namespace milchglas
