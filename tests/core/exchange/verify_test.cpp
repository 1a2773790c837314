#include "core/exchange/verify.h"

#include "core/base/encoding.h"

#include "export_folder.h"

namespace milchglas::exchange {
namespace {

class VerifyExport : public ExportFolder {
  protected:
    Error refused() const {
        const auto verified = verify_export(folder_, keys());
        return verified ? fail(Errc::bug, "test.accepted") : verified.error();
    }
    Error with_tombstone(const std::string& row_id) {
        ExportOrder how = order();
        how.tombstones = {{row_id, std::string(64, '0'), "withdrawn", 1'700'000'000'000}};
        write(how);
        return refused();
    }
    const Error tombstoned_ = fail(Errc::denied, "exchange.tombstoned");
};

TEST_F(VerifyExport, AcceptsWhatWasWritten) {
    write();
    const auto verified = verify_export(folder_, keys());
    ASSERT_TRUE(verified) << verified.error().where();
    EXPECT_EQ(verified->manifest.serial, 3);
    EXPECT_EQ(verified->manifest.rows, 6);
    EXPECT_EQ(verified->signer, "exporter-1");
    EXPECT_EQ(verified->unlisted_files, 0);
}

TEST_F(VerifyExport, FilesBesideTheExportAreCounted) {
    write();
    overwrite("notes.txt", "ours");
    EXPECT_EQ(verify_export(folder_, keys())->unlisted_files, 1);
}

TEST_F(VerifyExport, WithoutAManifestThereIsNothingToTrust) {
    write();
    std::filesystem::remove(folder_ / manifest_name);
    EXPECT_EQ(refused(), fail(Errc::not_found, "exchange.manifest_missing"));
}

TEST_F(VerifyExport, OnlyAnExportersSignatureCounts) {
    write();
    EXPECT_EQ(verify_export(folder_, {}).error(), fail(Errc::forged, "note.unknown_signer"));
    EXPECT_EQ(verify_export(folder_, keys(KeyPurpose::device)).error(), fail(Errc::forged, "note.wrong_purpose"));
    std::string note = contents("manifest.note");
    note[note.find("\"serial\":3") + 9] = '4';
    overwrite("manifest.note", note);
    EXPECT_EQ(refused(), fail(Errc::forged, "note.bad_signature"));
}

TEST_F(VerifyExport, ASignedNoteOfAnotherKindIsNoManifest) {
    write();
    overwrite("manifest.note", *note::sign_note("{\"schema\":\"milchglas.consent/1\"}\n", *key_));
    EXPECT_EQ(refused(), fail(Errc::damaged, "exchange.manifest"));
}

TEST_F(VerifyExport, EveryFileMustBeThereUnchanged) {
    write();
    for (const char* name : {"labels.jsonl", "labels.schema.json", "coco.json", "rows.csv", "datasheet.md",
                             "clip_labels.csv", "segments.csv"}) {
        const std::string good = contents(name);
        overwrite(name, good + " ");
        EXPECT_EQ(refused(), fail(Errc::damaged, "exchange.file_changed")) << name;
        std::filesystem::remove(folder_ / name);
        EXPECT_EQ(refused(), fail(Errc::not_found, "exchange.file_missing")) << name;
        overwrite(name, good);
    }
    EXPECT_TRUE(verify_export(folder_, keys()));
}

TEST_F(VerifyExport, TheListOfFilesIsSignedToo) {
    write();
    const std::string good = contents("SHA256SUMS");
    overwrite("SHA256SUMS", good.substr(good.find('\n') + 1));
    EXPECT_EQ(refused(), fail(Errc::damaged, "exchange.sums"));
    std::filesystem::remove(folder_ / sums_name);
    EXPECT_EQ(refused(), fail(Errc::not_found, "exchange.file_missing"));
}

TEST_F(VerifyExport, AListedNameNeverLeavesTheFolder) {
    write();
    for (const char* name : {"../outside", "/etc/hostname", "frames/../../outside", ".hidden", ""}) {
        ExportManifest m = *parse_manifest(note::parse_note(contents("manifest.note"))->text);
        const std::string sums = std::string(64, '0') + "  " + name + "\n";
        m.files = 1;
        m.sums_sha256 = to_hex(sha256(as_bytes(sums)));
        overwrite("SHA256SUMS", sums);
        overwrite("manifest.note", *note::sign_note(*write_manifest(m), *key_));
        EXPECT_EQ(refused(), fail(Errc::damaged, "exchange.sums")) << name;
    }
}

TEST_F(VerifyExport, AWithdrawnSegmentIsFound) { EXPECT_EQ(with_tombstone(hex_id('a')), tombstoned_); }
TEST_F(VerifyExport, AWithdrawnTrackIsFound) { EXPECT_EQ(with_tombstone(hex_id('b')), tombstoned_); }
TEST_F(VerifyExport, AWithdrawnAnswerIsFound) { EXPECT_EQ(with_tombstone(hex_id('d') + ".content"), tombstoned_); }

TEST_F(VerifyExport, AWithdrawnRowThatIsGoneIsFine) {
    EXPECT_EQ(with_tombstone(hex_id('f')), fail(Errc::bug, "test.accepted"));
}

TEST_F(VerifyExport, ALongerRowIdIsAnotherRow) {
    EXPECT_EQ(with_tombstone(hex_id('d') + ".con"), fail(Errc::bug, "test.accepted"));
}

TEST_F(VerifyExport, AWithdrawnRowIsFoundInACopyUnderAnotherName) {
    ExportOrder how = order();
    how.tombstones = {{hex_id('f'), std::string(64, '0'), "withdrawn", 0}};
    write(how);
    overwrite("old-training-data.jsonl", "{\"row_id\":\"" + hex_id('f') + "\"}\n");
    EXPECT_EQ(refused(), tombstoned_);
}

TEST_F(VerifyExport, ANewerManifestOverAnOlderFolderNamesTheWithdrawal) {
    write();
    ExportManifest newer = *parse_manifest(note::parse_note(contents("manifest.note"))->text);
    newer.serial = 4;
    newer.supersedes = 3;
    newer.sums_sha256 = std::string(64, '0');
    newer.tombstones = {{hex_id('b'), std::string(64, '0'), "withdrawn", 0}};
    overwrite("manifest.note", *note::sign_note(*write_manifest(newer), *key_));
    EXPECT_EQ(refused(), tombstoned_);
}

}  // namespace
}  // namespace milchglas::exchange
