// The copy process: a clear video in, its shown frames out, under the sandbox of a pass.
#include "core/media/hidden_frames.h"
#include "tests/core/media/made_clip.h"
#include "tests/core/viewer/decoder_process.h"

namespace milchglas::viewer::test {
namespace {

constexpr int end_in_ms = 5000;
constexpr std::uint64_t room = 1 << 20;

class Copy : public media::test::MadeClip {
  protected:
    void SetUp() override {
        MadeClip::SetUp();
        if (IsSkipped()) return;
        make("-f lavfi -i testsrc=s=64x64:r=25 -frames:v 60 -c:v libx264 -pix_fmt yuv420p -g 20 {}/whole.mp4");
        make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");
    }
    Result<DecoderProcess> begin(ByteView media, std::uint64_t capacity = room) {
        MG_TRY(DecoderProcess decoder, DecoderProcess::start());
        copy_ = empty_file(room);
        MG_TRY(UniqueFd theirs, copy_.duplicate());
        MG_CHECK(decoder.order(CopyShownOrder{sealed_file(media), std::move(theirs), capacity}));
        return decoder;
    }
    UniqueFd copy_;
};

TEST_F(Copy, IsWrittenInsideTheSandbox) {
    auto decoder = begin(bytes_of("trim.mp4"));
    ASSERT_TRUE(decoder);
    const auto locked = decoder->expect<LockedDown>();
    ASSERT_TRUE(locked) << locked.error().where();
    EXPECT_TRUE(locked->layers.ends_with("seccomp"));
    const auto done = decoder->expect<CopyShownDone>();
    ASSERT_TRUE(done) << done.error().where();
    EXPECT_EQ((std::vector{done->frames, done->lost}), (std::vector<std::int64_t>{20, 10}));
    EXPECT_FALSE(done->sound_left_out);
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
    media::test::MemorySource copied(contents(copy_, done->copy_bytes));
    const auto count = media::count_hidden_frames(copied);
    ASSERT_TRUE(count) << count.error().where();
    EXPECT_EQ((std::vector{count->in_file, count->before}), (std::vector<std::int64_t>{20, 0}));
}

TEST_F(Copy, OfAVideoThatIsCutShortFails) {
    Bytes cut = bytes_of("trim.mp4");
    cut.resize(cut.size() - 100);
    auto decoder = begin(cut);
    ASSERT_TRUE(decoder);
    EXPECT_EQ(decoder->failure(), as_failure(Errc::damaged, "media.damaged"));
    EXPECT_TRUE(decoder->child().wait(end_in_ms));
}

TEST_F(Copy, MemoryThatIsTooSmallFails) {
    auto decoder = begin(bytes_of("trim.mp4"), 1000);
    ASSERT_TRUE(decoder);
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "media.cannot_copy"));
    decoder = begin(bytes_of("trim.mp4"), room + 1);
    ASSERT_TRUE(decoder);
    EXPECT_EQ(decoder->failure(), as_failure(Errc::usage, "viewer.order"));
}

}  // namespace
}  // namespace milchglas::viewer::test
