#include "core/model/names.h"

#include <gtest/gtest.h>

#include <set>

#include "core/model/decision.h"
#include "core/model/disclosure_level.h"
#include "core/model/key_purpose.h"
#include "core/model/reveal.h"
#include "core/model/role.h"
#include "core/model/vocabulary.h"

namespace milchglas {
namespace {

template <class E>
class NamesTest : public testing::Test {};
using Enums = testing::Types<Bystanders, CapSource, KeyPurpose, LegalBasis, Level, Minors, Posture, Purpose, Reason,
                             RevealReason, Role, Room, Task>;
TYPED_TEST_SUITE(NamesTest, Enums);

TYPED_TEST(NamesTest, EveryNameIsItsOwnAndReadsBack) {
    const auto& names = Names<TypeParam>::names;
    EXPECT_EQ(std::set<std::string_view>(names.begin(), names.end()).size(), names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        EXPECT_FALSE(names[i].empty()) << "fewer names than the array says";
        EXPECT_EQ(from_text<TypeParam>(names[i]), static_cast<TypeParam>(i));
        EXPECT_EQ(to_text(static_cast<TypeParam>(i)), names[i]);
    }
}

TYPED_TEST(NamesTest, NothingElseIsAName) {
    const std::string first(Names<TypeParam>::names[0]);
    for (const std::string& text : {std::string(), first + " ", " " + first, first + '\0', std::string("Nothing")})
        EXPECT_FALSE(from_text<TypeParam>(text)) << text;
}

// The last value of each enum has the last name: none was added to one and not to the other.
static_assert(Names<Level>::names.size() == static_cast<std::size_t>(Level::clear) + 1);
static_assert(Names<Posture>::names.size() == static_cast<std::size_t>(Posture::sealed) + 1);
static_assert(Names<Role>::names.size() == static_cast<std::size_t>(Role::admin) + 1);
static_assert(Names<KeyPurpose>::names.size() == static_cast<std::size_t>(KeyPurpose::rule_author) + 1);
static_assert(Names<CapSource>::names.size() == static_cast<std::size_t>(CapSource::reviewer) + 1);
static_assert(Names<RevealReason>::names.size() == static_cast<std::size_t>(RevealReason::other) + 1);
static_assert(Names<Room>::names.size() == static_cast<std::size_t>(Room::unknown) + 1);

}  // namespace
}  // namespace milchglas
