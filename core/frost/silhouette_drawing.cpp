#include "core/frost/silhouette_drawing.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr int fraction_bits = 4;  // OpenCV draws on 1/16 of a pixel
const cv::Scalar fill_tone(46), line_tone(236), box_tone(120), trail_tone(96);
constexpr std::int64_t trail_frames = 90;

struct Scale {
    double x = 1, y = 1;
    Scale(Size grid, const cv::Mat& canvas)
        : x(static_cast<double>(canvas.cols) / grid.width), y(static_cast<double>(canvas.rows) / grid.height) {}
    [[nodiscard]] cv::Point2d at(double grid_x, double grid_y) const { return {grid_x * x, grid_y * y}; }
};

cv::Point fixed(cv::Point2d point) {
    // Integer coordinates are pixel centres to OpenCV, pixel corners here.
    return {cvRound((point.x - 0.5) * (1 << fraction_bits)), cvRound((point.y - 0.5) * (1 << fraction_bits))};
}

/// Cuts every corner twice (Chaikin), by at most `reach` pixels: the staircase of the grid becomes a calm line, and a
/// long straight edge keeps its ends.
std::vector<cv::Point2d> rounded(std::vector<cv::Point2d> points, double reach) {
    for (int pass = 0; pass < 2 && points.size() > 2; ++pass, reach /= 2) {
        std::vector<cv::Point2d> cut;
        cut.reserve(points.size() * 2);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const cv::Point2d a = points[i], along = points[(i + 1) % points.size()] - a;
            const double share = std::min(0.25, reach / std::max(1e-6, std::hypot(along.x, along.y)));
            cut.push_back(a + along * share);
            cut.push_back(a + along * (1 - share));
        }
        points = std::move(cut);
    }
    return points;
}

std::vector<cv::Point> fixed(const std::vector<cv::Point2d>& points) {
    std::vector<cv::Point> drawn;
    drawn.reserve(points.size());
    for (const cv::Point2d point : points) drawn.push_back(fixed(point));
    return drawn;
}

/// Twice the area, positive where the inside lies as cv::findContours leaves it.
double turning(const std::vector<cv::Point2d>& points) {
    double area = 0;
    for (std::size_t i = 0; i < points.size(); ++i) area += points[(i + 1) % points.size()].cross(points[i]);
    return area;
}

/// The points moved outwards by `reach` pixels.
std::vector<cv::Point2d> grown(const std::vector<cv::Point2d>& points, double reach) {
    const double outwards = turning(points) < 0 ? -reach : reach;
    std::vector<cv::Point2d> moved;
    moved.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const cv::Point2d along = points[(i + 1) % points.size()] - points[(i + points.size() - 1) % points.size()];
        const double length = std::max(1e-6, std::hypot(along.x, along.y));
        moved.push_back(points[i] + cv::Point2d(-along.y, along.x) * (outwards / length));
    }
    return moved;
}

/// A silhouette's fill, and a larger one for the line around it: a line drawn as such costs OpenCV several times as
/// much.
struct Outline {
    std::vector<cv::Point> fill, line;
    Outline(const Silhouette& silhouette, const Scale& scale) {
        std::vector<cv::Point2d> points;
        points.reserve(silhouette.contour.size());
        for (const GridPoint point : silhouette.contour) points.push_back(scale.at(point.x + 0.5, point.y + 0.5));
        points = rounded(std::move(points), 2 * scale.y);
        fill = fixed(points);
        // The contour runs through the middle of the outermost grid pixels: their outer half is the line's.
        line = fixed(grown(points, std::max(1.0, scale.y * 0.3)));
    }
};

cv::Point2d foot_of(const GridBox& box, const Scale& scale) {
    return scale.at(box.x + box.width * 0.5, box.y + box.height);
}

}  // namespace

double draw_silhouettes(const std::vector<Silhouette>& silhouettes, Size grid, cv::Mat& canvas) {
    const Scale scale(grid, canvas);
    std::vector<Outline> outlines;
    outlines.reserve(silhouettes.size());
    for (const Silhouette& silhouette : silhouettes) outlines.emplace_back(silhouette, scale);
    cv::Mat covered = cv::Mat::zeros(canvas.size(), CV_8U);
    for (const Outline& outline : outlines) {
        cv::fillPoly(canvas, outline.line, line_tone, cv::LINE_AA, fraction_bits);
        cv::fillPoly(covered, outline.line, cv::Scalar(255), cv::LINE_8, fraction_bits);
    }
    // Fills come after all lines, so that things that touch look like one.
    for (const Outline& outline : outlines) cv::fillPoly(canvas, outline.fill, fill_tone, cv::LINE_AA, fraction_bits);
    return static_cast<double>(cv::countNonZero(covered)) / static_cast<double>(covered.total());
}

void draw_boxes(const std::vector<Silhouette>& silhouettes, Size grid, cv::Mat& canvas) {
    const Scale scale(grid, canvas);
    for (const Silhouette& silhouette : silhouettes) {
        const GridBox& box = silhouette.box;
        cv::rectangle(canvas, fixed(scale.at(box.x, box.y)), fixed(scale.at(box.x + box.width, box.y + box.height)),
                      box_tone, 1, cv::LINE_8, fraction_bits);
    }
}

Status draw_trails(const Track& track, std::int64_t ordinal, cv::Mat& canvas) {
    const Scale scale(track.grid(), canvas);
    std::map<std::uint16_t, std::vector<cv::Point>> trails;
    for (std::int64_t at = ordinal; at >= 0 && at > ordinal - trail_frames; --at) {
        MG_TRY(const auto silhouettes, track.silhouettes(at));
        for (const Silhouette& silhouette : silhouettes)
            if (silhouette.kind == SilhouetteKind::thing && (at == ordinal || trails.contains(silhouette.object)))
                trails[silhouette.object].push_back(fixed(foot_of(silhouette.box, scale)));
    }
    for (const auto& [object, points] : trails)
        cv::polylines(canvas, points, false, trail_tone, 1, cv::LINE_AA, fraction_bits);
    return {};
}

}  // namespace milchglas::frost
