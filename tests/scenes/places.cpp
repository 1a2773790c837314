#include "tests/scenes/places.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::scenes {
namespace {

/// Draws in shares of the picture: x of the width, y of the height.
class Ground {
  public:
    Ground(cv::Size size, std::uint32_t seed) : picture_(size, CV_8U, cv::Scalar(0)), random_(seed * 2654435761U + 1) {
        for (int i = 0; i < 8; ++i) random_.next();
    }
    double any(double low, double high) { return random_.uniform(low, high); }
    void fill(double x, double y, double width, double height, double tone, int line = cv::FILLED) {
        cv::rectangle(picture_, at(x, y), at(x + width, y + height), cv::Scalar(tone), line);
    }
    void line(double x1, double y1, double x2, double y2, double tone, double thick = 0.003) {
        cv::line(picture_, at(x1, y1), at(x2, y2), cv::Scalar(tone), std::max(1, cvRound(thick * picture_.rows)),
                 cv::LINE_AA);
    }
    void floor(double horizon, double tone, double contrast);
    void wallpaper(double to, double tone);
    void window(double x, double y, double width, double height);
    void shelf(double x, double y, double width, double height);
    void roughen();
    cv::Mat picture() { return picture_; }

  private:
    [[nodiscard]] cv::Point at(double x, double y) const {
        return {cvRound(x * picture_.cols), cvRound(y * picture_.rows)};
    }
    cv::Mat picture_;
    cv::RNG random_;
};

void Ground::floor(double horizon, double tone, double contrast) {
    fill(0, horizon, 1, 1 - horizon, tone);
    for (int i = -14; i <= 14; ++i) {
        const double top = 0.5 + i * 0.05, bottom = 0.5 + i * 0.16;
        const std::vector<cv::Point> board{at(top, horizon), at(top + 0.05, horizon), at(bottom + 0.16, 1),
                                           at(bottom, 1)};
        cv::fillConvexPoly(picture_, board, cv::Scalar(tone + any(-contrast, contrast)), cv::LINE_AA);
        line(top, horizon, bottom, 1, tone - 35, 0.002);
    }
}

void Ground::wallpaper(double to, double tone) {
    fill(0, 0, 1, to, tone);
    if (any(0, 1) < 0.5) {
        const double gap = any(0.012, 0.03);
        for (double x = 0; x < 1; x += gap) fill(x, 0, gap / 2, to, tone - any(4, 14));
    }
    // A wall is never lit evenly.
    for (int y = 0; y < cvRound(to * picture_.rows); ++y)
        for (int x = 0; x < picture_.cols; ++x) {
            auto& pixel = picture_.at<std::uint8_t>(y, x);
            pixel = cv::saturate_cast<std::uint8_t>(pixel + 18.0 * x / picture_.cols - 14.0 * y / picture_.rows);
        }
    fill(0, to - 0.03, 1, 0.03, tone - 45);
}

void Ground::window(double x, double y, double width, double height) {
    fill(x, y, width, height, 235);
    for (int i = 0; i < 12; ++i) {
        const double side = any(0.02, 0.25) * width;
        fill(x + any(0, 0.75) * width, y + any(0.4, 0.8) * height, side, side, any(90, 210));
    }
    for (const double share : {0.0, 0.5, 1.0}) {
        line(x + share * width, y, x + share * width, y + height, 90, 0.01);
        line(x, y + share * height, x + width, y + share * height, 90, 0.01);
    }
}

void Ground::shelf(double x, double y, double width, double height) {
    fill(x, y, width, height, 62);
    constexpr int boards = 4;
    for (int row = 0; row < boards; ++row) {
        const double shelf_top = y + height * row / boards;
        for (double book = x + 0.005; book < x + width - 0.015;) {
            const double thick = any(0.005, 0.014), tall = any(0.5, 0.85) * height / boards;
            fill(book, shelf_top + height / boards - 0.01 - tall, thick, tall, any(30, 220));
            book += thick + 0.001;
        }
        fill(x, shelf_top + height / boards - 0.01, width, 0.01, 110);
    }
}

void Ground::roughen() {
    // Plaster, dust, cloth: fine, middling and broad.
    cv::Mat sum;
    picture_.convertTo(sum, CV_32F);
    for (const auto& [grain, strength] : {std::pair{1, 3.0}, std::pair{4, 4.0}, std::pair{24, 5.0}}) {
        cv::Mat small((picture_.rows + grain - 1) / grain, (picture_.cols + grain - 1) / grain, CV_32F), rough;
        random_.fill(small, cv::RNG::NORMAL, 0, strength);
        cv::resize(small, rough, picture_.size(), 0, 0, cv::INTER_CUBIC);
        sum += rough;
    }
    sum.convertTo(picture_, CV_8U);
}

void living_room(Ground& ground) {
    const double horizon = 0.62;
    ground.wallpaper(horizon, ground.any(120, 195));
    ground.floor(horizon, ground.any(80, 135), 14);
    ground.window(ground.any(0.05, 0.2), 0.1, 0.17, 0.32);
    ground.shelf(ground.any(0.72, 0.8), 0.14, 0.16, 0.5);
    ground.fill(0.45, 0.14, 0.1, 0.16, ground.any(60, 110));
    ground.fill(0.46, 0.16, 0.08, 0.12, ground.any(150, 220));
    const double sofa = ground.any(60, 190);
    ground.fill(0.36, 0.5, 0.3, 0.12, sofa - 12);
    ground.fill(0.34, 0.58, 0.34, 0.12, sofa);
    for (int i = 1; i < 3; ++i) ground.line(0.34 + i * 0.113, 0.58, 0.34 + i * 0.113, 0.7, sofa - 40);
    ground.line(0.36, 0.5, 0.66, 0.5, sofa + 25);
}

void hall(Ground& ground) {
    ground.wallpaper(0.66, ground.any(140, 210));
    ground.floor(0.66, ground.any(110, 170), 8);
    const double door = ground.any(70, 190);
    ground.fill(0.4, 0.12, 0.17, 0.56, door);
    ground.fill(0.4, 0.12, 0.17, 0.56, door - 50, 3);
    for (const double y : {0.17, 0.4}) ground.fill(0.425, y, 0.12, 0.18, door - 22, 2);
    ground.fill(0.545, 0.4, 0.01, 0.02, 225);
    ground.fill(0.72, 0.2, 0.12, 0.3, ground.any(160, 215));
    ground.line(0.1, 0.28, 0.3, 0.28, 50, 0.008);
    for (int i = 0; i < 4; ++i) ground.fill(0.12 + i * 0.045, 0.29, 0.035, ground.any(0.15, 0.26), ground.any(35, 170));
}

void yard(Ground& ground) {
    ground.fill(0, 0, 1, 0.35, ground.any(190, 230));
    ground.fill(0, 0.1, 0.4, 0.4, ground.any(110, 170));
    for (double y = 0.1; y < 0.5; y += 0.02) ground.line(0, y, 0.4, y, 90, 0.002);
    ground.window(0.12, 0.17, 0.1, 0.16);
    ground.fill(0.4, 0.3, 0.6, 0.22, ground.any(60, 95));
    for (double x = 0.41; x < 1; x += 0.022) ground.line(x, 0.33, x, 0.52, 160, 0.012);
    ground.fill(0, 0.5, 1, 0.14, ground.any(75, 110));
    for (int i = 0; i < 900; ++i) {
        const double x = ground.any(0, 1), y = ground.any(0.5, 0.64);
        ground.line(x, y, x + ground.any(-0.004, 0.004), y - 0.012, ground.any(50, 140), 0.002);
    }
    ground.fill(0, 0.64, 1, 0.36, ground.any(105, 145));
    for (int i = 0; i < 6; ++i) ground.line(0, 0.68 + 0.06 * i, 1, 0.66 + 0.065 * i, 120 - 4 * i, 0.003);
}

}  // namespace

cv::Mat draw_place(Place place, cv::Size size, std::uint32_t seed) {
    Ground ground(size, seed + 100U * static_cast<std::uint32_t>(place));
    if (place == Place::living_room) living_room(ground);
    if (place == Place::hall) hall(ground);
    if (place == Place::yard) yard(ground);
    ground.roughen();
    return ground.picture();
}

}  // namespace milchglas::scenes
