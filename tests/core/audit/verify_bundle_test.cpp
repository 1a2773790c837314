#include "core/audit/verify_bundle.h"

#include "core/base/file.h"
#include "core/merkle/proof.h"
#include "tests/core/audit/bundle_fixture.h"
#include "tests/core/store/temp_folder.h"

namespace milchglas::audit {
namespace {

class VerifyBundle : public BundleFixture {
  protected:
    void SetUp() override { files = export_of(600); }
    static void replace(Bytes& bytes, std::string_view what, std::string_view with) {
        std::string text(as_text(bytes));
        const auto at = text.find(what);
        ASSERT_NE(at, std::string::npos) << what;
        bytes = to_bytes(text.replace(at, what.size(), with));
    }
};

TEST_F(VerifyBundle, SaysWhatItProved) {
    const Verified verified = verify().value();
    EXPECT_EQ(verified.entries, 600);
    EXPECT_EQ(verified.checkpoint, checkpoint());
    EXPECT_EQ(verified.exported_at_ms, clock.now_ms);
    EXPECT_EQ(verified.proved.size(), 5u);
    EXPECT_EQ(verified.log_key, key.verifier().text());
    EXPECT_EQ(verified.log_trust, KeyTrust::bundle_only);
    EXPECT_EQ(verified.exporter_trust, KeyTrust::bundle_only);
}

TEST_F(VerifyBundle, SaysWhetherTheKeysWerePinned) {
    const Verified verified = verify({key.verifier(), exporter.verifier()}).value();
    EXPECT_EQ(verified.log_trust, KeyTrust::pinned);
    EXPECT_EQ(verified.exporter_trust, KeyTrust::pinned);
    EXPECT_EQ(verify({key.verifier(), std::nullopt}).value().exporter_trust, KeyTrust::bundle_only);
    EXPECT_EQ(verify_error({exporter.verifier(), std::nullopt}), Error(Errc::forged, "audit.bundle_log_key"));
    EXPECT_EQ(verify_error({std::nullopt, key.verifier()}), Error(Errc::forged, "audit.bundle_exporter_key"));
}

TEST_F(VerifyBundle, EveryMissingFileIsFound) {
    const std::vector<BundleFile> all = files;
    for (const BundleFile& f : all) {
        files = all;
        remove(f.name);
        EXPECT_EQ(verify_error(), Error(Errc::not_found, "audit.bundle_missing")) << f.name;
    }
}

TEST_F(VerifyBundle, EveryChangedFileIsFound) {
    const std::vector<BundleFile> all = files;
    for (const std::string& name : bundle_names(600)) {
        if (name == "keys.txt") continue;
        files = all;
        file(name).back() ^= 1;
        EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_changed")) << name;
    }
}

TEST_F(VerifyBundle, KeysThatCannotBeReadAreTold) {
    const Error refused(Errc::damaged, "audit.bundle_keys");
    const Bytes good = file("keys.txt");
    replace(file("keys.txt"), "log ", "lag ");
    EXPECT_EQ(verify_error(), refused);
    file("keys.txt") = good;
    file("keys.txt").push_back('\n');
    EXPECT_EQ(verify_error(), refused);
    file("keys.txt") = good;
    replace(file("keys.txt"), "+", "-");
    EXPECT_EQ(verify_error(), refused);
}

TEST_F(VerifyBundle, AFileLargerThanItCanBeIsNotRead) {
    file("keys.txt").resize(1 << 20);
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_file_too_large"));
}

TEST_F(VerifyBundle, AManifestOfAnotherKeyIsForged) {
    replace(file("manifest.note"), "\"to\":600", "\"to\":599");
    EXPECT_EQ(verify_error(), Error(Errc::forged, "audit.bundle_manifest"));
}

TEST_F(VerifyBundle, AManifestThatCannotBeReadIsTold) {
    merkle::Checkpoint huge = checkpoint();
    huge.size = 1ull << 60;
    sign_again(huge);
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_manifest_form"));
    file("manifest.note") = to_bytes(note::sign_note("{}\n", exporter).value());
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_manifest_form"));
}

TEST_F(VerifyBundle, SumsMustBeTheSignedOnesAndWhole) {
    const Error refused(Errc::damaged, "audit.bundle_sums");
    const std::vector<BundleFile> all = files;
    file("SHA256SUMS")[0] ^= 1;
    EXPECT_EQ(verify_error(), refused);
    files = all;
    files.push_back({"events2.csv", to_bytes("not part of a log")});
    sign_again(checkpoint());
    EXPECT_EQ(verify_error(), refused) << "a signed list with a file too many";
    files = all;
    remove("VERIFY.md");
    sign_again(checkpoint());
    EXPECT_EQ(verify_error(), refused) << "a signed list with a file too few";
}

TEST_F(VerifyBundle, AnExporterCannotSignForTheLog) {
    merkle::Checkpoint other = checkpoint();
    other.root[0] ^= 1;
    file("tlog/checkpoint") = to_bytes(note::sign_note(merkle::format_checkpoint(other), exporter).value());
    sign_again(other);
    EXPECT_EQ(verify_error(), Error(Errc::forged, "audit.bundle_checkpoint"));
}

TEST_F(VerifyBundle, TheCheckpointMustSpeakOfThisLog) {
    const merkle::Checkpoint good = checkpoint();
    merkle::Checkpoint other = good;
    other.origin = "milchglas.example/log/other";
    file("tlog/checkpoint") = to_bytes(note::sign_note(merkle::format_checkpoint(other), key).value());
    sign_again(good);
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_checkpoint_form"));
    other = good;
    other.size = 599;
    file("tlog/checkpoint") = to_bytes(note::sign_note(merkle::format_checkpoint(other), key).value());
    sign_again(good);
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_range"));
}

TEST_F(VerifyBundle, ShortAndLongTilesAreTold) {
    const Error refused(Errc::damaged, "audit.bundle_tile_size");
    const std::vector<BundleFile> all = files;
    for (const char* name :
         {"tlog/tile/0/000", "tlog/tile/0/002.p/88", "tlog/tile/1/000.p/2", "tlog/tile/entries/001"}) {
        files = all;
        file(name).pop_back();
        sign_again(checkpoint());
        EXPECT_EQ(verify_error(), refused) << name;
        files = all;
        file(name).push_back(0);
        sign_again(checkpoint());
        EXPECT_EQ(verify_error(), refused) << name;
    }
}

TEST_F(VerifyBundle, ATileThatDoesNotFollowIsFound) {
    const std::vector<BundleFile> all = files;
    for (const char* name : {"tlog/tile/0/001", "tlog/tile/1/000.p/2"}) {
        files = all;
        file(name)[40] ^= 1;
        sign_again(checkpoint());
        EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_tile")) << name;
    }
}

TEST_F(VerifyBundle, EventsMustBeTheEntries) {
    const Error refused(Errc::damaged, "audit.bundle_events");
    const std::vector<BundleFile> all = files;
    replace(file("events.jsonl"), "\"u1\"", "\"u9\"");
    sign_again(checkpoint());
    EXPECT_EQ(verify_error(), refused);
    files = all;
    Bytes& events = file("events.jsonl");
    const Bytes twice = events;
    events.insert(events.end(), twice.begin(), twice.begin() + 100);
    sign_again(checkpoint());
    EXPECT_EQ(verify_error(), refused) << "more than the tree holds";
}

TEST_F(VerifyBundle, ALineThatIsNoEntryIsTold) {
    for (const auto& [what, with] :
         {std::pair("label.create", "label.invent"), std::pair("\"seq\":3,", "\"seq\":4,")}) {
        files = export_of(2);
        replace(file("events.jsonl"), what, with);
        replace(file("tlog/tile/entries/000"), what, with);
        sign_again(checkpoint());
        EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_entry")) << what;
    }
}

TEST_F(VerifyBundle, AnExporterCannotRewriteAnEntryAndItsHashes) {
    // Everything made to fit, up to the tiles; only the log's own signature can't be.
    replace(file("events.jsonl"), "\"u1\"", "\"u9\"");
    replace(file("tlog/tile/entries/000"), "\"u1\"", "\"u9\"");
    const std::string_view events = as_text(file("events.jsonl"));
    std::vector<merkle::Hash> leaves;
    for (std::size_t at = 0; at < events.size(); at = events.find('\n', at) + 1)
        leaves.push_back(merkle::leaf_hash(as_bytes(events.substr(at, events.find('\n', at) - at))));
    file("tlog/tile/0/000") = merkle::tile_bytes(leaves, {0, 0, 256});
    file("tlog/tile/1/000.p/2") = merkle::tile_bytes(merkle::next_level(leaves), {1, 0, 2});
    sign_again(checkpoint());
    EXPECT_EQ(verify_error(), Error(Errc::damaged, "audit.bundle_root"));
}

TEST_F(VerifyBundle, ReadsAFolder) {
    const test::TempFolder folder;
    for (const BundleFile& f : files) {
        std::filesystem::create_directories((folder.path() / f.name).parent_path());
        ASSERT_TRUE(write_file_durably(folder.path() / f.name, f.bytes, "test.write"));
    }
    EXPECT_EQ(verify_bundle_folder(folder.path(), {}).value().entries, 600);
    std::filesystem::remove(folder.path() / "VERIFY.md");
    EXPECT_EQ(verify_bundle_folder(folder.path(), {}).error(), Error(Errc::not_found, "audit.bundle_missing"));
    std::filesystem::create_directory(folder.path() / "VERIFY.md");
    EXPECT_EQ(verify_bundle_folder(folder.path(), {}).error().where(), "audit.bundle_read");
}

}  // namespace
}  // namespace milchglas::audit
