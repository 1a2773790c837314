#include "core/inbox/receive.h"

#include <fcntl.h>

#include <cstdlib>
#include <fstream>

#include "core/age/open.h"
#include "core/age/payload_reader.h"
#include "core/base/encoding.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/seal_clip.h"
#include "core/inbox/vaulted.h"
#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {
namespace {

/// A camera, a household, a desk, and one clip between them; a test changes one thing and seals.
class Receive : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(process_prepared);
        identities_.push_back(age::Identity::generate());
        keys_.push_back({camera_.verifier(), KeyPurpose::device, "camera-1", false});
        keys_.push_back({household_.verifier(), KeyPurpose::household, "home-1", false});
        consent_note_ = *note::sign_note("{\"schema\":\"milchglas.consent/1\"}\n", household_);
        manifest_.clip.value = "00112233445566778899aabbccddeeff";
        manifest_.device.value = "camera-1";
        manifest_.household.value = "home-1";
        manifest_.media_type = "video/mp4";
        manifest_.consent = {{"0d9d1b1c-0000-4000-8000-000000000001"}, 1, to_hex(blake2b_256(as_bytes(consent_note_)))};
        manifest_.recipients = {identities_[0].recipient().to_text()};
        measure();
    }
    void measure() {
        const auto figures = measure_media(file_of(media_).get());
        ASSERT_TRUE(figures);
        manifest_.media_size = static_cast<std::int64_t>(figures->size);
        manifest_.media_blake2b = to_hex(figures->blake2b);
    }
    [[nodiscard]] std::string clip_note() const { return *note::sign_note(*write_manifest(manifest_), camera_); }
    [[nodiscard]] std::string sealed(const std::string& clip_note) const {
        const TemporaryFolder folder;
        const auto path = folder.path() / "clip.mgclip";
        const UniqueFd out(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        const auto done = seal_clip(consent_note_, clip_note, file_of(media_).get(), "mp4",
                                    std::array{identities_[0].recipient()}, out.get());
        EXPECT_TRUE(done) << done.error().where();
        return std::string(as_text(*read_all(out.get(), 1 << 24, "test.read")));
    }
    [[nodiscard]] std::string sealed() const { return sealed(clip_note()); }
    [[nodiscard]] Result<ReceivedClip> receive_bytes(const std::string& bytes) const {
        return receive(file_of(bytes).get(), identities_, keys_, seen_);
    }
    /// Any plaintext, sealed to the desk by any recipient tool.
    [[nodiscard]] std::string sealed_plaintext(const std::string& plain) const;

    note::SigningKey camera_ = *note::SigningKey::generate("camera"), household_ = *note::SigningKey::generate("home");
    std::vector<age::Identity> identities_;
    std::vector<note::EnrolledKey> keys_;
    SeenBefore seen_ = [](const ClipId&) -> Result<bool> { return false; };
    std::string consent_note_, media_ = std::string(300'000, 'v') + "end";
    ClipManifest manifest_;
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
    const std::string bytes = sealed();
    const auto clip = receive_bytes(bytes);
    ASSERT_TRUE(clip) << clip.error().where();
    EXPECT_EQ(clip->manifest.clip, manifest_.clip);
    EXPECT_EQ(clip->consent_note, consent_note_);
    EXPECT_EQ(clip->clip_note, clip_note());
    EXPECT_EQ(clip->media_ext, "mp4");
    EXPECT_EQ(clip->media_size, media_.size());
    EXPECT_EQ(clip->file_key.size(), 16u);
    EXPECT_EQ(clip->payload_end, bytes.size());
}

TEST_F(Receive, TheVaultedCopyOpensWithTheFileKeyAlone) {
    const TemporaryFolder vault;
    const std::string bytes = sealed();
    const auto clip = receive_bytes(bytes);
    ASSERT_TRUE(clip);
    ASSERT_TRUE(vault_ciphertext(file_of(bytes).get(), clip->payload_offset, clip->payload_end, vault.path(),
                                 clip->manifest.clip));
    const auto fd = open_vaulted(vault.path(), clip->manifest.clip);
    ASSERT_TRUE(fd);
    auto key = age::payload_key_at(clip->file_key, fd->get(), vaulted_payload_offset);
    ASSERT_TRUE(key);
    auto reader =
        age::PayloadReader::open(fd->get(), vaulted_payload_offset, *size_of(fd->get(), "test.size"), *std::move(key));
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
    const auto clip =
        receive((*open_regular_file(folder.path() / "clip.mgclip", "test.open")).get(), identities_, keys_, seen_);
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

TEST_F(Receive, EveryCutIsDamage) {
    media_ = "tiny";
    measure();
    const std::string bytes = sealed();
    for (std::size_t i = 1; i < bytes.size(); ++i) {
        const auto clip = receive_bytes(bytes.substr(0, i));
        ASSERT_FALSE(clip) << i;
        EXPECT_EQ(clip.error().code(), Errc::damaged) << i << " " << clip.error().where();
    }
    EXPECT_TRUE(receive_bytes(bytes));
}

TEST_F(Receive, AChangedByteInTheMediaIsDamage) {
    std::string bytes = sealed();
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    EXPECT_FAILS(receive_bytes(bytes), Errc::damaged, "age.payload");
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

TEST_F(Receive, AClipComesOnce) {
    ClipId asked;
    seen_ = [&](const ClipId& clip) -> Result<bool> {
        asked = clip;
        return true;
    };
    EXPECT_FAILS(receive_bytes(sealed()), Errc::conflict, "inbox.replayed");
    EXPECT_EQ(asked, manifest_.clip);
    seen_ = [](const ClipId&) -> Result<bool> { return fail(Errc::io, "test.store"); };
    EXPECT_FAILS(receive_bytes(sealed()), Errc::io, "test.store");
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

TEST_F(Receive, MeasuringGivesTheFigureOfB2sum) {
    const auto figures = measure_media(file_of("abc").get());
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->size, 3u);
    EXPECT_EQ(to_hex(figures->blake2b), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_FAILS(measure_media(file_of("").get()), Errc::usage, "inbox.empty_media");
    EXPECT_FAILS(measure_media(-1), Errc::io, "inbox.media_read");
}

TEST_F(Receive, SealingReportsWhatItCannotDo) {
    const std::array to{identities_[0].recipient()};
    const UniqueFd out = *memory_file(0, "test.file"), empty = file_of(""), some = file_of("media");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), -1, "mp4", to, out.get()), Errc::io, "inbox.media_read");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), some.get(), "mp4", {}, -1), Errc::usage, "age.recipients");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), some.get(), "mp4", to, -1), Errc::io, "age.write");
}

}  // namespace
}  // namespace milchglas::inbox
