#include "core/viewer/haar_faces.h"

#include <opencv2/objdetect.hpp>
#include <string>

namespace milchglas::viewer {
namespace {

constexpr double scale_step = 1.1;
constexpr int least_neighbours = 3, least_face = 12;

class HaarFaces final : public FaceFinder {
  public:
    explicit HaarFaces(cv::CascadeClassifier cascade) : cascade_(std::move(cascade)) {}
    Result<std::vector<frost::FaceBox>> find(const cv::Mat& picture) override;
    [[nodiscard]] double seconds_between_looks() const override { return 0.25; }

  private:
    cv::CascadeClassifier cascade_;
};

Result<std::vector<frost::FaceBox>> HaarFaces::find(const cv::Mat& picture) {
    std::vector<cv::Rect> found;
    try {
        cascade_.detectMultiScale(picture, found, scale_step, least_neighbours, 0, cv::Size(least_face, least_face));
    } catch (const std::exception&) {
        return fail(Errc::bug, "viewer.find_faces");
    }
    std::vector<frost::FaceBox> faces;
    const auto width = static_cast<float>(picture.cols), height = static_cast<float>(picture.rows);
    for (const cv::Rect& box : found)
        faces.push_back({static_cast<float>(box.x) / width, static_cast<float>(box.y) / height,
                         static_cast<float>(box.width) / width, static_cast<float>(box.height) / height,
                         frost::likely_face});
    return faces;
}

}  // namespace

Result<std::unique_ptr<FaceFinder>> load_haar_faces(ByteView model) {
    try {
        const std::string text(model.begin(), model.end());
        const cv::FileStorage storage(text, cv::FileStorage::READ | cv::FileStorage::MEMORY);
        cv::CascadeClassifier cascade;
        if (!cascade.read(storage.getFirstTopLevelNode())) return fail(Errc::damaged, "viewer.face_model");
        return std::make_unique<HaarFaces>(std::move(cascade));
    } catch (const std::exception&) {
        return fail(Errc::damaged, "viewer.face_model");
    }
}

}  // namespace milchglas::viewer
