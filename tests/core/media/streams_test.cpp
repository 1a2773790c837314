// Which of several streams is the clip's video, and what is refused because there is none.
#include "tests/core/media/edit_list.h"
#include "tests/core/media/numbered_clip.h"

namespace milchglas::media::test {
namespace {

const std::string x264 = "-c:v libx264 -crf 30 -bf 2 -g 10 -keyint_min 10 -sc_threshold 0 ";

class Streams : public NumberedClip {
  protected:
    /// Two videos, numbers from 0 and from 100, the second larger and twice as long.
    void make_two(const std::string& options, const std::string& name) {
        make(numbered(20, {"64x48", "", 0}) + x264 + "{}/one.mp4");
        make(numbered(40, {"128x96", "", 100}) + x264 + "{}/two.mp4");
        make("-i {}/one.mp4 -i {}/two.mp4 -map 0 -map 1 -c copy " + options + " {}/" + name);
    }
    void make_cover() { make("-f lavfi -i color=red:s=64x64 -frames:v 1 {}/cover.jpg"); }
};

TEST_F(Streams, OfTwoVideosTheOneMarkedAsDefaultIsRead) {
    make_two("-disposition:v:0 0 -disposition:v:1 default", "two.mkv");
    EXPECT_THAT(frames_of("two.mkv"), are(steady(40, 40, 10, 100)));
    make_two("-disposition:v:0 default -disposition:v:1 0", "one.mkv");
    EXPECT_THAT(frames_of("one.mkv"), are(steady(20, 40, 10)));
}

TEST_F(Streams, OtherwiseTheFirst) {
    make_two("-disposition:v:0 default -disposition:v:1 default", "both.mkv");
    EXPECT_THAT(frames_of("both.mkv"), are(steady(20, 40, 10)));
    make_two("-disposition:v:0 0 -disposition:v:1 0 -default_mode passthrough", "neither.mkv");
    EXPECT_THAT(frames_of("neither.mkv"), are(steady(20, 40, 10)));
    make_two("", "both.mp4");
    EXPECT_THAT(frames_of("both.mp4"), are(steady(20, 512, 10)));
    make_two("-muxdelay 0", "both.ts");
    const auto transported = frames_of("both.ts");
    ASSERT_EQ(transported.size(), 20u);
    EXPECT_THAT(transported, are(steady(20, 3600, 10, 0, transported.front().pts)));
}

TEST_F(Streams, APictureAttachedToAVideoIsPassedOver) {
    make_cover();
    make(numbered(20) + x264 + "{}/one.mp4");
    for (const std::string maps :
         {"-map 0 -map 1 -disposition:v:1 attached_pic", "-map 1 -map 0 -disposition:v:0 attached_pic"}) {
        make("-i {}/one.mp4 -i {}/cover.jpg " + maps + " -c copy {}/covered.mp4");
        EXPECT_THAT(frames_of("covered.mp4"), are(steady(20, 512, 10))) << maps;
        make("-i {}/one.mp4 -i {}/cover.jpg " + maps + " -c copy {}/covered.mkv");
        EXPECT_THAT(frames_of("covered.mkv"), are(steady(20, 40, 10))) << maps;
    }
}

TEST_F(Streams, SoundBesideTheVideoIsPassedOver) {
    make("-f lavfi -i sine " + numbered(20) + "-shortest " + x264 + "-c:a aac {}/loud.mp4");
    EXPECT_THAT(frames_of("loud.mp4"), are(steady(20, 512, 10)));
}

TEST_F(Streams, SoundAloneIsNoVideo) {
    make("-f lavfi -i sine -t 0.5 -c:a aac {}/sound.m4a");
    EXPECT_EQ(refusal(bytes_of("sound.m4a")), as_refusal(Errc::usage, "media.no_video_stream"));
    make("-f lavfi -i sine -t 0.5 -c:a aac {}/sound.mkv");
    EXPECT_EQ(refusal(bytes_of("sound.mkv")), as_refusal(Errc::usage, "media.no_video_stream"));
}

TEST_F(Streams, ACoverPictureIsNoVideo) {
    make_cover();
    make(
        "-f lavfi -i sine -i {}/cover.jpg -t 0.5 -map 0 -map 1 -c:a aac -c:v copy -disposition:v attached_pic "
        "{}/song.m4a");
    EXPECT_EQ(refusal(bytes_of("song.m4a")), as_refusal(Errc::usage, "media.no_video_stream"));
}

TEST_F(Streams, AVideoWithoutFramesSaysSo) {
    make(numbered(5) + x264 + "{}/whole.mp4");
    make("-i {}/whole.mp4 -c copy -bsf:v noise=drop=1 -movflags empty_moov {}/none.mp4");
    EXPECT_EQ(refusal(bytes_of("none.mp4")), as_refusal(Errc::damaged, "media.no_frames"));
    make("-i {}/whole.mp4 -c copy -bsf:v noise=drop=1 {}/none.mkv");
    EXPECT_EQ(refusal(bytes_of("none.mkv")), as_refusal(Errc::damaged, "media.damaged"));  // not even a cluster
}

}  // namespace
}  // namespace milchglas::media::test
