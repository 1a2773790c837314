#include "core/viewer/face_search.h"

namespace milchglas::viewer {

Result<std::unique_ptr<FaceSearch>> FaceSearch::start(std::unique_ptr<FaceFinder> finder,
                                                      const PictureWatch::Frames& frames) {
    const PictureWatch::Pace pace{FaceFinder::picture_side, finder->seconds_between_looks()};
    std::unique_ptr<FaceSearch> search(new FaceSearch(std::move(finder)));
    const auto look = [s = search.get()](std::int64_t ordinal, const cv::Mat& picture) {
        return s->look(ordinal, picture);
    };
    MG_TRY(search->watch_, PictureWatch::start(look, frames, pace));
    return search;
}

Status FaceSearch::look(std::int64_t ordinal, const cv::Mat& picture) {
    MG_TRY(auto faces, finder_->find(picture));
    looks_.push_back({ordinal, std::move(faces)});
    return {};
}

Result<std::vector<frost::FaceLook>> FaceSearch::finish() {
    MG_CHECK(watch_->finish());
    return std::move(looks_);
}

}  // namespace milchglas::viewer
