// Any frame by ordinal, in any order, is the frame that a sequential pass shows: in every container we read, with
// frames out of order, with open groups, and where nothing lets itself be entered in the middle.
#include "core/viewer/frame_finder.h"

#include "tests/core/media/numbered_clip.h"

namespace milchglas::viewer {
namespace {
using media::test::MemorySource;

const std::string x264 = "-c:v libx264 -crf 30 -g 10 -keyint_min 10 -sc_threshold 0 ";

class FrameFinderTest : public media::test::NumberedClip {
  protected:
    static FrameTable table_of(media::ByteSource& source) {
        auto reader = media::VideoReader::open(source);
        EXPECT_TRUE(reader);
        FrameTable table{reader->info().time_base, {}};
        while (true) {
            auto frame = reader->next();
            EXPECT_TRUE(frame);
            if (!frame || !*frame) return table;
            table.frames.push_back((*frame)->time);
        }
    }
    void expect_found(const std::string& name, int first = 0) {
        MemorySource source(bytes_of(name));
        const FrameTable table = table_of(source);
        const auto count = static_cast<std::int64_t>(table.frames.size());
        ASSERT_GE(count, 20) << name;
        auto finder = FrameFinder::open(source, {}, table);
        ASSERT_TRUE(finder) << name;
        for (std::int64_t i = 0; i < 2 * count; ++i) {
            const std::int64_t ordinal = i * 17 % count;
            const auto frame = finder->find(ordinal);
            ASSERT_TRUE(frame) << name << ordinal << frame.error().where();
            EXPECT_EQ(media::test::number_in(frame->luma), first + ordinal) << name;
            EXPECT_EQ(frame->ordinal, ordinal);
        }
        for (std::int64_t ordinal = count; ordinal-- > 0;)
            EXPECT_EQ(media::test::number_in(finder->find(ordinal)->luma), first + ordinal) << name << " backwards";
    }
};

TEST_F(FrameFinderTest, FindsEveryFrameInEveryContainer) {
    const std::vector<std::pair<std::string, std::string>> kinds{
        {x264 + "-bf 3 -b_strategy 0", "h264.mp4"},
        {x264 + "-bf 3 -x264-params b-pyramid=strict:open-gop=1", "open.mkv"},
        {x264 + "-bf 2", "h264.ts"},
        {"-c:v libx265 -crf 30 -x265-params log-level=none:keyint=10:min-keyint=10:open-gop=1:bframes=4", "hevc.mp4"},
        {"-c:v libvpx-vp9 -b:v 100k -cpu-used 8 -g 10 -auto-alt-ref 1 -lag-in-frames 10", "vp9.webm"},
        {"-c:v mpeg4 -q:v 6 -g 10", "mpeg4.avi"},
        {"-c:v libx264 -crf 30 -g 300 -sc_threshold 0", "one_keyframe.mp4"}};
    for (const auto& [encoder, name] : kinds) {
        make(numbered(40) + encoder + " {}/" + name);
        expect_found(name);
    }
}

TEST_F(FrameFinderTest, CountsFromWhereAnEditListBegins) {
    make(numbered(40) + x264 + "-bf 2 {}/whole.mp4");
    make("-ss 0.6 -i {}/whole.mp4 -c copy {}/cut.mp4");
    MemorySource source(bytes_of("cut.mp4"));
    const auto first = media::test::read_numbers(source);
    ASSERT_TRUE(first && !first->empty());
    expect_found("cut.mp4", first->front().number);
}

TEST_F(FrameFinderTest, WhatIsNotTheClipOfTheTableIsRefused) {
    make(numbered(30) + x264 + "{}/clip.mp4");
    MemorySource source(bytes_of("clip.mp4"));
    FrameTable table = table_of(source);
    for (FrameTime& time : table.frames) time.pts += 3;
    auto finder = FrameFinder::open(source, {}, table);
    ASSERT_TRUE(finder);
    EXPECT_EQ(finder->find(12).error(), fail(Errc::damaged, "viewer.other_clip"));
    table.frames.resize(40, {1'000'000, 1, false});
    EXPECT_EQ(finder->find(35).error(), fail(Errc::damaged, "viewer.other_clip"));
    EXPECT_EQ(finder->find(-1).error(), fail(Errc::usage, "viewer.ordinal"));
    EXPECT_EQ(finder->find(40).error(), fail(Errc::usage, "viewer.ordinal"));
}

}  // namespace
}  // namespace milchglas::viewer
