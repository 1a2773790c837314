#include "core/desk/face_models.h"

#include <optional>
#include <string_view>

#include "core/base/encoding.h"
#include "core/base/file.h"
#include "core/base/hash.h"

namespace milchglas::desk {
namespace {

constexpr std::size_t max_model_bytes = 8u << 20;

/// SHA-256 of the files these detectors are: installer/faces and opencv-data 4.6.0 bring them.
std::string_view pin_of(FaceDetector detector) {
    switch (detector) {
        case FaceDetector::blaze_face:
            return "427cbbe0fc41448d09e1dc9cfabe2423d997cf2faaeab91fadd09a510b63b8e2";
        case FaceDetector::haar:
            return "7b0c967d9abbdfbde025eb9c786947d151b6426040d07a8f9562ed8fd90724b4";
        case FaceDetector::none:
            break;
    }
    return "";
}

}  // namespace

std::vector<FaceModelPlace> face_model_places(const std::filesystem::path& vault) {
    return {{FaceDetector::blaze_face, vault / "models/faces.onnx"},
            {FaceDetector::blaze_face, "/usr/local/share/milchglas/models/faces.onnx"},
            {FaceDetector::blaze_face, "/usr/share/milchglas/models/faces.onnx"},
            {FaceDetector::haar, "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml"}};
}

FaceModel find_face_model(const std::vector<FaceModelPlace>& places) {
    for (const FaceModelPlace& place : places) {
        const auto bytes = read_file(place.path, max_model_bytes, "desk.face_model");
        if (!bytes || to_hex(sha256(*bytes)) != pin_of(place.detector)) continue;
        if (auto file = sealed_memory_file(*bytes, "desk.face_model")) return {place.detector, *std::move(file)};
    }
    return {};
}

}  // namespace milchglas::desk
