#pragma once
// The numbers a pinned net answers with, as boxes. Whatever they are: an admin's file made them.
#include <opencv2/core.hpp>
#include <vector>

#include "core/base/result.h"
#include "core/model/detector.h"

namespace milchglas::viewer {

/// In pixels of the net's input; may reach over its edges.
struct NetBox {
    cv::Rect2f box;
    float confidence = 0;  ///< threshold..1
    DetectedKind kind{};
};

inline constexpr std::size_t most_boxes_per_look = 64;

/// The boxes above the threshold of classes that are listed, without those that say the same (non-maximum suppression
/// within each kind), most confident first. Boxes of no or endless size are dropped.
/// Errors: damaged "viewer.detector_output" (another shape than the layout's, or fewer classes than are listed). May
/// throw what OpenCV throws.
Result<std::vector<NetBox>> boxes_in(const cv::Mat& output, const DetectorSpec& spec);

}  // namespace milchglas::viewer
