#include "core/exchange/frames_csv.h"

#include <gtest/gtest.h>

#include "sample_export.h"

namespace milchglas::exchange {
namespace {

TEST(FramesCsv, IsReadableByPeople) {
    const File file = write_frames_csv(sample_clip());
    EXPECT_EQ(file.name, "frames/" + hex_id('c') + ".csv");
    EXPECT_EQ(file.bytes.substr(0, 78),
              "ordinal,pts,pts_s,duration\n0,100,0.100000,40\n1,140,0.140000,40\n2,190,0.190000,");
}

TEST(FramesCsv, ReadsBackWhatItWrites) {
    const ExportClip clip = sample_clip();
    const auto frames = read_frames_csv(write_frames_csv(clip).bytes);
    ASSERT_TRUE(frames);
    ASSERT_EQ(frames->size(), clip.frames.frames.size());
    for (std::size_t i = 0; i < frames->size(); ++i) {
        EXPECT_EQ((*frames)[i].pts, clip.frames.frames[i].pts);
        EXPECT_EQ((*frames)[i].duration, clip.frames.frames[i].duration);
    }
}

TEST(FramesCsv, RefusesAnythingElse) {
    const std::string head = "ordinal,pts,pts_s,duration\n";
    for (const std::string& text :
         {std::string(), std::string("x\n"), head.substr(0, head.size() - 1), head + "0,1,0.1,2",
          head + "1,1,0.1,2\n", head + "0,1,0.1\n", head + "0,1,0.1,2,3\n", head + "0,x,0.1,2\n", head + "0,1,0.1,-2\n",
          head + "0,1,0.1,2\n1,1,0.1,2\n", head + "0,99999999999999999999,0.1,2\n", head + "\n"}) {
        const auto frames = read_frames_csv(text);
        ASSERT_FALSE(frames) << text;
        EXPECT_EQ(frames.error(), fail(Errc::damaged, "exchange.frames"));
    }
    EXPECT_TRUE(read_frames_csv(head)->empty());
}

}  // namespace
}  // namespace milchglas::exchange
