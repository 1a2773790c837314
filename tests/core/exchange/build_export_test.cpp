#include "core/exchange/build_export.h"

#include <gmock/gmock.h>

#include "export_folder.h"

namespace milchglas::exchange {
namespace {

class BuildExport : public ExportFolder {};

TEST_F(BuildExport, EveryFormatIsThereAndNamedByWordsAndClipIds) {
    const std::vector clips{sample_clip()};
    const auto made = build_export(sample_schema(), clips, order());
    ASSERT_TRUE(made);
    std::vector<std::string> names;
    for (const File& file : made->files) names.push_back(file.name);
    EXPECT_THAT(names, testing::UnorderedElementsAre("labels.jsonl", "labels.schema.json", "coco.json",
                                                     "clip_labels.csv", "segments.csv", "datasheet.md", "rows.csv",
                                                     "SHA256SUMS",
                                                     "frames/" + hex_id('c') + ".csv", "cvat/" + hex_id('c') + ".xml"));
    EXPECT_EQ(made->manifest.files, 9);  // SHA256SUMS lists all but itself
    EXPECT_EQ(made->manifest.rows, 3);
    EXPECT_EQ(made->manifest.clips, 1);
    EXPECT_EQ(*parse_manifest(made->manifest_text), made->manifest);
}

TEST_F(BuildExport, RefusesClipIdsThatWouldBecomeOddFileNames) {
    for (const char* id : {"", "../../etc/passwd", "Kitchen of the Musters"}) {
        ExportClip clip = sample_clip();
        clip.clip.value = id;
        EXPECT_EQ(build_export(sample_schema(), std::span(&clip, 1), order()).error(),
                  fail(Errc::usage, "exchange.clip_id"));
    }
    const std::vector twice{sample_clip(), sample_clip()};
    EXPECT_EQ(build_export(sample_schema(), twice, order()).error(), fail(Errc::usage, "exchange.twice"));
}

TEST_F(BuildExport, RefusesLabelsOutsideTheFrames) {
    ExportClip clip = sample_clip();
    clip.frames.frames.clear();
    EXPECT_EQ(build_export(sample_schema(), std::span(&clip, 1), order()).error(),
              fail(Errc::usage, "exchange.ordinal"));
}

TEST_F(BuildExport, WritesIntoAnEmptyFolderOnly) {
    std::filesystem::create_directory(folder_);
    overwrite("mine.txt", "x");
    const File file{"labels.jsonl", "y"};
    EXPECT_EQ(write_export(folder_, std::span(&file, 1), "note").error(),
              fail(Errc::conflict, "exchange.folder_not_empty"));
    EXPECT_FALSE(std::filesystem::exists(folder_ / "labels.jsonl"));
    EXPECT_EQ(write_export(folder_ / "no" / "such", std::span(&file, 1), "note").error(),
              fail(Errc::io, "exchange.write"));
    EXPECT_EQ(write_export(folder_ / "mine.txt", std::span(&file, 1), "note").error(),
              fail(Errc::io, "exchange.write"));
}

}  // namespace
}  // namespace milchglas::exchange
