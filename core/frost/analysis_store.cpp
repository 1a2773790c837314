#include "core/frost/analysis_store.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/grey_picture.h"

namespace milchglas::frost {
namespace {

std::int32_t even(double side) {
    return std::max<std::int32_t>(2, 2 * static_cast<std::int32_t>(std::lround(side / 2)));
}

}  // namespace

std::size_t Clip::frames_in(double time) const {
    const double length = frames() > 1 ? seconds.back() - seconds.front() : 0;
    if (length <= 0) return 1;
    return std::max<std::size_t>(
        1, static_cast<std::size_t>(std::lround(time * static_cast<double>(frames() - 1) / length)));
}

Size analysis_size(Size display) {
    double scale = std::min(1.0, static_cast<double>(max_grid_rows) / display.height);
    scale = std::min(scale, static_cast<double>(max_grid_columns) / display.width);
    return {even(display.width * scale), even(display.height * scale)};
}

void AnalysisStore::add(const LumaPlane& luma, std::int32_t rotation, double seconds) {
    cv::Mat picture = upright_picture(luma, rotation, clip_.size);
    clip_.pictures.push_back(std::move(picture));
    clip_.seconds.push_back(seconds);
    if (clip_.frames() * clip_.pictures.front().total() > limit_bytes_) halve();
}

void AnalysisStore::halve() {
    clip_.size = {std::max(2, clip_.size.width / 2), std::max(2, clip_.size.height / 2)};
    for (cv::Mat& picture : clip_.pictures)
        cv::resize(picture.clone(), picture, cv::Size(clip_.size.width, clip_.size.height), 0, 0, cv::INTER_AREA);
}

}  // namespace milchglas::frost
