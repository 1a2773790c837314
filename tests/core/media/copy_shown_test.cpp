// What is left of a video without its hidden frames, told by the grey of each: see MadeClip::counting().
#include "core/media/copy_shown.h"

#include "core/media/hidden_frames.h"
#include "tests/core/media/edit_list.h"
#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

class CopyShownTest : public MadeClip {
  protected:
    void make_whole(const std::string& name, const std::string& more = "-bf 0") {
        make(counting(60) + "-c:v libx264 -qp 8 -g 20 -sc_threshold 0 " + more + " {}/" + name);
    }
    /// Copies and looks at the copy: nothing hidden, as many frames as were told, from time 0 on.
    void copy(Bytes from) {
        MemorySource source(std::move(from));
        bytes_.resize(source.size() + 4096);
        const auto copied = copy_shown_frames(source, bytes_);
        ASSERT_TRUE(copied) << copied.error().where();
        copied_ = *copied;
        bytes_.resize(copied->bytes);
        EXPECT_FALSE(holds(bytes_, "elst"));
        MemorySource again(bytes_);
        const auto count = count_hidden_frames(again);
        ASSERT_TRUE(count) << count.error().where();
        EXPECT_EQ((std::vector{count->in_file, count->before + count->between + count->after}),
                  (std::vector{copied->frames, std::int64_t{0}}));
        const auto shown = show_all(again);
        ASSERT_TRUE(shown) << shown.error().where();
        shown_ = *shown;
        EXPECT_EQ(shown_.front().time.pts, 0);
    }
    /// The numbers of the frames that are shown, in the whole clip.
    [[nodiscard]] std::vector<int> numbers() const {
        std::vector<int> numbers;
        for (const Shown& frame : shown_) numbers.push_back((frame.luma - 20 + 1) / 2);
        return numbers;
    }
    static std::vector<int> from_to(int first, int last) {
        std::vector<int> numbers;
        for (int i = first; i <= last; ++i) numbers.push_back(i);
        return numbers;
    }
    static std::string refusal(Bytes from, std::size_t room) {
        MemorySource source(std::move(from));
        Bytes into(room);
        const auto copied = copy_shown_frames(source, into);
        return copied ? "no error" : as_refusal(copied.error().code(), copied.error().where());
    }
    /// The clip with another edit list than ffmpeg gave it.
    Bytes edited(const std::string& name, const std::vector<Edit>& edits) {
        Bytes bytes = bytes_of(name);
        if (const std::size_t old = box_at(bytes, "edts"); old < bytes.size() - 4)
            std::ranges::copy(std::string_view("free"), bytes.begin() + static_cast<std::ptrdiff_t>(old) + 4);
        return with_edit_list(std::move(bytes), edits);
    }

    static Rotation rotation_in(Bytes bytes) {
        MemorySource source(std::move(bytes));
        const auto reader = VideoReader::open(source);
        EXPECT_TRUE(reader);
        return reader ? reader->info().rotation : Rotation::none;
    }
    static bool holds(const Bytes& bytes, std::string_view text) {
        return as_text(bytes).find(text) != std::string_view::npos;
    }

    CopiedShown copied_;
    Bytes bytes_;  ///< of the copy
    std::vector<Shown> shown_;
};

TEST_F(CopyShownTest, AfterAHiddenBeginningItGoesOnAtTheNextKeyframe) {
    make_whole("whole.mp4");
    make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");  // frame 30; its keyframe is 20
    copy(bytes_of("trim.mp4"));
    EXPECT_EQ(numbers(), from_to(40, 59));
    EXPECT_EQ(copied_.lost, 10);
    EXPECT_FALSE(copied_.sound_left_out);
    make("-ss 1.2 -i {}/whole.mp4 -c copy -movflags frag_keyframe+delay_moov -use_editlist 1 {}/fragments.mp4");
    copy(bytes_of("fragments.mp4"));
    EXPECT_EQ(numbers(), from_to(40, 59));
}

TEST_F(CopyShownTest, FramesThatAreStoredInAnotherOrderKeepTheirTimes) {
    make_whole("whole.mp4", "-bf 2");
    make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");
    copy(bytes_of("trim.mp4"));
    EXPECT_EQ(numbers(), from_to(40, 59));
    for (std::size_t i = 1; i < shown_.size(); ++i)
        EXPECT_EQ(shown_[i].time.pts - shown_[i - 1].time.pts, shown_[1].time.pts);
}

TEST_F(CopyShownTest, OfAnOpenGroupWhatIsShownBeforeItsKeyframeGoes) {
    make_whole("whole.mp4", "-bf 2 -x264-params open-gop=1:b-adapt=0");
    make("-ss 1.2 -i {}/whole.mp4 -c copy {}/trim.mp4");
    copy(bytes_of("trim.mp4"));
    EXPECT_EQ(numbers(), from_to(numbers().front(), 59)) << "each drawn from frames that are there";
    EXPECT_GT(copied_.lost, 0);
}

TEST_F(CopyShownTest, OfAnOpenGroupThatIsShownFromItsKeyframeNothingElseGoes) {
    make_whole("whole.mp4", "-bf 2 -x264-params open-gop=1:b-adapt=0");
    copy(edited("whole.mp4", {{1600, (2 + 20) * 512}}));  // frame 20 is a keyframe; 18 and 19 lie behind it
    EXPECT_EQ(numbers(), from_to(20, 59));
    EXPECT_EQ(copied_.lost, 0);
}

TEST_F(CopyShownTest, TheEndGoesTooWithWhatNeedsIt) {
    make_whole("whole.mp4");
    copy(edited("whole.mp4", {{1000, 0}}));  // frames 0 to 24
    EXPECT_EQ(numbers(), from_to(0, 24));
    EXPECT_EQ(copied_.lost, 0);
    make_whole("reordered.mp4", "-bf 2 -x264-params b-adapt=0");  // 26 is stored before 24, which needs it
    copy(edited("reordered.mp4", {{1000, 2 * 512}}));
    EXPECT_EQ(numbers(), from_to(0, 23));
    EXPECT_EQ(copied_.lost, 1);
}

TEST_F(CopyShownTest, AGapIsRefusedWhereThereWouldBeMoreToCopy) {
    make_whole("whole.mp4");
    EXPECT_EQ(refusal(edited("whole.mp4", {{400, 0}, {1000, 25 * 512}}), 1 << 20),  // frames 0 to 9 and 25 to 49
              as_refusal(Errc::usage, "media.hidden_between"));
    copy(edited("whole.mp4", {{400, 0}, {400, 25 * 512}}));  // and 25 to 34: no keyframe among them
    EXPECT_EQ(numbers(), from_to(0, 9));
    EXPECT_EQ(copied_.lost, 10);
}

TEST_F(CopyShownTest, OnlyThePictureAndItsTurnComeAlong) {
    make_whole("whole.mp4");
    make(
        "-i {}/whole.mp4 -f lavfi -i sine=duration=2.4 -metadata location=+48.1+11.6/ -metadata:s:v rotate=90 "
        "-c:v copy -c:a aac {}/sound.mov");
    make("-ss 1.2 -i {}/sound.mov -c copy {}/trim.mov");
    EXPECT_TRUE(holds(bytes_of("trim.mov"), "+48.1"));
    copy(bytes_of("trim.mov"));
    EXPECT_FALSE(holds(bytes_, "+48.1"));
    EXPECT_FALSE(holds(bytes_, "mp4a"));
    EXPECT_TRUE(holds(bytes_, "qt  "));
    EXPECT_EQ(rotation_in(bytes_), rotation_in(bytes_of("trim.mov")));
    EXPECT_NE(rotation_in(bytes_), Rotation::none);
    EXPECT_TRUE(copied_.sound_left_out);
}

TEST_F(CopyShownTest, WhatCantBeCopiedIsSaidSo) {
    make_whole("whole.mp4");
    make("-i {}/whole.mp4 -c copy {}/whole.mkv");
    EXPECT_EQ(refusal(bytes_of("whole.mkv"), 1 << 20), as_refusal(Errc::usage, "media.no_edit_list"));
    EXPECT_EQ(refusal(bytes_of("whole.mp4"), 1000), as_refusal(Errc::usage, "media.cannot_copy"));
    EXPECT_EQ(refusal(edited("whole.mp4", {{200, 45 * 512}}), 1 << 20), as_refusal(Errc::usage, "media.nothing_left"));
    EXPECT_EQ(refusal(Bytes(1000, 'x'), 1 << 20), as_refusal(Errc::usage, "media.not_video"));
}

TEST_F(CopyShownTest, AVideoThatIsCutShortIsNotCopiedInPart) {
    make_whole("whole.mp4", "-bf 0 -movflags faststart");
    const Bytes whole = bytes_of("whole.mp4");
    for (const std::ptrdiff_t missing : {1, 500, 2000})
        EXPECT_EQ(refusal({whole.begin(), whole.end() - missing}, 1 << 20), as_refusal(Errc::damaged, "media.damaged"))
            << missing;
    MemorySource broken(bytes_of("whole.mp4"));
    broken.fail_from(broken.size() - 500);
    Bytes into(1 << 20);
    const auto failed = copy_shown_frames(broken, into);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().where(), "test.source");
}

}  // namespace
}  // namespace milchglas::media::test
