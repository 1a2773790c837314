// Both detectors on a real face: what of it they find, at which size. Needs Debian's python-matplotlib-data (a photo in
// the public domain) and opencv-data; the net's half also needs what installer/faces brings.
#include "core/viewer/face_finder.h"

#include <cstdio>

#include "core/viewer/face_search.h"
#include "tests/core/viewer/face_photo.h"

namespace milchglas::viewer::test {
namespace {

std::vector<frost::FaceBox> boxes_in(FaceFinder& finder, const cv::Mat& picture) {
    return finder.find(picture).value();
}

bool hits(const frost::FaceBox& face, cv::Rect where, cv::Size picture) {
    const auto across = static_cast<float>(picture.width), down = static_cast<float>(picture.height);
    const auto side = static_cast<float>(where.width);
    const float x = (face.x + face.width / 2) * across - static_cast<float>(where.x) - side / 2;
    const float y = (face.y + face.height / 2) * down - static_cast<float>(where.y) - side / 2;
    const float width = face.width * across;
    return std::hypot(x, y) < 0.6F * side && width > 0.4F * side && width < 2 * side;
}

struct Recall {
    int found = 0, of = 0, stray = 0;
    [[nodiscard]] double share() const { return static_cast<double>(found) / of; }
};

class Finder : public ::testing::TestWithParam<FaceDetector> {
  protected:
    void SetUp() override {
        photo_ = read_face_photo();
        if (photo_.empty()) GTEST_SKIP() << "needs python-matplotlib-data and ffmpeg";
        model_ = face_model(GetParam());
        if (model_.empty()) GTEST_SKIP() << "no model of " << to_text(GetParam()) << ": installer/faces, opencv-data";
    }
    /// Over some pictures each looked at as often as a still face would be.
    Recall recall(int side, int looks) {
        Recall result;
        cv::RNG random(3);
        for (int i = 0; i < pictures; ++i) {
            auto finder = load_face_finder(GetParam(), model_).value();
            const cv::Point at(random.uniform(side, 620 - 2 * side), random.uniform(side, 340 - 2 * side));
            const cv::Mat picture = picture_with_face(photo_, side, at, random.uniform(0.7, 1.1), 4, random);
            bool found = false;
            for (int look = 0; look < looks; ++look)
                for (const auto& face : boxes_in(*finder, picture)) {
                    if (face.confidence < frost::likely_face) continue;
                    const bool hit = hits(face, {at.x, at.y, side, side}, picture.size());
                    found |= hit;
                    result.stray += !hit;
                }
            result.found += found;
            ++result.of;
        }
        std::printf("%.*s: face of %d pixels found in %d of %d, %d stray boxes\n",
                    static_cast<int>(to_text(GetParam()).size()), to_text(GetParam()).data(), side, result.found,
                    result.of, result.stray);
        return result;
    }
    static constexpr int pictures = 8, looks_of_a_second = 6;
    cv::Mat photo_;
    Bytes model_;
};

TEST_P(Finder, finds_a_real_face_at_every_size_it_is_trusted_with) {
    const bool net = GetParam() == FaceDetector::blaze_face;
    EXPECT_GE(recall(100, 1).share(), 0.95);
    EXPECT_GE(recall(50, 1).share(), net ? 0.95 : 0.8);
    EXPECT_GE(recall(27, 1).share(), net ? 0.85 : 0.6);
    if (net) {
        EXPECT_GE(recall(16, looks_of_a_second).share(), 0.95);
    }
    recall(11, looks_of_a_second);  // printed only: less than a cell
}

TEST_P(Finder, finds_none_where_there_is_none) {
    auto finder = load_face_finder(GetParam(), model_).value();
    cv::RNG random(5);
    int stray = 0;
    for (int i = 0; i < 6; ++i) {
        const cv::Mat picture =
            picture_with_face(cv::Mat(600, 512, CV_8U, cv::Scalar(120)), 40, {300, 150}, 1, 6, random);
        for (const auto& face : boxes_in(*finder, picture)) stray += face.confidence >= frost::sure_face;
    }
    EXPECT_EQ(stray, 0);
}

TEST_P(Finder, the_same_pictures_give_the_same_boxes) {
    cv::RNG random(5);
    const cv::Mat picture = picture_with_face(photo_, 40, {300, 150}, 1, 4, random);
    const auto boxes = [&] {
        auto finder = load_face_finder(GetParam(), model_).value();
        std::vector<float> numbers;
        for (int look = 0; look < 4; ++look)
            for (const auto& face : boxes_in(*finder, picture))
                numbers.insert(numbers.end(), {face.x, face.y, face.width, face.height, face.confidence});
        return numbers;
    };
    EXPECT_EQ(boxes(), boxes());
    EXPECT_FALSE(boxes().empty());
}

TEST_P(Finder, portrait_square_and_tiny_pictures_are_looked_at_too) {
    auto finder = load_face_finder(GetParam(), model_).value();
    cv::RNG random(5);
    for (const cv::Size size : {cv::Size(360, 640), cv::Size(640, 480), cv::Size(640, 640)}) {
        const cv::Mat picture = picture_with_face(photo_, 90, {120, 150}, 1, 4, random, size);
        bool found = false;
        for (const auto& face : boxes_in(*finder, picture)) {
            found |= hits(face, {120, 150, 90, 90}, size);
            EXPECT_GE(face.x, 0);
            EXPECT_LE(face.x + face.width, 1.0001F);
            EXPECT_LE(face.y + face.height, 1.0001F);
        }
        EXPECT_TRUE(found) << size;
    }
    EXPECT_TRUE(finder->find(cv::Mat(2, 640, CV_8U, cv::Scalar(9))));
    EXPECT_TRUE(finder->find(cv::Mat(16, 16, CV_8U, cv::Scalar(9))));
}

TEST_P(Finder, a_turned_clip_is_looked_at_upright_and_every_so_often) {
    cv::RNG random(5);
    const cv::Mat upright = picture_with_face(photo_, 90, {120, 150}, 1, 4, random, {360, 640});
    cv::Mat stored;
    cv::rotate(upright, stored, cv::ROTATE_90_COUNTERCLOCKWISE);
    auto search = FaceSearch::start(load_face_finder(GetParam(), model_).value(), {{360, 640}, 90, {1, 30}}).value();
    for (std::int64_t at = 0; at < 30; ++at)
        ASSERT_TRUE(search->add_frame({stored.data, static_cast<std::ptrdiff_t>(stored.step), stored.cols, stored.rows},
                                      at, at));
    const auto looks = search->finish().value();
    EXPECT_EQ(looks.size(), GetParam() == FaceDetector::blaze_face ? 6U : 4U);
    for (const frost::FaceLook& look : looks) {
        const bool found = std::any_of(look.faces.begin(), look.faces.end(), [&](const frost::FaceBox& face) {
            return hits(face, {120, 150, 90, 90}, upright.size());
        });
        EXPECT_TRUE(found) << look.ordinal;
    }
}

TEST_P(Finder, a_search_that_is_given_up_ends) {
    cv::RNG random(5);
    const cv::Mat picture = picture_with_face(photo_, 90, {120, 150}, 1, 4, random);
    auto search = FaceSearch::start(load_face_finder(GetParam(), model_).value(), {{640, 360}, 0, {1, 1}}).value();
    for (std::int64_t at = 0; at < 3; ++at)
        ASSERT_TRUE(search->add_frame(
            {picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows}, at, at));
    search.reset();
}

INSTANTIATE_TEST_SUITE_P(Detectors, Finder, ::testing::Values(FaceDetector::haar, FaceDetector::blaze_face),
                         [](const auto& with) { return std::string(to_text(with.param)); });

TEST(FaceFinder, what_is_no_model_is_named) {
    for (const auto kind : {FaceDetector::haar, FaceDetector::blaze_face}) {
        EXPECT_EQ(load_face_finder(kind, as_bytes("no model")).error(), fail(Errc::damaged, "viewer.face_model"));
        EXPECT_EQ(load_face_finder(kind, {}).error(), fail(Errc::damaged, "viewer.face_model"));
    }
    EXPECT_EQ(load_face_finder(FaceDetector::none, {}).error(), fail(Errc::usage, "viewer.order"));
}

class Failing final : public FaceFinder {
  public:
    Result<std::vector<frost::FaceBox>> find(const cv::Mat&) override { return fail(Errc::bug, "viewer.find_faces"); }
    [[nodiscard]] double seconds_between_looks() const override { return 0.1; }
};

TEST(FaceSearch, a_finder_that_fails_is_told_and_blocks_nobody) {
    auto search = FaceSearch::start(std::make_unique<Failing>(), {{64, 64}, 0, {1, 1}}).value();
    const Bytes pixels(64 * 64, 100);
    Status added;
    for (std::int64_t at = 0; at < 20 && added; ++at) added = search->add_frame({pixels.data(), 64, 64, 64}, at, at);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error(), fail(Errc::bug, "viewer.find_faces"));
    EXPECT_EQ(search->finish().error(), fail(Errc::bug, "viewer.find_faces"));
}

}  // namespace
}  // namespace milchglas::viewer::test
