#include "core/frost/text_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/letters.h"

namespace milchglas::frost {
namespace {

constexpr double same_ink = 30;  // grey levels
constexpr double least_letters = 4;
constexpr double uneven = 0.12;      // spread of letter widths, relative: bars of a grille are all alike
constexpr double open_fill = 0.7;    // on average: there is paper inside most letters
constexpr double plain_fill = 0.82;  // a bar fills its box, most letters don't
constexpr double one_way = 0.62;     // of the edges' energy, within 30 degrees

/// Side by side in one line: one height, at one level, close together.
bool neighbours(const Letter& left, const Letter& right) {
    const int taller = std::max(left.box.height, right.box.height), lower = std::min(left.box.height, right.box.height);
    const int gap = right.box.x - left.right();
    const int level = std::min(left.bottom(), right.bottom()) - std::max(left.box.y, right.box.y);
    return right.box.x > left.box.x && taller * 10 <= lower * 18 && gap * 10 <= taller * 15 && gap >= -lower / 4 &&
           level * 10 >= lower * 7 && std::abs(left.tone - right.tone) < same_ink &&
           (std::abs(left.bottom() - right.bottom()) * 10 <= taller * 2 ||
            std::abs(left.box.y - right.box.y) * 10 <= taller * 2);
}

/// Letters differ from each other; bricks, bars and slats don't.
bool looks_written(const std::vector<Letter>& line) {
    Spread widths, fills;
    double letters = 0;
    std::size_t shaped = 0;
    for (const Letter& letter : line) {
        widths.add(letter.box.width);
        fills.add(letter.fill);
        shaped += letter.fill < plain_fill;
        letters += letter.letters;
    }
    const bool words = letters > static_cast<double>(line.size());
    const bool unlike = words || widths.relative() > uneven || fills.mean() < open_fill;
    return letters >= least_letters && unlike && shaped * 2 >= line.size();
}

/// Whether nearly all edges run the same way, as between floor boards and in blinds. Letters have strokes across.
bool runs_one_way(const cv::Mat& picture, const cv::Rect& box) {
    constexpr std::size_t bins = 12;  // of 15 degrees
    cv::Mat across, down;
    cv::Sobel(picture(box), across, CV_32F, 1, 0);
    cv::Sobel(picture(box), down, CV_32F, 0, 1);
    std::array<double, bins> energy{};
    double all = 0;
    for (int y = 0; y < across.rows; ++y)
        for (int x = 0; x < across.cols; ++x) {
            const double dx = across.at<float>(y, x), dy = down.at<float>(y, x), strength = dx * dx + dy * dy;
            const double turn = std::atan2(dy, dx) / CV_PI + 1;  // 0..2, opposite directions one apart
            energy[static_cast<std::size_t>(turn * bins) % bins] += strength;
            all += strength;
        }
    double most = 0;
    for (std::size_t i = 0; i < bins; ++i) most = std::max(most, energy[i] + energy[(i + 1) % bins]);
    return most > one_way * all;
}

std::vector<cv::Rect> lines_of(std::vector<Letter> letters) {
    std::sort(letters.begin(), letters.end(), [](const Letter& a, const Letter& b) { return a.box.x < b.box.x; });
    std::vector<std::vector<Letter>> lines;
    for (const Letter& letter : letters) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const std::vector<Letter>& before) {
            return neighbours(before.back(), letter);
        });
        if (line == lines.end())
            lines.push_back({letter});
        else
            line->push_back(letter);
    }
    std::vector<cv::Rect> boxes;
    for (const auto& line : lines) {
        if (!looks_written(line)) continue;
        cv::Rect box = line.front().box;
        for (const Letter& letter : line) box |= letter.box;
        const int margin = box.height / 3;  // a dash or a dot at the end, and serifs
        boxes.push_back({box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin});
    }
    return boxes;
}

}  // namespace

std::vector<cv::Rect> find_text(const cv::Mat& picture) {
    std::vector<cv::Rect> boxes;
    cv::Mat smooth;
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    for (const int share : {14, 5}) {  // of the height: neighbourhoods for small and for large letters
        Letters letters = find_letters(smooth, std::max(11, picture.rows / share) | 1);
        for (std::vector<Letter>* some : {&letters.dark, &letters.light})
            for (const cv::Rect& line : lines_of(std::move(*some))) {
                const cv::Rect box = line & cv::Rect(0, 0, picture.cols, picture.rows);
                if (!runs_one_way(picture, box)) boxes.push_back(box);
            }
    }
    return boxes;
}

}  // namespace milchglas::frost
