#pragma once
// A real face for those who must find one, out of Debian packages; and the models they find it with.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <opencv2/imgproc.hpp>
#include <string>

#include "core/base/file.h"
#include "core/model/face_detector.h"

namespace milchglas::viewer::test {

/// Rear Admiral Hopper, in the public domain: 512 x 600 pixels, the face 207 wide. From python-matplotlib-data.
inline constexpr const char* face_photo = "/usr/share/matplotlib/mpl-data/sample_data/grace_hopper.jpg";
/// In the photo, from brow to chin.
inline const cv::Rect face_in_photo{162, 140, 207, 200};

inline Bytes bytes_at(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// Bytes of the model that installer/faces or opencv-data brought; empty where there is none.
inline Bytes face_model(FaceDetector detector) {
    for (const char* path : {"/usr/local/share/milchglas/models/faces.onnx", "/usr/share/milchglas/models/faces.onnx",
                             "/usr/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml"}) {
        const bool net = std::string(path).ends_with(".onnx");
        if (net == (detector == FaceDetector::blaze_face) && std::filesystem::exists(path)) return bytes_at(path);
    }
    return {};
}

/// Grey; empty where the package or ffmpeg isn't there.
inline cv::Mat read_face_photo() {
    if (!std::filesystem::exists(face_photo)) return {};
    std::string raw = (std::filesystem::temp_directory_path() / "milchglas-face-XXXXXX").string();
    const int fd = ::mkstemp(raw.data());
    if (fd < 0) return {};
    ::close(fd);
    const std::string command =
        "ffmpeg -v error -nostdin -y -i " + std::string(face_photo) + " -f rawvideo -pix_fmt gray " + raw;
    const bool read = std::system(command.c_str()) == 0;
    const Bytes pixels = read ? bytes_at(raw) : Bytes();
    std::filesystem::remove(raw);
    constexpr int width = 512, height = 600;
    if (pixels.size() != static_cast<std::size_t>(width) * height) return {};
    cv::Mat photo(height, width, CV_8U);
    std::copy(pixels.begin(), pixels.end(), photo.data);
    return photo;
}

/// A picture of 640 x 360 with some structure and the photo in it, its face `side` pixels wide with its upper left
/// corner at `at`; `dimmed` and `noise` as a camera in a room has them.
inline cv::Mat picture_with_face(const cv::Mat& photo, int side, cv::Point at, double dimmed, double noise,
                                 cv::RNG& random, cv::Size size = {640, 360}) {
    cv::Mat picture(size, CV_8U), scaled;
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            picture.at<std::uint8_t>(y, x) = static_cast<std::uint8_t>(90 + 40 * ((x / 80 + y / 60) % 2) + x / 20);
    cv::GaussianBlur(picture, picture, {5, 5}, 0);
    const double scale = static_cast<double>(side) / face_in_photo.width;
    cv::resize(photo, scaled, {}, scale, scale, cv::INTER_AREA);
    const cv::Point corner = at - cv::Point(cvRound(face_in_photo.x * scale), cvRound(face_in_photo.y * scale));
    const cv::Rect there = cv::Rect(corner, scaled.size()) & cv::Rect({0, 0}, size);
    if (there.area() > 0) scaled(there - corner).copyTo(picture(there));
    cv::Mat grain(size, CV_16S), sum;
    random.fill(grain, cv::RNG::NORMAL, 0, noise);
    picture.convertTo(sum, CV_16S, dimmed);
    sum += grain;
    sum.convertTo(picture, CV_8U);
    return picture;
}

}  // namespace milchglas::viewer::test
