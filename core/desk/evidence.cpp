#include "core/desk/evidence.h"

#include <array>

namespace milchglas::desk {

Result<consent::Evidence> evidence_for(Vault& vault, const StoredClip& clip) {
    consent::Evidence evidence;
    evidence.note = clip.consent_note;
    MG_TRY(evidence.newest, vault.clips().newest_record(clip.manifest.consent.id));
    if (evidence.newest && evidence.newest->serial > clip.manifest.consent.serial) {
        MG_TRY(evidence.newest_note, vault.clips().newest_note(clip.manifest.consent.id));
    }
    // A key that was replaced signs nothing new, but what came under it stays.
    MG_TRY(const bool kept, vault.clips().seen(clip.manifest.clip));
    using Notes = keyring::Signers::Notes;
    MG_TRY(evidence.keys, vault.signers().list(kept ? Notes::kept : Notes::arriving));
    evidence.manifest = clip.manifest;
    evidence.views_so_far = clip.views;
    evidence.now_ms = vault.clock().utc_ms();
    MG_TRY(evidence.newest_logged_ms, vault.log().newest_ms());
    evidence.region = vault.region();
    return evidence;
}

Error consent_refusal(const Decision& decision) {
    constexpr std::array<Where, 15> checks{"consent.C01", "consent.C02", "consent.C03", "consent.C04", "consent.C05",
                                           "consent.C06", "consent.C07", "consent.C08", "consent.C09", "consent.C10",
                                           "consent.C11", "consent.C12", "consent.C13", "consent.C14", "consent.C15"};
    for (const Where& check : checks)
        if (!decision.failed_checks.empty() && check.text().ends_with(decision.failed_checks.front()))
            return fail(Errc::denied, check);
    return fail(Errc::denied, "consent.undecidable");
}

}  // namespace milchglas::desk
