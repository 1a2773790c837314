// Cell means can't be sharpened back; a Gaussian blur can, which is why the frost isn't one.
#include "tests/attack/deconvolution.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <opencv2/imgproc.hpp>

#include "tests/attack/viewing.h"
#include "tests/scenes/person.h"

namespace milchglas::attack {
namespace {

constexpr int rim = 48;  // pixels around a crop, repeated: a transform takes the far side for the neighbour

/// The best of everything tried, with the clear picture at hand to judge: more than an attacker has.
double best_correlation(const cv::Mat& seen, const cv::Mat& clear, const std::vector<cv::Mat>& spreads) {
    cv::Mat exact, wide;
    seen.convertTo(exact, CV_32F);
    cv::copyMakeBorder(exact, wide, rim, rim, rim, rim, cv::BORDER_REFLECT);
    const cv::Rect inside(rim, rim, seen.cols, seen.rows);
    double best = correlation(seen, clear);
    for (const cv::Mat& spread : spreads) {
        for (const double noise : {1e-6, 1e-5, 3e-5, 1e-4, 1e-3, 1e-2, 1e-1})
            best = std::max(best, correlation(wiener(wide, spread, noise)(inside), clear));
        for (const int iterations : {8, full_size() ? 80 : 30})
            best = std::max(best, correlation(richardson_lucy(wide, spread, iterations)(inside), clear));
    }
    return best;
}

cv::Size widened(cv::Size size) {
    return {size.width + 2 * rim, size.height + 2 * rim};
}

struct Gain {
    double seen = 0, sharpened = 0;
    [[nodiscard]] double gain() const { return sharpened - seen; }
};

/// sigma 8 at 1080 lines, stored in 8 bits; the attacker tries sigmas around it.
Gain of_blur(const cv::Mat& clear, const cv::Rect& part) {
    cv::Mat blurred;
    cv::GaussianBlur(clear, blurred, {}, 8.0);
    std::vector<cv::Mat> spreads;
    for (const double sigma : {7.0, 8.0, 9.0}) spreads.push_back(gaussian_spread(widened(part.size()), sigma));
    const cv::Mat seen = blurred(part), wanted = clear(part);
    return {correlation(seen, wanted), best_correlation(seen, wanted, spreads)};
}

/// What the attacker knows of the frost: how large cells are, and how they are enlarged; or just some blur.
Gain of_frost(const cv::Mat& canvas, const cv::Mat& clear) {
    const double cell = canvas.rows / 8.0;
    std::vector<cv::Mat> spreads;
    for (const double share : {0.6, 0.8, 1.0, 1.2}) {
        spreads.push_back(cell_spread(widened(canvas.size()), share * cell));
        spreads.push_back(gaussian_spread(widened(canvas.size()), share * cell / 2));
    }
    return {correlation(canvas, clear), best_correlation(canvas, clear, spreads)};
}

/// Somebody before a wall of books: detail of the size that sigma 8 hides, all over.
scenes::Script library(std::uint32_t seed) {
    scenes::Script script;
    script.size = {1920, 1080}, script.frames = 1, script.noise = 1.5;
    script.act = [=](scenes::Stage& stage, double) {
        cv::RNG random(seed * 7717U);
        for (double y = 0; y < 1080; y += 108)
            for (double x = 0; x < 1920;) {
                const double thick = random.uniform(3.0, 6.0);
                stage.paint(scenes::box({x, y}, thick, 104), {random.uniform(30.0, 220.0)}, {x, y});
                x += thick + 1;
            }
        scenes::Stance stance;
        stance.height = 800, stance.feet = {700, 1060};
        scenes::draw_person(stage, 5, scenes::build_of(5), stance);
    };
    return script;
}

TEST(Deconvolution, sharpening_recovers_a_blur_and_no_cells) {
    const cv::Rect part(1100, 200, 400, 400);  // books, where there is something to win
    for (const std::uint32_t seed : {1U, 2U, 3U}) {
        const scenes::Scene scene(library(seed));
        cv::Mat canvas = canvas_of(track_of(scene), 0, Level::frosted), clear = scene.frame(0).picture, small;
        // A quarter of the canvas shows all there is between cells.
        cv::resize(canvas, canvas, {}, 0.25, 0.25, cv::INTER_AREA);
        cv::resize(clear, small, canvas.size(), 0, 0, cv::INTER_AREA);
        const Gain frost = of_frost(canvas, small), blur = of_blur(clear, part);
        std::printf(
            "correlation with the clear picture, as seen and sharpened: frost %.3f %.3f, control blur %.3f %.3f\n",
            frost.seen, frost.sharpened, blur.seen, blur.sharpened);
        EXPECT_LE(frost.gain(), 0.05);
        EXPECT_GE(blur.gain(), 0.15);
    }
}

}  // namespace
}  // namespace milchglas::attack
