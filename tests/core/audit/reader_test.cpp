#include "core/audit/reader.h"

#include "tests/core/audit/log_fixture.h"

namespace milchglas::audit {
namespace {

class ReaderTest : public LogFixture {
  protected:
    Log log = open().value();
    Reader reader() { return {db, log.intend(entry(EntryType::audit_read, nullptr, "a1")).value()}; }
    static std::vector<std::int64_t> seqs(const std::vector<StoredEntry>& page) {
        std::vector<std::int64_t> out;
        for (const StoredEntry& stored : page) out.push_back(stored.stamp.seq);
        return out;
    }
    using Seqs = std::vector<std::int64_t>;
};

TEST_F(ReaderTest, ReadingIsItselfInTheLog) {
    fill(log, 2);
    const Reader r = reader();
    EXPECT_EQ(r.ticket(), 2);
    const auto page = r.page(0, INT64_MAX, {}, 10).value();
    ASSERT_EQ(page.size(), 3u);
    EXPECT_EQ(page[2].entry.type, EntryType::audit_read);
    EXPECT_EQ(page[2].entry.actor->uid, UserId{"a1"});
}

TEST_F(ReaderTest, PagesFollowEachOther) {
    fill(log, 5);
    const Reader r = reader();
    EXPECT_EQ(seqs(r.page(0, 5, {}, 2).value()), (Seqs{0, 1}));
    EXPECT_EQ(seqs(r.page(2, 5, {}, 2).value()), (Seqs{2, 3}));
    EXPECT_EQ(seqs(r.page(4, 5, {}, 2).value()), (Seqs{4}));
    EXPECT_TRUE(r.page(5, 5, {}, 2).value().empty());
    EXPECT_TRUE(r.page(0, 5, {}, -1).value().empty()) << "SQLite would take a negative limit for none";
}

TEST_F(ReaderTest, FiltersAreAllToHold) {
    ASSERT_TRUE(log.append(entry(EntryType::clip_open, "c1", "u1")));
    ASSERT_TRUE(log.append(entry(EntryType::clip_open, "c2", "u1")));
    Entry home = entry(EntryType::clip_close, "c1", "u2");
    home.household = HouseholdId{"h1"};
    ASSERT_TRUE(log.append(home));
    const Reader r = reader();
    Filter by;
    by.clip = ClipId{"c1"};
    EXPECT_EQ(seqs(r.page(0, 9, by, 9).value()), (Seqs{0, 2}));
    by.actor = UserId{"u2"};
    EXPECT_EQ(seqs(r.page(0, 9, by, 9).value()), (Seqs{2}));
    by.type = EntryType::clip_open;
    EXPECT_TRUE(r.page(0, 9, by, 9).value().empty());
    by = {};
    by.household = HouseholdId{"h1"};
    by.type = EntryType::clip_close;
    EXPECT_EQ(seqs(r.page(0, 9, by, 9).value()), (Seqs{2}));
    by = {};
    by.type = EntryType::clip_open;
    EXPECT_EQ(seqs(r.page(1, 9, by, 9).value()), (Seqs{1}));
}

TEST_F(ReaderTest, ALineThatCannotBeReadIsTold) {
    fill(log, 1);
    ASSERT_TRUE(db.run_script("DROP TRIGGER audit_entries_fixed; UPDATE audit_entries SET line = '{}'"));
    const auto page = reader().page(0, 9, {}, 9);
    ASSERT_FALSE(page);
    EXPECT_EQ(page.error(), Error(Errc::damaged, "audit.line"));
}

}  // namespace
}  // namespace milchglas::audit
