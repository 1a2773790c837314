// Which containers and codecs are read, and how each of the others is refused.
#include <gmock/gmock.h>

#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

class Containers : public MadeClip {};

TEST_F(Containers, EveryAllowedCodecIsReadInItsUsualContainers) {
    const std::vector<std::pair<std::string, std::string>> kinds{
        {"-c:v libx264 ", "h264.mp4"},
        {"-c:v libx264 ", "h264.mkv"},
        {"-c:v libx264 ", "h264.ts"},
        {"-c:v libx264 -bf 0 ", "h264.avi"},
        {"-c:v libx265 -x265-params log-level=none ", "hevc.mp4"},
        {"-c:v libvpx -b:v 200k ", "vp8.webm"},
        {"-c:v libvpx-vp9 -cpu-used 8 ", "vp9.webm"},
        {"-c:v libaom-av1 -cpu-used 8 ", "av1.mkv"},
        {"-c:v mpeg4 ", "mpeg4.avi"},
        {"-c:v mjpeg -pix_fmt yuvj420p ", "mjpeg.avi"},
    };
    for (const auto& [encoder, name] : kinds) {
        make(counting(12) + encoder + "{}/" + name);
        MemorySource source(bytes_of(name));
        const auto frames = show_all(source);
        ASSERT_TRUE(frames) << name << ' ' << frames.error().where();
        EXPECT_THAT(times_of(*frames), ::testing::ElementsAreArray(probed_times(name))) << name;
        EXPECT_EQ(frames->size(), 12u) << name;
    }
}

TEST_F(Containers, ACodecOffTheListIsRefused) {
    make(counting(5) + "-c:v ffv1 {}/ffv1.mkv");
    EXPECT_EQ(refusal(bytes_of("ffv1.mkv")), as_refusal(Errc::usage, "media.unsupported_codec"));
}

TEST_F(Containers, AContainerOffTheListIsNotEvenProbed) {
    make(counting(5) + "-c:v mpeg4 {}/clip.nut");
    EXPECT_EQ(refusal(bytes_of("clip.nut")), as_refusal(Errc::usage, "media.not_video"));
    EXPECT_EQ(refusal(to_bytes("#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n")),
              as_refusal(Errc::usage, "media.not_video"));
    EXPECT_EQ(refusal(to_bytes("ffconcat version 1.0\nfile '/etc/passwd'\n")),
              as_refusal(Errc::usage, "media.not_video"));
}

TEST_F(Containers, TooManyPixelsAreRefusedBeforeTheyAreDecoded) {
    make(counting(2) + "-c:v libx264 {}/small.mp4");
    Limits limits;
    limits.max_pixels = 64 * 48 - 1;
    EXPECT_EQ(refusal(bytes_of("small.mp4"), limits), as_refusal(Errc::usage, "media.too_large"));
    limits.max_pixels = 64 * 48;
    EXPECT_EQ(refusal(bytes_of("small.mp4"), limits), "no error");
}

TEST_F(Containers, TooManyFramesAreRefused) {
    make(counting(12) + "-c:v libx264 {}/long.mp4");
    Limits limits;
    limits.max_frames = 11;
    EXPECT_EQ(refusal(bytes_of("long.mp4"), limits), as_refusal(Errc::usage, "media.too_many_frames"));
    limits.max_frames = 12;
    EXPECT_EQ(refusal(bytes_of("long.mp4"), limits), "no error");
}

TEST_F(Containers, AClipThatChangesItsSizeIsRefused) {
    make(counting(5) + "-c:v libx264 {}/a.ts");
    make(counting(5, 25, "96x64") + "-c:v libx264 {}/b.ts");
    Bytes both = bytes_of("a.ts");
    const Bytes second = bytes_of("b.ts");
    both.insert(both.end(), second.begin(), second.end());
    EXPECT_EQ(refusal(both), as_refusal(Errc::usage, "media.size_changed"));
}

}  // namespace
}  // namespace milchglas::media::test
