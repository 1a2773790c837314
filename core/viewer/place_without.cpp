#include "core/viewer/place_without.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/video/tracking.hpp>

namespace milchglas::viewer {
namespace {
constexpr std::size_t most_samples = 31, least_samples = 7;
constexpr double least_threshold = 14;   // grey levels
constexpr double most_in_motion = 0.30;  // share of a usual picture: above, the camera moves or the light does
constexpr double reach = 0.4;            // around a box, of its sides
constexpr double least_inside = 0.35;    // of a part's area that lies in the box
constexpr double least_filled = 0.06;
constexpr double tail = 0.015;  // of what differs, at each edge: shadows, single pixels

cv::Rect reach_of(const cv::Rect2d& box, const cv::Size& size) {
    const cv::Rect2d wide(box.x - reach * box.width, box.y - reach * box.height, box.width * (1 + 2 * reach),
                          box.height * (1 + 2 * reach));
    return cv::Rect(static_cast<int>(std::floor(wide.x)), static_cast<int>(std::floor(wide.y)),
                    static_cast<int>(std::ceil(wide.width)) + 1, static_cast<int>(std::ceil(wide.height)) + 1) &
           cv::Rect({}, size);
}

cv::Mat median_of(const std::vector<const cv::Mat*>& samples) {
    cv::Mat ground(samples.front()->size(), CV_8U);
    std::array<std::uint8_t, most_samples> values{};
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(samples.size() / 2);
    for (int y = 0; y < ground.rows; ++y)
        for (int x = 0; x < ground.cols; ++x) {
            for (std::size_t i = 0; i < samples.size(); ++i) values[i] = samples[i]->at<std::uint8_t>(y, x);
            std::nth_element(values.begin(), middle, values.begin() + static_cast<std::ptrdiff_t>(samples.size()));
            ground.at<std::uint8_t>(y, x) = *middle;
        }
    return ground;
}

/// The median of what differs, of every fourth pixel: how the light, or the camera's exposure, changed as a whole.
int level_of(const cv::Mat& picture, const cv::Mat& ground) {
    std::array<int, 511> counts{};
    int all = 0;
    for (int y = 0; y < picture.rows; y += 4)
        for (int x = 0; x < picture.cols; x += 4, ++all)
            ++counts[static_cast<std::size_t>(255 + picture.at<std::uint8_t>(y, x) - ground.at<std::uint8_t>(y, x))];
    int below = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if ((below += counts[i]) * 2 >= all) return static_cast<int>(i) - 255;
    return 0;
}

double share_above(const cv::Mat& difference, double threshold) {
    return static_cast<double>(cv::countNonZero(difference > threshold)) / static_cast<double>(difference.total());
}

/// By how much most of the picture is somewhere else, pixels.
double shift_between(const cv::Mat& from, const cv::Mat& to) {
    constexpr int across = 14, down = 8;
    constexpr double least_texture = 1e-3;
    std::vector<cv::Point2f> points, there;
    for (int j = 0; j < down; ++j)
        for (int i = 0; i < across; ++i)
            points.emplace_back((static_cast<float>(i) + 0.5F) * static_cast<float>(from.cols) / across,
                                (static_cast<float>(j) + 0.5F) * static_cast<float>(from.rows) / down);
    std::vector<std::uint8_t> found;
    cv::calcOpticalFlowPyrLK(from, to, points, there, found, cv::noArray(), {15, 15}, 3,
                             {cv::TermCriteria::COUNT | cv::TermCriteria::EPS, 15, 0.03}, 0, least_texture);
    std::vector<double> shifts;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (found[i] != 0) shifts.push_back(cv::norm(there[i] - points[i]));
    constexpr std::size_t least_points = 8;
    if (shifts.size() < least_points) return 0;
    const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
    std::nth_element(shifts.begin(), middle, shifts.end());
    return *middle;
}

bool in_a_hand(const std::vector<const cv::Mat*>& samples) {
    constexpr double most = 1;
    std::vector<double> shifts;
    for (std::size_t i = 1; i < samples.size(); ++i) shifts.push_back(shift_between(*samples[i - 1], *samples[i]));
    const auto middle = shifts.begin() + static_cast<std::ptrdiff_t>(shifts.size() / 2);
    std::nth_element(shifts.begin(), middle, shifts.end());
    return *middle > most;
}

/// First and last place of a profile, without its tails.
std::pair<int, int> extent(const cv::Mat& profile) {
    const double all = cv::sum(profile)[0];
    const int count = static_cast<int>(profile.total());
    int first = 0, last = count - 1;
    double sum = 0;
    while (first < last && (sum += profile.at<int>(first)) < tail * all) ++first;
    sum = 0;
    while (last > first && (sum += profile.at<int>(last)) < tail * all) --last;
    return {first, last};
}
}  // namespace

PlaceWithout PlaceWithout::of(const std::vector<cv::Mat>& pictures) {
    PlaceWithout place;
    if (pictures.size() < least_samples) return place;
    const std::size_t count = std::min(most_samples, pictures.size());
    std::vector<const cv::Mat*> samples;
    for (std::size_t i = 0; i < count; ++i) samples.push_back(&pictures[i * (pictures.size() - 1) / (count - 1)]);
    if (in_a_hand(samples)) return place;
    cv::Mat ground = median_of(samples);
    std::vector<double> shares, noises;
    cv::Mat difference;
    for (const cv::Mat* sample : samples) {
        cv::absdiff(*sample, ground + level_of(*sample, ground), difference);
        noises.push_back(cv::mean(difference)[0]);
        shares.push_back(share_above(difference, least_threshold));
    }
    std::sort(noises.begin(), noises.end());
    std::sort(shares.begin(), shares.end());
    if (shares[count / 2] > most_in_motion) return place;
    place.threshold_ = std::max(least_threshold, 4 * noises[count / 4]);
    place.ground_ = std::move(ground);
    return place;
}

cv::Mat PlaceWithout::moving(const cv::Mat& picture, const cv::Rect2d& box) const {
    cv::Mat mask = cv::Mat::zeros(picture.size(), CV_8U);
    const cv::Rect where = reach_of(box, picture.size());
    if (where.empty()) return mask;
    cv::Mat level, difference;
    cv::add(ground_(where), cv::Scalar(level_of(picture, ground_)), level, cv::noArray(), CV_8U);
    cv::absdiff(picture(where), level, difference);
    cv::GaussianBlur(difference, difference, {3, 3}, 0);
    cv::Mat parts = difference > threshold_;
    const cv::Mat small = cv::getStructuringElement(cv::MORPH_ELLIPSE, {3, 3});
    const cv::Mat large = cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7});
    cv::morphologyEx(parts, parts, cv::MORPH_OPEN, small);
    cv::morphologyEx(parts, parts, cv::MORPH_CLOSE, large);
    parts.copyTo(mask(where));
    return mask;
}

/// Where the rim of a part is drawn in the ground rather than in the picture, the thing is in the ground: it stood
/// there for most of the clip, and here it is gone.
bool PlaceWithout::is_ghost(const cv::Mat& picture, const cv::Mat& part, const cv::Rect& where) const {
    const auto rim_of = [&](const cv::Mat& of) {
        cv::Mat x, y;
        cv::Sobel(of(where), x, CV_32F, 1, 0);
        cv::Sobel(of(where), y, CV_32F, 0, 1);
        cv::Mat edge = cv::abs(x) + cv::abs(y), rim;
        cv::morphologyEx(part, rim, cv::MORPH_GRADIENT, cv::getStructuringElement(cv::MORPH_RECT, {5, 5}));
        return cv::mean(edge, rim)[0];
    };
    constexpr double clearly = 1.3;
    return rim_of(ground_) > clearly * rim_of(picture);
}

std::optional<Outline> PlaceWithout::outline(const cv::Mat& picture, const cv::Rect2d& box) const {
    const cv::Rect where = reach_of(box, picture.size());
    const cv::Rect core = cv::Rect(box) & cv::Rect({}, picture.size());
    if (where.empty() || core.empty()) return std::nullopt;
    cv::Mat parts, figures, middles;
    const int count = cv::connectedComponentsWithStats(moving(picture, box)(where), parts, figures, middles, 8, CV_32S);
    cv::Mat own = cv::Mat::zeros(where.size(), CV_8U);
    const cv::Rect inside = core - where.tl();
    for (int part = 1; part < count; ++part) {
        const cv::Mat of_part = parts == part;
        if (cv::countNonZero(of_part(inside)) >= least_inside * figures.at<int>(part, cv::CC_STAT_AREA)) own |= of_part;
    }
    const double filled = static_cast<double>(cv::countNonZero(own(inside))) / static_cast<double>(core.area());
    if (filled < least_filled) return std::nullopt;
    cv::Mat columns, rows;
    const cv::Mat ones = own / 255;
    cv::reduce(ones, columns, 0, cv::REDUCE_SUM, CV_32S);
    cv::reduce(ones, rows, 1, cv::REDUCE_SUM, CV_32S);
    const auto [left, right] = extent(columns);
    const auto [top, bottom] = extent(rows);
    Outline outline;
    outline.edges = cv::Rect2d(where.x + left, where.y + top, right - left + 1, bottom - top + 1);
    // What goes on beyond the neighbourhood is more than this thing.
    outline.left_known = left > 0 || where.x == 0;
    outline.top_known = top > 0 || where.y == 0;
    outline.right_known = right < where.width - 1 || where.br().x == picture.cols;
    outline.bottom_known = bottom < where.height - 1 || where.br().y == picture.rows;
    outline.filled = filled;
    return outline;
}

}  // namespace milchglas::viewer
