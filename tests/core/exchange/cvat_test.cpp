#include "core/exchange/cvat.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sample_export.h"

namespace milchglas::exchange {
namespace {
using testing::HasSubstr;
using testing::Not;

std::string shape(std::int64_t frame, bool outside, bool occluded, int left) {
    const auto bit = [](bool b) { return b ? "1" : "0"; };
    return "<box frame=\"" + std::to_string(frame) + "\" keyframe=\"1\" outside=\"" + bit(outside) + "\" occluded=\"" +
           bit(occluded) + "\" xtl=\"" + std::to_string(left) + "\" ytl=\"20\" xbr=\"" + std::to_string(left + 30) +
           "\" ybr=\"60\" z_order=\"0\">\n";
}

std::string with_track(std::vector<BoxKeyframe> keyframes) {
    ExportClip clip = sample_clip();
    clip.labels.tracks = {sample_track(std::move(keyframes))};
    return write_cvat(sample_schema(), clip).bytes;
}

std::size_t count(const std::string& text, const std::string& word) {
    std::size_t n = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) ++n;
    return n;
}

TEST(Cvat, OneTrackInFull) {
    const std::string text = write_cvat(sample_schema(), sample_clip()).bytes;
    const auto attributes = [](const std::string& posture) {
        return "      <attribute name=\"posture\">" + posture +
               "</attribute>\n      <attribute name=\"size\">tall</attribute>\n    </box>\n";
    };
    EXPECT_THAT(text, HasSubstr("  <track id=\"0\" label=\"person\" source=\"manual\">\n    " +
                                shape(1, false, false, 0) + attributes("unknown") + "    " +
                                shape(5, false, true, 100) + attributes("walking") + "    " +
                                shape(7, true, false, 100) + attributes("walking") + "  </track>\n"));
}

TEST(Cvat, IsNamedByTheClipIdOnly) {
    EXPECT_EQ(write_cvat(sample_schema(), sample_clip()).name, "cvat/" + hex_id('c') + ".xml");
}

TEST(Cvat, FramesAreCountedFromZeroToStop) {
    const std::string text = write_cvat(sample_schema(), sample_clip()).bytes;
    EXPECT_THAT(text, HasSubstr("<size>10</size>"));
    EXPECT_THAT(text, HasSubstr("<start_frame>0</start_frame>\n      <stop_frame>9</stop_frame>"));
}

TEST(Cvat, EveryShapeIsAKeyframeWithEveryAttribute) {
    const std::string text = write_cvat(sample_schema(), sample_clip()).bytes;
    EXPECT_EQ(count(text, "<box "), count(text, "keyframe=\"1\""));
    EXPECT_EQ(count(text, "<box "), count(text, "<attribute name=\"posture\">"));
    EXPECT_EQ(count(text, "<box "), count(text, "<attribute name=\"size\">"));
    EXPECT_THAT(text, Not(HasSubstr("keyframe=\"0\"")));
}

TEST(Cvat, AnEndedTrackEndsOutsideWhereTheLastBoxWas) {
    EXPECT_THAT(with_track({box_at(2, 10), box_at(6, 300, true)}), HasSubstr(shape(6, true, false, 10)));
}

TEST(Cvat, ATrackMayEndInTheLastFrameButNotPastIt) {
    const std::string ends = with_track({box_at(2, 10), box_at(9, 300, true)});
    EXPECT_THAT(ends, HasSubstr(shape(9, true, false, 10)));
    EXPECT_THAT(ends, Not(HasSubstr("frame=\"10\"")));
    const std::string stays = with_track({box_at(2, 10), box_at(9, 50)});
    EXPECT_EQ(count(stays, "<box "), 2u);
    EXPECT_THAT(stays, Not(HasSubstr("frame=\"10\"")));
}

TEST(Cvat, ABoxSeenToTheEndHasAShapeThere) {
    const std::string text = with_track({box_at(2, 10)});
    EXPECT_THAT(text, HasSubstr(shape(9, false, false, 10)));
    EXPECT_EQ(count(text, "<box "), 2u);
}

TEST(Cvat, HoldsNoTagAndNobody) {
    const std::string text = write_cvat(sample_schema(), sample_clip()).bytes;
    for (const char* word : {"<tag", "owner", "email", "r1", "user"}) EXPECT_THAT(text, Not(HasSubstr(word)));
}

TEST(Cvat, WordsAreEscaped) {
    LabelSchema schema = sample_schema();
    schema.track_kinds[0].id = "a<b>&\"c";
    ExportClip clip = sample_clip();
    clip.labels.tracks[0].label.kind = "a<b>&\"c";
    const std::string text = write_cvat(schema, clip).bytes;
    EXPECT_THAT(text, HasSubstr("label=\"a&lt;b&gt;&amp;&quot;c\""));
}

TEST(Cvat, AClipWithoutTracksIsStillAFile) {
    ExportClip clip = sample_clip();
    clip.labels = {};
    EXPECT_THAT(write_cvat(sample_schema(), clip).bytes, HasSubstr("</meta>\n</annotations>\n"));
}

}  // namespace
}  // namespace milchglas::exchange
