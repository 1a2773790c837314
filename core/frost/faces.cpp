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

void ellipse(cv::Mat& mask, const cv::Rect2f& face, float across, float down, const cv::Scalar& tone) {
    const cv::Point2f centre = middle(face) - cv::Point2f(0, 0.18F * face.height);  // of the head: hair is above
    const cv::Size2f axes(across * face.width, down * face.height);
    cv::ellipse(mask, cv::RotatedRect(centre, {axes.width * 2, axes.height * 2}, 0), tone, cv::FILLED);
}

// Half axes of a head in face widths and heights. A face box ends at brow, chin and cheeks.
constexpr float head_across = 0.78F, head_down = 0.88F;
constexpr float hair_across = 1.2F, hair_down = 1.3F;
constexpr float chin = 0.45F;  // below the middle of a face; from there on shoulders are left as they are
constexpr float slivers_reach = 2, arm = 0.35F;  // in face widths: how far around a head, and how thick an arm is

/// What is left beside a head, above the shoulders, and thinner than an arm.
void drop_slivers(cv::Mat& mask, const cv::Rect2f& face, int shoulders) {
    const cv::Point2f centre = middle(face);
    const int reach = cvCeil(slivers_reach * std::max(face.width, face.height)), thin = cvRound(arm * face.width) | 1;
    const cv::Rect beside = cv::Rect(cv::Point(cvFloor(centre.x) - reach, cvFloor(centre.y) - reach),
                                     cv::Point(cvCeil(centre.x) + reach, shoulders)) &
                            cv::Rect(0, 0, mask.cols, mask.rows);
    if (beside.area() == 0) return;
    cv::Mat part = mask(beside);
    cv::morphologyEx(part, part, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, cv::Size(thin, thin)));
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

void hide_heads(const Heads& heads, Masks& hidden) {
    for (std::size_t at = 0; at < hidden.frames(); ++at) {
        if (heads.hidden[at].empty() && heads.drawn[at].empty()) continue;
        cv::Mat mask = hidden.at(at);
        for (const auto* list : {&heads.hidden[at], &heads.drawn[at]})
            for (const Head& head : *list) ellipse(mask, head.face, head_across, head_down, cv::Scalar(255));
        hidden.set(at, mask);
    }
}

void draw_heads(const Heads& heads, Masks& drawn) {
    for (std::size_t at = 0; at < drawn.frames(); ++at) {
        if (heads.drawn[at].empty()) continue;
        cv::Mat mask = drawn.at(at);
        for (const Head& head : heads.drawn[at]) {
            cv::Mat around = cv::Mat::zeros(mask.size(), CV_8U);
            ellipse(around, head.face, hair_across, hair_down, cv::Scalar(255));
            const int shoulders =
                std::clamp(static_cast<int>(middle(head.face).y + chin * head.face.height), 0, mask.rows);
            around.rowRange(shoulders, mask.rows).setTo(0);
            mask.setTo(0, around);
            drop_slivers(mask, head.face, shoulders);
        }
        for (const Head& head : heads.drawn[at]) ellipse(mask, head.face, head_across, head_down, cv::Scalar(255));
        drawn.set(at, mask);
    }
}

}  // namespace milchglas::frost
