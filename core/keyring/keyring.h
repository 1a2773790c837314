#pragma once
// Every key of a vault: those of the guard in `keys.mg` beside the database, those of people in passphrase-wrapped
// slots in it. Decides nothing: who may ask is core/roles, whether a view is allowed is a Permit.
// One thread. Files: core/keyring/key_file.h.
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/clock.h"
#include "core/keyring/guard_keys.h"
#include "core/keyring/passphrase_cost.h"
#include "core/keyring/unlocked_keys.h"
#include "core/model/permit.h"
#include "core/model/ticket.h"
#include "core/store/transaction.h"

namespace milchglas::keyring {

struct NewUser {
    std::string name;   ///< login name, 1 to 64 bytes of UTF-8 without control characters; shown to admins only
    Secret passphrase;  ///< 8 to 1024 bytes
    Role role = Role::reviewer;
    std::string group;  ///< reviewer group, at most 64 bytes; may be empty
};

struct UserInfo {
    UserId uid;
    std::string name;  ///< empty for whom holds no people key
    Role role = Role::reviewer;
    std::string group;
    std::int64_t created_ms = 0;
    bool disabled = false;
};

/// What a decoder needs for one clip, and for no other.
struct PayloadKeys {
    Secret payload_key;  ///< 32 bytes: age's payload key
    Secret noise_key;    ///< 32 bytes: the frost's noise, the same for one clip for ever
};

/// Two texts to be printed and kept apart; one alone is noise.
struct RecoveryShares {
    Secret first, second;
};
struct RecoveredPeople {
    UserId admin, reviewer;
};

class Keyring {
  public:
    /// Makes the vault's keys with its first admin and first reviewer (the roles in `admin` and `reviewer` are
    /// ignored); makes the host key where the machine provides none. After a failure nothing is left behind but the
    /// host key. REQUIRES: `folder` exists; `database` outlives the Keyring and doesn't move. Errors: conflict
    /// "keyring.exists"; those of add_user, open and core/store.
    static Result<Keyring> create(const std::filesystem::path& folder, store::Database& database, const Clock& clock,
                                  const NewUser& admin, const NewUser& reviewer, PassphraseCost cost = {});

    /// The guard's own keys; asks for no passphrase. `clock` must outlive the Keyring.
    /// Errors: not_found "keyring.no_key_file"; not_found "keyring.no_host_key", denied "keyring.host_key_mode" (others
    /// may read it), damaged "keyring.host_key"; damaged "keyring.key_file" (changed, cut, or of another host key);
    /// usage "keyring.newer"; io, no_space.
    static Result<Keyring> open(const std::filesystem::path& folder, store::Database& database, const Clock& clock,
                                PassphraseCost cost = {});

    /// Takes as long for a name nobody has. Errors: locked "keyring.wrong_passphrase" (either is wrong),
    /// denied "keyring.user_disabled" (both are right), damaged "keyring.slot", io "keyring.memory".
    [[nodiscard]] Result<UnlockedKeys> unlock(std::string_view name, const Secret& passphrase) const;

    /// Asks for leave to try a passphrase of this name: 0, and the try counts, or the milliseconds until one may be
    /// made. A right one makes all tries before it forgotten. Known and unknown names are treated alike.
    Result<std::int64_t> count_try(std::string_view name);
    /// The same for somebody who is unlocked. Errors: not_found "keyring.no_user".
    Result<std::int64_t> count_try(const UserId& user);

    /// Wraps the person's keys under another passphrase; the one before opens nothing from the commit on.
    /// Errors: locked "keyring.wrong_passphrase" (`before`), denied "keyring.user_disabled", usage
    /// "keyring.passphrase" (`after`), not_found "keyring.no_user", io "keyring.memory".
    Status change_passphrase(store::Transaction& transaction, const UserId& user, const Secret& before,
                             const Secret& after);

    /// Shuts a person out and wipes their keys: they come back by enable_user() only. Errors: not_found
    /// "keyring.no_user", conflict "keyring.disabled_already", conflict "keyring.last_holder" (nobody else could use or
    /// hand on the keys of that role).
    Result<UserId> disable_user(store::Transaction& transaction, std::string_view name);
    /// Lets a disabled person back in, role and group as before, with a new passphrase and with keys copied as in
    /// add_user(). Errors: those of add_user; not_found "keyring.no_user", conflict "keyring.not_disabled".
    Result<UserId> enable_user(store::Transaction& transaction, const UnlockedKeys& admin, const UnlockedKeys* voucher,
                               std::string_view name, const Secret& passphrase);

    /// A newcomer's keys are copied out of the people who let them in, never out of the guard:
    /// an admin's out of `admin`; a reviewer's or lead's out of `voucher`, who must hold the same; an auditor's out of
    /// `voucher`, an auditor too, or for the first one out of what `create` left sealed for an admin and a reviewer or
    /// lead together.
    /// Errors: denied "keyring.not_admin", denied "keyring.voucher" (missing, or without the keys),
    /// conflict "keyring.name_taken", usage "keyring.name" / "keyring.passphrase" / "keyring.group".
    Result<UserId> add_user(store::Transaction& transaction, const UnlockedKeys& admin, const UnlockedKeys* voucher,
                            const NewUser& user);

    /// Shares that together let in a new admin and a new reviewer; the ones before are worthless from the commit on. The
    /// keys of both must be there. Errors: denied "keyring.not_admin", denied "keyring.voucher" (`reviewer`).
    Result<RecoveryShares> make_recovery(store::Transaction& transaction, const UnlockedKeys& admin,
                                         const UnlockedKeys& reviewer);
    /// Uses both up. Errors: damaged "keyring.share" (mistyped), usage "keyring.shares_differ", not_found
    /// "keyring.share_old" (replaced or used), damaged "keyring.recovery"; usage and conflict as in add_user.
    Result<RecoveredPeople> recover(store::Transaction& transaction, const RecoveryShares& shares,
                                    const NewUser& admin, const NewUser& reviewer);
    [[nodiscard]] Result<bool> has_recovery() const;
    [[nodiscard]] bool has_grant(const ConsentId& consent, Purpose purpose) const;

    /// A copy of the key file in `folder`, under a host key made for it alone, which is returned: neither opens the
    /// vault's own file. Errors: no_space, io "keyring.key_file".
    Result<Secret> copy_key_file(const std::filesystem::path& folder) const;

    /// In order of creation. Names are filled in for an admin only. Errors: damaged "store.column_sealed".
    [[nodiscard]] Result<std::vector<UserInfo>> list_users(const UnlockedKeys& asking) const;

    /// Wraps a clip's 16-byte file key under the grant of this record and purpose, which is made (and durable) when it
    /// isn't there yet. Needs nobody unlocked. Errors: usage "keyring.file_key", no_space, io "keyring.key_file".
    Result<Bytes> seal_file_key(const ClipId& clip, const ConsentId& consent, Purpose purpose, const Secret& file_key);

    /// The way back, for the clip, record and purpose the permit names. `nonce`: the first 16 bytes of the payload.
    /// Errors: denied "keyring.permit_user" (the permit is somebody else's), locked "keyring.no_clip_key" (this role
    /// holds none), not_found "keyring.no_grant" (withdrawn and shredded), damaged "keyring.wrapped", usage
    /// "keyring.nonce".
    [[nodiscard]] Result<PayloadKeys> open_payload_keys(const Permit& permit, Ticket ticket, const UnlockedKeys& keys,
                                                        ByteView wrapped, ByteView nonce) const;

    /// Turns what the locked guard wrapped into what opens without an asymmetric step, now that somebody who holds the
    /// clip key is there; no file key is unwrapped for it. First the grants, all at once and durably, then each wrapped
    /// key: nothing where it is settled already or its grant is gone. Does nothing for a role without the clip key.
    /// Errors: damaged "keyring.grant", damaged "keyring.wrapped", no_space, io "keyring.key_file".
    Status settle_grants(const UnlockedKeys& keys);
    [[nodiscard]] static bool is_fresh(ByteView wrapped);
    [[nodiscard]] Result<std::optional<Bytes>> settle_file_key(const UnlockedKeys& keys, const ConsentId& consent,
                                                               Purpose purpose, ByteView wrapped) const;

    /// Forgets every grant of a record, for ever: its clips can't be opened again. Done twice is done once.
    /// The key file is written anew under a new file key. Errors: no_space, io "keyring.key_file": the grants are still
    /// there then.
    Status shred(const ConsentId& consent);

    /// Begins an epoch: a new intake identity becomes the current one, the one before stays beside it, and one older
    /// than that is destroyed. The key file is written anew under a new file key. After a failure everything is as it
    /// was. Errors: no_space, io "keyring.key_file".
    Status rotate_intake(Ticket ticket);
    /// Destroys the identity of the epoch before, for ever: what was sealed to it alone can't be taken in any more.
    /// Errors: conflict "keyring.no_old_epoch"; no_space, io "keyring.key_file".
    Status retire_intake(Ticket ticket);

    /// Current epoch first; then the one before, while its inbox is drained.
    [[nodiscard]] std::span<const age::Identity> intake_identities() const;
    [[nodiscard]] const age::Recipient& intake_recipient() const;
    [[nodiscard]] std::uint32_t intake_epoch() const;
    [[nodiscard]] const note::SigningKey& log_key() const;
    [[nodiscard]] const note::SigningKey& exporter_key() const;
    [[nodiscard]] const Secret& store_key() const;
    [[nodiscard]] const PublicKey& audit_public() const;

    Keyring(Keyring&&) noexcept;
    Keyring& operator=(Keyring&&) noexcept;
    ~Keyring();

  private:
    struct State;
    explicit Keyring(std::unique_ptr<State> state);
    Status replace_grants(GrantMap grants);
    Status replace_intake(std::vector<age::Identity> intake, std::uint32_t epoch);
    std::unique_ptr<State> state_;
};

}  // namespace milchglas::keyring
