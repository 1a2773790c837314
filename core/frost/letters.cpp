#include "core/frost/letters.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/regions.h"

namespace milchglas::frost {
namespace {

// Of the picture's height: smaller letters are lost in any cell, larger ones are furniture.
constexpr double smallest_letter = 1.0 / 45, largest_letter = 1.0 / 3.5;
constexpr double widest = 12, narrowest = 0.08;  // width to height; blurred letters run together to words
constexpr double widest_letter = 1.6, unlike_rows = 0.15, uneven_pace = 0.25;
constexpr double strokes_of_a_word = 0.9;  // that a row crosses, for each time a word is as wide as it is high
constexpr double emptiest = 0.15;          // share of its box that a letter fills
constexpr int contrast = 14;               // grey levels between letter and paper
constexpr double letter_shape = 0.7;

/// One connected shape of ink.
struct Shape {
    cv::Rect box;
    int area = 0;
    std::vector<Run> runs;  ///< row by row, left to right
};

/// A word whose letters run together: about as many strokes in a row as letters of that width have, and not the same
/// number in every row nor at an even pace, as in a grille.
bool like_a_word(const Shape& shape) {
    Spread crossed, pace;
    for (std::size_t i = 0; i < shape.runs.size();) {
        const std::size_t first = i;
        for (; i < shape.runs.size() && shape.runs[i].y == shape.runs[first].y; ++i)
            if (i > first) pace.add(shape.runs[i].first - shape.runs[i - 1].first);
        crossed.add(static_cast<double>(i - first));
    }
    return crossed.mean() * shape.box.height >= strokes_of_a_word * shape.box.width &&
           crossed.relative() > unlike_rows && pace.relative() > uneven_pace;
}

double mean_tone(const cv::Mat& picture, const Shape& shape) {
    int sum = 0;
    for (const Run& run : shape.runs) {
        const auto* row = picture.ptr<std::uint8_t>(run.y);
        for (int x = run.first; x < run.end; ++x) sum += row[x];
    }
    return sum * (1.0 / shape.area);
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

bool has_a_letters_size(const Shape& shape, int rows, int window) {
    const cv::Rect& box = shape.box;
    const double ratio = static_cast<double>(box.width) / box.height;
    return box.height <= window * 3 / 2 && box.height >= smallest_letter * rows &&
           box.height <= largest_letter * rows && ratio >= narrowest && ratio <= widest &&
           static_cast<double>(shape.area) / box.area() >= emptiest;
}

/// The shapes of a letter's size, in the order of their first pixels.
std::vector<Shape> shapes_of(const BitMask& ink, int window) {
    const Regions regions = regions_of(ink, Neighbours::eight);
    std::vector<Shape> shapes(regions.count);
    for (const Run& run : regions.runs) {
        Shape& shape = shapes[run.region];
        const cv::Rect pixels(run.first, run.y, run.end - run.first, 1);
        shape.box = shape.area == 0 ? pixels : shape.box | pixels;
        shape.area += pixels.width;
    }
    std::vector<bool> wanted(shapes.size());
    for (std::size_t i = 0; i < shapes.size(); ++i)
        wanted[i] = has_a_letters_size(shapes[i], ink.size().height, window);
    for (const Run& run : regions.runs)
        if (wanted[run.region]) shapes[run.region].runs.push_back(run);
    std::erase_if(shapes, [](const Shape& shape) { return shape.runs.empty(); });
    return shapes;
}

std::vector<Letter> letters_of(const cv::Mat& picture, const BitMask& ink, int window) {
    std::vector<Letter> letters;
    for (const Shape& shape : shapes_of(ink, window)) {
        const cv::Rect& box = shape.box;
        const double ratio = static_cast<double>(box.width) / box.height;
        if (ratio > widest_letter && !like_a_word(shape)) continue;
        const double tone = mean_tone(picture, shape);
        if (std::abs(tone - paper_around(picture, box)) < contrast / 2.0) continue;
        const double fill = static_cast<double>(shape.area) / box.area();
        letters.push_back({box, fill, tone, ratio <= widest_letter ? 1 : ratio / letter_shape});
    }
    return letters;
}

}  // namespace

double Spread::relative() const {
    return sum_ > 0 ? std::sqrt(std::max(0.0, squares_ / count_ - mean() * mean())) / mean() : 0;
}

Letters find_letters(const cv::Mat& picture, int window) {
    cv::Mat paper, darker, lighter;
    cv::boxFilter(picture, paper, CV_8U, cv::Size(window, window), cv::Point(-1, -1), true,
                  cv::BORDER_REPLICATE | cv::BORDER_ISOLATED);
    cv::subtract(paper, picture, darker);
    cv::subtract(picture, paper, lighter);
    return {letters_of(picture, BitMask(cv::Mat(darker >= contrast)), window),
            letters_of(picture, BitMask(cv::Mat(lighter > contrast)), window)};
}

}  // namespace milchglas::frost
