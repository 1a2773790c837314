#include "core/desk/clip_import.h"

#include <memory>
#include <optional>

#include "core/consent/record_json.h"
#include "core/desk/evidence.h"
#include "core/inbox/receive.h"
#include "core/inbox/vaulted.h"

namespace milchglas::desk {
namespace {
/// Goes through worker, loop, worker, loop, and is touched by one of them at a time.
struct Import {
    Desk& desk;
    audit::Entry entry;
    std::function<void(const Result<TakenIn>&)> done;
    UniqueFd source;
    std::vector<age::Identity> identities;
    std::vector<note::EnrolledKey> keys;

    UniqueFd copy;
    std::optional<inbox::Reception> reception;
    StoredClip row;

    [[nodiscard]] Vault& vault() { return *desk.vault(); }
    [[nodiscard]] const inbox::ReceivedClip& clip() const { return reception->clip(); }
};
using Shared = std::shared_ptr<Import>;
using Step = Status (*)(Import&);
using Next = void (*)(const Shared&);

/// Worker: the file as far as its notes.
Status read_notes(Import& import) {
    MG_TRY(import.copy, inbox::begin_vaulting(import.desk.folder()));
    MG_TRY(import.reception, inbox::Reception::begin(import.source.get(), import.copy.get(),
                                                     {import.identities, import.keys}, import.desk.closing()));
    return {};
}

/// Worker: the rest of it, verified, and the ciphertext without its header in its place.
Status keep(Import& import) {
    MG_CHECK(import.reception->finish());
    return inbox::keep_vaulted(import.copy.get(), import.desk.folder(), import.clip().manifest.clip);
}

/// Loop: the row to be, and what the log says about it.
void describe(Import& import) {
    const inbox::ReceivedClip& clip = import.clip();
    import.entry.clip = clip.manifest.clip;
    import.entry.household = clip.manifest.household;
    import.entry.consent = audit::ConsentRef{clip.manifest.consent.id, clip.manifest.consent.serial};
    import.row.manifest = clip.manifest;
    import.row.consent_note = clip.consent_note;
    import.row.clip_note = clip.clip_note;
    import.row.media_offset = clip.media_offset;
    import.row.media_size = clip.media_size;
}

/// Loop: the manifest is signed over the media's hash, so the same note is the same clip.
Result<bool> is_here(Import& import) {
    const ClipId& id = import.clip().manifest.clip;
    MG_TRY(const bool seen, import.vault().clips().seen(id));
    if (!seen) return false;
    const auto stored = import.vault().clips().find(id);
    const bool same = stored && *stored && (*stored)->clip_note == import.clip().clip_note;
    if (!same || !inbox::open_vaulted(import.desk.folder(), id)) return fail(Errc::conflict, "inbox.replayed");
    return true;
}

/// Loop: consent, as of now.
Status ask_household(Import& import) {
    MG_TRY(const consent::Evidence evidence, evidence_for(import.vault(), import.row));
    const Decision decision = consent::Gate::admit(evidence);
    return decision.failed_checks.empty() ? Status{} : consent_refusal(decision);
}

/// Loop: the file key under the grant of each purpose the household agreed to. The grants are durable first: one
/// without a clip is only litter.
Status wrap_keys(Import& import) {
    MG_TRY(const auto note, note::parse_note(import.clip().consent_note));
    MG_TRY(const ConsentRecord record, consent::parse_record(note.text));
    for (const ConsentProcess& process : record.processes) {
        if (!import.row.key_for(process.purpose).empty()) continue;
        MG_TRY(Bytes wrapped, import.vault().keys().seal_file_key(import.row.manifest.clip, record.id, process.purpose,
                                                                  import.clip().file_key));
        import.row.keys.push_back({process.purpose, std::move(wrapped)});
    }
    return {};
}

Status commit(Import& import) {
    Vault& vault = import.vault();
    MG_CHECK(ask_household(import));  // it may have been withdrawn while the media was read
    MG_CHECK(wrap_keys(import));
    MG_TRY(auto transaction, store::Transaction::begin(vault.database()));
    MG_CHECK(vault.clips().add(transaction, import.row, vault.clock().utc_ms()));
    MG_CHECK(vault.clips().note_record(transaction, import.row.manifest.consent, import.row.consent_note));
    MG_CHECK(vault.log().append(transaction, import.entry));
    return transaction.commit();
}

void refuse(const Shared& import, const Error& why) {
    import->entry.outcome = why.code() == Errc::denied ? audit::Outcome::denied : audit::Outcome::failed;
    import->entry.reason = {why.where()};
    if (auto logged = import->vault().log().append(import->entry); !logged) return import->done(logged.error());
    import->done(why);
}

void finish(const Shared& import, bool already_here) {
    import->done(TakenIn{import->row.manifest.clip, static_cast<std::int64_t>(import->row.media_size), already_here});
}

/// Worker's `step`, then on the loop what follows it.
void on_worker(const Shared& import, Step step, Next next) {
    const auto go_on = [import, next](const Status& done) { done ? next(import) : refuse(import, done.error()); };
    const auto work = [import, step, go_on] {
        import->desk.loop().post([go_on, done = step(*import)] { go_on(done); });
};
if (!import->desk.pool().submit(work)) refuse(import, fail(Errc::busy, "desk.import_queue"));
}

void commit_next(const Shared& import) {
    if (auto committed = commit(*import); !committed) {
        (void)inbox::remove_vaulted(import->desk.folder(), import->row.manifest.clip);
        return refuse(import, committed.error());
    }
    import->desk.tell_of_clip(import->row.manifest.clip);
    finish(import, false);
}

void judge_next(const Shared& import) {
    describe(*import);
    const auto here = is_here(*import);
    if (!here) return refuse(import, here.error());
    if (*here) {
        import->entry.reason = {"inbox.already_here"};
        if (auto logged = import->vault().log().append(import->entry); !logged) return import->done(logged.error());
        return finish(import, true);
    }
    if (auto asked = ask_household(*import); !asked) return refuse(import, asked.error());
    on_worker(import, keep, commit_next);
}
}  // namespace

void take_in(Desk& desk, UniqueFd source, audit::Entry entry, std::function<void(const Result<TakenIn>&)> done) {
    auto import = std::make_shared<Import>(
        Import{desk, std::move(entry), std::move(done), std::move(source), {}, {}, {}, {}, {}});
    auto keys = desk.vault()->signers().list();
    if (!keys) return refuse(import, keys.error());
    import->keys = *std::move(keys);
    for (const age::Identity& identity : desk.vault()->keys().intake_identities())
        import->identities.emplace_back(identity.scalar().clone());
    on_worker(import, read_notes, judge_next);
}

}  // namespace milchglas::desk
