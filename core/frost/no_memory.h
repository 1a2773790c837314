#pragma once
// A clip that needs more memory than its process may have is at fault, and nothing of ours is.
#include <exception>
#include <new>
#include <opencv2/core.hpp>

namespace milchglas::frost {

/// Whether that is what a foreign exception says.
inline bool means_no_memory(const std::exception& error) {
    const auto* of_opencv = dynamic_cast<const cv::Exception*>(&error);
    return dynamic_cast<const std::bad_alloc*>(&error) != nullptr ||
           (of_opencv != nullptr && of_opencv->code == cv::Error::StsNoMem);
}

}  // namespace milchglas::frost
