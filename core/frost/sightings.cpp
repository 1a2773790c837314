#include "core/frost/sightings.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <limits>

namespace milchglas::frost {
namespace {

constexpr double longest_gap_s = 1;
constexpr double near_by = 0.75;       // of its own size: so far away it may be back
constexpr double same_size = 0.45;     // the smaller area to the larger one, at least
constexpr std::size_t max_ended = 16;  // lives that ended last and may go on; bounds the work

double area_of(const std::vector<GridPoint>& contour) {
    double twice = 0;
    for (std::size_t i = 0; i < contour.size(); ++i) {
        const GridPoint a = contour[i], b = contour[(i + 1) % contour.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    // The contour runs through pixel centres: half a pixel is missing all around.
    return std::abs(twice) / 2 + static_cast<double>(contour.size()) / 2 + 1;
}

/// Width of the polygon below `top`.
double width_below(const std::vector<GridPoint>& contour, double top) {
    double left = std::numeric_limits<double>::max(), right = std::numeric_limits<double>::lowest();
    const auto see = [&](double x) { left = std::min(left, x), right = std::max(right, x); };
    for (std::size_t i = 0; i < contour.size(); ++i) {
        const GridPoint a = contour[i], b = contour[(i + 1) % contour.size()];
        if (a.y >= top) see(a.x);
        if ((a.y < top) != (b.y < top)) see(a.x + (top - a.y) * (b.x - a.x) / (b.y - a.y));
    }
    return right < left ? 0 : right - left + 1;
}

Sighting sighting_of(const Silhouette& silhouette, std::int64_t ordinal) {
    const GridBox& box = silhouette.box;
    const double lowest_third = box.y + box.height * 2.0 / 3;
    return {ordinal, silhouette.object, box, static_cast<float>(area_of(silhouette.contour)),
            static_cast<float>(width_below(silhouette.contour, lowest_third) / box.height)};
}

class Joining {
  public:
    explicit Joining(const Track& track) : track_(track), life_of_(std::size_t{1} << 16, none) {}
    std::vector<Life> run();

  private:
    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    void see(const Sighting& sighting);
    [[nodiscard]] std::size_t earlier_life(const Sighting& sighting) const;
    [[nodiscard]] bool goes_on(const Life& life, const Sighting& sighting) const;

    const Track& track_;
    std::vector<Life> lives_;
    std::vector<std::size_t> life_of_;  ///< by object number
    std::deque<std::size_t> ended_;     ///< those that may go on
};

bool Joining::goes_on(const Life& life, const Sighting& sighting) const {
    const Sighting& end = life.back();
    if (end.ordinal >= sighting.ordinal ||
        time_of(track_, sighting.ordinal) - time_of(track_, end.ordinal) > longest_gap_s)
        return false;
    const double size =
        std::max(std::hypot(end.box.width, end.box.height), std::hypot(sighting.box.width, sighting.box.height));
    const auto [smaller, larger] = std::minmax(end.area, sighting.area);
    return smaller >= same_size * larger &&
           std::hypot(end.foot_x() - sighting.foot_x(), end.foot_y() - sighting.foot_y()) <= near_by * size;
}

std::size_t Joining::earlier_life(const Sighting& sighting) const {
    const auto found =
        std::find_if(ended_.rbegin(), ended_.rend(), [&](std::size_t life) { return goes_on(lives_[life], sighting); });
    return found == ended_.rend() ? none : *found;
}

void Joining::see(const Sighting& sighting) {
    std::size_t& life = life_of_[sighting.object];
    if (life == none) {
        life = earlier_life(sighting);
        if (life == none) life = lives_.size(), lives_.emplace_back();
        std::erase(ended_, life);
    }
    if (lives_[life].empty() || lives_[life].back().ordinal < sighting.ordinal) lives_[life].push_back(sighting);
}

std::vector<Life> Joining::run() {
    std::vector<std::uint16_t> before, now;
    for (std::int64_t at = 0; at < track_.frame_count(); ++at) {
        auto silhouettes = track_.silhouettes(at);
        if (!silhouettes) break;
        std::erase_if(*silhouettes, [](const Silhouette& one) { return one.kind == SilhouetteKind::text; });
        now.clear();
        for (const Silhouette& silhouette : *silhouettes)
            if (silhouette.kind == SilhouetteKind::thing) now.push_back(silhouette.object);
        std::sort(now.begin(), now.end());
        for (const std::uint16_t object : before)
            if (!std::binary_search(now.begin(), now.end(), object) && life_of_[object] != none) {
                ended_.push_back(life_of_[object]);
                if (ended_.size() > max_ended) ended_.pop_front();
                life_of_[object] = none;
            }
        for (const Silhouette& silhouette : *silhouettes)
            if (silhouette.kind == SilhouetteKind::thing) see(sighting_of(silhouette, at));
        before = now;
    }
    return std::move(lives_);
}

}  // namespace

std::vector<Life> lives_in(const Track& track) {
    return Joining(track).run();
}

}  // namespace milchglas::frost
