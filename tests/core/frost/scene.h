#pragma once
// Made-up clips: a textured room with things in it, as the analysis sees them.
#include <functional>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <stdexcept>

#include "core/frost/analysis_store.h"
#include "core/frost/track_builder.h"

namespace milchglas::frost::testing {

inline constexpr Size scene_size{160, 90};
inline constexpr int scene_rate = 10;  // frames a second

/// A wall, a darker floor of boards, a window, a frame, and some grain everywhere.
inline cv::Mat room() {
    cv::Mat picture(scene_size.height, scene_size.width, CV_8U, cv::Scalar(170));
    for (int x = 0; x < scene_size.width; ++x) picture.col(x).rowRange(60, 90).setTo(x % 5 < 2 ? 96 : 120);
    cv::rectangle(picture, {12, 10, 30, 30}, cv::Scalar(60), cv::FILLED);
    cv::rectangle(picture, {120, 30, 25, 40}, cv::Scalar(200), 2);
    cv::RNG random(1);
    cv::Mat grain(picture.size(), CV_16S), rough;
    random.fill(grain, cv::RNG::NORMAL, 0, 12);
    cv::GaussianBlur(grain, rough, {3, 3}, 0);
    cv::Mat sum;
    picture.convertTo(sum, CV_16S);
    sum += rough;
    sum.convertTo(picture, CV_8U);
    return picture;
}

/// Somebody in a checked coat, 16 x 44 pixels, standing with the upper left corner at `x`, 30.
inline cv::Rect person_at(int x) {
    return {x, 30, 16, 44};
}
inline void draw_person(cv::Mat& picture, int x) {
    const cv::Rect body = person_at(x);
    for (int y = body.y; y < body.y + body.height; ++y)
        for (int i = 0; i < body.width; ++i) {
            const int column = body.x + i;
            if (column < 0 || column >= picture.cols) continue;
            picture.at<std::uint8_t>(y, column) =
                static_cast<std::uint8_t>((i / 4 + (y - body.y) / 6) % 2 == 0 ? 20 : 50);
        }
}

inline void add_noise(cv::Mat& picture, cv::RNG& random, double sigma) {
    cv::Mat noise(picture.size(), CV_16S), sum;
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    picture.convertTo(sum, CV_16S);
    sum += noise;
    sum.convertTo(picture, CV_8U);
}

/// Draws frame `at` onto the empty room.
using Draw = std::function<void(cv::Mat& picture, int at)>;

inline Settings scene_settings() {
    static const bool ready = prepare_process().has_value();
    if (!ready) throw std::runtime_error("prepare_process");
    Settings settings;
    settings.display = scene_size;
    settings.time_base = {1, scene_rate};
    settings.noise_key = Secret::copy_of(Bytes(32, 7));
    return settings;
}

inline Clip clip_of(int frames, const Draw& draw, double noise = 1.5) {
    AnalysisStore store(scene_size);
    cv::RNG random(5);
    for (int at = 0; at < frames; ++at) {
        cv::Mat picture = room();
        draw(picture, at);
        add_noise(picture, random, noise);
        store.add({picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows}, 0,
                  static_cast<double>(at) / scene_rate);
    }
    return store.clip();
}

/// The whole way: frames in, track out.
inline Track track_of(const Clip& clip, Settings settings = scene_settings(), std::vector<FaceLook> looks = {}) {
    const bool looked = settings.face_detector != FaceDetector::none;
    TrackBuilder builder = TrackBuilder::create(std::move(settings)).value();
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        const cv::Mat& picture = clip.pictures[at];
        const LumaPlane plane{picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows};
        const Status added = builder.add_frame(plane, {static_cast<std::int64_t>(at), 1, at == 0});
        if (!added) throw std::runtime_error(added.error().where());
    }
    if (looked && !builder.add_faces(std::move(looks))) throw std::runtime_error("add_faces");
    Bytes bytes(1 << 22);
    const std::size_t length = builder.finish(bytes).value();
    return Track::open(ByteView(bytes).first(length)).value();
}

/// Silhouettes of one ordinal as a picture, 0 or 255.
inline cv::Mat shape_of(const Track& track, std::int64_t ordinal) {
    cv::Mat mask = cv::Mat::zeros(track.grid().height, track.grid().width, CV_8U);
    const auto silhouettes = track.silhouettes(ordinal).value();
    for (const Silhouette& silhouette : silhouettes) {
        std::vector<cv::Point> points;
        for (const GridPoint point : silhouette.contour) points.emplace_back(point.x, point.y);
        cv::fillPoly(mask, points, cv::Scalar(255));
    }
    return mask;
}

/// Share of `box` (as far as it lies in the picture) that is silhouette.
inline double covered(const cv::Mat& mask, cv::Rect box) {
    box &= cv::Rect(0, 0, mask.cols, mask.rows);
    return box.area() == 0 ? 1.0 : cv::countNonZero(mask(box)) / static_cast<double>(box.area());
}

/// Pixels of silhouette outside `box` grown by `margin`.
inline int stray(cv::Mat mask, cv::Rect box, int margin) {
    box = cv::Rect(box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
    mask(box & cv::Rect(0, 0, mask.cols, mask.rows)).setTo(0);
    return cv::countNonZero(mask);
}

}  // namespace milchglas::frost::testing
