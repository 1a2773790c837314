#include "core/keyring/box.h"
#include "core/keyring/key_file.h"
#include "core/keyring/keyring_state.h"
#include "core/keyring/recovery.h"

namespace milchglas::keyring {

Result<RecoveryShares> Keyring::make_recovery(store::Transaction& transaction, const UnlockedKeys& admin,
                                              const UnlockedKeys& reviewer) {
    if (admin.people_key.size() != key_bytes) return fail(Errc::denied, "keyring.not_admin");
    MG_TRY(const SharePair pair, make_shares(transaction.database(), admin, reviewer, state_->clock->utc_ms()));
    return RecoveryShares{write_share(pair.first), write_share(pair.second)};
}

Result<RecoveredPeople> Keyring::recover(store::Transaction& transaction, const RecoveryShares& shares,
                                         const NewUser& admin, const NewUser& reviewer) {
    MG_CHECK(check_new_user(admin));
    MG_CHECK(check_new_user(reviewer));
    MG_TRY(const Share first, read_share(shares.first));
    MG_TRY(const Share second, read_share(shares.second));
    MG_TRY(RecoveredKeys keys, open_shares(transaction.database(), first, second));
    UnlockedKeys new_admin = newcomer_keys(Role::admin, admin.group);
    UnlockedKeys new_reviewer = newcomer_keys(Role::reviewer, reviewer.group);
    new_admin.people_key = std::move(keys.people_key);
    new_reviewer.clip_private = std::move(keys.clip_private);
    new_reviewer.label_key = std::move(keys.label_key);
    MG_CHECK(state_->insert(new_admin, admin, new_admin.people_key));
    MG_CHECK(state_->insert(new_reviewer, reviewer, new_admin.people_key));
    return RecoveredPeople{std::move(new_admin.uid), std::move(new_reviewer.uid)};
}

bool Keyring::has_grant(const ConsentId& consent, Purpose purpose) const {
    return state_->keys.grants.contains({consent, purpose});
}

Result<Secret> Keyring::copy_key_file(const std::filesystem::path& folder) const {
    const HostKey host{HostKeySource::file, Secret::random(key_bytes)};
    MG_CHECK(write_key_file(folder, host, state_->keys, state_->keys.grants));
    return host.key.clone();
}

Result<bool> Keyring::has_recovery() const {
    return shares_are_made(*state_->database);
}

}  // namespace milchglas::keyring
