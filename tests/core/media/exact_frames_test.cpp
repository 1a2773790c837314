// Every ordinal shows the picture, time, duration and keyframe it must, whatever order and shape the file stores them
// in.
#include "tests/core/media/numbered_clip.h"

namespace milchglas::media::test {
namespace {

class ExactFrames : public NumberedClip {
  protected:
    struct Kind {
        std::string encoder, name;
        std::int64_t step;  ///< one frame in the container's time base
        int gop = 10;
        Look look;
    };
    void expect_steady(const Kind& kind) {
        make(numbered(30, kind.look) + kind.encoder + " {}/" + kind.name);
        const auto frames = frames_of(kind.name);
        ASSERT_EQ(frames.size(), 30u) << kind.encoder << kind.name;
        const std::int64_t start = probed_times(kind.name).front();
        EXPECT_THAT(frames, are(steady(30, kind.step, kind.gop, 0, start))) << kind.encoder << kind.name;
    }
    VideoInfo info_of(const std::string& name) {
        MemorySource source(bytes_of(name));
        const auto reader = VideoReader::open(source);
        EXPECT_TRUE(reader) << name;
        return reader ? reader->info() : VideoInfo{};
    }
};

const std::string x264 = "-c:v libx264 -crf 30 -g 10 -keyint_min 10 -sc_threshold 0 ";
const std::string x265 = "-c:v libx265 -crf 30 -x265-params log-level=none:keyint=10:min-keyint=10:scenecut=0";
const std::string vp9 = "-c:v libvpx-vp9 -b:v 100k -cpu-used 8 -g 10 -keyint_min 10 ";
const std::string av1 = "-c:v libaom-av1 -crf 40 -cpu-used 8 -g 10 -keyint_min 10 ";
const std::string mpeg4 = "-c:v mpeg4 -q:v 6 -g 10 -sc_threshold 1000000000 ";

TEST_F(ExactFrames, InEveryCodecAndContainerWithReordering) {
    expect_steady({x264 + "-bf 3 -b_strategy 0", "h264.mp4", 512, 10, {}});
    expect_steady({x264 + "-bf 3 -x264-params b-pyramid=strict:open-gop=0", "h264.mkv", 40, 10, {}});
    expect_steady({x264 + "-bf 2", "h264.ts", 3600, 10, {}});
    expect_steady({x265 + ":open-gop=0:bframes=4", "hevc.mp4", 512, 10, {}});
    expect_steady({x265 + ":open-gop=1:bframes=4", "open_gop.mkv", 40, 10, {}});
    expect_steady(
        {"-c:v libvpx -b:v 100k -g 10 -keyint_min 10 -auto-alt-ref 1 -lag-in-frames 5", "vp8.webm", 40, 10, {}});
    expect_steady({vp9 + "-auto-alt-ref 1 -lag-in-frames 10", "vp9.webm", 40, 10, {}});
    expect_steady({av1 + "-lag-in-frames 10", "av1.mkv", 40, 10, {}});
    expect_steady({"-c:v mpeg4 -q:v 6 -bf 2 -g 300 -sc_threshold 1000000000 -force_key_frames \"expr:not(mod(n,10))\"",
                   "mpeg4.mp4",
                   512,
                   10,
                   {}});
    expect_steady({mpeg4, "mpeg4.avi", 1, 10, {}});
    expect_steady({"-c:v mjpeg -q:v 4 -pix_fmt yuvj420p", "mjpeg.avi", 1, 1, {}});
}

TEST_F(ExactFrames, InterlacedFramesStayFrames) {
    const std::vector<std::pair<std::string, std::string>> fields{{"tff", "tt"}, {"bff", "bb"}};
    for (const auto& [order, probed] : fields) {
        const Look woven{"64x64", ",setfield=" + order, 0};
        expect_steady({x264 + "-bf 2 -flags +ildct+ilme -x264-params " + order + "=1", order + ".mp4", 512, 10, woven});
        EXPECT_EQ(probe("stream=field_order", order + ".mp4"), probed) << "the clip isn't interlaced";
        expect_steady(
            {mpeg4 + "-flags +ildct+ilme -top " + (order == "tff" ? "1" : "0"), order + ".avi", 1, 10, woven});
    }
}

TEST_F(ExactFrames, OddSidesAreKept) {
    const Look odd{"61x47", "", 0};
    const Look whole_chroma{"61x47", ",format=yuv444p", 0};
    for (const Kind& kind :
         {Kind{x264, "h264.mp4", 512, 10, whole_chroma}, Kind{x265, "hevc.mp4", 512, 10, whole_chroma},
          Kind{vp9, "vp9.webm", 40, 10, odd}, Kind{av1, "av1.mkv", 40, 10, odd}, Kind{mpeg4, "mpeg4.mp4", 512, 10, odd},
          Kind{"-c:v mjpeg", "mjpeg.avi", 1, 1, odd}}) {
        expect_steady(kind);
        const VideoInfo info = info_of(kind.name);
        EXPECT_EQ(std::pair(info.width, info.height), std::pair(61, 47)) << kind.name;
        EXPECT_EQ(std::pair(info.display_width, info.display_height), std::pair(61, 47)) << kind.name;
    }
}

TEST_F(ExactFrames, TenBitsAreFramesLikeOthers) {
    for (const Kind& kind :
         {Kind{x264, "h264.mp4", 512, 10, {}}, Kind{x265 + ":bframes=3:open-gop=0", "hevc.mp4", 512, 10, {}},
          Kind{vp9 + "-profile:v 2", "vp9.webm", 40, 10, {}}, Kind{av1, "av1.mkv", 40, 10, {}}}) {
        Kind ten = kind;
        ten.encoder += " -pix_fmt yuv420p10le";
        expect_steady(ten);
        EXPECT_EQ(probe("stream=pix_fmt", ten.name), "yuv420p10le") << "the clip hasn't 10 bits";
    }
}

TEST_F(ExactFrames, AVariableRateIsTakenFromEveryFrame) {
    const auto time_of = [](std::int64_t n) { return 33 * n + 7 * (n * n % 5); };
    const Look uneven{"64x48", ",settb=1/1000,setpts='33*N+7*mod(N*N\\,5)'", 0};
    for (const std::string name : {"v.mp4", "v.mkv"}) {
        make(numbered(40, uneven) + x264 +
             "-bf 2 -vsync passthrough -enc_time_base 1:1000 -video_track_timescale 1000 {}/" + name);
        std::vector<Numbered> wanted;
        for (int n = 0; n < 40; ++n) wanted.push_back({n, time_of(n), time_of(n + 1) - time_of(n), n % 10 == 0});
        auto frames = frames_of(name);
        ASSERT_EQ(frames.size(), 40u) << name;
        wanted.back().duration = frames.back().duration;  // nothing follows: as the container or the gap before says
        EXPECT_GT(frames.back().duration, 0) << name;
        EXPECT_THAT(frames, are(wanted)) << name;
    }
}

TEST_F(ExactFrames, AStartThatIsNotZeroIsKept) {
    make(numbered(20) + x264 + "-bf 0 -output_ts_offset 2 {}/late.mkv");
    EXPECT_THAT(frames_of("late.mkv"), are(steady(20, 40, 10, 0, 2000)));
    make(numbered(20) + x264 + "-bf 0 -muxdelay 0 -output_ts_offset 3 {}/late.ts");
    EXPECT_THAT(frames_of("late.ts"), are(steady(20, 3600, 10, 0, 270'000)));
}

TEST_F(ExactFrames, WidePixelsWidenTheDisplayOnly) {
    for (const Kind& kind : {Kind{x264, "h264.mp4", 512, 10, {}}, Kind{vp9, "vp9.webm", 40, 10, {}},
                             Kind{mpeg4, "mpeg4.avi", 1, 10, {}}}) {
        Kind wide = kind;
        wide.look.after = ",setsar=4/3";
        expect_steady(wide);
        const VideoInfo info = info_of(kind.name);
        EXPECT_EQ(std::pair(info.width, info.height), std::pair(64, 48)) << kind.name;
        EXPECT_EQ(std::pair(info.display_width, info.display_height), std::pair(85, 48)) << kind.name;
    }
}

TEST_F(ExactFrames, ThreadsChangeNothing) {
    make(numbered(60) + x264 + "-bf 3 {}/h264.mp4");
    make(numbered(60) + x265 + ":bframes=4 {}/hevc.mp4");
    make(numbered(60) + vp9 + "{}/vp9.webm");
    make(numbered(60) + av1 + "{}/av1.mkv");
    for (const std::string name : {"h264.mp4", "hevc.mp4", "vp9.webm", "av1.mkv"}) {
        Limits limits;
        limits.threads = 1;
        const auto alone = frames_of(bytes_of(name), name, limits);
        ASSERT_EQ(alone.size(), 60u) << name;
        for (limits.threads = 2; limits.threads <= 4; ++limits.threads)
            EXPECT_THAT(frames_of(bytes_of(name), name, limits), are(alone)) << name << ' ' << limits.threads;
    }
}

}  // namespace
}  // namespace milchglas::media::test
