#include "core/exchange/tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/exchange/datasheet.h"
#include "sample_export.h"

namespace milchglas::exchange {
namespace {
using testing::HasSubstr;

TEST(Tables, ClipAnswers) {
    const std::vector clips{sample_clip()};
    EXPECT_EQ(write_clip_labels(clips).bytes,
              "row_id,clip,question,answers,level,reviewer,made_at\n" + hex_id('c') + ".content," + hex_id('c') +
                  ",content,person;pet,frosted,r1,2023-11-14T22:13:20.123Z\n");
}

TEST(Tables, SegmentSecondsAreHalfOpen) {
    const std::vector clips{sample_clip()};
    EXPECT_EQ(write_segments(clips).bytes,
              "row_id,clip,kind,first,last,start_s,end_s,level,reviewer,made_at\n" + hex_id('a') + "," + hex_id('c') +
                  ",person-present,2,5,0.190000,0.350000,outline,r1,2023-11-14T22:13:20Z\n");
}

TEST(Tables, FieldsThatNeedItAreQuoted) {
    ExportClip clip = sample_clip();
    clip.labels.choices[0].label.question = "a,\"b\"";
    EXPECT_THAT(write_clip_labels(std::span(&clip, 1)).bytes, HasSubstr(",\"a,\"\"b\"\"\",person"));
}

TEST(Datasheet, CountsWhatIsThere) {
    const std::vector clips{sample_clip('c'), sample_clip('d')};
    const std::string text = write_datasheet(sample_schema(), clips, 1'700'000'000'000).bytes;
    for (const char* part : {"label schema: test, version 2", "clips: 2 (20 frames, 0.8 s)", "rows: 6 (6 keyframes",
                             "reviewers (pseudonyms): 1", "| frosted | 4 |", "| outline | 2 |",
                             "| alarm-training / track | 2 |", "| content: pet | 2 |", "| person-present | 2 |",
                             "| person | 2 |", "- labels.jsonl: nothing", "- cvat: clip answers, segments"})
        EXPECT_THAT(text, HasSubstr(part));
}

}  // namespace
}  // namespace milchglas::exchange
