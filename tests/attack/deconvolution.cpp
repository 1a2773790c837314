#include "tests/attack/deconvolution.h"

#include <algorithm>
#include <cmath>

namespace milchglas::attack {
namespace {

cv::Mat spectrum_of(const cv::Mat& picture) {
    cv::Mat spectrum;
    cv::dft(picture, spectrum, cv::DFT_COMPLEX_OUTPUT);
    return spectrum;
}

cv::Mat picture_of(const cv::Mat& spectrum) {
    cv::Mat picture;
    cv::dft(spectrum, picture, cv::DFT_INVERSE | cv::DFT_REAL_OUTPUT | cv::DFT_SCALE);
    return picture;
}

/// The spread whose value is the product of `profile` across and down.
template <class Profile>
cv::Mat separable(cv::Size size, Profile profile) {
    cv::Mat across(1, size.width, CV_32F), down(size.height, 1, CV_32F);
    const auto fill = [&](cv::Mat& line) {
        const int length = static_cast<int>(line.total());
        auto* values = line.ptr<float>();
        for (int i = 0; i < length; ++i)
            line.at<float>(i) = 0, values[i] = static_cast<float>(profile(std::min(i, length - i)));
        line /= cv::sum(line)[0];
    };
    fill(across);
    fill(down);
    return down * across;
}

}  // namespace

cv::Mat gaussian_spread(cv::Size size, double sigma) {
    return separable(size, [&](double far) { return std::exp(-far * far / (2 * sigma * sigma)); });
}

cv::Mat cell_spread(cv::Size size, double side) {
    const auto spline = [](double t) {
        const double far = std::abs(t);
        if (far >= 2) return 0.0;
        return far < 1 ? (4 - 6 * far * far + 3 * far * far * far) / 6 : std::pow(2 - far, 3) / 6;
    };
    return separable(size, [&](double far) {
        // A box of one cell, convolved with the spline: summed over the box.
        double sum = 0;
        for (int i = -8; i <= 8; ++i) sum += spline(far / side + i / 17.0);
        return sum;
    });
}

cv::Mat wiener(const cv::Mat& seen, const cv::Mat& spread, double noise) {
    const cv::Mat h = spectrum_of(spread);
    cv::Mat product;
    cv::mulSpectrums(spectrum_of(seen), h, product, 0, true);
    for (int y = 0; y < product.rows; ++y)
        for (int x = 0; x < product.cols; ++x) {
            const auto& value = h.at<cv::Vec2f>(y, x);
            const float power = value[0] * value[0] + value[1] * value[1] + static_cast<float>(noise);
            product.at<cv::Vec2f>(y, x) /= power;
        }
    return picture_of(product);
}

cv::Mat richardson_lucy(const cv::Mat& seen, const cv::Mat& spread, int iterations) {
    constexpr double darkest = 1e-3;
    const cv::Mat h = spectrum_of(spread);
    const auto spread_out = [&](const cv::Mat& picture, bool backwards) {
        cv::Mat product;
        cv::mulSpectrums(spectrum_of(picture), h, product, 0, backwards);
        return picture_of(product);
    };
    cv::Mat guess = seen.clone(), ratio;
    for (int i = 0; i < iterations; ++i) {
        cv::divide(seen, cv::max(spread_out(guess, false), darkest), ratio);
        cv::multiply(guess, cv::max(spread_out(ratio, true), darkest), guess);
    }
    return guess;
}

}  // namespace milchglas::attack
