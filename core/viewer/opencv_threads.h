#pragma once
// OpenCV looks at the machine and for optional libraries when it first asks about threads: that must be over before
// lock-down, and no thread of its own may start, before it or after.

namespace milchglas::viewer {

/// Call before lock_down() and before any other use of OpenCV.
void settle_opencv_threads();

}  // namespace milchglas::viewer
