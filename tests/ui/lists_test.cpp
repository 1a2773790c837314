// Who has which desk, and the lists on them.
#include <QAbstractItemModel>
#include <QScrollBar>
#include <QTableView>

#include "core/audit/entry_json.h"
#include "tests/ui/window_fixture.h"
#include "ui/audit/entry_words.h"
#include "ui/audit/log_model.h"

namespace milchglas::test {
namespace {

struct ListsTest : WindowTest {
    void enter(Role role) {
        guard.role = role;
        start();
        unlock();
        ASSERT_TRUE(comes("rail"));
    }
    QStringList desks() {
        QStringList names;
        for (const QWidget* button : seen("rail")->findChildren<QWidget*>())
            if (button->objectName().startsWith("desk_")) names << button->objectName().mid(5);
        return names;
    }
    QTableView* list() { return seen<QTableView>("list"); }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    bool cell_says(int row, int column, const QString& words) {
        return QTest::qWaitFor([&] { return list() != nullptr && cell(row, column) == words; });
    }
    QString details() {
        QStringList all;
        for (const QLabel* label : seen("entry_details")->findChildren<QLabel*>()) all << label->accessibleName();
        return all.join('\n');
    }
};

TEST_F(ListsTest, EachRoleHasItsDesksAndLandsOnTheFirst) {
    const std::vector<std::tuple<Role, QStringList, const char*>> cases{
        {Role::reviewer, {"review", "settings"}, "review_desk"},
        {Role::lead, {"review", "clips", "settings"}, "review_desk"},
        {Role::auditor, {"audit", "settings"}, "audit_desk"},
        {Role::admin, {"clips", "people", "devices", "settings"}, "clip_list"}};
    for (const auto& [role, wanted, first] : cases) {
        enter(role);
        EXPECT_EQ(desks(), wanted);
        EXPECT_NE(seen(first), nullptr) << first;
        window.reset();
    }
}

TEST_F(ListsTest, ClipsAreListedSortedAndNarrowed) {
    guard.clip_list.clips = {
        {{"aaaaaaaa-1"}, Room::kitchen, Reason::motion_alarm, 3'000'000, 5'000'000, desk::ClipState::waiting},
        {{"bbbbbbbb-2"}, Room::garden, Reason::sound_alarm, 900'000'000, 6'000'000, desk::ClipState::refused}};
    enter(Role::admin);
    ASSERT_TRUE(cell_says(1, 1, "Garden"));
    EXPECT_EQ(cell(0, 0), "aaaaaaaa");
    EXPECT_EQ(cell(0, 2), "Motion alarm");
    EXPECT_EQ(cell(1, 5), "refused");
    EXPECT_TRUE(says("list_count", "2 row"));
    list()->sortByColumn(3, Qt::DescendingOrder);  // by moment, not by its words
    EXPECT_EQ(cell(0, 1), "Garden");
    seen<QLineEdit>("list_narrow")->setText("KITCH");
    EXPECT_EQ(list()->model()->rowCount(), 1);
    EXPECT_EQ(text("list_count"), "1 of 2");
    EXPECT_TRUE(text("list_note").contains("on the command line for now"));
}

TEST_F(ListsTest, PeopleAndDevices) {
    guard.people.people = {{{"u-1"}, "robin", Role::reviewer, "home", false}, {{"u-2"}, "kim", Role::admin, "", true}};
    guard.signers.signers = {{"cam.example+12345678+KEY", KeyPurpose::device, "cam-1", false}};
    enter(Role::admin);
    click("desk_people");
    ASSERT_TRUE(cell_says(0, 0, "robin"));
    EXPECT_EQ(cell(0, 1), "Reviewer");
    EXPECT_EQ(cell(1, 4), "disabled");
    click("desk_devices");
    ASSERT_TRUE(cell_says(0, 0, "cam.example"));
    EXPECT_EQ(cell(0, 1), "12345678");
    EXPECT_EQ(cell(0, 2), "Camera");
}

TEST_F(ListsTest, AnEmptyListSaysSoAndARefusedOneToo) {
    enter(Role::admin);
    EXPECT_TRUE(says("list_count", "No clip was taken in yet."));
    guard.list_refused = fail(Errc::denied, "desk.role");
    click("list_again");
    EXPECT_TRUE(says("list_problem", "Your role doesn't include this."));
    guard.list_refused.reset();
    click("list_again");
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen("list_problem") == nullptr; }));
}

TEST_F(ListsTest, NothingStaysForTheNextPerson) {
    guard.clip_list.clips.resize(2);
    enter(Role::admin);
    ASSERT_TRUE(says("list_count", "2 row"));
    auto* model = list()->model();
    key(Qt::Key_Pause);
    EXPECT_EQ(model->rowCount(), 0);
}

TEST_F(ListsTest, AnAnswerThatComesAfterSomebodyLeftIsDropped) {
    guard.clip_list.clips.resize(2);
    guard.people.people = {{{"u-1"}, "robin", Role::reviewer, "home", false}};
    guard.signers.signers = {{"cam.example+12345678+KEY", KeyPurpose::device, "cam-1", false}};
    guard.lists_held = true;
    enter(Role::admin);
    int asked = 0;
    const auto is_asked = [&] { return QTest::qWaitFor([&] { return guard.seen().lists == asked; }); };
    for (const char* name : {"desk_clips", "desk_people", "desk_devices"}) {
        if (asked > 0) unlock();
        ASSERT_TRUE(comes(name));
        ++asked;  // one lands on the clips
        ASSERT_TRUE(is_asked()) << name;
        if (asked > 1) {
            click(name);
            guard.release_lists();  // the line carries one question at a time
            ++asked;
            ASSERT_TRUE(is_asked()) << name;
        }
        key(Qt::Key_Pause);
        ASSERT_TRUE(comes("login"));
        guard.release_lists();
        bool answered = false;  // as is everything that was asked before
        link->ask<milchglas::desk::VaultStatus>({}, window.get(), [&](const auto&) { answered = true; });
        ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
        for (const auto* table : window->findChildren<QTableView*>("list")) EXPECT_EQ(table->model()->rowCount(), 0);
    }
}

TEST_F(ListsTest, ClipsComePageByPage) {
    guard.list_page = 50;
    for (int i = 0; i < 120; ++i)
        guard.clip_list.clips.push_back({{"clip" + std::to_string(i)}, Room::kitchen, Reason::motion_alarm, i, i, {}});
    enter(Role::admin);
    ASSERT_TRUE(says("list_count", "50 rows so far"));
    EXPECT_EQ(guard.seen().lists, 1);
    list()->scrollToBottom();
    ASSERT_TRUE(says("list_count", "100 rows so far"));
    click("list_more");
    ASSERT_TRUE(says("list_count", "120 rows"));
    EXPECT_EQ(seen("list_more"), nullptr);
    EXPECT_EQ(cell(119, 0), "clip119");
    EXPECT_EQ(guard.seen().lists, 3);
    click("list_again");
    EXPECT_TRUE(says("list_count", "50 rows so far"));
}

TEST_F(ListsTest, TheLogIsNewestFirstAndReadPageByPage) {
    guard.log_entries = 1'000'000;
    enter(Role::auditor);
    ASSERT_TRUE(cell_says(0, 3, "clip9999"));
    EXPECT_EQ(list()->model()->rowCount(), 1'000'000);
    EXPECT_EQ(cell(0, 1), "reviewer");
    EXPECT_EQ(cell(0, 2), "Open a clip: done");
    EXPECT_EQ(cell(0, 4), "outline");
    EXPECT_EQ(guard.seen().log_pages, std::vector<std::int64_t>{999'500});
    EXPECT_EQ(cell(600, 3), "");  // not looked at yet
    EXPECT_EQ(cell(600, 0), "…");

    list()->scrollToBottom();
    ASSERT_TRUE(cell_says(999'999, 3, "clip0"));
    EXPECT_EQ(guard.seen().log_pages, (std::vector<std::int64_t>{999'500, 0}));
}

TEST_F(ListsTest, ScrollingFastReadsWhereItEnds) {
    guard.log_entries = 1'000'000;
    enter(Role::auditor);
    ASSERT_TRUE(cell_says(0, 3, "clip9999"));
    for (int row = 1000; row <= 900'000; row += 1000) list()->verticalScrollBar()->setValue(row);
    ASSERT_TRUE(QTest::qWaitFor([this] { return cell(900'000, 3) == "clip9999"; }));
    EXPECT_LE(guard.seen().log_pages.size(), 4u);
}

TEST_F(ListsTest, AnEntryIsShownWhole) {
    enter(Role::auditor);
    ASSERT_TRUE(cell_says(0, 3, "clip127"));
    list()->selectRow(2);
    const QString shown = details();
    for (const char* line :
         {"Entry: 125", "What: Open a clip: done", "Who: reviewer-7", "Role: Reviewer", "Clip: clip125",
          "Asked for: frosted", "Granted: outline", "Lowered by: rules", "Code: clip.open"})
        EXPECT_TRUE(shown.contains(line)) << line << " in\n" << shown.toStdString();
}

TEST_F(ListsTest, ALogThatCantBeReadSaysWhy) {
    guard.list_refused = fail(Errc::no_space, "store.full");
    enter(Role::auditor);
    EXPECT_TRUE(says("list_problem", "The disk is full."));
    guard.list_refused.reset();
    click("list_again");
    EXPECT_TRUE(cell_says(0, 3, "clip127"));
}

TEST(LogModel, KeepsFewPagesAndMarksWhatCantBeRead) {
    audit_desk::LogModel model;
    model.begin(10'000);
    for (std::int64_t page = 0; page < 9; ++page) model.put(page, {std::nullopt});
    const int oldest = 9'999;
    EXPECT_EQ(model.missing_page(oldest, oldest), 0);  // page 0 had to go
    EXPECT_EQ(model.missing_page(oldest - 500, oldest - 500), std::nullopt);
    EXPECT_EQ(model.index(oldest - 500, 0).data(), "can't be read");
    EXPECT_EQ(model.missing_page(0, 30), 19);
    EXPECT_EQ(model.missing_page(490, 510), 19);  // the newer one first
    EXPECT_EQ(model.entry(-1), nullptr);
    EXPECT_EQ(model.entry(10'000), nullptr);
}

TEST(EntryWords, EveryKindOfEntryHasWords) {
    QStringList all;
    for (std::size_t type = 0; type < Names<audit::EntryType>::names.size(); ++type) {
        audit::Entry entry;
        entry.type = static_cast<audit::EntryType>(type);
        all << audit_desk::act_words(entry);
    }
    EXPECT_EQ(all.removeDuplicates(), 0);
}

}  // namespace
}  // namespace milchglas::test
