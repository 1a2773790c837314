#include "core/frost/track_builder.h"

#include <gtest/gtest.h>

#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

using namespace testing;

void expect_settings_refused(const std::function<void(Settings&)>& spoil) {
    Settings settings = scene_settings();
    spoil(settings);
    const auto builder = TrackBuilder::create(std::move(settings));
    ASSERT_FALSE(builder);
    EXPECT_EQ(builder.error(), fail(Errc::usage, "frost.settings"));
}

TEST(TrackBuilder, refuses_settings_that_make_no_sense) {
    expect_settings_refused([](Settings& s) { s.display.width = 15; });
    expect_settings_refused([](Settings& s) { s.display.height = max_display_side + 1; });
    expect_settings_refused([](Settings& s) { s.rotation = 45; });
    expect_settings_refused([](Settings& s) { s.rotation = -90; });
    expect_settings_refused([](Settings& s) { s.rotation = 360; });
    expect_settings_refused([](Settings& s) { s.time_base.den = 0; });
    expect_settings_refused([](Settings& s) { s.cell_rows = 0; });
    expect_settings_refused([](Settings& s) { s.cell_rows = max_cell_rows + 1; });
    expect_settings_refused([](Settings& s) { s.noise_key = Secret(31); });
    expect_settings_refused([](Settings& s) { s.threads = 0; });
    expect_settings_refused([](Settings& s) { s.threads = 65; });
}

class Adding : public ::testing::Test {
  protected:
    Status add(LumaPlane plane, std::int64_t pts) { return builder_.add_frame(plane, {pts, 1, false}); }
    LumaPlane plane() const { return {pixels_.data(), 200, 160, 90}; }
    Bytes pixels_ = Bytes(200 * 90, 128);
    TrackBuilder builder_ = TrackBuilder::create(scene_settings()).value();
};

TEST_F(Adding, refuses_planes_it_can_not_read) {
    ASSERT_TRUE(add(plane(), 0));
    for (const LumaPlane& bad : {LumaPlane{nullptr, 200, 160, 90}, LumaPlane{pixels_.data(), 159, 160, 90},
                                 LumaPlane{pixels_.data(), 200, 0, 90}, LumaPlane{pixels_.data(), 200, 160, -90},
                                 LumaPlane{pixels_.data(), 200, 158, 90}, LumaPlane{pixels_.data(), 200, 160, 88}})
        EXPECT_EQ(add(bad, 1).error(), fail(Errc::usage, "frost.frame"));
    EXPECT_TRUE(add(plane(), 1));
}

TEST_F(Adding, refuses_time_that_runs_back) {
    ASSERT_TRUE(add(plane(), 5));
    EXPECT_EQ(add(plane(), 5).error(), fail(Errc::usage, "frost.frame_order"));
    EXPECT_EQ(add(plane(), 4).error(), fail(Errc::usage, "frost.frame_order"));
}

TEST_F(Adding, refuses_a_clip_without_end) {
    for (std::int64_t at = 0; at < max_track_frames; ++at) ASSERT_TRUE(add(plane(), at));
    EXPECT_EQ(add(plane(), max_track_frames).error(), fail(Errc::usage, "frost.too_many_frames"));
}

TEST_F(Adding, a_clip_needs_frames) {
    Bytes out(1000);
    EXPECT_EQ(builder_.finish(out).error(), fail(Errc::usage, "frost.no_frames"));
}

TEST_F(Adding, says_when_the_track_does_not_fit) {
    ASSERT_TRUE(add(plane(), 0));
    Bytes out(100);
    EXPECT_EQ(builder_.finish(out).error(), fail(Errc::usage, "frost.track_capacity"));
}

TEST_F(Adding, one_frame_is_a_clip) {
    ASSERT_TRUE(add(plane(), 7));
    Bytes out(10'000);
    const auto length = builder_.finish(out);
    ASSERT_TRUE(length);
    const Track track = Track::open(ByteView(out).first(*length)).value();
    EXPECT_EQ(track.frame_count(), 1);
    EXPECT_EQ(track.frame_table().frames[0].pts, 7);
    EXPECT_TRUE(track.silhouettes(0).value().empty());
}

Bytes bytes_of(const Clip& clip, std::uint8_t key, int threads = 2) {
    Settings settings = scene_settings();
    settings.threads = threads;
    settings.noise_key = Secret::copy_of(Bytes(32, key));
    TrackBuilder builder = TrackBuilder::create(std::move(settings)).value();
    for (std::size_t at = 0; at < clip.frames(); ++at)
        EXPECT_TRUE(
            builder.add_frame({clip.pictures[at].data, 160, 160, 90}, {static_cast<std::int64_t>(at), 1, false}));
    Bytes out(1 << 20);
    out.resize(builder.finish(out).value());
    return out;
}

TEST(TrackBuilder, the_same_clip_and_key_give_the_same_track_for_ever) {
    const Clip clip = clip_of(30, [](cv::Mat& picture, int at) { draw_person(picture, at * 5); });
    EXPECT_EQ(bytes_of(clip, 1), bytes_of(clip, 1));
    EXPECT_NE(bytes_of(clip, 1), bytes_of(clip, 2));
}

TEST(TrackBuilder, the_track_is_the_same_whatever_the_number_of_threads) {
    const Clip clip = clip_of(90, [](cv::Mat& picture, int at) {
        if (at >= 40) picture += 40;  // a lamp
        draw_person(picture, at * 2);
    });
    const Bytes one = bytes_of(clip, 1, 1);
    for (const int threads : {2, 3, 16}) EXPECT_EQ(bytes_of(clip, 1, threads), one) << threads;
}

TEST(TrackBuilder, says_what_its_stages_took) {
    TrackBuilder builder = TrackBuilder::create(scene_settings()).value();
    const Clip clip = clip_of(30, [](cv::Mat& picture, int at) { draw_person(picture, at * 5); });
    for (std::size_t at = 0; at < clip.frames(); ++at)
        ASSERT_TRUE(
            builder.add_frame({clip.pictures[at].data, 160, 160, 90}, {static_cast<std::int64_t>(at), 1, false}));
    EXPECT_EQ(builder.times().sum(), 0);
    Bytes out(1 << 20);
    ASSERT_TRUE(builder.finish(out));
    EXPECT_GT(builder.times().sum(), 0);
}

TEST(TrackBuilder, simplifies_contours_where_room_is_short) {
    const Clip clip = clip_of(60, [](cv::Mat& picture, int at) { draw_person(picture, at * 2); });
    const std::size_t whole = bytes_of(clip, 1).size();
    TrackBuilder builder = TrackBuilder::create(scene_settings()).value();
    for (std::size_t at = 0; at < clip.frames(); ++at)
        ASSERT_TRUE(
            builder.add_frame({clip.pictures[at].data, 160, 160, 90}, {static_cast<std::int64_t>(at), 1, false}));
    Bytes out(whole - 200);
    const auto length = builder.finish(out);
    ASSERT_TRUE(length);
    EXPECT_LT(*length, whole);
}

cv::Mat corner_picture() {
    cv::Mat picture(90, 160, CV_8U, cv::Scalar(100));
    picture(cv::Rect(0, 0, 40, 20)).setTo(250);
    return picture;
}

TEST(AnalysisStore, turns_stored_frames_upright) {
    const cv::Mat upright = corner_picture();
    for (const int rotation : {0, 90, 180, 270}) {
        cv::Mat stored = upright.clone();
        if (rotation == 90) cv::rotate(upright, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
        if (rotation == 180) cv::rotate(upright, stored, cv::ROTATE_180);
        if (rotation == 270) cv::rotate(upright, stored, cv::ROTATE_90_CLOCKWISE);
        AnalysisStore store({160, 90});
        store.add({stored.data, static_cast<std::ptrdiff_t>(stored.step), stored.cols, stored.rows}, rotation, 0);
        EXPECT_EQ(cv::norm(store.clip().pictures[0], upright), 0) << rotation;
    }
}

TEST(AnalysisStore, keeps_the_shape_of_the_displayed_picture) {
    EXPECT_EQ(analysis_size({1920, 1080}), (Size{320, 180}));
    EXPECT_EQ(analysis_size({1080, 1920}), (Size{102, 180}));
    EXPECT_EQ(analysis_size({160, 90}), (Size{160, 90}));
    EXPECT_EQ(analysis_size({16'384, 16}), (Size{720, 2}));
    EXPECT_EQ(analysis_size({16, 16'384}), (Size{2, 180}));
}

TEST(AnalysisStore, halves_everything_when_it_is_full) {
    const cv::Mat picture = corner_picture();
    AnalysisStore store({160, 90}, 10 * 160 * 90);
    for (int at = 0; at < 60; ++at) store.add({picture.data, 160, 160, 90}, 0, at);
    EXPECT_EQ(store.clip().size, (Size{40, 22}));  // halved twice
    std::size_t bytes = 0;
    for (const cv::Mat& kept : store.clip().pictures) {
        EXPECT_EQ(kept.size(), cv::Size(40, 22));
        bytes += kept.total();
    }
    EXPECT_LE(bytes, 10U * 160 * 90);
    EXPECT_EQ(store.clip().pictures[0].at<std::uint8_t>(2, 5), 250);
}

}  // namespace
}  // namespace milchglas::frost
