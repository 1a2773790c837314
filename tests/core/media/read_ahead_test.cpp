#include "core/media/read_ahead.h"

#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

int middle_pixel(const Frame& frame) {
    return frame.luma.data[frame.luma.height / 2 * frame.luma.stride + frame.luma.width / 2];
}

class ReadAheadTest : public MadeClip {
  protected:
    /// Null where it can't be read.
    std::unique_ptr<ReadAhead> start(MemorySource& source) {
        auto reader = VideoReader::open(source);
        if (!reader) return nullptr;
        auto ahead = ReadAhead::start(std::move(*reader));
        return ahead ? std::move(*ahead) : nullptr;
    }
    /// All frames at once are kept and only then looked at.
    void expect_as_the_reader_has_them(const std::string& name) {
        MemorySource once(bytes_of(name)), twice(bytes_of(name));
        const auto expected = show_all(once);
        ASSERT_TRUE(expected);
        ASSERT_GT(expected->size(), 20U);
        const auto ahead = start(twice);
        ASSERT_NE(ahead, nullptr);
        std::vector<Frame> kept;
        while (true) {
            auto frame = ahead->next();
            ASSERT_TRUE(frame);
            if (!*frame) break;
            kept.push_back(std::move(**frame));
        }
        ASSERT_EQ(kept.size(), expected->size());
        for (std::size_t i = 0; i < kept.size(); ++i) {
            EXPECT_EQ(kept[i].ordinal, static_cast<std::int64_t>(i));
            EXPECT_EQ(kept[i].time.pts, (*expected)[i].time.pts);
            EXPECT_EQ(middle_pixel(kept[i]), (*expected)[i].luma) << i;
        }
        const auto again = ahead->next();
        ASSERT_TRUE(again);
        EXPECT_FALSE(*again) << "the end stays the end";
    }
};

TEST_F(ReadAheadTest, FramesAreTheReadersAndStayWhatTheyWere) {
    make(counting(60) + "-c:v libx264 {}/clip.mp4");
    expect_as_the_reader_has_them("clip.mp4");
}

TEST_F(ReadAheadTest, ConvertedFramesStayWhatTheyWereToo) {
    make(counting(60) + "-pix_fmt yuv420p10le -c:v libx265 -x265-params log-level=none {}/deep.mkv");
    expect_as_the_reader_has_them("deep.mkv");
}

TEST_F(ReadAheadTest, AnErrorOfTheSourceComesAfterTheFramesBeforeItAndStays) {
    make(counting(100, 25, "320x240") + "-c:v mjpeg -q:v 2 -movflags +faststart {}/clip.mov");
    MemorySource source(bytes_of("clip.mov"));
    source.fail_from(source.size() / 2);
    const auto ahead = start(source);
    ASSERT_NE(ahead, nullptr);
    auto frame = ahead->next();
    std::int64_t frames = 0;
    for (; frame && *frame; frame = ahead->next()) ++frames;
    ASSERT_FALSE(frame);
    EXPECT_EQ(frame.error().where(), "test.source");
    EXPECT_GT(frames, 2);
    EXPECT_LT(frames, 100);
    const auto again = ahead->next();
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().where(), "test.source");
}

/// Counts what is asked of it.
class CountedSource final : public ByteSource {
  public:
    explicit CountedSource(Bytes bytes) : bytes_(std::move(bytes)) {}
    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) override {
        auto got = bytes_.read_at(offset, into);
        if (got) read_ += *got;
        return got;
    }
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }
    [[nodiscard]] std::uint64_t read() const { return read_; }

  private:
    MemorySource bytes_;
    std::uint64_t read_ = 0;
};

TEST_F(ReadAheadTest, ItStaysAFewFramesAheadAndEndsWhenNobodyWantsTheRest) {
    make("-f lavfi -i testsrc2=s=640x480:r=25 -frames:v 200 -c:v mjpeg -q:v 2 {}/clip.avi");
    CountedSource source(bytes_of("clip.avi"));
    auto reader = VideoReader::open(source);
    ASSERT_TRUE(reader);
    auto ahead = ReadAhead::start(std::move(*reader));
    ASSERT_TRUE(ahead);
    ASSERT_TRUE((*ahead)->next());
    ahead->reset();  // waits for the thread
    EXPECT_LT(source.read(), source.size() / 2);
}

}  // namespace
}  // namespace milchglas::media::test
