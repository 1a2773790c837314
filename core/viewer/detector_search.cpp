#include "core/viewer/detector_search.h"

#include <algorithm>
#include <chrono>

namespace milchglas::viewer {
namespace {
constexpr std::size_t looks_that_tell = 5;
}

DetectorSearch::DetectorSearch(ByteView model, const DetectorSpec& spec, const PictureWatch::Frames& frames) {
    if (const auto started = start(model, spec, frames); !started) give_up(started.error());
}

Status DetectorSearch::start(ByteView model, const DetectorSpec& spec, const PictureWatch::Frames& frames) {
    MG_TRY(detector_, BoxDetector::load(model, spec));
    const auto look = [this](std::int64_t ordinal, const cv::Mat& picture) { return this->look(ordinal, picture); };
    MG_TRY(watch_, PictureWatch::start(look, frames, {std::max(spec.width, spec.height), seconds_between_looks}));
    return {};
}

Status DetectorSearch::look(std::int64_t ordinal, const cv::Mat& picture) {
    const auto began = std::chrono::steady_clock::now();
    MG_TRY(auto things, detector_->find(picture));
    looks_.push_back({ordinal, std::move(things)});
    looked_s_ += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    const auto looks = static_cast<double>(looks_.size());
    if (looks_.size() >= looks_that_tell && looked_s_ > looks * slowest_look_s)
        return fail(Errc::damaged, "viewer.detector_slow");
    return {};
}

void DetectorSearch::give_up(const Error& why) {
    watch_.reset();
    looks_.clear();
    failure_ = DetectorFailed{why.code(), why.where()};
}

void DetectorSearch::add_frame(const frost::LumaPlane& luma, std::int64_t ordinal, std::int64_t pts) {
    if (!watch_) return;
    if (const auto added = watch_->add_frame(luma, ordinal, pts); !added) give_up(added.error());
}

std::vector<DetectorLook> DetectorSearch::finish() {
    if (!watch_) return {};
    if (const auto done = watch_->finish(); !done) give_up(done.error());
    return std::move(looks_);
}

}  // namespace milchglas::viewer
