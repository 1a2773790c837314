#include "core/frost/text_finder.h"

#include <gtest/gtest.h>

#include "core/frost/text_regions.h"
#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

constexpr Size picture_of{640, 360};
const std::vector<std::string> writings{"AB-CD 1234", "Dear Anna", "M 4711 X", "password", "INVOICE", "8005550199"};
const std::vector<int> faces{cv::FONT_HERSHEY_SIMPLEX, cv::FONT_HERSHEY_DUPLEX, cv::FONT_HERSHEY_COMPLEX};

/// Capital letters `share` of the picture high on a plain wall, as a camera sees them; `where` gets their box.
cv::Mat written_wall(const std::string& text, double share, int font, bool dark, cv::Rect& where) {
    cv::Mat large(2 * picture_of.height, 2 * picture_of.width, CV_8U, cv::Scalar(dark ? 170 : 60)), wall;
    const double height = share * large.rows;
    const int stroke = std::max(1, static_cast<int>(height / 8));
    int base = 0;
    const cv::Size size = cv::getTextSize(text, font, height / 22, stroke, &base);
    cv::putText(large, text, {200, 400}, font, height / 22, cv::Scalar(dark ? 40 : 210), stroke, cv::LINE_AA);
    cv::resize(large, wall, {}, 0.5, 0.5, cv::INTER_AREA);
    cv::RNG random(7);
    add_noise(wall, random, 3);
    where = cv::Rect(100, 200 - cvRound(height / 2), size.width / 2, cvRound(height / 2)) &
            cv::Rect(0, 0, wall.cols, wall.rows);
    return wall;
}

cv::Mat mask_of(const std::vector<cv::Rect>& boxes) {
    cv::Mat mask = cv::Mat::zeros(picture_of.height, picture_of.width, CV_8U);
    for (const cv::Rect& box : boxes) mask(box).setTo(255);
    return mask;
}
double share_found(cv::Mat picture) {
    cv::RNG random(3);
    add_noise(picture, random, 3);
    return cv::countNonZero(mask_of(find_text(picture))) / static_cast<double>(picture.total());
}

TEST(Text, lines_of_letters_are_found) {
    for (const double share : {1.0 / 30, 1.0 / 20, 1.0 / 10}) {
        int found = 0, all = 0;
        for (const std::string& text : writings)
            for (const int font : faces)
                for (const bool dark : {false, true}) {
                    cv::Rect where;
                    const cv::Mat wall = written_wall(text, share, font, dark, where);
                    found += covered(mask_of(find_text(wall)), where) > 0.8;
                    ++all;
                }
        RecordProperty("found_per_mille_at_1_of_" + std::to_string(cvRound(1 / share)), 1000 * found / all);
        std::printf("letters 1/%d high: %d of %d lines covered\n", cvRound(1 / share), found, all);
        EXPECT_GE(found * 100, all * 85) << share;
    }
}

cv::Mat blank(int tone) {
    return {picture_of.height, picture_of.width, CV_8U, cv::Scalar(tone)};
}
cv::Mat blinds() {
    cv::Mat picture = blank(150);
    for (int y = 0; y + 5 < picture.rows; y += 12) picture.rowRange(y, y + 5).setTo(90);
    return picture;
}
cv::Mat curtain() {
    cv::Mat picture = blank(0);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture.at<std::uint8_t>(y, x) =
                static_cast<std::uint8_t>(130 + 50 * std::sin(x / 9.0 + 0.5 * std::sin(y / 60.0)));
    return picture;
}
cv::Mat bricks() {
    cv::Mat picture = blank(180);
    cv::RNG random(2);
    for (int y = 0, row = 0; y < picture.rows; y += 20, ++row)
        for (int x = -(row % 2) * 24; x < picture.cols; x += 48)
            cv::rectangle(picture, {x + 2, y + 2, 44, 16}, cv::Scalar(90 + random.uniform(0, 30)), cv::FILLED);
    return picture;
}

TEST(Text, slats_folds_and_bricks_are_not_blacked_out) {
    EXPECT_LT(share_found(blinds()), 0.02);
    EXPECT_LT(share_found(curtain()), 0.02);
    EXPECT_LT(share_found(bricks()), 0.1);  // half a brick may do for a letter
    EXPECT_EQ(share_found(blank(128)), 0);
}

Track track_of_wall(const cv::Mat& wall) {
    Settings settings = scene_settings();
    settings.display = picture_of;
    settings.face_detector = FaceDetector::blaze_face;
    TrackBuilder builder = TrackBuilder::create(std::move(settings)).value();
    for (std::int64_t at = 0; at < 30; ++at)
        EXPECT_TRUE(
            builder.add_frame({wall.data, picture_of.width, picture_of.width, picture_of.height}, {at, 1, false}));
    Bytes bytes(1 << 20);
    const std::size_t length = builder.finish(bytes).value();
    return Track::open(ByteView(bytes).first(length)).value();
}

TEST(Text, stays_covered_throughout_and_says_what_it_is) {
    cv::Rect where;
    const cv::Mat wall = written_wall("CD 1234", 0.1, cv::FONT_HERSHEY_SIMPLEX, true, where);
    const Track track = track_of_wall(wall);
    const cv::Rect there(where.x / 2, where.y / 2, where.width / 2, where.height / 2);
    for (std::int64_t at = 0; at < track.frame_count(); ++at) {
        EXPECT_GT(covered(shape_of(track, at), there), 0.95) << at;
        const auto silhouettes = track.silhouettes(at).value();
        for (const Silhouette& silhouette : silhouettes) EXPECT_EQ(silhouette.kind, SilhouetteKind::text);
        EXPECT_EQ(track.motion()[static_cast<std::size_t>(at)], 0);
    }
    EXPECT_EQ(track.frosting().sizing, CellSizing::no_face);
}

TEST(Text, too_much_of_it_makes_cells_coarser_and_covers_nothing) {
    cv::Mat wall = blank(170);
    for (int line = 0; line < 9; ++line)
        cv::putText(wall, "all the books of the world in rows", {10, 40 + line * 38}, cv::FONT_HERSHEY_SIMPLEX, 1.0,
                    cv::Scalar(40), 2, cv::LINE_AA);
    const Track track = track_of_wall(wall);
    EXPECT_EQ(track.frosting().sizing, CellSizing::text);
    EXPECT_EQ(track.frosting().cell_rows, 8);
    EXPECT_TRUE(track.silhouettes(5).value().empty());
}

TEST(Text, a_picture_without_room_for_letters_is_let_be) {
    TextWatch watch;
    const Bytes pixels(16 * 16, 90);
    watch.add({pixels.data(), 16, 16, 16}, {16, 16}, 0, 0);
    EXPECT_EQ(cv::countNonZero(watch.cover({16, 16}).mask), 0);
    EXPECT_FALSE(watch.cover({16, 16}).too_much);
}

}  // namespace
}  // namespace milchglas::frost
