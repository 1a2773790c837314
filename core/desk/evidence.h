#pragma once
// Gathers what a consent decision is made from, and turns its "no" into an error.
#include "core/consent/gate.h"
#include "core/desk/vault.h"

namespace milchglas::desk {

/// Of a clip in the vault. Errors: those of store; damaged "store.column_sealed".
Result<consent::Evidence> evidence_for(Vault& vault, const StoredClip& clip);

/// denied "consent.C01" .. "consent.C15": the first check that failed. REQUIRES: one failed.
Error consent_refusal(const Decision& decision);

}  // namespace milchglas::desk
