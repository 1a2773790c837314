// Cell means can't be sharpened back; a Gaussian blur can, which is why the frost isn't one.
#include "tests/attack/deconvolution.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <opencv2/imgproc.hpp>

#include "tests/attack/viewing.h"
#include "tests/scenes/person.h"

namespace milchglas::attack {
namespace {

constexpr int rim = 48;  // pixels around what is judged: a transform takes the far side for the neighbour

/// The best of everything tried on `wide`, judged without its rim by the clear picture: more than an attacker has.
double best_correlation(const cv::Mat& wide, const cv::Mat& clear, const std::vector<cv::Mat>& spreads) {
    cv::Mat exact;
    wide.convertTo(exact, CV_32F);
    const cv::Rect inside(rim, rim, clear.cols, clear.rows);
    double best = correlation(exact(inside), clear);
    for (const cv::Mat& spread : spreads) {
        for (const double noise : {1e-6, 1e-5, 3e-5, 1e-4, 1e-3, 1e-2, 1e-1})
            best = std::max(best, correlation(wiener(exact, spread, noise)(inside), clear));
        for (const int iterations : {8, full_size() ? 80 : 30})
            best = std::max(best, correlation(richardson_lucy(exact, spread, iterations)(inside), clear));
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
    const cv::Rect wide(part.x - rim, part.y - rim, part.width + 2 * rim, part.height + 2 * rim);
    return {correlation(blurred(part), clear(part)), best_correlation(blurred(wide), clear(part), spreads)};
}

/// What the attacker knows of the frost: how large cells are, and how they are enlarged; or just some blur.
Gain of_frost(const cv::Mat& canvas, const cv::Mat& clear) {
    const double cell = canvas.rows / 8.0;
    std::vector<cv::Mat> spreads;
    for (const double share : {0.6, 0.8, 1.0, 1.2}) {
        spreads.push_back(cell_spread(widened(canvas.size()), share * cell));
        spreads.push_back(gaussian_spread(widened(canvas.size()), share * cell / 2));
    }
    cv::Mat wide;
    cv::copyMakeBorder(canvas, wide, rim, rim, rim, rim, cv::BORDER_REFLECT);
    return {correlation(canvas, clear), best_correlation(wide, clear, spreads)};
}

/// Somebody before a wall of books: detail of the size that sigma 8 hides, all over.
scenes::Script library(std::uint32_t seed) {
    scenes::Script script;
    script.size = {1920, 1080}, script.frames = 1, script.noise = 1.5;
    script.act = [=](scenes::Stage& stage, double) {
        cv::RNG random(seed * 7717U);
        for (double y = 0; y < 1080; y += 108)
            for (double x = 0; x < 1920;) {
                const double thick = random.uniform(5.0, 8.0);
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
    for (std::uint32_t seed = 1; seed <= (full_size() ? 5U : 2U); ++seed) {
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
