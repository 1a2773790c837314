// A detector is the one file it is pinned to, wherever that lies; the guard hands it to its passes and tells the
// window.
#include "core/desk/face_models.h"

#include <fstream>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "tests/core/base/file_size_limit.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {
namespace fs = std::filesystem;

const fs::path net = "/usr/local/share/milchglas/models/faces.onnx";
const fs::path cascade = "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml";

void write(const fs::path& path, const std::string& text) {
    fs::create_directories(path.parent_path());
    std::ofstream(path) << text;
}

TEST(FaceModels, WhatIsNotThereOrAnotherFileIsAsGoodAsNone) {
    const TemporaryFolder folder;
    write(folder.path() / "other.onnx", "no net");
    fs::create_directories(folder.path() / "folder.onnx");
    const auto found = desk::find_face_model({{FaceDetector::blaze_face, folder.path() / "nothing.onnx"},
                                              {FaceDetector::blaze_face, folder.path() / "other.onnx"},
                                              {FaceDetector::blaze_face, folder.path() / "folder.onnx"},
                                              {FaceDetector::haar, folder.path() / "other.onnx"}});
    EXPECT_EQ(found.detector, FaceDetector::none);
    EXPECT_FALSE(found.file);
}

TEST(FaceModels, OneChangedByteMakesItAnotherFile) {
    if (!fs::exists(cascade)) GTEST_SKIP() << "needs opencv-data";
    const TemporaryFolder folder;
    const fs::path copy = folder.path() / "cascade.xml";
    fs::copy_file(cascade, copy);
    EXPECT_EQ(desk::find_face_model({{FaceDetector::haar, copy}}).detector, FaceDetector::haar);
    EXPECT_EQ(desk::find_face_model({{FaceDetector::blaze_face, copy}}).detector, FaceDetector::none);
    std::fstream(copy, std::ios::in | std::ios::out).put('#');
    EXPECT_EQ(desk::find_face_model({{FaceDetector::haar, copy}}).detector, FaceDetector::none);
}

TEST(FaceModels, WithoutMemoryForItFrostIsCoarserAndNothingElseIsRefused) {
    if (!fs::exists(cascade)) GTEST_SKIP() << "needs opencv-data";
    const FileSizeLimit full(0);
    EXPECT_EQ(desk::find_face_model({{FaceDetector::haar, cascade}}).detector, FaceDetector::none);
}

TEST(FaceModels, TheFirstPlaceCountsAndTheVaultsOwnIsFirst) {
    const auto places = desk::face_model_places("/v");
    ASSERT_FALSE(places.empty());
    EXPECT_EQ(places.front().path, "/v/models/faces.onnx");
    EXPECT_EQ(places.back().detector, FaceDetector::haar);
}

class FaceModelTest : public VaultTest {};

TEST_F(FaceModelTest, TheWindowHearsWhoLookedAndHowCoarseItMadeTheFrost) {
    fill({1});
    const auto expected = desk::find_face_model(desk::face_model_places(vault()));
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next();
    ASSERT_TRUE(opened) << where(opened);
    EXPECT_EQ(guard.ready->frosting.detector, expected.detector);
    EXPECT_GE(guard.ready->frosting.cell_rows, 1);
    EXPECT_LE(guard.ready->frosting.cell_rows, finest_cells(expected.detector, true));
}

TEST_F(FaceModelTest, TheVaultsOwnNetIsUsed) {
    if (!fs::exists(net)) GTEST_SKIP() << "needs what installer/faces brings";
    fill({1});
    fs::create_directories(vault() / "models");
    fs::copy_file(net, vault() / "models/faces.onnx");
    RealGuard guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto opened = guard.open_next();
    ASSERT_TRUE(opened) << where(opened);
    EXPECT_EQ(guard.ready->frosting.detector, FaceDetector::blaze_face);
}

}  // namespace
}  // namespace milchglas::test
