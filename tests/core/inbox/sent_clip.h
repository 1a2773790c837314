#pragma once
// A camera, a household, a desk, and one clip between them; a test changes one thing and seals.
#include <fcntl.h>
#include <sys/mman.h>

#include <array>

#include "core/base/encoding.h"
#include "core/inbox/manifest_json.h"
#include "core/inbox/receive.h"
#include "core/inbox/seal_clip.h"
#include "core/note/note.h"
#include "tests/core/inbox/inbox_testing.h"

namespace milchglas::inbox {

class SentClip : public testing::Test {
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
        const auto figures = measure_media(file_of(media_).get(), stop_);
        ASSERT_TRUE(figures);
        manifest_.media_size = static_cast<std::int64_t>(figures->size);
        manifest_.media_blake2b = to_hex(figures->blake2b);
    }
    [[nodiscard]] std::string clip_note() const { return *note::sign_note(*write_manifest(manifest_), camera_); }
    [[nodiscard]] std::string sealed(const std::string& clip_note) const {
        const TemporaryFolder folder;
        const auto path = folder.path() / "clip.mgclip";
        const UniqueFd out(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
        const auto done =
            seal_clip(consent_note_, clip_note, file_of(media_).get(), {media_.size(), blake2b_256(as_bytes(media_))},
                      "mp4", std::array{identities_[0].recipient()}, out.get(), stop_);
        EXPECT_TRUE(done) << done.error().where();
        return std::string(as_text(*read_all(out.get(), 1 << 24, "test.read")));
    }
    [[nodiscard]] std::string sealed() const { return sealed(clip_note()); }
    /// What the desk keeps of a clip that was received in whole.
    struct Arrived {
        ClipManifest manifest;
        std::string consent_note, clip_note, media_ext;
        Secret file_key;
        std::uint64_t media_offset = 0, media_size = 0;
        UniqueFd copy;
    };
    [[nodiscard]] Result<Reception> begin(int source, int copy) const {
        return Reception::begin(source, copy, {identities_, keys_}, stop_);
    }
    [[nodiscard]] Result<Arrived> receive(int source) const {
        UniqueFd copy(::memfd_create("copy", MFD_CLOEXEC));
        MG_TRY(Reception reception, begin(source, copy.get()));
        MG_CHECK(reception.finish());
        const ReceivedClip& clip = reception.clip();
        return Arrived{clip.manifest,         clip.consent_note, clip.clip_note,  clip.media_ext,
                       clip.file_key.clone(), clip.media_offset, clip.media_size, std::move(copy)};
    }
    [[nodiscard]] Result<Arrived> receive_bytes(const std::string& bytes) const {
        return receive(file_of(bytes).get());
    }
    note::SigningKey camera_ = *note::SigningKey::generate("camera"), household_ = *note::SigningKey::generate("home");
    std::vector<age::Identity> identities_;
    std::vector<note::EnrolledKey> keys_;
    std::atomic<bool> stop_ = false;
    std::string consent_note_, media_ = std::string(300'000, 'v') + "end";
    ClipManifest manifest_;
};

}  // namespace milchglas::inbox
