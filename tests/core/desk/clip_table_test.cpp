// The rows of imported clips: in which order they are listed, and whom they wait for.
#include "core/desk/clip_table.h"

#include <gtest/gtest.h>

#include "core/desk/tables.h"
#include "tests/core/desk/real_vault.h"

namespace milchglas::desk {
namespace {

class ClipTableTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    void SetUp() override { ASSERT_TRUE(make_tables(db_)); }

    void add(const std::string& id, std::int64_t imported_at_ms, const std::vector<Purpose>& purposes = {}) {
        NewClip clip;
        clip.manifest.clip = {id};
        for (const Purpose purpose : purposes) clip.keys.push_back({purpose, Bytes{1}});
        auto t = store::Transaction::begin(db_);
        ASSERT_TRUE(t);
        ASSERT_TRUE(table_.add(*t, clip, imported_at_ms));
        ASSERT_TRUE(t->commit());
    }
    std::vector<std::string> page(const std::optional<ClipPlace>& after, std::int64_t limit) {
        const auto rows = table_.list(after, limit);
        EXPECT_TRUE(rows);
        std::vector<std::string> names;
        for (const auto& row : *rows) names.push_back(row.clip.value);
        return names;
    }

    test::TemporaryFolder folder_;
    store::Database db_ = *store::Database::create(folder_.path() / "vault.db");
    Secret key_ = Secret::random(32);
    ClipTable table_{db_, key_};
};

TEST_F(ClipTableTest, IsListedPageByPageAlsoWhereClipsCameTogether) {
    for (const auto& [id, at] : {std::pair{"d", 2}, {"b", 1}, {"a", 2}, {"c", 2}, {"e", 3}}) add(id, at);
    using Names = std::vector<std::string>;
    EXPECT_EQ(page({}, 2), (Names{"b", "a"}));
    EXPECT_EQ(page(ClipPlace{2, {"a"}}, 2), (Names{"c", "d"}));
    EXPECT_EQ(page(ClipPlace{2, {"d"}}, 2), Names{"e"});
    EXPECT_EQ(page(ClipPlace{3, {"e"}}, 2), Names{});
}

TEST_F(ClipTableTest, CountsWhatAPersonCanGet) {
    const UserId ren{"ren"}, lea{"lea"};
    add("a", 1, {Purpose::alarm_training});
    add("b", 2, {Purpose::false_alarm_review});
    add("c", 3, {Purpose::alarm_training, Purpose::false_alarm_review});
    EXPECT_EQ(*table_.waiting(Purpose::alarm_training, ren), 2);
    auto t = store::Transaction::begin(db_);
    ASSERT_TRUE(table_.recuse(*t, {"c"}, ren));
    ASSERT_TRUE(t->commit());
    EXPECT_EQ(*table_.waiting(Purpose::alarm_training, ren), 1);
    EXPECT_EQ(*table_.waiting(Purpose::alarm_training, lea), 2);
    EXPECT_EQ(table_.queue(Purpose::alarm_training, ren)->size(), 1u) << "the queue says the same";
}

}  // namespace
}  // namespace milchglas::desk
