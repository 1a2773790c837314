#pragma once
// Whose signatures this vault accepts, and for what. Enrolling is an admin's act; verifying is core/note's.
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/note/enrolled_key.h"
#include "core/store/transaction.h"

namespace milchglas::keyring {

/// REQUIRES: prepare_tables() ran on `database` (Keyring does); both arguments outlive this.
class Signers {
  public:
    Signers(store::Database& database, const Clock& clock) : database_(&database), clock_(&clock) {}

    /// `vkey`: "name+hash+base64". `subject`: the pseudonym the key speaks for, 1 to 64 of [A-Za-z0-9._-].
    /// Errors: those of note::VerifierKey::parse; usage "keyring.subject"; conflict "keyring.signer_enrolled": the
    /// public key is known already, for this or another purpose, revoked or not (a revoked key never comes back).
    Status enrol(store::Transaction& transaction, std::string_view vkey, KeyPurpose purpose, std::string_view subject);

    /// From now on what it signed is refused, whenever it was signed. Errors: those of parse; not_found
    /// "keyring.signer" (not enrolled, or revoked before).
    Result<note::EnrolledKey> revoke(store::Transaction& transaction, std::string_view vkey);

    /// Enrols `new_vkey` for the purpose and subject of `old_vkey`, which signs nothing new from now on; what the vault
    /// took in under it stays good. Errors: those of enrol; not_found "keyring.signer" (`old_vkey` isn't enrolled, or
    /// not any more).
    Result<note::EnrolledKey> rotate(store::Transaction& transaction, std::string_view old_vkey,
                                     std::string_view new_vkey);

    /// In order of enrolment; a key counts as revoked when what it signed isn't accepted. Errors: damaged
    /// "keyring.signer_row".
    enum class Notes { arriving, kept };
    [[nodiscard]] Result<std::vector<note::EnrolledKey>> list(Notes notes = Notes::arriving) const;

  private:
    store::Database* database_;
    const Clock* clock_;
};

/// The room's tables, made or brought up to date. Errors: those of store::migrate.
Status prepare_tables(store::Database& database);

}  // namespace milchglas::keyring
