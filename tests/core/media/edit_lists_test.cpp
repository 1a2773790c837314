// What an edit list shows comes out, frame by frame; what it hides doesn't.
#include "tests/core/media/edit_list.h"
#include "tests/core/media/numbered_clip.h"

namespace milchglas::media::test {
namespace {

constexpr std::uint32_t nothing = 0xffffffff;  // an edit of no media: a pause before it begins

class EditLists : public NumberedClip {
  protected:
    /// 60 frames in groups of 10, 512 units and 40 ms each.
    struct Coding {
        std::string encoder;
        std::uint32_t first_shown = 0;  ///< frame 0 in the track's own time: B-frames put it off
    };
    const std::vector<Coding> codings{
        {"-c:v libx264 -crf 30 -bf 0 -g 10 -keyint_min 10 -sc_threshold 0", 0},
        {"-c:v libx264 -crf 30 -bf 2 -b_strategy 0 -g 10 -keyint_min 10 -sc_threshold 0", 1024},
        {"-c:v libx265 -crf 30 -x265-params "
         "log-level=none:keyint=10:min-keyint=10:scenecut=0:open-gop=0:bframes=2:b-adapt=0",
         1024},
        {"-c:v libaom-av1 -crf 40 -cpu-used 8 -g 10 -keyint_min 10", 0},
        {"-c:v libvpx-vp9 -b:v 100k -cpu-used 8 -g 10 -keyint_min 10", 0},
        {"-c:v mpeg4 -q:v 6 -g 10 -sc_threshold 1000000000", 0},
    };
    static std::uint32_t frame(const Coding& coding, std::uint32_t number) { return coding.first_shown + 512 * number; }

    /// The clip of `coding` with these edits instead of its own.
    Bytes edited(const Coding& coding, const std::vector<Edit>& edits) {
        make(numbered(60) + coding.encoder + " {}/whole.mp4");
        Bytes whole = bytes_of("whole.mp4");
        if (const std::size_t old = box_at(whole, "edts"); old < whole.size())
            std::ranges::copy(std::string_view("free"), whole.begin() + static_cast<std::ptrdiff_t>(old) + 4);
        return with_edit_list(std::move(whole), edits);
    }
    /// Frames numbered first to last, `start` units after the first edit's begin.
    static std::vector<Numbered> shown(int first, int last, std::int64_t start = 0) {
        return steady(last - first + 1, 512, 10, first, start);
    }
    static std::vector<Numbered> both(std::vector<Numbered> one, const std::vector<Numbered>& other) {
        one.insert(one.end(), other.begin(), other.end());
        return one;
    }
};

TEST_F(EditLists, ACutAtTheStart) {
    for (const Coding& coding : codings)
        EXPECT_THAT(frames_of(edited(coding, {{53 * 40, frame(coding, 7)}}), coding.encoder), are(shown(7, 59)))
            << coding.encoder;
}

TEST_F(EditLists, ACutAtTheEnd) {
    for (const Coding& coding : codings)
        EXPECT_THAT(frames_of(edited(coding, {{34 * 40, frame(coding, 0)}}), coding.encoder), are(shown(0, 33)))
            << coding.encoder;
}

TEST_F(EditLists, ACutOutOfTheMiddle) {
    // Where frames are reordered, FFmpeg lets the second edit begin later by as much as reordering puts frames off. So
    // do the many programs that read with it, and times here are theirs.
    for (const Coding& coding : codings) {
        const auto frames =
            frames_of(edited(coding, {{14 * 40, frame(coding, 0)}, {21 * 40, frame(coding, 36)}}), "middle");
        const std::int64_t late = coding.first_shown;
        auto wanted = both(shown(0, 13), shown(36, 56, 14 * 512 + late));
        wanted[13].duration += late;
        EXPECT_THAT(frames, are(wanted)) << coding.encoder;
    }
}

TEST_F(EditLists, AnEmptyEditPutsOffTheFirstFrame) {
    for (const Coding& coding : codings) {
        const Bytes clip = edited(coding, {{500, nothing}, {60 * 40, frame(coding, 0)}});
        EXPECT_THAT(frames_of(clip, "late"), are(shown(0, 59, 6400))) << coding.encoder;
        const Bytes cut = edited(coding, {{500, nothing}, {20 * 40, frame(coding, 25)}});
        EXPECT_THAT(frames_of(cut, "late and cut"), are(shown(25, 44, 6400))) << coding.encoder;
    }
}

TEST_F(EditLists, WhatIsShownTwiceComesOutTwice) {
    for (const Coding& coding : codings) {
        const std::vector<Edit> twice{{10 * 40, frame(coding, 20)}, {10 * 40, frame(coding, 20)}};
        EXPECT_THAT(frames_of(edited(coding, twice), "twice"), are(both(shown(20, 29), shown(20, 29, 10 * 512))))
            << coding.encoder;
    }
}

TEST_F(EditLists, ATrimByCopyBeginsWhereItWasCut) {
    for (const Coding& coding : codings) {
        make(numbered(60) + coding.encoder + " {}/whole.mp4");
        make("-ss 1 -i {}/whole.mp4 -c copy {}/trim.mp4");  // frame 25; its keyframe is 20
        EXPECT_THAT(frames_of("trim.mp4"), are(shown(25, 59))) << coding.encoder;
    }
}

TEST_F(EditLists, InAFragmentedFileItsStartHolds) {
    const Coding& coding = codings.front();
    make(numbered(60) + coding.encoder + " {}/whole.mp4");
    make("-ss 0.4 -i {}/whole.mp4 -c copy -movflags frag_keyframe+delay_moov -use_editlist 1 {}/trim.mp4");
    EXPECT_THAT(frames_of("trim.mp4"), are(shown(10, 59)));
}

TEST_F(EditLists, OneThatShowsNothingLeavesNoFrames) {
    MemorySource source(edited(codings.front(), {{400, 512 * 100}}));  // begins after the last frame
    EXPECT_EQ(refusal(source), as_refusal(Errc::damaged, "media.no_frames"));
}

}  // namespace
}  // namespace milchglas::media::test
