#include "tests/scenes/scene.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::scenes {
namespace {

constexpr int noise_margin = 97, noise_rows = 64;  // one strip of noise, laid elsewhere for each frame and band of rows
constexpr double dim = 0.5;                        // of the daylight, in a room whose lamp is off
constexpr double gain_unit = 64;

/// Light of a lamp at the upper right, in 1/64: strong beside it, weak far away.
cv::Mat lamp_light(cv::Size size) {
    cv::Mat light(size, CV_32F);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x) {
            const double far = std::hypot(x - 0.8 * size.width, y - 0.1 * size.height) / size.height;
            light.at<float>(y, x) = static_cast<float>(0.62 / (0.6 + far));
        }
    return light;
}

}  // namespace

Scene::Scene(Script script) : script_(std::move(script)), place_(script_.backdrop) {
    if (place_.empty()) place_ = draw_place(script_.place, script_.size, script_.seed);
    if (script_.lamp) lamp_gain_ = lamp_light(script_.size);
    if (script_.noise <= 0) return;
    cv::RNG random(script_.seed * 977U + 3);
    cv::Mat noise(noise_rows + noise_margin, script_.size.width + noise_margin, CV_16S);
    random.fill(noise, cv::RNG::NORMAL, 0, script_.noise);
    noise.convertTo(brighter_, CV_8U);
    noise.convertTo(darker_, CV_8U, -1);
}

void Scene::light(cv::Mat& picture, double time) const {
    if (script_.lamp) {
        cv::Mat gain;
        lamp_gain_.convertTo(gain, CV_8U, gain_unit * script_.lamp(time), gain_unit * dim);
        cv::multiply(picture, gain, picture, 1 / gain_unit);
    }
    if (script_.exposure) picture.convertTo(picture, CV_8U, script_.exposure(time));
}

void Scene::sense(cv::Mat& picture, int at) const {
    if (brighter_.empty()) return;
    cv::RNG random(static_cast<std::uint64_t>(at) * 6007 + script_.seed);
    for (int i = 0; i < 4; ++i) random.next();
    for (int y = 0; y < picture.rows; y += noise_rows) {
        cv::Mat band = picture.rowRange(y, std::min(y + noise_rows, picture.rows));
        const cv::Rect part(random.uniform(0, noise_margin), random.uniform(0, noise_margin), band.cols, band.rows);
        cv::add(band, brighter_(part), band);
        cv::subtract(band, darker_(part), band);
    }
}

Frame Scene::frame(int at) const {
    const double time = seconds(at);
    Stage stage(place_.clone());
    if (script_.act) script_.act(stage, time);
    light(stage.picture(), time);
    if (script_.displaced) {
        const cv::Point2d by = script_.displaced(time);
        const cv::Matx23d move(1, 0, by.x, 0, 1, by.y);
        cv::warpAffine(stage.picture().clone(), stage.picture(), move, script_.size, cv::INTER_LINEAR,
                       cv::BORDER_REFLECT);
        cv::warpAffine(stage.labels().clone(), stage.labels(), move, script_.size, cv::INTER_NEAREST);
    }
    sense(stage.picture(), at);
    return {stage.picture(), stage.labels(), stage.things()};
}

std::function<cv::Point2d(double)> hand_held(double pixels, std::uint32_t seed) {
    cv::RNG random(seed * 31337U + 7);
    std::vector<double> phases;
    for (int i = 0; i < 8; ++i) phases.push_back(random.uniform(0.0, 6.28));
    return [=](double seconds) {
        const auto along = [&](std::size_t first) {
            return pixels *
                   (0.6 * std::sin(seconds * 1.9 + phases[first]) + 0.3 * std::sin(seconds * 5.3 + phases[first + 1]) +
                    0.15 * std::sin(seconds * 17 + phases[first + 2]) +
                    0.08 * std::sin(seconds * 41 + phases[first + 3]));
        };
        return cv::Point2d(along(0), 0.7 * along(4));
    };
}

double glide(double seconds, double from_s, double to_s, double from, double to) {
    return from + (to - from) * std::clamp((seconds - from_s) / (to_s - from_s), 0.0, 1.0);
}

}  // namespace milchglas::scenes
