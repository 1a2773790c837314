#include "core/viewer/try_detector.h"

#include <chrono>

#include "core/viewer/box_detector.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/opencv_threads.h"

namespace milchglas::viewer {

Result<Bytes> detector_bytes(const UniqueFd& model) {
    MG_TRY(const std::uint64_t size, size_of(model.get(), "viewer.detector_size"));
    if (size == 0 || size > max_detector_bytes) return fail(Errc::damaged, "viewer.detector_size");
    Bytes bytes(size);
    MG_CHECK(read_exactly_at(model.get(), 0, bytes, "viewer.detector_size"));
    return bytes;
}

namespace {

Result<DetectorTried> try_it(const TryDetectorOrder& order, channel::Channel& channel) {
    if (!makes_sense(order.spec)) return fail(Errc::usage, "viewer.order");
    settle_opencv_threads();
    MG_TRY(const Bytes model, detector_bytes(order.model));
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{std::move(layers)})));
    MG_TRY(const auto detector, BoxDetector::load(model, order.spec));
    const cv::Mat blank(order.spec.height, order.spec.width, CV_8U, cv::Scalar(128));
    const auto began = std::chrono::steady_clock::now();
    MG_CHECK(detector->find(blank));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - began;
    return DetectorTried{took.count()};
}

}  // namespace

Status run_try_detector(TryDetectorOrder order, channel::Channel& channel) {
    const auto tried = try_it(order, channel);
    if (tried) return channel.send(DecoderReport(*tried));
    // When whoever asked is gone too, the first error is still the one to return.
    (void)channel.send(DecoderReport(DecoderFailed{tried.error().code(), tried.error().where()}));
    return tried.error();
}

}  // namespace milchglas::viewer
