// What an edit list hides reaches neither track nor canvas.
#include <algorithm>

#include "tests/core/media/edit_list.h"
#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {

using media::test::Edit;

class Edits : public PassOfClip {
  protected:
    /// 60 frames of 512 units; from `first_bright` to `last_bright` all white, the others dark grey.
    Bytes flashing(int first_bright, int last_bright, const std::vector<Edit>& edits) {
        make("-f lavfi -i \"color=gray:s=320x180:r=25,geq=lum='if(between(N\\," + std::to_string(first_bright) + "\\," +
             std::to_string(last_bright) +
             "),220,40)':cb=128:cr=128,format=yuv420p\" -frames:v 60 -c:v libx264 -bf 0 -g 20 -sc_threshold 0 "
             "{}/whole.mp4");
        Bytes whole = bytes_of("whole.mp4");
        if (const std::size_t old = media::test::box_at(whole, "edts"); old < whole.size())
            std::ranges::copy(std::string_view("free"), whole.begin() + static_cast<std::ptrdiff_t>(old) + 4);
        return edits.empty() ? whole : media::test::with_edit_list(std::move(whole), edits);
    }
    static int brightest_cell(const frost::Track& track) {
        int brightest = 0;
        for (std::int64_t at = 0; at < track.frame_count(); ++at) {
            const Bytes cells = track.cells(at).value();
            brightest = std::max<int>(brightest, *std::ranges::max_element(cells));
        }
        return brightest;
    }
    static void expect_times(const frost::Track& track, std::int64_t count) {
        ASSERT_EQ(track.frame_count(), count);
        for (std::int64_t at = 0; at < count; ++at) {
            const FrameTime& time = track.frame_table().frames[static_cast<std::size_t>(at)];
            EXPECT_EQ(time.pts, 512 * at);
            EXPECT_EQ(time.duration, 512);
        }
    }
};

TEST_F(Edits, TheTrackHoldsTheShownFramesOnly) {
    struct Cut {
        const char* what;
        int first_bright, last_bright;
        std::vector<Edit> edits;
        std::int64_t shown;
    };
    const std::vector<Cut> cuts{
        {"start", 0, 24, {{35 * 40, 25 * 512}}, 35},
        {"end", 35, 59, {{35 * 40, 0}}, 35},
        {"middle", 20, 34, {{20 * 40, 0}, {25 * 40, 35 * 512}}, 45},
    };
    for (const Cut& cut : cuts) {
        const auto track = pass(flashing(cut.first_bright, cut.last_bright, cut.edits));
        ASSERT_TRUE(track) << cut.what << ' ' << track.error().where();
        EXPECT_EQ(frames_, cut.shown) << cut.what;
        expect_times(*track, cut.shown);
        EXPECT_LE(brightest_cell(*track), 40 + 32) << cut.what;
        EXPECT_TRUE(track->events().empty()) << cut.what;
        // Control: without the edits the light is there to be seen.
        const auto whole = pass(flashing(cut.first_bright, cut.last_bright, {}));
        ASSERT_TRUE(whole) << cut.what;
        EXPECT_EQ(whole->frame_count(), 60) << cut.what;
        EXPECT_GE(brightest_cell(*whole), 220 - 32) << cut.what;
    }
}

TEST_F(Edits, TheCanvasIsTheOneOfTheShownFramesAlone) {
    // The same frames, once behind an edit list and once as all there is: one track, byte for byte.
    const Bytes cut = flashing(0, 19, {{40 * 40, 20 * 512}});
    const auto hidden = pass(cut);
    ASSERT_TRUE(hidden) << hidden.error().where();
    const Bytes of_cut = track_bytes_;
    make("-i {}/whole.mp4 -ss 0.8 -c:v libx264 -qp 0 -bf 0 -g 20 -keyint_min 20 -sc_threshold 0 {}/alone.mp4");
    const auto alone = pass(bytes_of("alone.mp4"));
    ASSERT_TRUE(alone) << alone.error().where();
    ASSERT_EQ(alone->frame_count(), 40);
    EXPECT_EQ(of_cut, track_bytes_);
}

}  // namespace
}  // namespace milchglas::viewer::test
