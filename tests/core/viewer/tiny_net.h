#pragma once
// The net of tests/tools/tiny_net.py: finds bright spots (class 0) and dark ones (class 1) on grey.
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/base/file.h"
#include "core/model/detector.h"

namespace milchglas::viewer::test {

/// Its bytes; none where Python isn't there. `more`: options of the script.
inline Bytes tiny_net(const std::filesystem::path& folder, const std::string& more = {}) {
    const std::filesystem::path file = folder / "tiny.onnx";
    const std::string command = "python3 -B " MILCHGLAS_TEST_TOOLS "/tiny_net.py " + file.string() + " " + more;
    if (std::system(command.c_str()) != 0) return {};
    auto bytes = read_file(file, max_detector_bytes, "test.net");
    return bytes ? *std::move(bytes) : Bytes();
}

/// What an admin would say of it.
inline DetectorSpec tiny_spec(DetectorLayout layout = DetectorLayout::yolov5) {
    return {320, 192, layout, 80, {{0, DetectedKind::person}, {1, DetectedKind::pet}}};
}

}  // namespace milchglas::viewer::test
