// Frames an edit list hides, counted by hand in files of known shapes.
#include "core/media/hidden_frames.h"

#include "tests/core/media/edit_list.h"
#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

class HiddenFramesTest : public MadeClip {
  protected:
    void make_whole(const std::string& name, const std::string& more = "-bf 0 -g 20 -sc_threshold 0") {
        make("-f lavfi -i testsrc=s=64x64:r=25 -frames:v 60 -c:v libx264 -pix_fmt yuv420p " + more + " {}/" + name);
    }
    static void expect(const Result<HiddenFrames>& count, const std::vector<std::int64_t>& wanted) {
        ASSERT_TRUE(count) << count.error().where();
        EXPECT_EQ((std::vector{count->in_file, count->before, count->between, count->after}), wanted);
    }
    Result<HiddenFrames> count(const std::string& name) {
        MemorySource source(bytes_of(name));
        return count_hidden_frames(source);
    }
};

TEST_F(HiddenFramesTest, AFileWithoutEditsHidesNothing) {
    make_whole("whole.mp4");
    expect(count("whole.mp4"), {60, 0, 0, 0});
    make_whole("b.mp4", "-bf 2");
    expect(count("b.mp4"), {60, 0, 0, 0});
    make("-i {}/whole.mp4 -c copy {}/whole.mkv");
    expect(count("whole.mkv"), {60, 0, 0, 0});
}

TEST_F(HiddenFramesTest, ATrimByCopyHidesWhatLiesBetweenKeyframeAndStart) {
    make_whole("whole.mp4");
    make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");  // frame 30; its keyframe is 20
    expect(count("trim.mp4"), {40, 10, 0, 0});
    make("-ss 1.2 -i {}/whole.mp4 -c copy -movflags frag_keyframe+delay_moov -use_editlist 1 {}/fragments.mp4");
    expect(count("fragments.mp4"), {40, 10, 0, 0});
}

TEST_F(HiddenFramesTest, WhatEditsLeaveOutBetweenAndAfterIsTold) {
    make_whole("whole.mp4");
    Bytes whole = bytes_of("whole.mp4");
    if (const std::size_t old = box_at(whole, "edts"); old < whole.size())
        std::ranges::copy(std::string_view("free"), whole.begin() + static_cast<std::ptrdiff_t>(old) + 4);
    MemorySource source(with_edit_list(whole, {{400, 0}, {400, 25 * 512}}));  // frames 0 to 9 and 25 to 34
    expect(count_hidden_frames(source), {60, 0, 15, 25});
}

TEST_F(HiddenFramesTest, WhatIsNoVideoIsSaidSo) {
    MemorySource text(Bytes(1000, 'x'));
    const auto none = count_hidden_frames(text);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(), Error(Errc::usage, "media.not_video"));
    make_whole("whole.mp4");
    MemorySource broken(bytes_of("whole.mp4"));
    broken.fail_from(1000);
    const auto failed = count_hidden_frames(broken);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().where(), "test.source");
}

}  // namespace
}  // namespace milchglas::media::test
