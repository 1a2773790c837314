// The n-th frame and its time, where containers, players and frame rates disagree.
#include <gmock/gmock.h>

#include "tests/core/media/edit_list.h"
#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

using ::testing::ElementsAreArray;

constexpr int tolerance = 3;  // what a near-lossless encoder may change in a flat picture

class Presentation : public MadeClip {
  protected:
    std::vector<Shown> shown(const std::string& name) {
        MemorySource source(bytes_of(name));
        auto frames = show_all(source);
        EXPECT_TRUE(frames) << (frames ? "" : frames.error().where());
        return frames ? *frames : std::vector<Shown>{};
    }
    static void expect_counting_from(const std::vector<Shown>& frames, int first) {
        for (std::size_t i = 0; i < frames.size(); ++i)
            EXPECT_NEAR(frames[i].luma, 20 + 2 * (first + static_cast<int>(i)), tolerance) << "ordinal " << i;
    }
};

TEST_F(Presentation, BFramesComeOutInTheOrderTheyAreShown) {
    make(counting(60) + "-c:v libx264 -crf 4 -bf 3 -g 30 {}/b.mp4");
    const auto frames = shown("b.mp4");
    ASSERT_EQ(frames.size(), 60u);
    EXPECT_THAT(times_of(frames), ElementsAreArray(probed_times("b.mp4")));
    expect_counting_from(frames, 0);
    EXPECT_TRUE(frames[0].time.keyframe);
    EXPECT_FALSE(frames[1].time.keyframe);
    EXPECT_TRUE(frames[30].time.keyframe);
}

TEST_F(Presentation, DurationIsTheGapToTheNextFrame) {
    make(counting(10) + "-c:v libx264 {}/c.mp4");
    const auto frames = shown("c.mp4");
    ASSERT_EQ(frames.size(), 10u);
    for (std::size_t i = 0; i + 1 < frames.size(); ++i)
        EXPECT_EQ(frames[i].time.duration, frames[i + 1].time.pts - frames[i].time.pts);
    EXPECT_EQ(frames.back().time.duration, frames.front().time.duration);
}

TEST_F(Presentation, FramesAnEditListCutsOffNeverComeOut) {
    make(counting(100) + "-c:v libx264 -crf 4 -bf 2 -g 50 -sc_threshold 0 {}/whole.mp4");
    make("-ss 1 -i {}/whole.mp4 -c copy {}/trim.mp4");
    const auto frames = shown("trim.mp4");
    ASSERT_EQ(frames.size(), 75u);
    EXPECT_EQ(frames[0].time.pts, 0);
    EXPECT_THAT(times_of(frames), ElementsAreArray(probed_times("trim.mp4")));
    expect_counting_from(frames, 25);
}

TEST_F(Presentation, AnEditListHoldsForDecodersThatDontKnowOfIt) {
    make(counting(40) + "-c:v libaom-av1 -crf 4 -cpu-used 8 -g 40 {}/whole.mp4");
    make("-ss 0.4 -i {}/whole.mp4 -c copy {}/trim.mp4");
    const auto frames = shown("trim.mp4");
    ASSERT_EQ(frames.size(), 30u);
    EXPECT_EQ(frames[0].time.pts, 0);
    expect_counting_from(frames, 10);
}

TEST_F(Presentation, OnlyTheEditsOfAListComeOut) {
    // 20 frames of 512 units to a keyframe: the second edit begins in the middle of a group and needs frames that it
    // hides.
    const std::vector<Edit> edits{{400, 0}, {400, 25 * 512}};
    for (const std::string encoder : {"libx264 -bf 0 -sc_threshold 0", "libaom-av1 -cpu-used 8"}) {
        make(counting(60) + "-crf 4 -g 20 -keyint_min 20 -c:v " + encoder + " {}/whole.mp4");
        Bytes whole = bytes_of("whole.mp4");
        if (const std::size_t old = box_at(whole, "edts"); old < whole.size())
            std::ranges::copy(std::string_view("free"), whole.begin() + static_cast<std::ptrdiff_t>(old) + 4);
        MemorySource source(with_edit_list(whole, edits));
        const auto frames = show_all(source);
        ASSERT_TRUE(frames) << frames.error().where();
        ASSERT_EQ(frames->size(), 20u) << encoder;
        for (std::size_t i = 0; i < 20; ++i) {
            EXPECT_EQ((*frames)[i].time.pts, static_cast<std::int64_t>(512 * i)) << encoder;
            const int frame = static_cast<int>(i < 10 ? i : i + 15);
            EXPECT_NEAR((*frames)[i].luma, 20 + 2 * frame, tolerance) << encoder << " ordinal " << i;
        }
    }
}

TEST_F(Presentation, AnEditListHoldsInAFragmentedFile) {
    make(counting(60) + "-c:v libx264 -crf 4 -bf 0 -g 20 -sc_threshold 0 {}/whole.mp4");
    make("-ss 0.4 -i {}/whole.mp4 -c copy -movflags frag_keyframe+delay_moov -use_editlist 1 {}/trim.mp4");
    const auto frames = shown("trim.mp4");
    ASSERT_EQ(frames.size(), 50u);
    EXPECT_EQ(frames[0].time.pts, 0);
    expect_counting_from(frames, 10);
}

TEST_F(Presentation, AVariableRateKeepsEveryFramesOwnTime) {
    make(counting(40) +
         "-vf \"select='not(mod(n\\,2))+lt(n\\,20)',settb=1/1000\" -vsync vfr -c:v libx264 -crf 4 {}/v.mp4");
    const auto frames = shown("v.mp4");
    ASSERT_EQ(frames.size(), 40u);
    EXPECT_THAT(times_of(frames), ElementsAreArray(probed_times("v.mp4")));
    EXPECT_EQ(frames[30].time.pts - frames[29].time.pts, 2 * (frames[1].time.pts - frames[0].time.pts));
}

TEST_F(Presentation, AStartOffsetIsKept) {
    make(counting(20) + "-c:v libx264 -bf 0 -output_ts_offset 2 {}/late.mkv");
    const auto frames = shown("late.mkv");
    ASSERT_EQ(frames.size(), 20u);
    EXPECT_EQ(frames[0].time.pts, 2000);
    EXPECT_THAT(times_of(frames), ElementsAreArray(probed_times("late.mkv")));
}

TEST_F(Presentation, RotationTurnsTheDisplaySizeAndNotTheLuma) {
    make(counting(5) + "-c:v libx264 {}/flat.mp4");
    const std::vector<std::pair<std::string, Rotation>> turns{
        {"0", Rotation::none}, {"270", Rotation::quarter}, {"180", Rotation::half}, {"90", Rotation::three_quarters}};
    for (const auto& [anticlockwise, rotation] : turns) {
        make("-i {}/flat.mp4 -c copy -metadata:s:v:0 rotate=" + anticlockwise + " {}/turned.mp4");
        MemorySource source(bytes_of("turned.mp4"));
        const auto reader = VideoReader::open(source);
        ASSERT_TRUE(reader);
        const VideoInfo& info = reader->info();
        EXPECT_EQ(info.rotation, rotation) << anticlockwise;
        const bool sideways = rotation == Rotation::quarter || rotation == Rotation::three_quarters;
        EXPECT_EQ(info.width, 64);
        EXPECT_EQ(info.height, 48);
        EXPECT_EQ(info.display_width, sideways ? 48 : 64);
        EXPECT_EQ(info.display_height, sideways ? 64 : 48);
    }
}

TEST_F(Presentation, WidePixelsWidenTheDisplay) {
    make(counting(5) + "-vf setsar=4/3 -c:v libx264 {}/wide.mp4");
    MemorySource source(bytes_of("wide.mp4"));
    const auto reader = VideoReader::open(source);
    ASSERT_TRUE(reader);
    EXPECT_EQ(reader->info().sample_width, 4);
    EXPECT_EQ(reader->info().sample_height, 3);
    EXPECT_EQ(reader->info().display_width, 85);
    EXPECT_EQ(reader->info().display_height, 48);
}

TEST_F(Presentation, TenBitsAndRgbBecomeEightBitLuma) {
    make(counting(20) + "-pix_fmt yuv420p10le -c:v libx265 -x265-params log-level=none:lossless=1 {}/ten.mp4");
    expect_counting_from(shown("ten.mp4"), 0);
    EXPECT_EQ(shown("ten.mp4").size(), 20u);
    make("-f lavfi -i color=0x646464:s=64x48:r=25 -frames:v 5 -pix_fmt gbrp -c:v libx264rgb -qp 0 {}/rgb.mp4");
    const auto rgb = shown("rgb.mp4");
    ASSERT_EQ(rgb.size(), 5u);
    EXPECT_NEAR(rgb[0].luma, 100, 1);
}

}  // namespace
}  // namespace milchglas::media::test
