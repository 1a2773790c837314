#include "core/inbox/seal_clip.h"

#include "tests/core/inbox/sent_clip.h"

namespace milchglas::inbox {
namespace {

class Sealing : public SentClip {};

TEST_F(Sealing, MeasuringGivesTheFigureOfB2sum) {
    const auto figures = measure_media(file_of("abc").get());
    ASSERT_TRUE(figures);
    EXPECT_EQ(figures->size, 3u);
    EXPECT_EQ(to_hex(figures->blake2b), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_FAILS(measure_media(file_of("").get()), Errc::usage, "inbox.empty_media");
    EXPECT_FAILS(measure_media(-1), Errc::io, "inbox.media_read");
}

TEST_F(Sealing, SealingReportsWhatItCannotDo) {
    const std::array to{identities_[0].recipient()};
    const UniqueFd out = *memory_file(0, "test.file"), empty = file_of(""), some = file_of("media");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), -1, "mp4", to, out.get()), Errc::io, "inbox.media_read");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), some.get(), "mp4", {}, -1), Errc::usage, "age.recipients");
    EXPECT_FAILS(seal_clip(consent_note_, clip_note(), some.get(), "mp4", to, -1), Errc::io, "age.write");
}

}  // namespace
}  // namespace milchglas::inbox
