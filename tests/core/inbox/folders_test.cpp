#include "core/inbox/folders.h"

#include <sys/stat.h>

#include <fstream>

#include "core/inbox/reason_json.h"
#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {
namespace fs = std::filesystem;

class Folders : public testing::Test {
  protected:
    void SetUp() override { ASSERT_TRUE(make_folders(vault())); }
    [[nodiscard]] const fs::path& vault() const { return folder_.path(); }
    void put(const std::string& name, const std::string& text = "x") const {
        std::ofstream(inbox_folder(vault()) / name) << text;
    }
    TemporaryFolder folder_;
};

TEST_F(Folders, AreForTheGuardAloneUnlessSomebodyMadeThemOtherwise) {
    struct stat info {};
    ASSERT_EQ(::stat(inbox_folder(vault()).c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0700u);
    ASSERT_EQ(::chmod(inbox_folder(vault()).c_str(), 0770), 0);
    ASSERT_TRUE(make_folders(vault()));
    ASSERT_EQ(::stat(inbox_folder(vault()).c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0770u);
    EXPECT_FAILS(make_folders(vault() / "none"), Errc::io, "inbox.folder");
}

TEST_F(Folders, OnlyPlainNamesAreClips) {
    for (const char* name : {"a.mgclip", "Haustür 3.mgclip"}) EXPECT_TRUE(is_clip_name(name)) << name;
    for (const char* name : {"", ".mgclip", ".a.mgclip", "a.mgclip.part", "a.mp4", "../a.mgclip", "a\n.mgclip",
                             "a\xff.mgclip", "a\x7f.mgclip"})
        EXPECT_FALSE(is_clip_name(name)) << name;
    EXPECT_FALSE(is_clip_name(std::string(200, 'a') + ".mgclip"));
}

TEST_F(Folders, AFileIsOpenedOnlyAsItself) {
    put("a.mgclip");
    EXPECT_TRUE(open_clip_in(inbox_folder(vault()), "a.mgclip"));
    EXPECT_FAILS(open_clip_in(inbox_folder(vault()), "b.mgclip"), Errc::not_found, "inbox.file");
    fs::create_symlink("a.mgclip", inbox_folder(vault()) / "link.mgclip");
    fs::create_directory(inbox_folder(vault()) / "folder.mgclip");
    for (const char* name : {"link.mgclip", "folder.mgclip", "../inbox/a.mgclip"})
        EXPECT_FAILS(open_clip_in(inbox_folder(vault()), name), Errc::usage, "inbox.file") << name;
    EXPECT_EQ(clips_in(inbox_folder(vault()))->size(), 1u);
    EXPECT_FAILS(clips_in(vault() / "none"), Errc::io, "inbox.folder");
}

TEST_F(Folders, WhatCameInItsPlaceIsNotRemoved) {
    put("a.mgclip");
    const UniqueFd taken = *open_clip_in(inbox_folder(vault()), "a.mgclip");
    put("new", "y");
    fs::rename(inbox_folder(vault()) / "new", inbox_folder(vault()) / "a.mgclip");
    ASSERT_TRUE(remove_if_same(taken.get(), inbox_folder(vault()), "a.mgclip"));
    EXPECT_TRUE(fs::exists(inbox_folder(vault()) / "a.mgclip"));
    const UniqueFd other = *open_clip_in(inbox_folder(vault()), "a.mgclip");
    ASSERT_TRUE(remove_if_same(other.get(), inbox_folder(vault()), "a.mgclip"));
    EXPECT_FALSE(fs::exists(inbox_folder(vault()) / "a.mgclip"));
    EXPECT_TRUE(remove_if_same(other.get(), inbox_folder(vault()), "a.mgclip"));
}

TEST_F(Folders, QuarantineKeepsFileAndReasonTogether) {
    put("a.mgclip", "first");
    ASSERT_TRUE(quarantine(vault(), "a.mgclip", {Errc::forged, "note.unknown_signer", 1'700'000'000'000}));
    EXPECT_FAILS(quarantine(vault(), "a.mgclip", {Errc::forged, "note.unknown_signer", 1}), Errc::io, "inbox.folder");
    const auto there = quarantined(vault());
    ASSERT_EQ(there->size(), 1u);
    EXPECT_EQ(there->at(0).file.name, "a.mgclip");
    EXPECT_EQ(there->at(0).file.bytes, 5u);
    EXPECT_EQ(there->at(0).reason.code, Errc::forged);
    EXPECT_EQ(there->at(0).reason.where, "note.unknown_signer");
    EXPECT_EQ(there->at(0).reason.at_ms, 1'700'000'000'000);
    fs::remove(quarantine_folder(vault()) / "a.mgclip.reason.json");
    EXPECT_EQ(quarantined(vault())->at(0).reason.where, "inbox.no_reason");
    ASSERT_TRUE(remove_quarantined(vault(), "a.mgclip"));
    EXPECT_TRUE(fs::is_empty(quarantine_folder(vault())));
    EXPECT_FAILS(remove_quarantined(vault(), "a.mgclip"), Errc::not_found, "inbox.file");
}

TEST_F(Folders, AReasonSaysWhatToDoAndNothingElse) {
    EXPECT_EQ(format_reason({Errc::forged, "note.unknown_signer", 0}),
              "{\"at\":\"1970-01-01T00:00:00Z\",\"code\":\"note.unknown_signer\",\"kind\":\"forged\","
              "\"next\":\"enrol-then-retry\"}\n");
    for (const auto& [code, next] : {std::pair(Errc::damaged, "send-again"),
                                     {Errc::usage, "send-again"},
                                     {Errc::not_for_you, "send-recipient"},
                                     {Errc::denied, "discard"}}) {
        const std::string text = format_reason({code, "test.place", 0});
        EXPECT_NE(text.find(next), std::string::npos) << text;
        EXPECT_EQ(parse_reason(text)->code, code);
    }
    EXPECT_FAILS(parse_reason("{}"), Errc::damaged, "inbox.reason");
    EXPECT_FAILS(parse_reason(R"({"kind":"odd","code":"a.b","at":"1970-01-01T00:00:00Z","next":"x"})"), Errc::damaged,
                 "inbox.reason");
}

}  // namespace
}  // namespace milchglas::inbox
