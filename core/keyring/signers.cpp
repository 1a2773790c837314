#include "core/keyring/signers.h"

#include <algorithm>

namespace milchglas::keyring {
namespace {
bool valid_subject(std::string_view subject) {
    return !subject.empty() && subject.size() <= 64 && std::all_of(subject.begin(), subject.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    });
}
}  // namespace

Status Signers::enrol(store::Transaction& transaction, std::string_view vkey, KeyPurpose purpose,
                      std::string_view subject) {
    MG_TRY(const note::VerifierKey key, note::VerifierKey::parse(vkey));
    if (!valid_subject(subject)) return fail(Errc::usage, "keyring.subject");
    store::Database& database = transaction.database();
    MG_CHECK(
        database.run("INSERT INTO keyring_signers (public_key, vkey, purpose, subject, enrolled_ms) "
                     "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (public_key) DO NOTHING",
                     key.public_key(), key.text(), to_text(purpose), subject, clock_->utc_ms()));
    if (database.changes() == 0) return fail(Errc::conflict, "keyring.signer_enrolled");
    return {};
}

Result<note::EnrolledKey> Signers::revoke(store::Transaction& transaction, std::string_view vkey) {
    MG_TRY(const note::VerifierKey key, note::VerifierKey::parse(vkey));
    MG_TRY(const auto keys, list(Notes::kept));
    const auto known =
        std::find_if(keys.begin(), keys.end(), [&](const auto& each) { return each.key == key && !each.revoked; });
    if (known == keys.end()) return fail(Errc::not_found, "keyring.signer");
    MG_CHECK(transaction.database().run("UPDATE keyring_signers SET revoked_ms = ?2 WHERE public_key = ?1",
                                        key.public_key(), clock_->utc_ms()));
    return *known;
}

Result<note::EnrolledKey> Signers::rotate(store::Transaction& transaction, std::string_view old_vkey,
                                          std::string_view new_vkey) {
    MG_TRY(const note::VerifierKey old_key, note::VerifierKey::parse(old_vkey));
    MG_TRY(const auto keys, list());
    const auto old = std::find_if(keys.begin(), keys.end(),
                                  [&](const auto& known) { return known.key == old_key && !known.revoked; });
    if (old == keys.end()) return fail(Errc::not_found, "keyring.signer");
    MG_CHECK(enrol(transaction, new_vkey, old->purpose, old->subject));
    MG_CHECK(transaction.database().run("UPDATE keyring_signers SET retired_ms = ?2 WHERE public_key = ?1",
                                        old_key.public_key(), clock_->utc_ms()));
    return *old;
}

Result<std::vector<note::EnrolledKey>> Signers::list(Notes notes) const {
    MG_TRY(
        auto rows,
        database_->query("SELECT vkey, purpose, subject, revoked_ms, retired_ms FROM keyring_signers ORDER BY number"));
    std::vector<note::EnrolledKey> keys;
    for (;;) {
        MG_TRY(const bool more, rows.step());
        if (!more) return keys;
        auto key = note::VerifierKey::parse(rows.text(0));
        const auto purpose = from_text<KeyPurpose>(rows.text(1));
        if (!key || !purpose) return fail(Errc::damaged, "keyring.signer_row");
        keys.push_back({*std::move(key), *purpose, rows.text(2),
                        !rows.is_null(3) || (notes == Notes::arriving && !rows.is_null(4))});
    }
}

}  // namespace milchglas::keyring
