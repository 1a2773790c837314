#include "core/labels/journal.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <random>

#include "core/base/hash.h"
#include "sample_labels.h"

namespace milchglas::labels {
namespace {

class LabelJournalTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
    LabelJournalTest() : key_(Secret::random(32)) {}

    void SetUp() override {
        path_ = std::filesystem::temp_directory_path() / ("labels-" + random_id());
        std::filesystem::create_directory(path_);
        db_.emplace(*store::Database::create(path_ / "vault.db"));
        journal_.emplace(*LabelJournal::open(*db_));
    }
    void TearDown() override {
        journal_.reset();
        db_.reset();
        std::filesystem::remove_all(path_);
    }
    void restart() {
        journal_.reset();
        db_.reset();
        db_.emplace(*store::Database::open(path_ / "vault.db"));
        journal_.emplace(*LabelJournal::open(*db_));
    }

    /// Runs one journal call in a transaction of its own.
    template <class Call>
    Result<ClipLabels> commit(const Call& call) {
        MG_TRY(store::Transaction t, store::Transaction::begin(*db_));
        MG_TRY(ClipLabels clip, call(t));
        MG_CHECK(t.commit());
        return clip;
    }
    Result<ClipLabels> record(LabelChange change) {
        return commit([&](auto& t) { return journal_->record(t, clip_, {{std::move(change), made()}}, key_); });
    }
    Result<ClipLabels> undo() {
        return commit([&](auto& t) { return journal_->undo(t, clip_, key_); });
    }
    Result<ClipLabels> redo() {
        return commit([&](auto& t) { return journal_->redo(t, clip_, key_); });
    }
    ClipLabels load() { return *journal_->load(clip_, key_); }

    Secret key_;
    ClipId clip_{std::string(32, 'c')};
    std::filesystem::path path_;
    std::optional<store::Database> db_;
    std::optional<LabelJournal> journal_;
};

TEST_F(LabelJournalTest, AnUntouchedClipIsEmpty) {
    const ClipLabels clip = load();
    EXPECT_EQ(clip.labels, LabelSet{});
    EXPECT_EQ(clip.revision, 0);
    EXPECT_FALSE(clip.can_undo || clip.can_redo);
}

TEST_F(LabelJournalTest, StepsUndoAndRedoSurviveARestart) {
    ASSERT_TRUE(record(content()));
    ASSERT_TRUE(record(segment()));
    const LabelSet two = load().labels;
    ASSERT_TRUE(record(track()));
    const LabelSet three = load().labels;
    ASSERT_TRUE(undo());
    restart();
    EXPECT_EQ(load().labels, two);
    EXPECT_TRUE(load().can_undo && load().can_redo);
    ASSERT_TRUE(redo());
    restart();
    EXPECT_EQ(load().labels, three);
    EXPECT_FALSE(load().can_redo);
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(undo());
    EXPECT_EQ(load().labels, LabelSet{});
    EXPECT_EQ(undo().error(), fail(Errc::not_found, "labels.nothing_to_undo"));
    for (int i = 0; i < 3; ++i) ASSERT_TRUE(redo());
    EXPECT_EQ(load().labels, three);
    EXPECT_EQ(redo().error(), fail(Errc::not_found, "labels.nothing_to_redo"));
}

TEST_F(LabelJournalTest, ANewStepDropsWhatCouldBeRedone) {
    ASSERT_TRUE(record(segment('a')));
    ASSERT_TRUE(record(segment('b')));
    ASSERT_TRUE(undo());
    const auto clip = record(segment('d'));
    ASSERT_TRUE(clip);
    EXPECT_EQ(clip->revision, 3);  // 2 is never used again
    EXPECT_EQ(load().labels, clip->labels);
    EXPECT_EQ(redo().error(), fail(Errc::not_found, "labels.nothing_to_redo"));
    EXPECT_EQ(load().labels.segments.size(), 2u);
}

TEST_F(LabelJournalTest, WhatIsRecordedTogetherIsUndoneTogether) {
    ASSERT_TRUE(record(segment('a')));
    ASSERT_TRUE(record(segment('b')));
    const LabelSet two = load().labels;
    const auto together = [&](auto& t) {
        return journal_->record(t, clip_, {{RemoveSegment{row('a')}, made()}, {RemoveSegment{row('b')}, made()}}, key_);
    };
    ASSERT_TRUE(commit(together));
    EXPECT_EQ(load().labels, LabelSet{});
    restart();
    ASSERT_TRUE(undo());
    EXPECT_EQ(load().labels, two);
    ASSERT_TRUE(redo());
    EXPECT_EQ(load().labels, LabelSet{});
    EXPECT_FALSE(load().can_redo);
    ASSERT_TRUE(undo());
    ASSERT_TRUE(undo());
    EXPECT_EQ(load().labels.segments.size(), 1u) << "the step before it is one of its own";
    ASSERT_TRUE(redo());
    EXPECT_EQ(load().labels, two) << "and so is the one after";
}

TEST_F(LabelJournalTest, OfSeveralNoneIsKeptUnlessAllCanBe) {
    ASSERT_TRUE(record(segment('a')));
    const auto together = [&](auto& t) {
        return journal_->record(t, clip_, {{segment('b'), made()}, {RemoveTrack{row('f')}, made()}}, key_);
    };
    EXPECT_EQ(commit(together).error(), fail(Errc::not_found, "labels.track"));
    EXPECT_EQ(load().labels.segments.size(), 1u);
}

TEST_F(LabelJournalTest, WithoutCommitNothingHappened) {
    ASSERT_TRUE(record(segment('a')));
    {
        auto t = store::Transaction::begin(*db_);
        ASSERT_TRUE(t);
        ASSERT_TRUE(journal_->record(*t, clip_, {{segment('b'), made()}}, key_));
        ASSERT_TRUE(journal_->undo(*t, clip_, key_));
        ASSERT_TRUE(journal_->undo(*t, clip_, key_));
    }
    EXPECT_EQ(load().labels.segments.size(), 1u);
    EXPECT_FALSE(load().can_redo);
}

TEST_F(LabelJournalTest, ARefusedStepIsNotKept) {
    EXPECT_EQ(record(RemoveTrack{row('f')}).error(), fail(Errc::not_found, "labels.track"));
    EXPECT_FALSE(load().can_undo);
}

TEST_F(LabelJournalTest, ClipsDoNotMix) {
    ASSERT_TRUE(record(segment()));
    EXPECT_EQ(journal_->load({std::string(32, 'd')}, key_)->labels, LabelSet{});
}

TEST_F(LabelJournalTest, NeedsTheLabelKey) {
    ASSERT_TRUE(record(segment()));
    const Error sealed = fail(Errc::damaged, "store.column_sealed");
    EXPECT_EQ(journal_->load(clip_, Secret::random(32)).error(), sealed);
    const std::string bytes = [&] {
        auto q = *db_->query("SELECT step FROM labels_steps");
        EXPECT_TRUE(*q.step());
        return std::string(as_text(q.blob(0)));
    }();
    EXPECT_EQ(bytes.find("person"), std::string::npos);
}

TEST_F(LabelJournalTest, AMovedOrReplayedRowIsNoticed) {
    ASSERT_TRUE(record(segment('a')));
    ASSERT_TRUE(record(segment('b')));
    ASSERT_TRUE(db_->run("UPDATE labels_steps SET revision = 9 WHERE revision = 1"));
    EXPECT_EQ(journal_->load(clip_, key_).error(), fail(Errc::damaged, "store.column_sealed"));
}

TEST_F(LabelJournalTest, AHistoryThatDoesNotFollowIsNoticed) {
    ASSERT_TRUE(record(segment('a')));
    ASSERT_TRUE(record(RemoveSegment{row('a')}));
    ASSERT_TRUE(db_->run("DELETE FROM labels_steps WHERE revision = 1"));
    EXPECT_EQ(journal_->load(clip_, key_).error(), fail(Errc::damaged, "labels.step"));
    ASSERT_TRUE(db_->run("DELETE FROM labels_steps"));
    ASSERT_TRUE(record(segment('a')));
    ASSERT_TRUE(record(segment('b')));
    ASSERT_TRUE(db_->run("UPDATE labels_steps SET undone = 1 WHERE revision = 1"));
    EXPECT_EQ(journal_->load(clip_, key_).error(), fail(Errc::damaged, "labels.step"));
}

}  // namespace
}  // namespace milchglas::labels
