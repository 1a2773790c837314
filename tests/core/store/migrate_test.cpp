#include "core/store/migrate.h"

#include <gtest/gtest.h>

#include <array>

namespace milchglas::store {
namespace {

constexpr std::array<std::string_view, 2> two_steps{
    "CREATE TABLE pets_cat (id INTEGER PRIMARY KEY) STRICT; CREATE INDEX pets_by_id ON pets_cat (id);",
    "ALTER TABLE pets_cat ADD COLUMN name TEXT;"};

TEST(Migrate, RunsEachStepOnce) {
    Database db = Database::in_memory().value();
    EXPECT_EQ(schema_version(db, "pets").value(), 0);
    ASSERT_TRUE(migrate(db, "pets", Steps(two_steps).first(1)));
    EXPECT_EQ(schema_version(db, "pets").value(), 1);
    ASSERT_TRUE(db.run("INSERT INTO pets_cat (id) VALUES (1)"));
    ASSERT_TRUE(migrate(db, "pets", two_steps));
    ASSERT_TRUE(migrate(db, "pets", two_steps)) << "nothing left to do";
    EXPECT_EQ(schema_version(db, "pets").value(), 2);
    EXPECT_TRUE(db.run("UPDATE pets_cat SET name = 'Mog' WHERE id = 1"));
    EXPECT_EQ(schema_version(db, "plants").value(), 0) << "rooms have their own versions";
}

TEST(Migrate, RefusesAFileOfANewerProgram) {
    Database db = Database::in_memory().value();
    ASSERT_TRUE(migrate(db, "pets", two_steps));
    const auto older = migrate(db, "pets", Steps(two_steps).first(1));
    ASSERT_FALSE(older);
    EXPECT_EQ(older.error(), Error(Errc::usage, "store.newer"));
}

TEST(Migrate, AFailedStepLeavesTheVersionBefore) {
    constexpr std::array<std::string_view, 2> second_fails{two_steps[0],
                                                           "CREATE TABLE pets_dog (id INTEGER) STRICT; NONSENSE;"};
    Database db = Database::in_memory().value();
    const auto status = migrate(db, "pets", second_fails);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error(), Error(Errc::bug, "store.sql"));
    EXPECT_EQ(schema_version(db, "pets").value(), 1);
    EXPECT_FALSE(db.run("SELECT * FROM pets_dog"));
}

TEST(Migrate, RefusesTablesWithoutTypes) {
    constexpr std::array<std::string_view, 1> loose{"CREATE TABLE pets_cat (id INTEGER)"};
    Database db = Database::in_memory().value();
    const auto status = migrate(db, "pets", loose);
    ASSERT_FALSE(status);
    EXPECT_EQ(status.error(), Error(Errc::bug, "store.not_strict"));
    EXPECT_EQ(schema_version(db, "pets").value(), 0);
}

}  // namespace
}  // namespace milchglas::store
