#include "core/audit/export_bundle.h"

#include <set>

#include "tests/core/audit/bundle_fixture.h"

namespace milchglas::audit {
namespace {

class ExportBundle : public BundleFixture {};

TEST_F(ExportBundle, HasTheFilesOfItsLayout) {
    std::set<std::string> names;
    for (const BundleFile& f : export_of(600)) EXPECT_TRUE(names.insert(f.name).second) << f.name;
    EXPECT_EQ(names, (std::set<std::string>{"events.jsonl", "keys.txt", "VERIFY.md", "SHA256SUMS", "manifest.note",
                                            "tlog/checkpoint", "tlog/tile/0/000", "tlog/tile/0/001",
                                            "tlog/tile/0/002.p/88", "tlog/tile/1/000.p/2", "tlog/tile/entries/000",
                                            "tlog/tile/entries/001", "tlog/tile/entries/002.p/88"}));
}

TEST_F(ExportBundle, ItsOwnTicketIsTheLastEntry) {
    files = export_of(3);
    const std::string_view events = as_text(file("events.jsonl"));
    EXPECT_EQ(std::count(events.begin(), events.end(), '\n'), 3);
    EXPECT_NE(events.rfind(R"("type":"export.audit","outcome":"intent")"), std::string_view::npos);
    EXPECT_EQ(checkpoint().size, 3u);
}

TEST_F(ExportBundle, RefusesToPassOnAChangedEntry) {
    Log log = open().value();
    fill(log, 3);
    ASSERT_TRUE(
        db.run_script("DROP TRIGGER audit_entries_fixed;"
                      "UPDATE audit_entries SET line = replace(line, 'u1', 'u2') WHERE seq = 1"));
    const auto bundle = export_bundle(log, log.intend(entry(EntryType::export_audit)).value(), exporter, clock);
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error(), Error(Errc::damaged, "audit.export_root"));
}

TEST_F(ExportBundle, RefusesAGapEvenWhereHashesFit) {
    Log log = open().value();
    fill(log, 3);
    ASSERT_TRUE(db.run_script("DROP TRIGGER audit_entries_kept; DELETE FROM audit_entries WHERE seq = 1"));
    const auto bundle = export_bundle(log, log.intend(entry(EntryType::export_audit)).value(), exporter, clock);
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error(), Error(Errc::damaged, "audit.export_root"));
}

TEST_F(ExportBundle, RefusesATicketOfALongerLog) {
    store::Database other_db = store::Database::in_memory().value();
    Log other = Log::open(other_db, key_copy(), clock, {"0.1.0", "test", "boot-1"}).value();
    fill(other, 5);
    Log log = open().value();
    const auto bundle = export_bundle(log, other.intend(entry(EntryType::export_audit)).value(), exporter, clock);
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error(), Error(Errc::bug, "audit.ticket"));
}

TEST_F(ExportBundle, RefusesALogThatIsTooLong) {
    Log log = open().value();
    Ticket ticket = log.intend(entry(EntryType::export_audit)).value();
    // A tree of so many entries without the entries: only its size matters here.
    Bytes edge;
    for (std::uint64_t size = max_export_entries + 1; size != 0; size &= size - 1) edge.resize(edge.size() + 32);
    ASSERT_TRUE(db.run("UPDATE audit_tree SET size = ?1, edge = ?2", max_export_entries + 1, ByteView(edge)));
    const auto bundle = export_bundle(log, std::move(ticket), exporter, clock);
    ASSERT_FALSE(bundle);
    EXPECT_EQ(bundle.error(), Error(Errc::usage, "audit.export_too_large"));
}

}  // namespace
}  // namespace milchglas::audit
