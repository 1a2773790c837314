#pragma once
// Who may ask for what. One closed table, checked at compile time against the promises made to the people on film.
#include <array>
#include <initializer_list>

#include "core/model/role.h"
#include "core/roles/act.h"

namespace milchglas::roles {

inline constexpr std::size_t act_count = Names<Act>::names.size();
inline constexpr std::size_t role_count = Names<Role>::names.size();

namespace detail {
/// Unlisted means refused.
class Table {
  public:
    constexpr void allow(Role role, std::initializer_list<Act> acts) {
        for (const Act act : acts) allowed_[static_cast<std::size_t>(role)][static_cast<std::size_t>(act)] = true;
    }
    /// A value outside the enums (a damaged row, say) is refused, not looked up.
    [[nodiscard]] constexpr bool holds(Role role, Act act) const {
        const auto r = static_cast<std::size_t>(role), a = static_cast<std::size_t>(act);
        return r < role_count && a < act_count && allowed_[r][a];
    }

  private:
    std::array<std::array<bool, act_count>, role_count> allowed_{};
};

constexpr Table make_table() {
    Table table;
    table.allow(Role::reviewer,
                {Act::unlock, Act::vouch, Act::next_clip, Act::view, Act::reveal, Act::cant_tell, Act::label, Act::follow,
                 Act::finish, Act::change_passphrase});
    table.allow(Role::lead, {Act::unlock, Act::vouch, Act::list_clips, Act::next_clip, Act::view, Act::reveal,
                             Act::confirm_reveal, Act::cant_tell, Act::count_cant_tell, Act::label, Act::follow,
                             Act::finish, Act::export_labels, Act::change_passphrase});
    table.allow(Role::auditor, {Act::unlock, Act::vouch, Act::audit_read, Act::audit_export, Act::change_passphrase});
    table.allow(Role::admin,
                {Act::unlock, Act::add_user, Act::list_users, Act::enrol_signer, Act::revoke_signer, Act::list_signers,
                 Act::import_clip, Act::list_clips, Act::rotate_epoch, Act::change_passphrase, Act::disable_user,
                 Act::enable_user, Act::make_recovery, Act::backup_vault, Act::confirm_reveal, Act::count_cant_tell,
                 Act::set_detector, Act::show_detector});
    return table;
}
inline constexpr Table table = make_table();
}  // namespace detail

/// Whether a person of this role may ask for this act. Consent and rules still have their own say.
constexpr bool may(Role role, Act act) {
    return detail::table.holds(role, act);
}

/// Whether exactly `only` (in any order) hold `act`.
constexpr bool only_for(Act act, std::initializer_list<Role> only) {
    for (std::size_t r = 0; r < role_count; ++r) {
        bool listed = false;
        for (const Role role : only) listed = listed || static_cast<std::size_t>(role) == r;
        if (may(static_cast<Role>(r), act) != listed) return false;
    }
    return true;
}

// No admin can watch, and nobody who watches can let people, cameras or clips in.
static_assert(only_for(Act::next_clip, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::view, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::reveal, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::cant_tell, {Role::reviewer, Role::lead}));
// Whoever answers for the work says yes to a whole picture; colleagues at the next desk don't for each other.
static_assert(only_for(Act::confirm_reveal, {Role::lead, Role::admin}));
static_assert(only_for(Act::count_cant_tell, {Role::lead, Role::admin}));
static_assert(only_for(Act::label, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::follow, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::finish, {Role::reviewer, Role::lead}));
static_assert(only_for(Act::add_user, {Role::admin}));
static_assert(only_for(Act::list_users, {Role::admin}));
static_assert(only_for(Act::enrol_signer, {Role::admin}));
static_assert(only_for(Act::revoke_signer, {Role::admin}));
static_assert(only_for(Act::import_clip, {Role::admin}));
static_assert(only_for(Act::rotate_epoch, {Role::admin}));
static_assert(only_for(Act::disable_user, {Role::admin}));
static_assert(only_for(Act::enable_user, {Role::admin}));
static_assert(only_for(Act::make_recovery, {Role::admin}));
static_assert(only_for(Act::backup_vault, {Role::admin}));
// What runs inside passes isn't for those who look at what they make.
static_assert(only_for(Act::set_detector, {Role::admin}));
// Labels leave through a lead only; what the log says in clear is for auditors only.
static_assert(only_for(Act::export_labels, {Role::lead}));
static_assert(only_for(Act::audit_read, {Role::auditor}));
static_assert(only_for(Act::audit_export, {Role::auditor}));
// A vault is made once, from outside; an admin has no key to hand on.
static_assert(only_for(Act::init, {}));
static_assert(only_for(Act::vouch, {Role::reviewer, Role::lead, Role::auditor}));

}  // namespace milchglas::roles
