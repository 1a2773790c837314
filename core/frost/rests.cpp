#include "core/frost/rests.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <optional>

#include "core/frost/partings.h"

namespace milchglas::frost {
namespace {

constexpr double a_region = 0.04;     // of the picture: larger is no thing
constexpr double clearer_rim = 1.2;   // times the other state's: that state holds the thing
constexpr double same_texture = 0.5;  // correlation from which only the light fell differently
constexpr double faint = 0.12;        // of the brightness: less is a shade
constexpr double for_good = 0.6;      // share of a region
constexpr double same_place = 0.5;    // of the smaller of two regions

enum class Holder { before, after, unclear };

/// What the region and its surroundings look like in those frames; the mean of a few, so that noise counts less.
cv::Mat look_between(const Clip& clip, const CameraStory& story, std::size_t first, std::size_t last) {
    constexpr std::size_t looks = 5;
    cv::Mat sum = cv::Mat::zeros(clip.size.height, clip.size.width, CV_32F);
    double count = 0;
    for (std::size_t i = 0; i < looks; ++i) {
        const std::size_t at = first + i * (last - first) / (looks - 1);
        if (!story.frames[at].steady) continue;
        cv::accumulate(settled_picture(clip, story, at), sum);
        ++count;
    }
    return sum / std::max(1.0, count);
}

cv::Mat grown(const cv::Mat& region, int by) {
    cv::Mat result;
    const auto brush =
        cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(2 * std::abs(by) + 1, 2 * std::abs(by) + 1));
    by > 0 ? cv::dilate(region, result, brush) : cv::erode(region, result, brush);
    return result;
}

double rim_strength(const cv::Mat& look, const cv::Mat& rim) {
    cv::Mat across, down, slope;
    cv::Sobel(look, across, CV_32F, 1, 0, 3, 1.0 / 8);
    cv::Sobel(look, down, CV_32F, 0, 1, 3, 1.0 / 8);
    cv::magnitude(across, down, slope);
    return cv::mean(slope, rim)[0];
}

/// Correlation of what is fine in both looks, inside the region.
double texture_kept(const cv::Mat& before, const cv::Mat& after, const cv::Mat& inside) {
    cv::Mat coarse_before, coarse_after;
    cv::blur(before, coarse_before, cv::Size(7, 7));
    cv::blur(after, coarse_after, cv::Size(7, 7));
    const cv::Mat a = before - coarse_before, b = after - coarse_after;
    const double both = cv::mean(a.mul(b), inside)[0], energy_a = cv::mean(a.mul(a), inside)[0],
                 energy_b = cv::mean(b.mul(b), inside)[0];
    constexpr double plain = 1.5;  // grey levels squared: no texture to go by
    return std::min(energy_a, energy_b) < plain ? 0 : both / std::sqrt(energy_a * energy_b);
}

class RestStudy {
  public:
    RestStudy(const Clip& clip, const CameraStory& story, const Masks& masks)
        : clip_(clip), story_(story), masks_(masks) {}
    std::vector<Event> run();

  private:
    /// A change that somebody made, or that made itself.
    struct Rest {
        LastingChange change;
        EventKind kind{};
    };
    [[nodiscard]] bool is_light(const LastingChange& change, const cv::Mat& before, const cv::Mat& after) const;
    [[nodiscard]] std::optional<EventKind> kind_of(const LastingChange& change) const;
    [[nodiscard]] bool holds(const Rest& rest) const;
    [[nodiscard]] const Rest* counterpart(const Rest& rest) const;
    [[nodiscard]] Event event_of(const Rest& rest) const;

    const Clip& clip_;
    const CameraStory& story_;
    const Masks& masks_;
    std::vector<Rest> rests_;
};

bool RestStudy::is_light(const LastingChange& change, const cv::Mat& before, const cv::Mat& after) const {
    const double was = cv::mean(before, change.region)[0] + 4, is = cv::mean(after, change.region)[0] + 4;
    const cv::Mat inside = grown(change.region, -1);
    const double kept = texture_kept(before, after, cv::countNonZero(inside) > 0 ? inside : change.region);
    cv::Mat difference;
    cv::absdiff(before, after, difference);
    return kept >= same_texture || cv::mean(difference, change.region)[0] < faint * std::min(was, is);
}

std::optional<EventKind> RestStudy::kind_of(const LastingChange& change) const {
    const cv::Mat before = look_between(clip_, story_, change.before_first, change.before_last);
    const cv::Mat after = look_between(clip_, story_, change.after_first, change.after_last);
    if (is_light(change, before, after)) return std::nullopt;
    const Visit visit = visit_of(clip_, masks_, change);
    const cv::Mat rim = grown(change.region, 1) & ~grown(change.region, -1);
    const double was = rim_strength(before, rim), is = rim_strength(after, rim);
    const Holder holder = is >= clearer_rim * was   ? Holder::after
                          : was >= clearer_rim * is ? Holder::before
                                                    : Holder::unclear;
    // Who came and is the region now only stopped; who was the region and left only went on.
    const bool somebody = (holder == Holder::after && !visit.parted) || (holder == Holder::before && !visit.came);
    if (!visit.by_itself && (somebody || !visit.alone || (!visit.parted && !visit.came))) return std::nullopt;
    const cv::Rect& box = change.box;
    const bool at_border =
        box.x <= 1 || box.y <= 1 || box.br().x >= clip_.size.width - 1 || box.br().y >= clip_.size.height - 1;
    if (at_border || change.area > a_region * static_cast<double>(change.region.total())) return EventKind::changed;
    if (holder == Holder::unclear) return EventKind::changed;
    return holder == Holder::after ? EventKind::left : EventKind::taken;
}

/// The other end of a thing's stay.
const RestStudy::Rest* RestStudy::counterpart(const Rest& rest) const {
    const bool left = rest.kind == EventKind::left;
    const auto found = std::find_if(rests_.begin(), rests_.end(), [&](const Rest& other) {
        if (other.kind != (left ? EventKind::taken : EventKind::left)) return false;
        const bool later = other.change.before_last >= rest.change.after_first;
        if (later != left) return false;
        return cv::countNonZero(other.change.region & rest.change.region) >=
               same_place * std::min(other.change.area, rest.change.area);
    });
    return found == rests_.end() ? nullptr : &*found;
}

/// It was so from the start, or stays so to the end, but for a thing that came and went.
bool RestStudy::holds(const Rest& rest) const {
    const LastingChange& change = rest.change;
    if (rest.kind == EventKind::left) return change.to_end >= for_good || counterpart(rest) != nullptr;
    if (rest.kind == EventKind::taken) return change.since_start >= for_good || counterpart(rest) != nullptr;
    return change.since_start >= for_good && change.to_end >= for_good;
}

Event RestStudy::event_of(const Rest& rest) const {
    const cv::Rect& box = rest.change.box;
    const std::size_t end = clip_.frames() - 1;
    std::size_t last = std::min(end, rest.change.after_first + clip_.frames_in(1));
    if (rest.kind == EventKind::left) {
        const Rest* taken = counterpart(rest);
        last = taken != nullptr ? std::max(rest.change.after_first, taken->change.before_last) : end;
    }
    const std::size_t first = rest.kind == EventKind::left ? rest.change.after_first : rest.change.before_last;
    return {rest.kind,
            static_cast<std::int64_t>(first),
            static_cast<std::int64_t>(last),
            {static_cast<std::int16_t>(box.x), static_cast<std::int16_t>(box.y), static_cast<std::int16_t>(box.width),
             static_cast<std::int16_t>(box.height)}};
}

std::vector<Event> RestStudy::run() {
    for (LastingChange& change : lasting_changes(clip_, story_))
        if (const auto kind = kind_of(change)) rests_.push_back({std::move(change), *kind});
    std::vector<Event> events;
    for (const Rest& rest : rests_)
        if (holds(rest)) events.push_back(event_of(rest));
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) { return a.first < b.first; });
    return events;
}

}  // namespace

std::vector<Event> find_rests(const Clip& clip, const CameraStory& story, const Masks& masks) {
    return RestStudy(clip, story, masks).run();
}

}  // namespace milchglas::frost
