#include "core/frost/cards.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/frost/gait.h"
#include "core/frost/sightings.h"

namespace milchglas::frost {
namespace {

constexpr double least_life_s = 0.5, large = 0.02;  // share of the picture
constexpr double speed_over_s = 0.5;
constexpr double nowhere = 0.12;  // own heights a second: what stands sways as much

double median(std::vector<double> values, double absent = 0) {
    if (values.empty()) return absent;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

class CardMaker {
  public:
    CardMaker(const Track& track, const Life& life) : track_(track), life_(life) {}
    [[nodiscard]] bool matters() const;
    [[nodiscard]] double importance() const;
    [[nodiscard]] Card make() const;

  private:
    [[nodiscard]] bool cut_aside(const GridBox& box) const {
        return box.x <= 0 || box.x + box.width >= track_.grid().width;
    }
    [[nodiscard]] bool cut(const GridBox& box) const {
        return cut_aside(box) || box.y <= 0 || box.y + box.height >= track_.grid().height;
    }
    [[nodiscard]] double seconds() const {
        return time_of(track_, life_.back().ordinal) - time_of(track_, life_.front().ordinal);
    }
    [[nodiscard]] double picture() const { return static_cast<double>(track_.grid().width) * track_.grid().height; }
    [[nodiscard]] Passage passage(const Sighting& end, std::int64_t beyond) const;
    void tell_shape(Card& card) const;
    void tell_speed(Card& card) const;
    [[nodiscard]] std::vector<CardStop> path() const;
    [[nodiscard]] std::vector<CardShape> strip() const;
    [[nodiscard]] std::optional<CardShape> shape_of(const Sighting& sighting) const;

    const Track& track_;
    const Life& life_;
};

bool CardMaker::matters() const {
    const bool is_large = std::any_of(life_.begin(), life_.end(),
                                      [&](const Sighting& sighting) { return sighting.area >= large * picture(); });
    return seconds() >= least_life_s || is_large;
}

double CardMaker::importance() const {
    double sum = 0;
    for (const Sighting& sighting : life_) sum += std::sqrt(sighting.area / picture());
    return sum;
}

/// `beyond`: the ordinal before the first sight of it, or after the last one.
Passage CardMaker::passage(const Sighting& end, std::int64_t beyond) const {
    if (beyond < 0 || beyond >= track_.frame_count()) return Passage::always;
    const GridBox& box = end.box;
    if (box.x <= 0) return Passage::left;
    if (box.x + box.width >= track_.grid().width) return Passage::right;
    if (box.y <= 0) return Passage::top;
    if (box.y + box.height >= track_.grid().height) return Passage::bottom;
    const auto neighbours = track_.silhouettes(beyond);
    const auto touches = [&](const Silhouette& other) {
        return other.kind == SilhouetteKind::thing && other.object != end.object && other.box.x < box.x + box.width &&
               box.x < other.box.x + other.box.width && other.box.y < box.y + box.height &&
               box.y < other.box.y + other.box.height;
    };
    return neighbours && std::any_of(neighbours->begin(), neighbours->end(), touches) ? Passage::other
                                                                                      : Passage::inside;
}

void CardMaker::tell_shape(Card& card) const {
    std::vector<double> heights, areas, proportions, cut_proportions;
    for (const Sighting& sighting : life_) {
        heights.push_back(static_cast<double>(sighting.box.height) / track_.grid().height);
        areas.push_back(sighting.area / picture());
        (cut(sighting.box) ? cut_proportions : proportions)
            .push_back(static_cast<double>(sighting.box.height) / sighting.box.width);
    }
    card.height = median(std::move(heights));
    card.area = median(std::move(areas));
    card.height_to_width = median(std::move(proportions), median(std::move(cut_proportions)));
}

/// Over half a second each, so that a contour that flickers isn't a run.
void CardMaker::tell_speed(Card& card) const {
    std::vector<double> heights, widths;
    double still_s = 0, seen_s = 0;
    for (std::size_t from = 0, to = 0; to < life_.size(); ++to) {
        const auto since_next = [&] {
            return time_of(track_, life_[to].ordinal) - time_of(track_, life_[from + 1].ordinal);
        };
        while (from + 1 < to && since_next() >= speed_over_s) ++from;
        const Sighting &a = life_[from], &b = life_[to];
        const double time = time_of(track_, b.ordinal) - time_of(track_, a.ordinal);
        if (time < speed_over_s / 2) continue;
        const double way = std::hypot(b.foot_x() - a.foot_x(), b.foot_y() - a.foot_y()) / time;
        const double own = way / std::max<double>(1, std::max(a.box.height, b.box.height));
        const double since = time_of(track_, b.ordinal) - time_of(track_, life_[to - 1].ordinal);
        seen_s += since;
        if (own < nowhere) still_s += since;
        if (cut_aside(a.box) || cut_aside(b.box)) continue;  // a border holds back what crosses it
        heights.push_back(own);
        widths.push_back(way / track_.grid().width);
    }
    card.still = seen_s > 0 ? still_s / seen_s : 0;
    const auto nearly_most = [](std::vector<double>& values) {
        if (values.empty()) return 0.0;
        const auto at = values.begin() + static_cast<std::ptrdiff_t>((values.size() - 1) * 19 / 20);
        std::nth_element(values.begin(), at, values.end());
        return *at;
    };
    card.usual = {median(heights), median(widths)};
    card.fastest = {nearly_most(heights), nearly_most(widths)};
}

std::vector<CardStop> CardMaker::path() const {
    std::vector<CardStop> stops;
    const std::size_t count = std::min(life_.size(), Card::max_stops);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t at = count == 1 ? 0 : i * (life_.size() - 1) / (count - 1);
        stops.push_back({life_[at].ordinal, life_[at].box});
    }
    return stops;
}

std::optional<CardShape> CardMaker::shape_of(const Sighting& sighting) const {
    const auto silhouettes = track_.silhouettes(sighting.ordinal);
    if (!silhouettes) return std::nullopt;
    const auto found = std::find_if(silhouettes->begin(), silhouettes->end(), [&](const Silhouette& silhouette) {
        return silhouette.object == sighting.object && silhouette.box == sighting.box;
    });
    if (found == silhouettes->end()) return std::nullopt;
    CardShape shape{sighting.ordinal, sighting.box, {}};
    const std::size_t points = found->contour.size(), kept = std::min(points, Card::max_contour_points);
    for (std::size_t i = 0; i < kept; ++i) shape.contour.push_back(found->contour[i * points / kept]);
    return shape;
}

/// From each part of its life the moment that shows most of it: whole rather than cut, large rather than small.
std::vector<CardShape> CardMaker::strip() const {
    std::vector<CardShape> shapes;
    const std::size_t count = std::min(life_.size(), Card::max_shapes);
    for (std::size_t i = 0; i < count; ++i) {
        const auto begin = life_.begin() + static_cast<std::ptrdiff_t>(i * life_.size() / count);
        const auto end = life_.begin() + static_cast<std::ptrdiff_t>((i + 1) * life_.size() / count);
        const auto best = std::max_element(begin, end, [&](const Sighting& a, const Sighting& b) {
            return std::pair(!cut(a.box), a.area) < std::pair(!cut(b.box), b.area);
        });
        if (auto shape = shape_of(*best)) shapes.push_back(*std::move(shape));
    }
    return shapes;
}

Card CardMaker::make() const {
    Card card;
    card.first = life_.front().ordinal;
    card.last = life_.back().ordinal;
    card.came = passage(life_.front(), card.first - 1);
    card.went = passage(life_.back(), card.last + 1);
    card.strip = strip();
    card.path = path();
    tell_shape(card);
    tell_speed(card);
    card.steps_per_second = steps_per_second(track_, life_);
    return card;
}

}  // namespace

std::vector<Card> cards_of(const Track& track) {
    const std::vector<Life> lives = lives_in(track);
    std::vector<std::pair<double, std::size_t>> ranked;  // the more important, the smaller
    for (std::size_t i = 0; i < lives.size(); ++i) {
        const CardMaker maker(track, lives[i]);
        if (maker.matters()) ranked.emplace_back(-maker.importance(), i);
    }
    const std::size_t kept = std::min(ranked.size(), max_cards);
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
    std::vector<Card> cards;
    for (std::size_t i = 0; i < kept; ++i) cards.push_back(CardMaker(track, lives[ranked[i].second]).make());
    return cards;
}

Cues cues_of(const Track& track) {
    return {track.grid().width, track.grid().height, cards_of(track), track.events(), {}};
}

}  // namespace milchglas::frost
