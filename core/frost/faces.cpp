#include "core/frost/faces.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace milchglas::frost {
namespace {

constexpr double longest_gap_s = 3;  // a face that is found again in its place after so long was there meanwhile
constexpr float near_by = 1.2F;      // face widths that one moves from look to look
constexpr float like_sized = 1.8F;
constexpr std::size_t hits_that_count = 2, hits_that_size = 3;
constexpr double unchanged = 9;  // grey levels by which a spot that stays as it was may differ in the mean

struct Hit {
    std::size_t frame = 0;
    cv::Rect2f box;
    float confidence = 0;
};

/// One face, look after look.
struct Chain {
    std::vector<Hit> hits;
    [[nodiscard]] bool is_face() const {
        const auto likely = [](const Hit& hit) { return hit.confidence >= likely_face; };
        const auto sure = [](const Hit& hit) { return hit.confidence >= sure_face; };
        return std::any_of(hits.begin(), hits.end(), sure) ||
               static_cast<std::size_t>(std::count_if(hits.begin(), hits.end(), likely)) >= hits_that_count;
    }
    [[nodiscard]] bool counts_for_size() const { return is_face() || hits.size() >= hits_that_size; }
};

cv::Point2f middle(const cv::Rect2f& box) {
    return {box.x + box.width / 2, box.y + box.height / 2};
}

bool follows(const cv::Rect2f& later, const cv::Rect2f& earlier) {
    const float wider = std::max(later.width, earlier.width), narrower = std::min(later.width, earlier.width);
    const cv::Point2f way = middle(later) - middle(earlier);
    return std::hypot(way.x, way.y) < near_by * wider && wider < like_sized * narrower;
}

std::vector<Chain> chains_of(const Clip& clip, const std::vector<FaceLook>& looks) {
    std::vector<Chain> chains;
    const auto width = static_cast<float>(clip.size.width), height = static_cast<float>(clip.size.height);
    for (const FaceLook& look : looks) {
        const auto frame = static_cast<std::size_t>(look.ordinal);
        for (const FaceBox& face : look.faces) {
            const Hit hit{
                frame, {face.x * width, face.y * height, face.width * width, face.height * height}, face.confidence};
            const auto open = [&](const Chain& chain) {
                const Hit& last = chain.hits.back();
                return last.frame < frame && clip.seconds[frame] - clip.seconds[last.frame] <= longest_gap_s &&
                       follows(hit.box, last.box);
            };
            // The youngest: somebody who turns up where another face was isn't that one.
            const auto chain = std::find_if(chains.rbegin(), chains.rend(), open);
            if (chain == chains.rend())
                chains.push_back({{hit}});
            else
                chain->hits.push_back(hit);
        }
    }
    return chains;
}

cv::Rect2f between(const cv::Rect2f& a, const cv::Rect2f& b, float share) {
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return {mix(a.x, b.x), mix(a.y, b.y), mix(a.width, b.width), mix(a.height, b.height)};
}

/// Whether the spot of a face looks in frame `at` as it did in `then`.
bool stays(const Clip& clip, const CameraStory& story, const Hit& then, std::size_t at) {
    if (!story.frames[at].steady) return true;  // nothing can be said, so nothing is given away
    const cv::Rect box = cv::Rect(then.box) & cv::Rect(0, 0, clip.size.width, clip.size.height);
    if (box.area() == 0) return false;
    cv::Mat now, before;
    cv::blur(clip.pictures[at](box), now, cv::Size(3, 3));
    cv::blur(clip.pictures[then.frame](box), before, cv::Size(3, 3));
    const double brighter = cv::mean(now)[0] - cv::mean(before)[0];
    now.convertTo(now, CV_32F);
    before.convertTo(before, CV_32F, 1, brighter);
    return cv::norm(now, before, cv::NORM_L1) / box.area() < unchanged;
}

class HeadWriter {
  public:
    HeadWriter(const Clip& clip, const CameraStory& story, const std::vector<FaceLook>& looks, Heads& heads)
        : clip_(clip), story_(story), looks_(looks), heads_(heads) {}
    void write(const Chain& chain);

  private:
    void put(std::size_t frame, const cv::Rect2f& box) { heads_.drawn[frame].push_back({box}); }
    void hold(const Hit& hit, bool forward);
    const Clip& clip_;
    const CameraStory& story_;
    const std::vector<FaceLook>& looks_;
    Heads& heads_;
};

/// From an outermost hit on, up to the next look in any case, then while the spot stays as it was.
void HeadWriter::hold(const Hit& hit, bool forward) {
    std::size_t sure = forward ? clip_.frames() - 1 : 0;
    for (const FaceLook& look : looks_) {
        const auto frame = static_cast<std::size_t>(look.ordinal);
        if (forward && frame > hit.frame) sure = std::min(sure, frame);
        if (!forward && frame < hit.frame) sure = std::max(sure, frame);
    }
    for (std::size_t at = hit.frame; forward ? at + 1 < clip_.frames() : at > 0;) {
        at = forward ? at + 1 : at - 1;
        const bool near = forward ? at < sure : at > sure;
        if (!near && !stays(clip_, story_, hit, at)) return;
        put(at, hit.box);
        heads_.hidden[at].push_back({hit.box});
    }
}

void HeadWriter::write(const Chain& chain) {
    const auto& hits = chain.hits;
    hold(hits.front(), false);
    hold(hits.back(), true);
    put(hits.back().frame, hits.back().box);
    heads_.hidden[hits.back().frame].push_back({hits.back().box});
    for (std::size_t i = 0; i + 1 < hits.size(); ++i)
        for (std::size_t at = hits[i].frame; at < hits[i + 1].frame; ++at) {
            const auto share =
                static_cast<float>(at - hits[i].frame) / static_cast<float>(hits[i + 1].frame - hits[i].frame);
            put(at, between(hits[i].box, hits[i + 1].box, share));
            for (const Hit* hit : {&hits[i], &hits[i + 1]}) heads_.hidden[at].push_back({hit->box});
        }
}

}  // namespace

Heads follow_faces(const Clip& clip, const CameraStory& story, const std::vector<FaceLook>& looks) {
    Heads heads;
    heads.drawn.resize(clip.frames());
    heads.hidden.resize(clip.frames());
    HeadWriter writer(clip, story, looks, heads);
    for (const Chain& chain : chains_of(clip, looks)) {
        if (!chain.counts_for_size()) continue;
        for (const Hit& hit : chain.hits)
            heads.largest = std::max(heads.largest, hit.box.width / static_cast<float>(clip.size.height));
        if (!chain.is_face()) continue;
        heads.found = true;
        writer.write(chain);
    }
    return heads;
}

}  // namespace milchglas::frost
