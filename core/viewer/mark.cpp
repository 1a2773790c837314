#include "core/viewer/mark.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::viewer {

namespace {

constexpr double slant_degrees = 20;
constexpr int smallest_letters = 8;  // pixels high
constexpr int letters_per_height = 28;
constexpr int margin = 4;
constexpr std::uint8_t solid = 128;
constexpr std::uint16_t whole = 256;
constexpr std::size_t lane = 16;  // pixels at once: a fixed number is what the compiler makes wide arithmetic of

bool is_printable(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

/// The text upright on black, then turned into the smallest picture that holds it.
cv::Mat slanted_text(const std::string& text, frost::Size canvas) {
    constexpr int font = cv::FONT_HERSHEY_SIMPLEX;
    int baseline = 0;
    const int unit = cv::getTextSize("H", font, 1.0, 1, &baseline).height;
    const double scale = std::max(smallest_letters, canvas.height / letters_per_height) / static_cast<double>(unit);
    const int thickness = std::max(1, static_cast<int>(std::lround(scale * 2)));
    const cv::Size size = cv::getTextSize(text, font, scale, thickness, &baseline);
    cv::Mat flat = cv::Mat::zeros(size.height + baseline + 2 * margin, size.width + 2 * margin, CV_8U);
    cv::putText(flat, text, {margin, margin + size.height}, font, scale, cv::Scalar(255), thickness, cv::LINE_AA);

    const cv::Point2f middle(static_cast<float>(flat.cols) / 2, static_cast<float>(flat.rows) / 2);
    const cv::Rect2f box =
        cv::RotatedRect(middle, cv::Size2f(flat.size()), static_cast<float>(-slant_degrees)).boundingRect2f();
    cv::Mat turn = cv::getRotationMatrix2D(middle, slant_degrees, 1.0);
    turn.at<double>(0, 2) -= static_cast<double>(box.x);
    turn.at<double>(1, 2) -= static_cast<double>(box.y);
    cv::Mat slanted;
    cv::warpAffine(flat, slanted, turn,
                   {static_cast<int>(std::ceil(box.width)) + 2, static_cast<int>(std::ceil(box.height)) + 2});
    return slanted;
}

}  // namespace

Result<Mark> Mark::create(std::string_view text, frost::Size canvas) {
    if (text.empty() || text.size() > max_text || !is_printable(text) || text.find_first_not_of(' ') == text.npos)
        return fail(Errc::usage, "viewer.mark");
    try {
        const cv::Mat drawn = slanted_text(std::string(text), canvas);
        Mark mark;
        mark.width_ = drawn.cols;
        mark.height_ = drawn.rows;
        mark.keep_.assign(drawn.total(), whole);
        mark.add_.assign(drawn.total(), 0);
        const auto is_text = [&](int x, int y) { return x >= 0 && y >= 0 && drawn.at<std::uint8_t>(y, x) >= solid; };
        for (int y = 0; y < drawn.rows; ++y)
            for (int x = 0; x < drawn.cols; ++x) {
                const bool light = is_text(x, y);
                if (!light && !is_text(x - 1, y - 1)) continue;
                const auto at =
                    static_cast<std::size_t>(y) * static_cast<std::size_t>(drawn.cols) + static_cast<std::size_t>(x);
                mark.keep_[at] = whole - opacity;
                // Else a shadow, so that the mark shows on white too; never darker than its share, hence rounded up.
                mark.add_[at] = light ? opacity * 255 : whole - 1;
            }
        return mark;
    } catch (const cv::Exception&) {
        return fail(Errc::bug, "viewer.draw_mark");
    }
}

void Mark::ink_over(std::size_t at, MutableBytes pixels) const {
    const std::uint16_t *keep = &keep_[at], *add = &add_[at];
    const auto inked = [&](std::size_t x) { return static_cast<std::uint16_t>(pixels[x] * keep[x] + add[x]); };
    std::size_t x = 0;
    for (; x + lane <= pixels.size(); x += lane) {
        std::array<std::uint16_t, lane> several{};
        for (std::size_t i = 0; i < lane; ++i) several[i] = inked(x + i);
        for (std::size_t i = 0; i < lane; ++i) pixels[x + i] = static_cast<std::uint8_t>(several[i] >> 8);
    }
    for (; x < pixels.size(); ++x) pixels[x] = static_cast<std::uint8_t>(inked(x) >> 8);
}

void Mark::draw_over(MutableBytes pixels, frost::Size size, std::int64_t ordinal) const {
    const std::int64_t left = ordinal % width_;
    const std::int64_t top = ordinal / 2 % height_;
    for (std::int64_t y = 0; y < size.height; ++y) {
        const std::int64_t row = (y + top) % height_ * width_;
        std::int64_t at = left;
        for (std::int64_t x = 0; x < size.width;) {
            const std::int64_t span = std::min(size.width - x, width_ - at);
            ink_over(static_cast<std::size_t>(row + at),
                     pixels.subspan(static_cast<std::size_t>(y * size.width + x), static_cast<std::size_t>(span)));
            x += span;
            at = 0;
        }
    }
}

MarkedFrame Mark::apply(frost::FrostedFrame frame) const {
    draw_over(frame.pixels(), frame.size(), frame.ordinal());
    return MarkedFrame(std::move(frame));
}

MarkedReveal Mark::apply(frost::RevealedFrame frame) const {
    draw_over(frame.pixels(), frame.size(), frame.ordinal());
    return MarkedReveal(std::move(frame));
}

}  // namespace milchglas::viewer
