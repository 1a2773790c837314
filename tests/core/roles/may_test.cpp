#include "core/roles/may.h"

#include <gtest/gtest.h>

#include <set>

namespace milchglas::roles {
namespace {

constexpr std::array all_roles{Role::reviewer, Role::lead, Role::auditor, Role::admin};

TEST(May, EveryRoleCanUnlock) {
    for (const Role role : all_roles) EXPECT_TRUE(may(role, Act::unlock)) << to_text(role);
}

TEST(May, NobodyHoldsWatchingTogetherWithLettingIn) {
    for (const Role role : all_roles) {
        EXPECT_FALSE(may(role, Act::view) && may(role, Act::add_user)) << to_text(role);
        EXPECT_FALSE(may(role, Act::view) && may(role, Act::import_clip)) << to_text(role);
        EXPECT_FALSE(may(role, Act::view) && may(role, Act::audit_read)) << to_text(role);
    }
}

TEST(May, EachRoleHoldsExactlyItsActs) {
    const std::array<std::set<Act>, 4> expected{{
        {Act::unlock, Act::vouch, Act::next_clip, Act::view, Act::reveal, Act::cant_tell, Act::label, Act::follow,
         Act::finish, Act::change_passphrase},
        {Act::unlock, Act::vouch, Act::list_clips, Act::next_clip, Act::view, Act::reveal, Act::confirm_reveal,
         Act::cant_tell, Act::count_cant_tell, Act::label, Act::follow, Act::finish, Act::export_labels,
         Act::change_passphrase},
        {Act::unlock, Act::vouch, Act::audit_read, Act::audit_export, Act::change_passphrase},
        {Act::unlock, Act::add_user, Act::list_users, Act::enrol_signer, Act::revoke_signer, Act::list_signers,
         Act::import_clip, Act::list_clips, Act::rotate_epoch, Act::change_passphrase, Act::disable_user,
         Act::enable_user, Act::make_recovery, Act::backup_vault, Act::confirm_reveal, Act::count_cant_tell,
         Act::set_detector, Act::show_detector},
    }};
    for (const Role role : all_roles)
        for (std::size_t a = 0; a < act_count; ++a) {
            const Act act = static_cast<Act>(a);
            EXPECT_EQ(may(role, act), expected[static_cast<std::size_t>(role)].contains(act))
                << to_text(role) << " " << to_text(act);
        }
}

TEST(May, ValuesOutsideTheEnumsAreRefused) {
    EXPECT_FALSE(may(static_cast<Role>(99), Act::unlock));
    EXPECT_FALSE(may(Role::admin, static_cast<Act>(99)));
    EXPECT_FALSE(may(Role::admin, static_cast<Act>(-1)));
}

TEST(May, ActsHaveDistinctNames) {
    std::set<std::string_view> names(Names<Act>::names.begin(), Names<Act>::names.end());
    EXPECT_EQ(names.size(), act_count);
    EXPECT_EQ(from_text<Act>("audit-export"), Act::audit_export);
    EXPECT_EQ(to_text(Act::export_labels), "export-labels");
}

}  // namespace
}  // namespace milchglas::roles
