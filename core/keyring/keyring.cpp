#include "core/keyring/keyring.h"

#include <unistd.h>

#include <algorithm>

#include "core/age/open.h"
#include "core/base/hash.h"
#include "core/keyring/box.h"
#include "core/keyring/grants.h"
#include "core/keyring/key_file.h"
#include "core/keyring/keyring_state.h"
#include "core/keyring/signers.h"

namespace milchglas::keyring {
namespace {

constexpr std::string_view noise_context = "milchglas frost noise/1";

bool is_file(const std::filesystem::path& path) {
    return ::access(path.c_str(), F_OK) == 0;
}

/// The private halves that leave the guard's memory when `create` ends.
struct FreshVault {
    GuardKeys keys;
    UnlockedKeys admin, reviewer;
    Secret audit_private;
};

Result<FreshVault> make_vault_keys(const NewUser& admin, const NewUser& reviewer) {
    const std::string vault = "milchglas-" + random_id(4);
    MG_TRY(note::SigningKey log_key, note::SigningKey::generate(vault + "-log"));
    MG_TRY(note::SigningKey exporter_key, note::SigningKey::generate(vault + "-exporter"));
    KeyPair clip = make_key_pair(), audit = make_key_pair();
    FreshVault made{{.intake_epoch = 1,
                     .intake = {},
                     .log_key = std::move(log_key),
                     .exporter_key = std::move(exporter_key),
                     .store_key = Secret::random(key_bytes),
                     .name_pepper = Secret::random(key_bytes),
                     .clip_public = clip.public_key,
                     .audit_public = audit.public_key,
                     .grants = {}},
                    newcomer_keys(Role::admin, admin.group),
                    newcomer_keys(Role::reviewer, reviewer.group),
                    std::move(audit.private_key)};
    made.keys.intake.push_back(age::Identity::generate());
    made.admin.people_key = Secret::random(key_bytes);
    made.reviewer.clip_private = std::move(clip.private_key);
    made.reviewer.label_key = Secret::random(key_bytes);
    return made;
}

}  // namespace

Keyring::Keyring(std::unique_ptr<State> state) : state_(std::move(state)) {}
Keyring::Keyring(Keyring&&) noexcept = default;
Keyring& Keyring::operator=(Keyring&&) noexcept = default;
Keyring::~Keyring() = default;

Result<Keyring> Keyring::create(const std::filesystem::path& folder, store::Database& database, const Clock& clock,
                                const NewUser& admin, const NewUser& reviewer, PassphraseCost cost) {
    if (is_file(key_file_path(folder))) return fail(Errc::conflict, "keyring.exists");
    MG_CHECK(check_new_user(admin));
    MG_CHECK(check_new_user(reviewer));
    MG_CHECK(prepare_tables(database));
    MG_TRY(HostKey host, provide_host_key(folder));
    MG_TRY(FreshVault made, make_vault_keys(admin, reviewer));
    auto state = std::make_unique<State>(State{folder, &database, &clock, cost, std::move(host), std::move(made.keys)});

    MG_TRY(auto transaction, store::Transaction::begin(database));
    MG_TRY(const auto users, read_users(database, Secret()));
    if (!users.empty()) return fail(Errc::conflict, "keyring.exists");
    MG_CHECK(state->insert(made.admin, admin, made.admin.people_key));
    MG_CHECK(state->insert(made.reviewer, reviewer, made.admin.people_key));
    MG_CHECK(leave_audit_key(database, {made.admin.people_key, made.reviewer.clip_private}, made.audit_private));
    // The key file first: people without a key file would be locked out for ever, a key file without people is only
    // litter.
    Status done = write_key_file(folder, state->host, state->keys, {});
    if (done) done = transaction.commit();
    if (!done) {
        ::unlink(key_file_path(folder).c_str());
        return done.error();
    }
    return Keyring(std::move(state));
}

Result<Keyring> Keyring::open(const std::filesystem::path& folder, store::Database& database, const Clock& clock,
                              PassphraseCost cost) {
    MG_TRY(OpenedKeyFile file, read_key_file(folder));
    MG_CHECK(prepare_tables(database));
    return Keyring(
        std::make_unique<State>(State{folder, &database, &clock, cost, std::move(file.host), std::move(file.keys)}));
}

Status Keyring::replace_grants(GrantMap grants) {
    MG_CHECK(write_key_file(state_->folder, state_->host, state_->keys, grants));
    state_->keys.grants = std::move(grants);
    return {};
}

Result<Bytes> Keyring::seal_file_key(const ClipId& clip, const ConsentId& consent, Purpose purpose,
                                     const Secret& file_key) {
    if (file_key.size() != file_key_bytes || clip.empty() || consent.empty() || consent.value.size() > 64)
        return fail(Errc::usage, "keyring.file_key");
    if (!state_->keys.grants.contains({consent, purpose})) {
        MG_TRY(const Grant made, make_grant(state_->keys.clip_public));
        GrantMap grants = state_->keys.grants;
        grants.emplace(std::pair{consent, purpose}, made);
        MG_CHECK(replace_grants(std::move(grants)));
    }
    return wrap_file_key(state_->keys.grants.at({consent, purpose}), {clip, consent, purpose}, file_key);
}

Result<PayloadKeys> Keyring::open_payload_keys(const Permit& permit, [[maybe_unused]] Ticket ticket,
                                               const UnlockedKeys& keys, ByteView wrapped, ByteView nonce) const {
    if (permit.reviewer() != keys.uid) return fail(Errc::denied, "keyring.permit_user");
    if (keys.clip_private.empty()) return fail(Errc::locked, "keyring.no_clip_key");
    if (nonce.size() != age::payload_nonce_bytes) return fail(Errc::usage, "keyring.nonce");
    const auto grant = state_->keys.grants.find({permit.consent(), permit.purpose()});
    if (grant == state_->keys.grants.end()) return fail(Errc::not_found, "keyring.no_grant");
    const ClipUse use{permit.clip(), permit.consent(), permit.purpose()};
    MG_TRY(const Secret file_key, unwrap_file_key(grant->second, keys.clip_private, use, wrapped));
    return PayloadKeys{age::payload_key(file_key, nonce), derive(file_key, noise_context)};
}

Status Keyring::settle_grants(const UnlockedKeys& keys) {
    if (keys.clip_private.empty()) return {};
    const auto fresh = [](const auto& item) { return !item.second.settled_private; };
    if (std::none_of(state_->keys.grants.begin(), state_->keys.grants.end(), fresh)) return {};
    GrantMap grants = state_->keys.grants;
    for (auto& [of, grant] : grants) MG_CHECK(settle_grant(grant, keys.clip_private));
    return replace_grants(std::move(grants));
}

bool Keyring::is_fresh(ByteView wrapped) {
    return keyring::is_fresh(wrapped);
}

Result<std::optional<Bytes>> Keyring::settle_file_key(const UnlockedKeys& keys, const ConsentId& consent,
                                                      Purpose purpose, ByteView wrapped) const {
    const auto grant = state_->keys.grants.find({consent, purpose});
    if (keys.clip_private.empty() || grant == state_->keys.grants.end() || !is_fresh(wrapped))
        return std::optional<Bytes>();
    MG_TRY(Bytes settled, keyring::settle_file_key(grant->second, keys.clip_private, wrapped));
    return std::optional<Bytes>(std::move(settled));
}

Status Keyring::shred(const ConsentId& consent) {
    GrantMap grants = state_->keys.grants;
    if (std::erase_if(grants, [&](const auto& item) { return item.first.first == consent; }) == 0) return {};
    return replace_grants(std::move(grants));
}

const note::SigningKey& Keyring::log_key() const {
    return state_->keys.log_key;
}
const note::SigningKey& Keyring::exporter_key() const {
    return state_->keys.exporter_key;
}
const Secret& Keyring::store_key() const {
    return state_->keys.store_key;
}
const PublicKey& Keyring::audit_public() const {
    return state_->keys.audit_public;
}

}  // namespace milchglas::keyring
