#include "core/viewer/found_things.h"

#include <algorithm>
#include <cmath>

#include "core/model/thin.h"

namespace milchglas::viewer {
namespace {

constexpr double least_overlap = 0.3;  // of boxes grown to twice their size
constexpr std::size_t least_hits = 2;

struct Chain {
    DetectedKind kind{};
    std::size_t last_look = 0;
    Box last;
    std::vector<float> confidences;
    std::vector<BoxKeyframe> boxes;  ///< in grid pixels
};

/// In whole grid pixels, at least one each way.
Box on_grid(const SeenThing& thing, frost::Size grid) {
    const auto edges = [](float from, float length, std::int32_t side) {
        const double first = std::clamp<double>(std::round(from * static_cast<float>(side)), 0, side - 1);
        const double end = std::round((from + length) * static_cast<float>(side));
        return std::pair(first, std::clamp<double>(end, first + 1, side) - first);
    };
    const auto [x, width] = edges(thing.x, thing.width, grid.width);
    const auto [y, height] = edges(thing.y, thing.height, grid.height);
    return {x, y, width, height};
}

Box grown(const Box& box) {
    return {box.x - box.width / 2, box.y - box.height / 2, box.width * 2, box.height * 2};
}

struct Match {
    double overlap = 0;
    std::size_t chain = 0, thing = 0;
};

/// Best first; of equals, the older chain and the earlier thing.
std::vector<Match> matches(const std::vector<Chain>& chains, const DetectorLook& look, std::size_t at,
                           frost::Size grid) {
    std::vector<Match> found;
    for (std::size_t c = 0; c < chains.size(); ++c) {
        if (at - chains[c].last_look > looks_without) continue;
        for (std::size_t t = 0; t < look.things.size(); ++t) {
            if (look.things[t].kind != chains[c].kind) continue;
            const double overlap = detail::overlap_of(grown(chains[c].last), grown(on_grid(look.things[t], grid)));
            if (overlap >= least_overlap) found.push_back({overlap, c, t});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.overlap > b.overlap; });
    return found;
}

void add_hit(Chain& chain, const SeenThing& thing, std::int64_t ordinal, std::size_t look, frost::Size grid) {
    chain.last_look = look;
    chain.last = on_grid(thing, grid);
    chain.confidences.push_back(thing.confidence);
    chain.boxes.push_back({ordinal, chain.last, false, false, {}});
}

std::vector<Chain> chains_of(const std::vector<DetectorLook>& looks, frost::Size grid) {
    std::vector<Chain> chains;
    for (std::size_t at = 0; at < looks.size(); ++at) {
        const DetectorLook& look = looks[at];
        std::vector<bool> taken(look.things.size(), false), fed(chains.size(), false);
        for (const Match& match : matches(chains, look, at, grid)) {
            if (taken[match.thing] || fed[match.chain]) continue;
            taken[match.thing] = fed[match.chain] = true;
            add_hit(chains[match.chain], look.things[match.thing], look.ordinal, at, grid);
        }
        for (std::size_t t = 0; t < look.things.size(); ++t) {
            if (taken[t]) continue;
            chains.push_back({look.things[t].kind, at, {}, {}, {}});
            add_hit(chains.back(), look.things[t], look.ordinal, at, grid);
        }
    }
    return chains;
}

/// Straight lines may miss by half a grid pixel; by more only where there would be too many boxes.
std::vector<FoundBox> told_boxes(const Chain& chain) {
    std::vector<BoxKeyframe> boxes = chain.boxes;
    for (double edge = 0.5; edge == 0.5 || boxes.size() > FoundThing::max_boxes; edge *= 2)
        boxes = thinned(chain.boxes, {edge, 1});
    std::vector<FoundBox> told;
    const auto whole = [](double value) { return static_cast<std::int16_t>(value); };
    for (const BoxKeyframe& at : boxes)
        told.push_back({at.ordinal, {whole(at.box.x), whole(at.box.y), whole(at.box.width), whole(at.box.height)}});
    return told;
}

std::int32_t median_percent(std::vector<float> confidences) {
    const auto middle = confidences.begin() + static_cast<std::ptrdiff_t>(confidences.size() / 2);
    std::nth_element(confidences.begin(), middle, confidences.end());
    return static_cast<std::int32_t>(std::lround(std::clamp(*middle, 0.0F, 1.0F) * 100));
}

double weight(const Chain& chain) {
    double sum = 0;
    for (const float confidence : chain.confidences) sum += confidence;
    return sum;
}

}  // namespace

std::vector<DetectorLook> looks_of(const std::vector<frost::FaceLook>& faces) {
    std::vector<DetectorLook> looks;
    for (const frost::FaceLook& look : faces) {
        looks.push_back({look.ordinal, {}});
        for (const frost::FaceBox& face : look.faces)
            if (face.confidence >= frost::likely_face)
                looks.back().things.push_back(
                    {face.x, face.y, face.width, face.height, face.confidence, DetectedKind::face});
    }
    return looks;
}

std::vector<FoundThing> things_in(FoundBy by, bool with_confidence, const std::vector<DetectorLook>& looks,
                                  frost::Size grid) {
    std::vector<Chain> chains = chains_of(looks, grid);
    if (looks.size() >= least_hits)
        std::erase_if(chains, [](const Chain& chain) { return chain.boxes.size() < least_hits; });
    std::stable_sort(chains.begin(), chains.end(),
                     [](const Chain& a, const Chain& b) { return weight(a) > weight(b); });
    std::vector<FoundThing> things;
    std::size_t boxes = 0;
    for (const Chain& chain : chains) {
        FoundThing thing{by, chain.kind, std::nullopt, told_boxes(chain)};
        if (with_confidence) thing.confidence = median_percent(chain.confidences);
        boxes += thing.boxes.size();
        if (things.size() >= max_found || boxes > max_found_boxes) break;
        things.push_back(std::move(thing));
    }
    return things;
}

}  // namespace milchglas::viewer
