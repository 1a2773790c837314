#include "core/exchange/json_lines.h"

#include <gtest/gtest.h>

#include "core/base/encoding.h"
#include "core/base/hash.h"
#include "core/exchange/frames_csv.h"
#include "core/exchange/schema_json.h"
#include "sample_export.h"

#include <nlohmann/json.hpp>

namespace milchglas::exchange {
namespace {

std::vector<File> frame_files(const std::vector<ExportClip>& clips) {
    std::vector<File> files;
    for (const ExportClip& clip : clips) files.push_back(write_frames_csv(clip));
    return files;
}

void expect_same(const ExportClip& a, const ExportClip& b) {
    EXPECT_EQ(a.clip, b.clip);
    EXPECT_EQ(a.width, b.width);
    EXPECT_EQ(a.height, b.height);
    EXPECT_EQ(a.purpose, b.purpose);
    EXPECT_EQ(a.task, b.task);
    EXPECT_EQ(a.frames.time_base.num, b.frames.time_base.num);
    EXPECT_EQ(a.frames.time_base.den, b.frames.time_base.den);
    ASSERT_EQ(a.frames.frames.size(), b.frames.frames.size());
    for (std::size_t i = 0; i < a.frames.frames.size(); ++i) {
        EXPECT_EQ(a.frames.frames[i].pts, b.frames.frames[i].pts);
        EXPECT_EQ(a.frames.frames[i].duration, b.frames.frames[i].duration);
        EXPECT_EQ(a.frames.frames[i].keyframe, b.frames.frames[i].keyframe);
    }
    EXPECT_EQ(a.labels, b.labels);
}

TEST(JsonLines, ImportIsTheExactInverseOfExport) {
    std::mt19937 random(20260304);
    for (int round = 0; round < 60; ++round) {
        std::vector<ExportClip> clips;
        for (unsigned i = 0, n = random() % 4; i < n; ++i) clips.push_back(random_clip(random));
        const auto file = write_json_lines(sample_schema(), clips);
        ASSERT_TRUE(file);
        const auto back = read_json_lines(file->bytes, frame_files(clips));
        ASSERT_TRUE(back) << back.error().where();
        EXPECT_EQ(schema_json(back->schema), schema_json(sample_schema()));
        ASSERT_EQ(back->clips.size(), clips.size());
        for (std::size_t i = 0; i < clips.size(); ++i) expect_same(clips[i], back->clips[i]);
        EXPECT_EQ(write_json_lines(back->schema, back->clips)->bytes, file->bytes);
    }
}

TEST(JsonLines, RefusesLabelsOutsideTheFrames) {
    ExportClip clip = sample_clip();
    clip.labels.segments[0].label.last = 10;
    EXPECT_EQ(write_json_lines(sample_schema(), std::span(&clip, 1)).error(), fail(Errc::usage, "exchange.ordinal"));
    clip = sample_clip();
    clip.labels.tracks[0].label.keyframes.back().ordinal = 10;
    EXPECT_EQ(write_json_lines(sample_schema(), std::span(&clip, 1)).error(), fail(Errc::usage, "exchange.ordinal"));
}

class ReadJsonLines : public testing::Test {
  protected:
    std::vector<ExportClip> clips_{sample_clip()};
    std::vector<File> frames_ = frame_files(clips_);
    std::string text_ = write_json_lines(sample_schema(), clips_)->bytes;

    Error refused() const {
        const auto file = read_json_lines(text_, frames_);
        return file ? fail(Errc::bug, "test.accepted") : file.error();
    }
    Error refused_with(const std::string& from, const std::string& to) {
        const std::size_t at = text_.find(from);
        EXPECT_NE(at, std::string::npos) << from;
        text_.replace(at, from.size(), to);
        return refused();
    }
};
const Error bad_line = fail(Errc::damaged, "exchange.line");
const Error bad_pts = fail(Errc::damaged, "exchange.pts");

TEST_F(ReadJsonLines, ATruncatedFileIsNoticedAtEveryByte) {
    const std::string whole = text_;
    for (std::size_t size = 0; size < whole.size(); ++size) {
        text_ = whole.substr(0, size);
        ASSERT_EQ(refused(), bad_line) << size;
    }
}

TEST_F(ReadJsonLines, AnotherFormatOrVersionIsRefused) {
    EXPECT_EQ(refused_with("milchglas.labels/1", "milchglas.labels/2"), fail(Errc::damaged, "exchange.schema"));
}

TEST_F(ReadJsonLines, AnotherFramesFileIsRefused) {
    frames_[0].bytes.back() = ' ';
    EXPECT_EQ(refused(), fail(Errc::damaged, "exchange.frames_changed"));
    frames_.clear();
    EXPECT_EQ(refused(), fail(Errc::not_found, "exchange.frames_missing"));
}

TEST_F(ReadJsonLines, AFrameAndItsPtsMustAgree) {
    EXPECT_EQ(refused_with("\"first_pts\":190", "\"first_pts\":191"), bad_pts);
}

TEST_F(ReadJsonLines, AKeyframeAndItsPtsMustAgree) {
    EXPECT_EQ(refused_with("\"ordinal\":5", "\"ordinal\":6"), bad_pts);
}

TEST_F(ReadJsonLines, AnOrdinalOutsideTheClipIsRefused) {
    EXPECT_EQ(refused_with("\"first\":2", "\"first\":-2"), bad_pts);
}

TEST_F(ReadJsonLines, EachSpoiltLineIsRefused) {
    const std::string good = text_;
    for (const auto& [from, to] : std::vector<std::pair<std::string, std::string>>{
             {"\"row\":\"clip\"", "\"row\":\"clap\""},
             {"\"row\":\"track\"", "\"row\":\"mask\""},
             {"\"width\":640", "\"width\":0"},
             {"\"width\":640", "\"width\":640.5"},
             {"\"width\":640", "\"width\":640,\"width\":640"},
             {"\"width\":640", "\"width\":640,\"owner\":\"x\""},
             {"\"time_base\":[1,1000]", "\"time_base\":[1,0]"},
             {"\"time_base\":[1,1000]", "\"time_base\":[1]"},
             {"\"keyframes\":[0,4,8]", "\"keyframes\":[0,0,8]"},
             {"\"keyframes\":[0,4,8]", "\"keyframes\":[0,4,10]"},
             {"\"frames\":10", "\"frames\":11"},
             {"\"rows\":3", "\"rows\":2"},
             {"\"purpose\":\"alarm-training\"", "\"purpose\":\"curiosity\""},
             {"\"level\":\"frosted\"", "\"level\":\"bare\""},
             {"\"row_id\":\"" + hex_id('a'), "\"row_id\":\"" + hex_id('f')},
             {"\"row_id\":\"" + hex_id('b'), "\"row_id\":\"" + hex_id('f')},
             {"\"row_id\":\"" + hex_id('c'), "\"row_id\":\"" + hex_id('f')},
             {"\"answers\":[\"person\",\"pet\"],\"question\"", "\"answers\":[1],\"question\""},
             {"\"multi\":true", "\"multi\":1"}}) {
        text_ = good;
        EXPECT_EQ(refused_with(from, to), bad_line) << from << " -> " << to;
    }
}

TEST_F(ReadJsonLines, RowsBelongToTheClipAboveThem) {
    const std::size_t at = text_.find("{\"clip\":\"" + hex_id('c') + "\",\"label\"");
    ASSERT_NE(at, std::string::npos);
    text_[at + 9] = 'd';
    EXPECT_EQ(refused(), bad_line);
}

TEST_F(ReadJsonLines, DeepNestingIsRefused) {
    text_ = std::string(10'000, '[') + std::string(10'000, ']') + "\n";
    EXPECT_EQ(refused(), bad_line);
}

}  // namespace
}  // namespace milchglas::exchange
