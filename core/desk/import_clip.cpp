#include "core/desk/import_clip.h"

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/consent/record_json.h"
#include "core/desk/evidence.h"
#include "core/desk/workbench.h"
#include "core/inbox/receive.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
/// One import on its way through worker, loop, worker, loop. The connection may be gone before it ends.
struct Import {
    Desk& desk;
    audit::Entry entry;  ///< names who asked
    channel::Answer<ImportClip> answer;
    UniqueFd source;
    std::vector<age::Identity> identities;
    std::vector<note::EnrolledKey> keys;
    std::shared_ptr<const void> work;  ///< whoever waits for it isn't idle

    UniqueFd staged;
    inbox::ReceivedClip clip;
    StoredClip row;
};
using Shared = std::shared_ptr<Import>;

/// A nameless copy in the vault's folder: what is verified can't be changed by its sender any more.
Result<UniqueFd> stage(const UniqueFd& source, const std::filesystem::path& folder) {
    MG_TRY(const std::uint64_t size, size_of(source.get(), "desk.import_read"));
    UniqueFd copy(::open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!copy) return os_error("desk.stage");
    off_t at = 0;
    while (static_cast<std::uint64_t>(at) < size) {
        const ssize_t n = ::sendfile(copy.get(), source.get(), &at, size - static_cast<std::uint64_t>(at));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return os_error("desk.stage");
        if (n == 0) return fail(Errc::damaged, "desk.import_read");
    }
    return copy;
}

void refuse(const Shared& import, const Error& why) {
    import->entry.outcome = why.code() == Errc::denied ? audit::Outcome::denied : audit::Outcome::failed;
    import->entry.reason = {why.where()};
    if (auto logged = import->desk.vault()->log().append(import->entry); !logged) return import->answer(logged.error());
    import->answer(why);
}

/// Worker: everything that costs time and needs no database.
Status verify(Import& import) {
    MG_TRY(import.staged, stage(import.source, import.desk.folder()));
    // The replay check needs the database and follows on the loop's thread.
    const auto not_here = [](const ClipId&) -> Result<bool> { return false; };
    MG_TRY(import.clip, inbox::receive(import.staged.get(), import.identities, import.keys, not_here));
    return {};
}

/// Loop: replay and consent.
Status judge(Import& import) {
    Vault& vault = *import.desk.vault();
    const ClipManifest& manifest = import.clip.manifest;
    import.entry.clip = manifest.clip;
    import.entry.household = manifest.household;
    import.entry.consent = audit::ConsentRef{manifest.consent.id, manifest.consent.serial};
    MG_TRY(const bool seen, vault.clips().seen(manifest.clip));
    if (seen) return fail(Errc::conflict, "inbox.replayed");
    import.row.manifest = manifest;
    import.row.consent_note = import.clip.consent_note;
    import.row.clip_note = import.clip.clip_note;
    import.row.media_offset = import.clip.media_offset;
    import.row.media_size = import.clip.media_size;
    MG_TRY(const consent::Evidence evidence, evidence_for(vault, import.row));
    const Decision decision = consent::Gate::admit(evidence);
    if (!decision.failed_checks.empty()) {
        import.entry.reason = decision.failed_checks;
        return consent_refusal(decision);
    }
    return {};
}

/// Worker: the ciphertext, without its header, to its place.
Status keep(Import& import) {
    return inbox::vault_ciphertext(import.staged.get(), import.clip.payload_offset, import.clip.payload_end,
                                   import.desk.folder(), import.clip.manifest.clip);
}

/// Loop: keys, rows and log entry.
Status commit(Import& import) {
    Vault& vault = *import.desk.vault();
    const ClipManifest& manifest = import.clip.manifest;
    MG_TRY(const auto note, note::parse_note(import.clip.consent_note));
    MG_TRY(const ConsentRecord record, consent::parse_record(note.text));
    for (const ConsentProcess& process : record.processes) {
        if (!import.row.key_for(process.purpose).empty()) continue;
        MG_TRY(Bytes wrapped, vault.keys().seal_file_key(manifest.clip, manifest.consent.id, process.purpose,
                                                         import.clip.file_key));
        import.row.keys.push_back({process.purpose, std::move(wrapped)});
    }
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.clips().add(transaction, import.row, vault.clock().utc_ms()));
    MG_CHECK(vault.clips().note_record(transaction, manifest.consent, import.clip.consent_note));
    MG_CHECK(vault.log().append(transaction, import.entry));
    return transaction.commit();
}

void on_loop(const Shared& import, Status (*step)(Import&), void (*next)(const Shared&)) {
    import->desk.loop().post([import, step, next] {
        if (auto done = step(*import); !done) return refuse(import, done.error());
        next(import);
    });
}

void on_worker(const Shared& import, Status (*step)(Import&), void (*next)(const Shared&)) {
    const bool queued = import->desk.pool().submit([import, step, next] {
        auto done = step(*import);
        import->desk.loop().post([import, done = std::move(done), next] {
            if (!done) return refuse(import, done.error());
            next(import);
        });
    });
    if (!queued) refuse(import, fail(Errc::busy, "desk.import_queue"));
}

void finish(const Shared& import) {
    import->answer(ImportClip::Reply{import->clip.manifest.clip, static_cast<std::int64_t>(import->clip.media_size)});
}
void commit_next(const Shared& import) {
    if (auto done = commit(*import); !done) {
        (void)inbox::remove_vaulted(import->desk.folder(), import->clip.manifest.clip);
        return refuse(import, done.error());
    }
    finish(import);
}
void keep_next(const Shared& import) { on_worker(import, keep, commit_next); }
void judge_next(const Shared& import) { on_loop(import, judge, keep_next); }
}  // namespace

void import_clip(Workbench& bench, ImportClip::Request request, channel::Answer<ImportClip> answer) {
    Vault& vault = bench.vault();
    auto keys = vault.signers().list();
    if (!keys) return answer(keys.error());
    auto import = std::make_shared<Import>(Import{bench.desk(),
                                                  bench.entry(audit::EntryType::clip_import),
                                                  std::move(answer),
                                                  std::move(request.file),
                                                  {},
                                                  *std::move(keys),
                                                  bench.session().work_under_way(),
                                                  {},
                                                  {},
                                                  {}});
    for (const age::Identity& identity : vault.keys().intake_identities())
        import->identities.emplace_back(identity.scalar().clone());
    on_worker(import, verify, judge_next);
}

}  // namespace milchglas::desk
