#include "core/audit/check_log.h"

#include "core/audit/log_tables.h"
#include "core/merkle/appender.h"
#include "core/merkle/checkpoint.h"
#include "core/note/enrolled_key.h"

namespace milchglas::audit {
namespace {

Error misfit() {
    return fail(Errc::damaged, "audit.tail");
}

Result<merkle::Checkpoint> newest(store::Database& database, const note::VerifierKey& signer) {
    MG_TRY(const auto note, newest_checkpoint(database));
    if (!note) return merkle::Checkpoint{signer.name(), 0, {}};
    const note::EnrolledKey key{signer, KeyPurpose::log, {}, false};
    const auto opened = note::open_note(*note, {&key, 1}, KeyPurpose::log);
    if (!opened) return fail(Errc::forged, "audit.checkpoint");
    auto checkpoint = merkle::parse_checkpoint(opened->text);
    if (!checkpoint || checkpoint->origin != signer.name()) return fail(Errc::forged, "audit.checkpoint");
    return *std::move(checkpoint);
}

/// Reads the leaves in order; the root at the checkpoint's size must be the signed one.
Result<merkle::Appender> build_tree(store::Database& database, const merkle::Checkpoint& checkpoint) {
    MG_TRY(auto row, database.prepare("SELECT e.seq, e.line, h.hash FROM audit_entries e "
                                      "LEFT JOIN audit_hashes h ON h.seq = e.seq ORDER BY e.seq"));
    merkle::Appender tree;
    for (;;) {
        MG_TRY(const bool more, row.step());
        if (!more) return tree;
        const std::string line = row.text(1);
        const merkle::Hash leaf = merkle::leaf_hash(as_bytes(line));
        const Bytes stored = row.blob(2);
        if (row.integer(0) != static_cast<std::int64_t>(tree.size()) || as_text(stored) != as_text(leaf))
            return misfit();
        tree.push(leaf);
        if (tree.size() == checkpoint.size && tree.root() != checkpoint.root) return misfit();
    }
}

}  // namespace

Result<CheckedLog> check_log(store::Database& database, const note::VerifierKey& signer) {
    MG_TRY(const merkle::Checkpoint checkpoint, newest(database, signer));
    MG_TRY(const merkle::Appender tree, build_tree(database, checkpoint));
    if (tree.size() < checkpoint.size) return fail(Errc::damaged, "audit.rolled_back");
    MG_TRY(const merkle::Appender stored, load_tree(database));
    if (stored.size() != tree.size() || stored.root() != tree.root()) return misfit();
    return CheckedLog{static_cast<std::int64_t>(tree.size()), static_cast<std::int64_t>(checkpoint.size)};
}

}  // namespace milchglas::audit
