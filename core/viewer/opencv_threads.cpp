#include "core/viewer/opencv_threads.h"

#include <opencv2/core/utility.hpp>

namespace milchglas::viewer {

void settle_opencv_threads() {
    cv::setNumThreads(0);
    (void)cv::getNumThreads();
    (void)cv::getNumberOfCPUs();
}

}  // namespace milchglas::viewer
