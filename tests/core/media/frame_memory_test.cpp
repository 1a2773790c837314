// Pictures large enough for memory of our own are what ffmpeg decodes into its own.
#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

struct Kind {
    std::string encoder, name, pixels = "yuv420p";
};

class FrameMemoryTest : public MadeClip {
  protected:
    static constexpr int frames = 10;

    void make_clip(const Kind& kind, const std::string& size) {
        make("-f lavfi -i testsrc2=s=" + size + ":r=25 -frames:v " + std::to_string(frames) + " -pix_fmt " +
             kind.pixels + ' ' + kind.encoder + " {}/" + kind.name);
    }
    /// Every frame's luma by ffmpeg, rows without gaps.
    std::vector<Bytes> peers_luma(const Kind& kind, std::size_t pixels) {
        make("-i {}/" + kind.name + " -vf extractplanes=y -f rawvideo {}/luma");
        const Bytes all = bytes_of("luma");
        std::vector<Bytes> lumas;
        for (std::size_t at = 0; at + pixels <= all.size(); at += pixels)
            lumas.emplace_back(all.begin() + static_cast<std::ptrdiff_t>(at),
                               all.begin() + static_cast<std::ptrdiff_t>(at + pixels));
        return lumas;
    }
    /// Every frame of the clip; the reader is gone by then.
    std::vector<Frame> all_frames(const Kind& kind, int threads) {
        MemorySource source(bytes_of(kind.name));
        Limits limits;
        limits.threads = threads;
        std::vector<Frame> kept;
        auto reader = VideoReader::open(source, limits);
        EXPECT_TRUE(reader) << kind.name;
        if (!reader) return kept;
        for (auto frame = reader->next(); frame && *frame; frame = reader->next()) kept.push_back(std::move(**frame));
        return kept;
    }
    static Bytes rows_of(const LumaView& luma) {
        Bytes rows;
        for (int y = 0; y < luma.height; ++y)
            rows.insert(rows.end(), luma.data + y * luma.stride, luma.data + y * luma.stride + luma.width);
        return rows;
    }
    void expect_the_peers(const Kind& kind, int width, int height) {
        make_clip(kind, std::to_string(width) + 'x' + std::to_string(height));
        const auto expected = peers_luma(kind, static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
        ASSERT_EQ(expected.size(), static_cast<std::size_t>(frames)) << kind.name;
        for (const int threads : {1, 3}) {
            const auto kept = all_frames(kind, threads);
            ASSERT_EQ(kept.size(), expected.size()) << kind.name << threads;
            for (std::size_t i = 0; i < kept.size(); ++i)
                EXPECT_TRUE(rows_of(kept[i].luma) == expected[i]) << kind.name << ' ' << threads << ' ' << i;
        }
    }
};

TEST_F(FrameMemoryTest, LargePicturesAreAsFfmpegDecodesThem) {
    const std::string x265 = "-c:v libx265 -preset ultrafast -x265-params log-level=none";
    for (const Kind& kind :
         {Kind{"-c:v libx264 -preset veryfast -bf 2", "h264.mp4"},
          Kind{"-c:v libx264 -preset veryfast", "444.mp4", "yuv444p"}, Kind{x265, "hevc.mp4"},
          Kind{"-c:v libvpx -cpu-used 8 -deadline realtime", "vp8.webm"},
          Kind{"-c:v libvpx-vp9 -cpu-used 8 -deadline realtime", "vp9.webm"}, Kind{"-c:v mpeg4 -q:v 6", "mpeg4.mp4"}}) {
        expect_the_peers(kind, 1280, 720);
        expect_the_peers(kind, 1366, 770);
    }
}

TEST_F(FrameMemoryTest, EveryKeptFrameHasLargePagesOfItsOwn) {
    constexpr std::uintptr_t large_page = 2U << 20;
    const Kind kind{"-c:v libx264 -preset veryfast -bf 2", "h264.mp4"};
    make_clip(kind, "1280x720");
    const auto kept = all_frames(kind, 2);
    ASSERT_EQ(kept.size(), static_cast<std::size_t>(frames));
    for (const Frame& frame : kept)
        EXPECT_EQ(reinterpret_cast<std::uintptr_t>(frame.luma.data) % large_page, 0U) << frame.ordinal;
    for (std::size_t i = 1; i < kept.size(); ++i) {
        EXPECT_NE(kept[i].luma.data, kept[i - 1].luma.data) << i;
        EXPECT_FALSE(rows_of(kept[i].luma) == rows_of(kept[i - 1].luma)) << i;
    }
}

}  // namespace
}  // namespace milchglas::media::test
