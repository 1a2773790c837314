#pragma once
// Two ways to undo a blur whose shape is known. Both work on CV_32F pictures and take the rim as periodic.
#include <opencv2/core.hpp>

namespace milchglas::attack {

/// Point spread of `size` whose middle lies at pixel 0, 0; sums to 1.
cv::Mat gaussian_spread(cv::Size size, double sigma);
/// Light of a box of `side` pixels, spread again by a cubic B-spline of that step: what enlarged cell means are.
cv::Mat cell_spread(cv::Size size, double side);

/// N. Wiener's filter: conj(H) / (|H|^2 + noise). `noise`: power of the noise against the picture's.
cv::Mat wiener(const cv::Mat& seen, const cv::Mat& spread, double noise);

/// W. H. Richardson, "Bayesian-based iterative method of image restoration", JOSA 62 (1972); L. B. Lucy, AJ 79 (1974).
cv::Mat richardson_lucy(const cv::Mat& seen, const cv::Mat& spread, int iterations);

}  // namespace milchglas::attack
