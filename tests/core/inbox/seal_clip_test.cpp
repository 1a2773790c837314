#include "core/inbox/seal_clip.h"

#include <unistd.h>

#include "tests/core/inbox/sent_clip.h"

namespace milchglas::inbox {
namespace {

class Sealing : public SentClip {
  protected:
    [[nodiscard]] Status seal(int media_fd, std::span<const age::Recipient> to, int out) const {
        return seal_clip(consent_note_, clip_note(), media_fd, {5, blake2b_256(as_bytes("media"))}, "mp4", to, out,
                         stop_);
    }
};

TEST_F(Sealing, MeasuringGivesTheFigureOfB2sum) {
    const auto figures = measure_media(file_of("abc").get(), stop_);
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->size, 3u);
    EXPECT_EQ(to_hex(figures->blake2b), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_FAILS(measure_media(file_of("").get(), stop_), Errc::usage, "inbox.empty_media");
    EXPECT_FAILS(measure_media(-1, stop_), Errc::io, "inbox.media_read");
}

TEST_F(Sealing, TooLargeIsToldBeforeAnythingIsRead) {
    const UniqueFd large(::memfd_create("large", MFD_CLOEXEC));  // sparse
    ASSERT_EQ(::ftruncate(large.get(), static_cast<off_t>(max_media_size + 1)), 0);
    EXPECT_FAILS(measure_media(large.get(), stop_), Errc::usage, "inbox.media_too_large");
}

TEST_F(Sealing, ReportsWhatItCannotDo) {
    const std::array to{identities_[0].recipient()};
    const UniqueFd out(::memfd_create("out", MFD_CLOEXEC)), some = file_of("media");
    EXPECT_FAILS(seal(-1, to, out.get()), Errc::io, "inbox.media_read");
    EXPECT_FAILS(seal(some.get(), {}, -1), Errc::usage, "age.recipients");
    EXPECT_FAILS(seal(some.get(), to, -1), Errc::io, "age.write");
}

TEST_F(Sealing, WhatWasMeasuredIsWhatIsSealed) {
    const std::array to{identities_[0].recipient()};
    const UniqueFd out(::memfd_create("out", MFD_CLOEXEC));
    EXPECT_TRUE(seal(file_of("media").get(), to, out.get()));
    EXPECT_FAILS(seal(file_of("Media").get(), to, out.get()), Errc::conflict, "inbox.media_changed");
    EXPECT_FAILS(seal(file_of("media+").get(), to, out.get()), Errc::conflict, "inbox.media_changed");
}

TEST_F(Sealing, EndsWhenItIsToldTo) {
    stop_ = true;
    const UniqueFd out(::memfd_create("out", MFD_CLOEXEC));
    EXPECT_FAILS(measure_media(file_of("media").get(), stop_), Errc::busy, "inbox.stopped");
    EXPECT_FAILS(seal(file_of("media").get(), std::array{identities_[0].recipient()}, out.get()), Errc::busy,
                 "inbox.stopped");
}

}  // namespace
}  // namespace milchglas::inbox
