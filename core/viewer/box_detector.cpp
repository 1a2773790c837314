#include "core/viewer/box_detector.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>
#include <opencv2/imgproc.hpp>

#include "core/viewer/detector_output.h"

namespace milchglas::viewer {

struct BoxDetector::Net {
    cv::dnn::Net net;
};

namespace {
constexpr int around = 114;  // the grey these nets were trained with around a picture

/// Where the picture lies in the net's input.
struct Placing {
    double scale = 1;
    cv::Rect place;
};

Placing place_in(cv::Size input, cv::Size picture) {
    const double scale =
        std::min(static_cast<double>(input.width) / picture.width, static_cast<double>(input.height) / picture.height);
    const cv::Size size(std::clamp(static_cast<int>(std::lround(picture.width * scale)), 1, input.width),
                        std::clamp(static_cast<int>(std::lround(picture.height * scale)), 1, input.height));
    return {scale, {{(input.width - size.width) / 2, (input.height - size.height) / 2}, size}};
}

cv::Mat input_of(const cv::Mat& picture, cv::Size input, const Placing& placing) {
    cv::Mat whole(input, CV_8U, cv::Scalar(around)), scaled;
    cv::resize(picture, scaled, placing.place.size(), 0, 0, placing.scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    scaled.copyTo(whole(placing.place));
    cv::Mat values;
    whole.convertTo(values, CV_32F, 1 / 255.0);
    const int shape[]{1, 3, input.height, input.width};
    cv::Mat blob(4, shape, CV_32F);
    for (int channel = 0; channel < 3; ++channel)
        values.copyTo(cv::Mat(input.height, input.width, CV_32F, blob.ptr<float>(0, channel)));
    return blob;
}
}  // namespace

BoxDetector::BoxDetector(std::unique_ptr<Net> net, DetectorSpec spec) : net_(std::move(net)), spec_(std::move(spec)) {}
BoxDetector::~BoxDetector() = default;

Result<std::unique_ptr<BoxDetector>> BoxDetector::load(ByteView model, const DetectorSpec& spec) {
    auto net = std::make_unique<Net>();
    // A word on the standard error would be a call that kills.
    cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    try {
        net->net = cv::dnn::readNetFromONNX(reinterpret_cast<const char*>(model.data()), model.size());
        if (net->net.empty()) return fail(Errc::damaged, "viewer.detector_model");
        net->net.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
        net->net.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
    } catch (const std::exception&) {
        return fail(Errc::damaged, "viewer.detector_model");
    }
    std::unique_ptr<BoxDetector> detector(new BoxDetector(std::move(net), spec));
    const cv::Mat blank(spec.height, spec.width, CV_8U, cv::Scalar(around));
    const auto began = std::chrono::steady_clock::now();
    const auto looked = detector->find(blank);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    if (!looked)
        return looked.error().where() == "viewer.detector_look" ? fail(Errc::damaged, "viewer.detector_model")
                                                                : looked.error();
    if (took.count() > longest_look_s) return fail(Errc::damaged, "viewer.detector_slow");
    return detector;
}

Result<std::vector<SeenThing>> BoxDetector::find(const cv::Mat& picture) {
    const Placing placing = place_in({spec_.width, spec_.height}, picture.size());
    std::vector<NetBox> boxes;
    try {
        net_->net.setInput(input_of(picture, {spec_.width, spec_.height}, placing));
        MG_TRY(boxes, boxes_in(net_->net.forward(), spec_));
    } catch (const std::exception&) {
        return fail(Errc::damaged, "viewer.detector_look");
    }
    std::vector<SeenThing> things;
    const cv::Rect2f place(placing.place);
    for (const NetBox& each : boxes) {
        const cv::Rect2f box = each.box & place;
        if (box.area() <= 0) continue;
        things.push_back({(box.x - place.x) / place.width, (box.y - place.y) / place.height, box.width / place.width,
                          box.height / place.height, each.confidence, each.kind});
    }
    return things;
}

}  // namespace milchglas::viewer
