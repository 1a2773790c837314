// The survey process: a clear video in, counts out, under the sandbox of a pass.
#include "tests/core/media/made_clip.h"
#include "tests/core/viewer/decoder_process.h"

namespace milchglas::viewer::test {
namespace {

constexpr int end_in_ms = 5000;

class Survey : public media::test::MadeClip {
  protected:
    Result<DecoderProcess> begin(ByteView media) {
        MG_TRY(DecoderProcess decoder, DecoderProcess::start());
        MG_CHECK(decoder.order(SurveyOrder{sealed_file(media)}));
        return decoder;
    }
};

TEST_F(Survey, CountsInsideTheSandbox) {
    make("-f lavfi -i testsrc=s=64x64:r=25 -frames:v 60 -c:v libx264 -pix_fmt yuv420p -bf 0 -g 20 {}/whole.mp4");
    make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");
    auto decoder = begin(bytes_of("trim.mp4"));
    ASSERT_TRUE(decoder);
    const auto locked = decoder->expect<LockedDown>();
    ASSERT_TRUE(locked) << locked.error().where();
    EXPECT_TRUE(locked->layers.ends_with("seccomp"));
    const auto done = decoder->expect<SurveyDone>();
    ASSERT_TRUE(done) << done.error().where();
    EXPECT_EQ((std::vector{done->frames, done->before, done->between, done->after}),
              (std::vector<std::int64_t>{40, 10, 0, 0}));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(Survey, WhatIsNoVideoFails) {
    auto decoder = begin(Bytes(1000, 'x'));
    ASSERT_TRUE(decoder);
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "media.not_video"));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

}  // namespace
}  // namespace milchglas::viewer::test
