// What a desk says about a clip whose sender did one thing wrong.
#include <cstdlib>
#include <fstream>

#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/inbox/vaulted.h"
#include "tests/core/inbox/sent_clip.h"

namespace milchglas::inbox {
namespace {

class Receive : public SentClip {
  protected:
    /// Any plaintext, sealed to the desk by any recipient tool.
    [[nodiscard]] std::string sealed_plaintext(const std::string& plain) const;
};

std::string Receive::sealed_plaintext(const std::string& plain) const {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "plain", std::ios::binary) << plain;
    EXPECT_EQ(std::system(("cd " + folder.path().string() + " && age -r " + identities_[0].recipient().to_text() +
                           " -o sealed plain")
                              .c_str()),
              0);
    return std::string(as_text(*read_file(folder.path() / "sealed", 1 << 24, "test.read")));
}

TEST_F(Receive, AGoodClipArrivesWhole) {
    const auto clip = receive_bytes(sealed());
    ASSERT_TRUE(clip) << clip.error().where();
    EXPECT_EQ(clip->manifest.clip, manifest_.clip);
    EXPECT_EQ(clip->consent_note, consent_note_);
    EXPECT_EQ(clip->clip_note, clip_note());
    EXPECT_EQ(clip->media_ext, "mp4");
    EXPECT_EQ(clip->media_size, media_.size());
    EXPECT_EQ(clip->file_key.size(), 16u);
}

TEST_F(Receive, TheCopyIsThePayloadByteForByteAndOpensWithTheFileKeyAlone) {
    const std::string bytes = sealed();
    const auto clip = receive_bytes(bytes);
    ASSERT_TRUE(clip);
    const std::string copied(as_text(*read_all(clip->copy.get(), 1 << 24, "test.read")));
    EXPECT_TRUE(bytes.ends_with(copied));
    auto key = age::payload_key_at(clip->file_key, clip->copy.get(), vaulted_payload_offset);
    ASSERT_TRUE(key);
    auto reader = age::PayloadReader::open(clip->copy.get(), vaulted_payload_offset, copied.size(), *std::move(key));
    ASSERT_TRUE(reader);
    Bytes media(clip->media_size);
    ASSERT_TRUE(reader->read_at(clip->media_offset, media));
    EXPECT_EQ(as_text(media), media_);
}

TEST_F(Receive, AClipMadeWithDebiansAgeAndTarArrives) {
    const TemporaryFolder folder;
    const auto put = [&](const char* name, const std::string& content) {
        std::ofstream(folder.path() / name, std::ios::binary) << content;
    };
    put("consent.note", consent_note_);
    put("clip.note", clip_note());
    put("media.mp4", media_);
    ASSERT_EQ(std::system(("cd " + folder.path().string() +
                           " && tar --format=ustar -cf - consent.note clip.note media.mp4 | age -r " +
                           manifest_.recipients[0] + " -o clip.mgclip")
                              .c_str()),
              0);
    const auto clip = receive((*open_regular_file(folder.path() / "clip.mgclip", "test.open")).get());
    EXPECT_TRUE(clip) << clip.error().where();
}

TEST_F(Receive, DebiansAgeAndTarListOurs) {
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "clip.mgclip", std::ios::binary) << sealed();
    const Secret text = identities_[0].to_text();
    std::ofstream(folder.path() / "key") << as_text(text.view()) << "\n";
    ASSERT_EQ(std::system(("cd " + folder.path().string() + " && age -d -i key clip.mgclip | tar t > list").c_str()),
              0);
    EXPECT_EQ(as_text(*read_file(folder.path() / "list", 1000, "test.read")), "consent.note\nclip.note\nmedia.mp4\n");
}

TEST_F(Receive, WhatIsNoSealedFileIsToldFromWhatIsDamaged) {
    EXPECT_FAILS(receive_bytes(""), Errc::damaged, "age.empty");
    EXPECT_FAILS(receive_bytes("RIFF....AVI LIST, not sealed at all"), Errc::damaged, "age.not_age");
    EXPECT_FAILS(receive_bytes("-----BEGIN AGE ENCRYPTED FILE-----\n"), Errc::usage, "age.armored");
}

TEST_F(Receive, AClipSealedToSomebodyElseIsNotCalledDamaged) {
    const std::string bytes = sealed();
    identities_[0] = age::Identity::generate();
    EXPECT_FAILS(receive_bytes(bytes), Errc::not_for_you, "age.no_match");
}

TEST_F(Receive, ASealedFileThatIsNoClipIsRefused) {
    EXPECT_FAILS(receive_bytes(sealed_plaintext(std::string(2000, 'x'))), Errc::damaged, "inbox.tar_header");
    EXPECT_FAILS(receive_bytes(sealed_plaintext("short")), Errc::damaged, "inbox.tar_truncated");
    EXPECT_FAILS(receive_bytes(sealed_plaintext(std::string(10240, '\0'))), Errc::damaged, "inbox.no_consent_note");
}

TEST_F(Receive, TheClipNoteMustBeSignedByAnEnrolledCamera) {
    std::string forged = clip_note();
    forged[forged.find("camera-1")] = 'C';
    EXPECT_FAILS(receive_bytes(sealed(forged)), Errc::forged, "note.bad_signature");
    EXPECT_FAILS(receive_bytes(sealed("no note at all\n")), Errc::damaged, "note.malformed");
    EXPECT_FAILS(receive_bytes(sealed(*note::sign_note(*write_manifest(manifest_), household_))), Errc::forged,
                 "note.wrong_purpose");
    keys_[0].revoked = true;
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "note.revoked");
    keys_.erase(keys_.begin());
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "note.unknown_signer");
}

TEST_F(Receive, ACameraSpeaksForItselfOnly) {
    manifest_.device.value = "camera-2";
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "inbox.device");
}

TEST_F(Receive, AManifestThatDoesNotParseIsDamage) {
    EXPECT_FAILS(receive_bytes(sealed(*note::sign_note("{}\n", camera_))), Errc::damaged, "inbox.manifest_schema");
    EXPECT_FAILS(receive_bytes(sealed(*note::sign_note("{\"schema\":\"milchglas.clip/1\"}\n", camera_))), Errc::damaged,
                 "inbox.manifest");
}

TEST_F(Receive, AClipPassedOnByAnotherRecipientIsRefused) {
    manifest_.recipients = {age::Identity::generate().recipient().to_text()};
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "inbox.recipients");
}

TEST_F(Receive, TheOldEpochsIdentityStillOpensWhileItIsKept) {
    const std::string bytes = sealed();
    identities_.insert(identities_.begin(), age::Identity::generate());
    EXPECT_TRUE(receive_bytes(bytes));
}

TEST_F(Receive, TheConsentNoteMustBeTheOneTheSenderHad) {
    consent_note_ = *note::sign_note("{\"schema\":\"milchglas.consent/1\",\"serial\":2}\n", household_);
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "inbox.consent_hash");
}

TEST_F(Receive, TheMediaMustBeWhatTheSenderSigned) {
    media_.back() = 'x';
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "inbox.media_hash");
    media_ += "more";
    EXPECT_FAILS(receive_bytes(sealed()), Errc::forged, "inbox.media_size");
}

}  // namespace
}  // namespace milchglas::inbox
