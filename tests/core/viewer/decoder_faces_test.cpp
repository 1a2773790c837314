// Faces are looked for inside the sandbox, with whatever detectors this machine has.
#include <sys/resource.h>

#include <chrono>

#include "tests/core/viewer/face_photo.h"
#include "tests/core/viewer/pass_of_clip.h"

namespace milchglas::viewer::test {
namespace {

class PassWithFaces : public PassOfClip, public ::testing::WithParamInterface<FaceDetector> {
  protected:
    void SetUp() override {
        PassOfClip::SetUp();
        if (IsSkipped()) return;
        if (!std::filesystem::exists(face_photo)) GTEST_SKIP() << "needs python-matplotlib-data";
        model_ = face_model(GetParam());
        if (model_.empty()) GTEST_SKIP() << "no model of " << to_text(GetParam()) << ": installer/faces, opencv-data";
    }
    /// The photo stands in a plain room, its face about 100 of 720 rows wide. `filter` is applied to the whole.
    Bytes clip_with_face(int seconds, const std::string& name, const std::string& filter = "null") {
        make("-f lavfi -i color=c=gray:s=1280x720:r=30 -loop 1 -i " + std::string(face_photo) +
             " -filter_complex \"[1]scale=256:-2[p];[0][p]overlay=x=300:y=200," + filter + ",format=yuv420p\" -t " +
             std::to_string(seconds) + " -c:v libx264 -preset ultrafast {}/" + name);
        return bytes_of(name);
    }
    PassOrder faces_order(ByteView media) {
        PassOrder order = order_for(media);
        order.face_detector = GetParam();
        order.face_model = sealed_file(model_);
        return order;
    }
    Bytes model_;
};

/// Whether a point of the displayed picture, in fractions, lies in a silhouette's box.
bool covered_at(const frost::Track& track, std::int64_t ordinal, double x, double y) {
    const auto silhouettes = track.silhouettes(ordinal).value();
    return std::any_of(silhouettes.begin(), silhouettes.end(), [&](const frost::Silhouette& one) {
        const double left = x * track.grid().width - one.box.x, top = y * track.grid().height - one.box.y;
        return left >= 0 && top >= 0 && left < one.box.width && top < one.box.height;
    });
}

TEST_P(PassWithFaces, AFaceThatNeverMovesIsASilhouetteThroughout) {
    const auto track = pass(faces_order(clip_with_face(2, "face.mp4")));
    ASSERT_TRUE(track) << track.error().where();
    EXPECT_EQ(track->frosting().detector, GetParam());
    EXPECT_EQ(track->frosting().sizing, CellSizing::largest_face);
    for (std::int64_t at = 0; at < track->frame_count(); ++at)
        EXPECT_TRUE(covered_at(*track, at, (300 + 133) / 1280.0, (200 + 120) / 720.0)) << at;
}

TEST_P(PassWithFaces, ATurnedClipIsLookedAtUpright) {
    clip_with_face(1, "lying.mp4", "transpose=2");
    make("-i {}/lying.mp4 -c copy -metadata:s:v rotate=270 {}/turned.mov");
    const auto track = pass(faces_order(bytes_of("turned.mov")));
    ASSERT_TRUE(track) << track.error().where();
    ASSERT_EQ(track->display(), (frost::Size{1280, 720})) << "turned upright";
    EXPECT_EQ(track->frosting().sizing, CellSizing::largest_face);
}

TEST_P(PassWithFaces, TheSameClipGivesTheSameTrack) {
    const Bytes clip = clip_with_face(1, "face.mp4");
    ASSERT_TRUE(pass(faces_order(clip)));
    const Bytes first = track_bytes_;
    ASSERT_TRUE(pass(faces_order(clip)));
    EXPECT_EQ(first, track_bytes_);
}

TEST_P(PassWithFaces, LookingTakesLessThanTheClipLasts) {
    constexpr int seconds = 6;
    const Bytes clip = clip_with_face(seconds, "face.mp4");
    const auto cpu_s = [] {
        rusage used{};
        ::getrusage(RUSAGE_CHILDREN, &used);
        return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
               1e-6 * static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec);
    };
    const double before = cpu_s();
    ASSERT_TRUE(pass(order_for(clip)));
    const double without = cpu_s() - before;
    ASSERT_TRUE(pass(faces_order(clip)));
    const double faces = cpu_s() - before - without;
    std::printf("%s: a pass of %d s at 720p30 takes %.2f s of a processor without faces, %.2f s with\n",
                std::string(to_text(GetParam())).c_str(), seconds, without, faces);
    EXPECT_LT(faces - without, seconds);  // in a thread of its own
}

TEST_P(PassWithFaces, WhatIsNoModelIsNamed) {
    PassOrder order = faces_order(clip_with_face(1, "face.mp4"));
    order.face_model = sealed_file(as_bytes("no model"));
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::damaged, "viewer.face_model"));
    order = faces_order(bytes_of("face.mp4"));
    order.face_model.reset();
    EXPECT_EQ(failure_of(std::move(order)), as_failure(Errc::io, "viewer.face_model"));
}

INSTANTIATE_TEST_SUITE_P(Detectors, PassWithFaces, ::testing::Values(FaceDetector::haar, FaceDetector::blaze_face),
                         [](const auto& with) { return std::string(to_text(with.param)); });

}  // namespace
}  // namespace milchglas::viewer::test
