// Every codec decodes to its last frame inside the sandbox, with one thread or several, also what needs much memory.
#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {

class Codecs : public PassOfClip {
  protected:
    struct Kind {
        std::string encoder, name;
    };
    void expect_every_frame(const Kind& kind, int frames, frost::Size display,
                            const std::vector<std::int32_t>& thread_counts = {1, 2, 3, 4}) {
        for (const std::int32_t threads : thread_counts) {
            const auto track = pass(bytes_of(kind.name), threads);
            ASSERT_TRUE(track) << kind.name << ' ' << threads << " threads: " << track.error().where();
            EXPECT_EQ(frames_, frames) << kind.name << ' ' << threads << " threads";
            EXPECT_EQ(track->frame_count(), frames) << kind.name << ' ' << threads << " threads";
            EXPECT_EQ(track->display(), display) << kind.name;
        }
    }
    void make_pattern(const std::string& size, int frames, const Kind& kind) {
        make("-f lavfi -i testsrc=s=" + size + ":r=25 -frames:v " + std::to_string(frames) + " -pix_fmt yuv420p " +
             kind.encoder + " {}/" + kind.name + " 2>{}/encoder.log");
    }
};

TEST_F(Codecs, DecodeToTheEndWithOneToFourThreads) {
    const std::vector<Kind> kinds{
        {"-c:v libx264 -bf 3", "h264.mp4"},
        {"-c:v libx264 -x264-params slices=4:sliced-threads=1", "h264_slices.mkv"},
        {"-c:v libx264 -flags +ildct+ilme -x264-params tff=1", "h264_fields.ts"},
        {"-c:v libx265 -x265-params log-level=none", "hevc.mp4"},
        {"-c:v libx265 -x265-params log-level=none:wpp=1:slices=2", "hevc_wpp.mkv"},
        {"-c:v libvpx -b:v 300k -slices 4", "vp8.webm"},
        {"-c:v libvpx-vp9 -cpu-used 8 -tile-columns 2 -row-mt 1", "vp9.webm"},
        {"-c:v libaom-av1 -cpu-used 8 -tiles 2x2", "av1.mkv"},
        {"-c:v mpeg4 -q:v 3 -bf 2", "mpeg4.mp4"},
        {"-c:v mpeg4 -q:v 3", "mpeg4.avi"},
        {"-c:v mjpeg -q:v 3 -pix_fmt yuvj420p", "mjpeg.avi"},
    };
    for (const Kind& kind : kinds) {
        make_pattern("320x180", 24, kind);
        expect_every_frame(kind, 24, {320, 180});
    }
}

TEST_F(Codecs, TenBitsDecodeToTheEnd) {
    const std::vector<Kind> kinds{
        {"-c:v libx264 -pix_fmt yuv420p10le", "h264.mp4"},
        {"-c:v libx265 -x265-params log-level=none -pix_fmt yuv420p10le", "hevc.mp4"},
        {"-c:v libvpx-vp9 -cpu-used 8 -profile:v 2 -pix_fmt yuv420p10le", "vp9.webm"},
        {"-c:v libaom-av1 -cpu-used 8 -pix_fmt yuv420p10le", "av1.mkv"},
    };
    for (const Kind& kind : kinds) {
        make_pattern("160x90", 24, kind);
        expect_every_frame(kind, 24, {160, 90});
    }
}

TEST_F(Codecs, FourKFitsIntoTheSandboxesMemory) {
    const std::vector<Kind> kinds{
        {"-c:v libx264 -preset ultrafast -bf 3 -refs 5", "h264.mp4"},
        {"-c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p10le", "hevc.mp4"},
        {"-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -pix_fmt yuv420p10le -profile:v 2", "vp9.webm"},
        {"-c:v libsvtav1 -preset 12 -svtav1-params tile-columns=1 -pix_fmt yuv420p10le", "av1.mp4"},
    };
    for (const Kind& kind : kinds) {
        make_pattern("3840x2160", 14, kind);
        expect_every_frame(kind, 14, {3840, 2160}, {1, 2, 3, 4, max_decode_threads});
    }
}

}  // namespace
}  // namespace milchglas::viewer::test
