#include "core/frost/lasting_changes.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "core/frost/samples.h"
#include "core/frost/turned_rows.h"

namespace milchglas::frost {
namespace {

constexpr double sample_every_s = 0.25;
constexpr std::size_t max_moments = 160;
static_assert(max_moments < max_samples);  // so many rows can be turned, and the clip's end is one more
constexpr double least_rest_s = 2, least_rest_at_end_s = 1;  // at an end of the clip the rest of it isn't seen
constexpr double least_area = 0.0015;                        // of the height squared
constexpr std::size_t max_runs = 6, max_found = 24;

/// Moments of one light.
struct Moment {
    std::size_t frame = 0;
    double seconds = 0;
    cv::Mat picture;
};

/// A pixel looks the same from moment `begin` to `end`, but for what passed before it.
struct Run {
    std::size_t begin = 0, end = 0;
    double level = 0;
};

/// From run to run of one pixel.
struct Step {
    Run before, after;
    bool starts = false, ends = false;  ///< as before at the first moment, as after at the last one
    bool used = false;
    double from = 0, to = 0;  ///< seconds: the end of the run before, the begin of the one after
};

std::vector<Moment> moments_of(const Clip& clip, const CameraStory& story, std::size_t light) {
    const double every =
        std::max(sample_every_s, (clip.seconds.back() - clip.seconds.front()) / static_cast<double>(max_moments));
    std::vector<Moment> moments;
    double next = clip.seconds.front();
    for (std::size_t at = 0; at < clip.frames(); ++at) {
        if (clip.seconds[at] + 1e-6 < next || !story.frames[at].steady || story.frames[at].light != light) continue;
        Moment moment{at, clip.seconds[at], {}};
        cv::GaussianBlur(settled_picture(clip, story, at), moment.picture, cv::Size(3, 3), 0);
        moments.push_back(std::move(moment));
        next = clip.seconds[at] + every;
    }
    return moments;
}

class PixelHistory {
  public:
    PixelHistory(const std::vector<Moment>& moments, double reach) : moments_(moments), reach_(reach) {}
    /// `levels`: of the pixel, one a moment. `runs` is emptied first.
    void find(const std::uint8_t* levels, std::vector<Run>& runs) const;

  private:
    void keep(std::vector<Run>& runs, const Run& run) const;
    const std::vector<Moment>& moments_;
    double reach_;
};

void PixelHistory::keep(std::vector<Run>& runs, const Run& run) const {
    const bool at_end = run.begin == 0 || run.end + 1 == moments_.size();
    const double lasted = moments_[run.end].seconds - moments_[run.begin].seconds;
    if (lasted < (at_end ? least_rest_at_end_s : least_rest_s)) return;
    if (!runs.empty() && std::abs(runs.back().level - run.level) <= reach_)
        runs.back().end = run.end;
    else if (runs.size() < max_runs)
        runs.push_back(run);
}

void PixelHistory::find(const std::uint8_t* levels, std::vector<Run>& runs) const {
    runs.clear();
    double sum = levels[0];
    Run run{0, 0, sum};
    for (std::size_t k = 1; k < moments_.size(); ++k) {
        const double value = levels[k];
        if (std::abs(value - run.level) <= reach_) {
            sum += value;
            run.end = k;
            run.level = sum / static_cast<double>(run.end - run.begin + 1);
            continue;
        }
        keep(runs, run);
        sum = value;
        run = {k, k, value};
    }
    keep(runs, run);
}

class ChangeSearch {
  public:
    ChangeSearch(const Clip& clip, const CameraStory& story, std::size_t light)
        : ChangeSearch(clip, moments_of(clip, story, light), noise_of(clip, story)) {}
    ChangeSearch(const ChangeSearch&) = delete;
    ChangeSearch& operator=(const ChangeSearch&) = delete;
    ~ChangeSearch() = default;
    std::vector<LastingChange> run();

  private:
    ChangeSearch(const Clip& clip, std::vector<Moment> moments, double noise)
        : size_(clip.size.width, clip.size.height),
          moments_(std::move(moments)),
          reach_(std::clamp(3 * noise, 6.0, 14.0)),
          threshold_(std::max(14.0, 6 * noise)),
          history_(moments_, reach_) {}
    void find_steps();
    void find_steps(const std::uint8_t* levels, std::vector<Step>& steps);
    std::vector<Step*> flood(std::size_t pixel, Step& seed);
    [[nodiscard]] LastingChange change_of(const std::vector<Step*>& steps, cv::Mat region) const;

    cv::Size size_;
    std::vector<Moment> moments_;
    double reach_, threshold_;
    PixelHistory history_;
    std::vector<Run> runs_;                 ///< of the pixel looked at
    std::vector<std::vector<Step>> steps_;  ///< of every pixel
    cv::Mat flooded_;
};

void ChangeSearch::find_steps() {
    steps_.resize(static_cast<std::size_t>(size_.area()));
    const auto width = static_cast<std::size_t>(size_.width);
    std::vector<const std::uint8_t*> rows(moments_.size());
    for (int y = 0; y < size_.height; ++y) {
        for (std::size_t k = 0; k < rows.size(); ++k) rows[k] = moments_[k].picture.ptr<std::uint8_t>(y);
        const TurnedRows row(rows, width);
        for (std::size_t x = 0; x < width; ++x) {
            const Summary all = row.summary(x);
            if (all.highest - all.lowest < threshold_) continue;  // mostly: nothing ever changed there
            find_steps(row.of(x), steps_[static_cast<std::size_t>(y) * width + x]);
        }
    }
}

void ChangeSearch::find_steps(const std::uint8_t* levels, std::vector<Step>& steps) {
    history_.find(levels, runs_);
    for (std::size_t i = 0; i + 1 < runs_.size(); ++i) {
        if (std::abs(runs_[i].level - runs_[i + 1].level) < threshold_) continue;
        Step step{runs_[i], runs_[i + 1], false, false, false, 0, 0};
        step.starts = std::abs(runs_.front().level - step.before.level) <= reach_;
        step.ends = std::abs(runs_.back().level - step.after.level) <= reach_;
        step.from = moments_[step.before.end].seconds;
        step.to = moments_[step.after.begin].seconds;
        steps.push_back(step);
    }
}

/// Neighbours that changed at about the same time.
std::vector<Step*> ChangeSearch::flood(std::size_t pixel, Step& seed) {
    constexpr double slack_s = 2 * sample_every_s;
    std::vector<Step*> found{&seed};
    std::vector<std::size_t> pixels{pixel};
    seed.used = true;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const int x = static_cast<int>(pixels[i]) % size_.width, y = static_cast<int>(pixels[i]) / size_.width;
        flooded_.data[pixels[i]] = 255;
        for (int near = 0; near < 9; ++near) {
            const cv::Point at(x + near % 3 - 1, y + near / 3 - 1);
            if (!cv::Rect({}, size_).contains(at)) continue;
            const std::size_t neighbour =
                static_cast<std::size_t>(at.y) * static_cast<std::size_t>(size_.width) + static_cast<std::size_t>(at.x);
            for (Step& other : steps_[neighbour]) {
                if (other.used || other.from > found[i]->to + slack_s || found[i]->from > other.to + slack_s) continue;
                other.used = true;
                found.push_back(&other);
                pixels.push_back(neighbour);
            }
        }
    }
    return found;
}

/// The value that `share` of the steps stay below.
template <class Value>
std::size_t at_share(const std::vector<Step*>& steps, double share, Value value) {
    std::vector<std::size_t> values;
    for (const Step* step : steps) values.push_back(value(*step));
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

LastingChange ChangeSearch::change_of(const std::vector<Step*>& steps, cv::Mat region) const {
    LastingChange change;
    change.region = std::move(region);
    change.box = cv::boundingRect(change.region);
    change.area = cv::countNonZero(change.region);
    constexpr double few = 0.1, most = 0.9;
    const auto frame = [&](std::size_t moment) { return moments_[moment].frame; };
    const std::size_t before_last = at_share(steps, few, [](const Step& s) { return s.before.end; });
    const std::size_t after_first = at_share(steps, most, [](const Step& s) { return s.after.begin; });
    change.before_last = frame(before_last);
    change.after_first = frame(std::max(after_first, before_last + 1));
    change.before_first =
        frame(std::min(before_last, at_share(steps, most, [](const Step& s) { return s.before.begin; })));
    change.after_last =
        std::max(change.after_first, frame(at_share(steps, few, [](const Step& s) { return s.after.end; })));
    const auto all = static_cast<double>(steps.size());
    change.since_start =
        static_cast<double>(std::count_if(steps.begin(), steps.end(), [](const Step* s) { return s->starts; })) / all;
    change.to_end =
        static_cast<double>(std::count_if(steps.begin(), steps.end(), [](const Step* s) { return s->ends; })) / all;
    return change;
}

/// Small gaps closed, holes filled, without threads of pixels that hang on by chance.
cv::Mat whole(const cv::Mat& region) {
    const auto brush = [](int side) {
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(side | 1, side | 1));
    };
    cv::Mat closed, result = cv::Mat::zeros(region.size(), CV_8U);
    cv::morphologyEx(region, closed, cv::MORPH_CLOSE, brush(std::max(3, region.rows / 36)));
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(closed, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    cv::drawContours(result, contours, -1, cv::Scalar(255), cv::FILLED);
    cv::morphologyEx(result, result, cv::MORPH_OPEN, brush(3));
    return result;
}

std::vector<LastingChange> ChangeSearch::run() {
    std::vector<LastingChange> changes;
    if (moments_.size() < 4) return changes;
    find_steps();
    const double least = least_area * size_.height * size_.height;
    for (std::size_t pixel = 0; pixel < steps_.size(); ++pixel)
        for (Step& seed : steps_[pixel]) {
            if (seed.used) continue;
            flooded_ = cv::Mat::zeros(size_, CV_8U);
            const std::vector<Step*> steps = flood(pixel, seed);
            if (static_cast<double>(steps.size()) < least) continue;
            cv::Mat region = whole(flooded_);
            if (cv::countNonZero(region) >= least) changes.push_back(change_of(steps, std::move(region)));
        }
    return changes;
}

}  // namespace

std::vector<LastingChange> lasting_changes(const Clip& clip, const CameraStory& story) {
    std::vector<LastingChange> changes;
    if (story.in_hand) return changes;
    for (std::size_t light = 0; light < story.lights; ++light)
        for (LastingChange& change : ChangeSearch(clip, story, light).run()) changes.push_back(std::move(change));
    std::stable_sort(changes.begin(), changes.end(),
                     [](const LastingChange& a, const LastingChange& b) { return a.area > b.area; });
    if (changes.size() > max_found) changes.resize(max_found);
    return changes;
}

}  // namespace milchglas::frost
