#include "core/frost/faces.h"

#include <gtest/gtest.h>

#include "core/frost/cell_sizing.h"
#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

/// A face box of 10 x 10 pixels of the scene, its upper left corner at `x`, `y`.
FaceBox face_at(int x, int y, float confidence = 0.8F, int side = 10) {
    const auto width = static_cast<float>(scene_size.width), height = static_cast<float>(scene_size.height);
    return {static_cast<float>(x) / width, static_cast<float>(y) / height, static_cast<float>(side) / width,
            static_cast<float>(side) / height, confidence};
}
cv::Rect pixels(int x, int y, int side = 10) {
    return {x, y, side, side};
}

/// Something head-like that doesn't move: the ground as far as motion can tell.
void draw_still_face(cv::Mat& picture) {
    cv::circle(picture, {45, 45}, 6, cv::Scalar(210), cv::FILLED);
    cv::circle(picture, {43, 44}, 1, cv::Scalar(30), cv::FILLED);
    cv::circle(picture, {47, 44}, 1, cv::Scalar(30), cv::FILLED);
}

Track track_with(const Clip& clip, std::vector<FaceLook> looks, FaceDetector detector = FaceDetector::blaze_face) {
    Settings settings = scene_settings();
    settings.face_detector = detector;
    return track_of(clip, std::move(settings), std::move(looks));
}

Heads heads_of(const Clip& clip, const std::vector<FaceLook>& looks) {
    return follow_faces(clip, study_camera(clip), looks);
}

TEST(Faces, a_face_that_never_moves_is_no_ground) {
    const Clip clip = clip_of(60, [](cv::Mat& picture, int) { draw_still_face(picture); });
    // Found in two of the looks only.
    const Track track =
        track_with(clip, {{0, {}}, {10, {face_at(40, 40)}}, {20, {}}, {30, {face_at(41, 40)}}, {50, {}}});
    for (std::int64_t at = 0; at < track.frame_count(); ++at) {
        EXPECT_GT(covered(shape_of(track, at), pixels(40, 40)), 0.98) << at;
        EXPECT_EQ(stray(shape_of(track, at), pixels(40, 40), 6), 0) << at;
    }
    EXPECT_EQ(track.frosting().detector, FaceDetector::blaze_face);
}

TEST(Faces, what_was_under_a_face_changes_no_cell) {
    const auto cells_with = [](int tone) {
        const Clip clip = clip_of(
            30, [tone](cv::Mat& picture, int) { picture(pixels(40, 40)).setTo(tone); }, 0);
        const Track track =
            track_with(clip, {{0, {face_at(40, 40)}}, {15, {face_at(40, 40)}}, {29, {face_at(40, 40)}}});
        return track.cells(20).value();
    };
    EXPECT_EQ(cells_with(20), cells_with(240));
}

TEST(Faces, a_face_that_leaves_is_let_go) {
    const Clip clip = clip_of(60, [](cv::Mat& picture, int at) {
        if (at < 30) draw_still_face(picture);
    });
    const Track track = track_with(
        clip, {{0, {face_at(40, 40)}}, {10, {face_at(40, 40)}}, {20, {face_at(40, 40)}}, {30, {}}, {40, {}}});
    EXPECT_GT(covered(shape_of(track, 25), pixels(40, 40)), 0.98);
    EXPECT_EQ(covered(shape_of(track, 45), pixels(40, 40)), 0);
}

TEST(Faces, between_two_looks_a_moving_face_is_where_it_must_be) {
    const Clip clip = clip_of(21, [](cv::Mat&, int) {});
    const Heads heads = heads_of(clip, {{0, {face_at(20, 40)}}, {10, {face_at(28, 40)}}, {20, {face_at(36, 40)}}});
    ASSERT_EQ(heads.drawn[5].size(), 1U);
    EXPECT_NEAR(heads.drawn[5][0].face.x, 24, 0.5);
    ASSERT_EQ(heads.hidden[5].size(), 2U);  // and nothing is read from where it was and will be
    EXPECT_TRUE(heads.found);
    EXPECT_NEAR(heads.largest, 10.0 / 90, 1e-4);
}

TEST(Faces, one_doubtful_sight_is_no_face_and_three_count_for_the_size) {
    const Clip clip = clip_of(30, [](cv::Mat&, int) {});
    EXPECT_FALSE(heads_of(clip, {{0, {face_at(40, 40, 0.45F)}}}).found);
    EXPECT_EQ(heads_of(clip, {{0, {face_at(40, 40, 0.45F)}}}).largest, 0);
    EXPECT_TRUE(heads_of(clip, {{0, {face_at(40, 40, 0.7F)}}}).found);
    EXPECT_TRUE(heads_of(clip, {{0, {face_at(40, 40, 0.55F)}}, {5, {face_at(40, 40, 0.55F)}}}).found);
    const Heads doubtful =
        heads_of(clip, {{0, {face_at(40, 40, 0.45F)}}, {5, {face_at(40, 40, 0.45F)}}, {9, {face_at(40, 40, 0.45F)}}});
    EXPECT_FALSE(doubtful.found);
    EXPECT_GT(doubtful.largest, 0.1);
}

TEST(Faces, a_head_with_all_its_hair_is_drawn_as_a_plain_disc) {
    // A body with a wild head; the same body and head with another hairdo: silhouettes are the same.
    const auto shape_with = [](int hair) {
        const Clip clip = clip_of(60, [hair](cv::Mat& picture, int at) {
            const int x = at < 10 ? -50 : at < 26 ? (at - 10) * 4 : 60;
            if (at >= 50) return;
            draw_person(picture, x);
            for (int i = 0; i < 4; ++i)
                cv::line(picture, {x + 8, 25}, {x + 8 + (i - 2) * hair, 16 - (i % 2) * hair / 2}, cv::Scalar(15), 2);
            cv::circle(picture, {x + 8, 25}, 5, cv::Scalar(15), cv::FILLED);
        });
        std::vector<FaceLook> looks;
        for (int at = 28; at < 50; at += 2) looks.push_back({at, {face_at(63, 21)}});
        return shape_of(track_with(clip, std::move(looks)), 40)(cv::Rect(50, 8, 36, 20)).clone();
    };
    const cv::Mat short_hair = shape_with(1), long_hair = shape_with(3);
    EXPECT_GT(cv::countNonZero(short_hair), 60);
    EXPECT_EQ(cv::countNonZero(short_hair ^ long_hair), 0);
}

TEST(Faces, looks_that_make_no_sense_are_named) {
    const Clip clip = clip_of(5, [](cv::Mat&, int) {});
    const auto refused = [&](FaceDetector detector, std::vector<FaceLook> looks) {
        Settings settings = scene_settings();
        settings.face_detector = detector;
        TrackBuilder builder = TrackBuilder::create(std::move(settings)).value();
        for (std::size_t at = 0; at < clip.frames(); ++at)
            EXPECT_TRUE(
                builder.add_frame({clip.pictures[at].data, 160, 160, 90}, {static_cast<std::int64_t>(at), 1, false}));
        const Status added = builder.add_faces(std::move(looks));
        return !added && added.error() == fail(Errc::usage, "frost.faces");
    };
    EXPECT_FALSE(refused(FaceDetector::haar, {{0, {face_at(1, 1)}}, {4, {}}}));
    EXPECT_TRUE(refused(FaceDetector::none, {}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{0, {}}, {0, {}}}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{5, {}}}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{-1, {}}}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{0, {{0.9F, 0, 0.2F, 0.1F, 0.5F}}}}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{0, {{NAN, 0, 0.2F, 0.1F, 0.5F}}}}));
    EXPECT_TRUE(refused(FaceDetector::haar, {{0, {{0, 0, 0.2F, 0.1F, 1.5F}}}}));
}

TEST(CellSizing, the_coarsest_bound_decides_and_is_named) {
    const auto chosen = [](Sighted sighted, std::int32_t most = max_cell_rows) { return choose_cells(sighted, most); };
    constexpr auto blaze = FaceDetector::blaze_face, haar = FaceDetector::haar, none = FaceDetector::none;
    EXPECT_EQ(chosen({none}), (Frosting{none, CellSizing::no_detector, 8}));
    EXPECT_EQ(chosen({none}, 6), (Frosting{none, CellSizing::order, 6}));
    EXPECT_EQ(chosen({blaze}), (Frosting{blaze, CellSizing::no_face, 16}));
    EXPECT_EQ(chosen({haar}), (Frosting{haar, CellSizing::no_face, 12}));
    EXPECT_EQ(chosen({blaze, true, 0.05F}), (Frosting{blaze, CellSizing::detector_limit, 32}));
    EXPECT_EQ(chosen({haar, true, 0.05F}), (Frosting{haar, CellSizing::detector_limit, 16}));
    EXPECT_EQ(chosen({blaze, true, 0.2F}), (Frosting{blaze, CellSizing::largest_face, 10}));
    EXPECT_EQ(chosen({blaze, false, 0.2F}), (Frosting{blaze, CellSizing::largest_face, 10}));  // never sure of it
    EXPECT_EQ(chosen({blaze, true, 0.05F, 0.6F}), (Frosting{blaze, CellSizing::largest_silhouette, 20}));
    EXPECT_EQ(chosen({blaze, true, 0.05F, 0, true}), (Frosting{blaze, CellSizing::text, 8}));
    EXPECT_EQ(chosen({blaze, true, 0.05F, 0, false, 0.5F}), (Frosting{blaze, CellSizing::unsteady, 8}));
    EXPECT_EQ(chosen({blaze, true, 1}), (Frosting{blaze, CellSizing::largest_face, 2}));
}

TEST(CellSizing, a_cell_is_half_the_largest_face_at_least) {
    const Clip clip = clip_of(20, [](cv::Mat&, int) {});
    for (const int side : {4, 10, 24, 40}) {
        const Track track = track_with(clip, {{0, {face_at(40, 20, 0.8F, side)}}, {10, {face_at(40, 20, 0.8F, side)}}});
        const auto& edges = track.cell_layout().row_edges;
        for (std::size_t i = 1; i < edges.size(); ++i) EXPECT_GE(edges[i] - edges[i - 1], side / 2) << side;
    }
}

}  // namespace
}  // namespace milchglas::frost
