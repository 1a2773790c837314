#pragma once
// The detector an admin pinned, through OpenCV's dnn. Its bytes are foreign: inside the sandbox only, and after
// lock-down.
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/model/detector.h"
#include "core/viewer/seen_thing.h"

namespace milchglas::viewer {

/// One thread at a time, which needn't be the one that loaded it. Reads no file and starts no thread.
class BoxDetector {
  public:
    /// Reads the net and looks at a blank picture. REQUIRES: makes_sense(spec).
    /// Errors: damaged "viewer.detector_model" (no net, or one with layers OpenCV doesn't know),
    /// "viewer.detector_output" (another shape than the layout's), "viewer.detector_slow" (one look takes longer than
    /// `longest_look_s`).
    static Result<std::unique_ptr<BoxDetector>> load(ByteView model, const DetectorSpec& spec);
    ~BoxDetector();
    BoxDetector(const BoxDetector&) = delete;
    BoxDetector& operator=(const BoxDetector&) = delete;

    /// CV_8U, upright, of any size: made as large as fits into the net's input, which is grey around it.
    /// Errors: damaged "viewer.detector_look" (it can't be run), "viewer.detector_output".
    Result<std::vector<SeenThing>> find(const cv::Mat& picture);

    static constexpr double longest_look_s = 2;

  private:
    struct Net;
    BoxDetector(std::unique_ptr<Net> net, DetectorSpec spec);
    std::unique_ptr<Net> net_;
    DetectorSpec spec_;
};

}  // namespace milchglas::viewer
