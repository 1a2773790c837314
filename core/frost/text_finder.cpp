#include "core/frost/text_finder.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

// Of the picture's height: smaller letters are lost in any cell, larger ones are furniture.
constexpr double smallest_letter = 1.0 / 45, largest_letter = 1.0 / 3.5;
constexpr double widest = 12, narrowest = 0.08;  // width to height; blurred letters run together to words
constexpr double widest_letter = 1.6, unlike_rows = 0.15, uneven_pace = 0.25;
constexpr double strokes_of_a_word = 0.9;  // that a row crosses, for each time a word is as wide as it is high
constexpr double emptiest = 0.15;          // share of its box that a letter fills
constexpr double same_ink = 30;
constexpr double contrast = 14;  // grey levels between letter and paper
constexpr double least_letters = 4, letter_shape = 0.7;
constexpr double uneven = 0.12;      // spread of letter widths, relative: bars of a grille are all alike
constexpr double open_fill = 0.7;    // on average: there is paper inside most letters
constexpr double plain_fill = 0.82;  // a bar fills its box, most letters don't
constexpr double one_way = 0.62;     // of the edges' energy, within 30 degrees
constexpr int windows = 2;           // neighbourhoods by which ink is told from paper: small and large letters

struct Letter {
    cv::Rect box;
    double fill = 0, tone = 0;
    double letters = 1;  ///< how many it may be
    [[nodiscard]] int right() const { return box.x + box.width; }
    [[nodiscard]] int bottom() const { return box.y + box.height; }
};

/// Of some numbers: their mean and how far they spread around it.
class Spread {
  public:
    void add(double value) { sum_ += value, squares_ += value * value, count_ += 1; }
    [[nodiscard]] double mean() const { return count_ > 0 ? sum_ / count_ : 0; }
    [[nodiscard]] double relative() const {
        return sum_ > 0 ? std::sqrt(std::max(0.0, squares_ / count_ - mean() * mean())) / mean() : 0;
    }

  private:
    double sum_ = 0, squares_ = 0, count_ = 0;
};

/// A word whose letters run together: about as many strokes in a row as letters of that width have, and not the same
/// number in every row nor at an even pace, as in a grille.
bool like_a_word(const cv::Mat& labels, int label, const cv::Rect& box) {
    Spread crossed, pace;
    for (int y = box.y; y < box.y + box.height; ++y) {
        const int* row = labels.ptr<int>(y);
        int strokes = 0, last = -1;
        for (int x = box.x; x < box.x + box.width; ++x) {
            if (row[x] != label || (x > box.x && row[x - 1] == label)) continue;
            if (strokes++ > 0) pace.add(x - last);
            last = x;
        }
        crossed.add(strokes);
    }
    return crossed.mean() * box.height >= strokes_of_a_word * box.width && crossed.relative() > unlike_rows &&
           pace.relative() > uneven_pace;
}

/// Mean tone just around a box: the paper, when there is a letter in it. Plain wall that only seems light beside dark
/// letters is like what lies around it.
double paper_around(const cv::Mat& picture, const cv::Rect& box) {
    constexpr int rim = 2;
    const cv::Rect whole(0, 0, picture.cols, picture.rows);
    const cv::Rect wide = cv::Rect(box.x - rim, box.y - rim, box.width + 2 * rim, box.height + 2 * rim) & whole;
    const double all = cv::sum(picture(wide))[0], inner = cv::sum(picture(box))[0];
    return wide.area() > box.area() ? (all - inner) / (wide.area() - box.area()) : 0;
}

/// Shapes that stand out from what is around them, darker or lighter.
void add_letters(const cv::Mat& picture, int window, bool dark, std::vector<Letter>& letters) {
    cv::Mat ink, labels, stats, centres;
    cv::adaptiveThreshold(picture, ink, 255, cv::ADAPTIVE_THRESH_MEAN_C,
                          dark ? cv::THRESH_BINARY_INV : cv::THRESH_BINARY, window, dark ? contrast : -contrast);
    const int count = cv::connectedComponentsWithStats(ink, labels, stats, centres, 8, CV_32S);
    for (int i = 1; i < count; ++i) {
        const auto value = [&](int column) { return stats.at<int>(i, column); };
        const cv::Rect box(value(cv::CC_STAT_LEFT), value(cv::CC_STAT_TOP), value(cv::CC_STAT_WIDTH),
                           value(cv::CC_STAT_HEIGHT));
        const double shape = static_cast<double>(box.width) / box.height;
        const double fill = static_cast<double>(value(cv::CC_STAT_AREA)) / box.area();
        const bool right_size = box.height <= window * 3 / 2 && box.height >= smallest_letter * picture.rows &&
                                box.height <= largest_letter * picture.rows && shape >= narrowest && shape <= widest;
        if (!right_size || fill < emptiest || (shape > widest_letter && !like_a_word(labels, i, box))) continue;
        const double tone = cv::mean(picture(box), labels(box) == i)[0];
        if (std::abs(tone - paper_around(picture, box)) < contrast / 2) continue;
        letters.push_back({box, fill, tone, shape <= widest_letter ? 1 : shape / letter_shape});
    }
}

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
    cv::Mat smooth;  // noise makes letters of anything that hardly stands out
    cv::GaussianBlur(picture, smooth, cv::Size(3, 3), 0);
    for (int i = 0; i < windows; ++i)
        for (const bool dark : {true, false}) {
            std::vector<Letter> letters;
            add_letters(smooth, std::max(11, picture.rows / (i == 0 ? 14 : 5)) | 1, dark, letters);
            for (const cv::Rect& line : lines_of(std::move(letters))) {
                const cv::Rect box = line & cv::Rect(0, 0, picture.cols, picture.rows);
                if (!runs_one_way(picture, box)) boxes.push_back(box);
            }
        }
    return boxes;
}

}  // namespace milchglas::frost
