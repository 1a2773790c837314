// Detectors look for faces in what a reviewer sees. They find none in more than a thousand frosted frames (500 for each
// detector that made the track) of clips that are full of a face, still and moving, large and small; in the same clips
// before the frost they find it.
#include <cstdio>
#include <functional>

#include "core/base/process.h"
#include "core/base/secret.h"
#include "core/frost/render.h"
#include "core/viewer/face_search.h"
#include "tests/core/viewer/face_photo.h"

namespace milchglas::viewer::test {
namespace {

const cv::Size picture{640, 360}, canvas{960, 540};  // the latter as a window asks for it
constexpr std::int64_t frames_of_a_clip = 100, clips = 5, rate = 10, clear_every = 10;

struct Scene {
    const char* name;
    std::function<cv::Rect(std::int64_t at)> face;  ///< from brow to chin; outside the picture: nobody is here
};

cv::Rect square(int x, int y, int side) {
    return {x, y, side, side};
}

std::vector<Scene> scenes() {
    const auto nobody = square(2000, 150, 50);
    return {{"a still face", [](std::int64_t) { return square(300, 120, 50); }},
            {"a large still face", [](std::int64_t) { return square(240, 100, 110); }},
            {"a face that walks by", [](std::int64_t at) { return square(60 + static_cast<int>(at) * 4, 120, 60); }},
            {"one that comes nearer",
             [](std::int64_t at) { return square(280, 110, 36 + static_cast<int>(at) * 64 / 100); }},
            {"one that comes, stays and leaves", [nobody](std::int64_t at) {
                 if (at < 15 || at >= 85) return nobody;
                 if (at < 30) return square(600 - static_cast<int>(at - 15) * 20, 130, 56);
                 return at < 70 ? square(300, 130, 56) : square(300 + static_cast<int>(at - 70) * 18, 130, 56);
             }}};
}

cv::Rect on_canvas(const cv::Rect& face) {
    const auto scaled = [](int length) { return length * canvas.width / picture.width; };
    return {scaled(face.x), scaled(face.y), scaled(face.width), scaled(face.height)};
}

/// What the detectors said of one kind of picture.
struct Count {
    int pictures = 0, at_the_face = 0, elsewhere = 0;
    int likely =
        0;  ///< less sure than what is taken for a face by itself: a plain disc on shoulders is a head to a net
};

class FaceAttack : public ::testing::TestWithParam<FaceDetector> {
  protected:
    void SetUp() override {
        ASSERT_TRUE(prepare_process());
        photo_ = read_face_photo();
        if (photo_.empty()) GTEST_SKIP() << "needs python-matplotlib-data and ffmpeg";
        for (const auto kind : {FaceDetector::haar, FaceDetector::blaze_face})
            if (const Bytes model = face_model(kind); !model.empty())
                attackers_.emplace_back(kind, load_face_finder(kind, model).value());
        model_ = face_model(GetParam());
        if (GetParam() != FaceDetector::none && model_.empty())
            GTEST_SKIP() << "no model of " << to_text(GetParam()) << ": installer/faces, opencv-data";
        if (attackers_.empty()) GTEST_SKIP() << "nobody to attack: needs opencv-data";
    }
    frost::Track frosted(const Scene& scene);
    void attack(const Scene& scene, const frost::Track& track);
    void look(const cv::Mat& seen, cv::Rect face, std::vector<Count>& counts);

    cv::Mat photo_;
    Bytes model_;
    std::vector<std::pair<FaceDetector, std::unique_ptr<FaceFinder>>> attackers_;
    std::vector<Count> clear_{2}, frosted_{2};
};

cv::Mat frame_of(const Scene& scene, const cv::Mat& photo, std::int64_t at) {
    cv::RNG random(static_cast<std::uint64_t>(at) + 1);
    const cv::Rect face = scene.face(at);
    return picture_with_face(photo, face.width, face.tl(), 1, 3, random, picture);
}

frost::Track FaceAttack::frosted(const Scene& scene) {
    frost::Settings settings;
    settings.display = {picture.width, picture.height};
    settings.time_base = {1, rate};
    settings.face_detector = GetParam();
    settings.noise_key = Secret::copy_of(Bytes(32, 9));
    auto builder = frost::TrackBuilder::create(std::move(settings)).value();
    std::unique_ptr<FaceSearch> search;
    if (GetParam() != FaceDetector::none)
        search = FaceSearch::start(load_face_finder(GetParam(), model_).value(),
                                   {{picture.width, picture.height}, 0, {1, rate}})
                     .value();
    for (std::int64_t at = 0; at < frames_of_a_clip; ++at) {
        const cv::Mat frame = frame_of(scene, photo_, at);
        const frost::LumaPlane plane{frame.data, static_cast<std::ptrdiff_t>(frame.step), frame.cols, frame.rows};
        EXPECT_TRUE(builder.add_frame(plane, {at, 1, at == 0}));
        if (search) {
            EXPECT_TRUE(search->add_frame(plane, at, at));
        }
    }
    if (search) {
        EXPECT_TRUE(builder.add_faces(search->finish().value()));
    }
    Bytes bytes(track_capacity);
    bytes.resize(builder.finish(bytes).value());
    return frost::Track::open(bytes).value();
}

void FaceAttack::look(const cv::Mat& seen, cv::Rect face, std::vector<Count>& counts) {
    for (std::size_t i = 0; i < attackers_.size(); ++i) {
        const auto boxes = attackers_[i].second->find(seen).value();
        bool hit = false;
        for (const frost::FaceBox& box : boxes) {
            if (box.confidence < frost::likely_face) continue;
            const bool sure = box.confidence >= frost::sure_face || attackers_[i].first == FaceDetector::haar;
            const auto across = static_cast<float>(seen.cols), down = static_cast<float>(seen.rows);
            const cv::Rect found(cv::Rect2f(box.x * across, box.y * down, box.width * across, box.height * down));
            const bool here = (found & face).area() * 4 > std::min(found.area(), face.area());
            hit |= here && sure;
            counts[i].likely += here && !sure;
            counts[i].elsewhere += !here && sure;
        }
        ++counts[i].pictures;
        counts[i].at_the_face += hit;
    }
}

void FaceAttack::attack(const Scene& scene, const frost::Track& track) {
    Bytes slot(static_cast<std::size_t>(canvas.area())), before;
    std::vector<Count> same(2);
    for (std::int64_t at = 0; at < frames_of_a_clip; ++at) {
        const cv::Rect face = scene.face(at);
        const bool whole = (face & cv::Rect({0, 0}, picture)) == face;
        if (at % clear_every == 0 && whole) look(frame_of(scene, photo_, at), face, clear_);
        const auto drawn = frost::render(track, at, Level::frosted, slot, {canvas.width, canvas.height, 1});
        ASSERT_TRUE(drawn);
        // The same canvas once more holds what it held.
        if (slot != before) {
            same.assign(2, {});
            look(cv::Mat(canvas, CV_8U, slot.data()), on_canvas(face), same);
        }
        before = slot;
        for (std::size_t i = 0; i < same.size(); ++i) {
            frosted_[i].pictures += same[i].pictures;
            frosted_[i].at_the_face += same[i].at_the_face;
            frosted_[i].elsewhere += same[i].elsewhere;
            frosted_[i].likely += same[i].likely;
        }
    }
}

TEST_P(FaceAttack, no_detector_finds_a_face_in_the_frost) {
    for (const Scene& scene : scenes()) {
        const frost::Track track = frosted(scene);
        std::printf("track with %s, %s: cells of 1/%d, sized by %s\n", std::string(to_text(GetParam())).c_str(),
                    scene.name, track.frosting().cell_rows, std::string(to_text(track.frosting().sizing)).c_str());
        attack(scene, track);
    }
    for (std::size_t i = 0; i < attackers_.size(); ++i) {
        const Count &clear = clear_[i], &frost = frosted_[i];
        std::printf(
            "  %s: clear %d of %d faces found; frosted %d of %d (and %d plain discs taken for a head), %d boxes "
            "elsewhere\n",
            std::string(to_text(attackers_[i].first)).c_str(), clear.at_the_face, clear.pictures, frost.at_the_face,
            frost.pictures, frost.likely, frost.elsewhere);
        EXPECT_GE(clear.at_the_face * 100, clear.pictures * 95) << "the control";
        EXPECT_GE(clear.pictures, 40);
        EXPECT_EQ(frost.pictures, clips * frames_of_a_clip);
        EXPECT_EQ(frost.at_the_face, 0);
        EXPECT_EQ(frost.elsewhere, 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Tracks, FaceAttack,
                         ::testing::Values(FaceDetector::none, FaceDetector::haar, FaceDetector::blaze_face),
                         [](const auto& with) { return std::string(to_text(with.param)); });

}  // namespace
}  // namespace milchglas::viewer::test
