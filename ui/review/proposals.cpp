#include "ui/review/proposals.h"

#include <algorithm>

#include "core/model/thin.h"
#include "ui/review/track_edits.h"

namespace milchglas::review {
namespace {
constexpr double tolerance_share = 1.0 / 90;  // of the picture's height: two rows of the silhouette grid

BoxKeyframe keyframe(std::int64_t ordinal, const QRectF& rect, const QSizeF& picture) {
    return {ordinal, to_box(inside(rect, picture)), false, false, {}};
}

/// Products of the sides' ratios, over all steps from one box to the next.
double likeness(const std::vector<BoxKeyframe>& boxes) {
    if (boxes.size() < 2) return 1;
    double sum = 0;
    for (std::size_t i = 1; i < boxes.size(); ++i) {
        const Box &a = boxes[i - 1].box, &b = boxes[i].box;
        sum += std::min(a.width, b.width) / std::max(a.width, b.width) * std::min(a.height, b.height) /
               std::max(a.height, b.height);
    }
    return sum / static_cast<double>(boxes.size() - 1);
}

Proposal of_card(const Card& card, const QSizeF& grid, const QSizeF& picture) {
    Proposal proposal;
    const double across = picture.width() / grid.width(), down = picture.height() / grid.height();
    for (const CardStop& stop : card.path)
        proposal.boxes.push_back(keyframe(
            stop.ordinal, {stop.box.x * across, stop.box.y * down, stop.box.width * across, stop.box.height * down},
            picture));
    proposal.confidence = likeness(proposal.boxes);
    return proposal;
}

/// The frame on the screen at that time; none after the last one.
std::optional<std::int64_t> frame_at(const FrameTable& table, std::int64_t t_ms) {
    const double seconds = static_cast<double>(t_ms) / 1000;
    const auto& frames = table.frames;
    const auto after = std::find_if(frames.begin(), frames.end(), [&](const FrameTime& frame) {
        return table.seconds(frame.pts - frames.front().pts) > seconds;
    });
    if (after != frames.end()) return std::max<std::int64_t>(after - frames.begin() - 1, 0);
    const double end = table.seconds(frames.back().pts + frames.back().duration - frames.front().pts);
    return seconds <= end ? std::optional(std::ssize(frames) - 1) : std::nullopt;
}

Proposal of_detection(const Detection& detection, const FrameTable& frames, const QSizeF& picture) {
    Proposal proposal;
    proposal.source = Assist::camera;
    proposal.kind = detection.kind;
    proposal.confidence = detection.confidence / 100.0;
    const double across = picture.width() / camera_scale, down = picture.height() / camera_scale;
    for (const CameraBox& box : detection.track) {
        const auto at = frame_at(frames, box.t_ms);
        if (!at || (!proposal.boxes.empty() && proposal.boxes.back().ordinal >= *at)) continue;
        proposal.boxes.push_back(
            keyframe(*at, {box.x * across, box.y * down, box.width * across, box.height * down}, picture));
    }
    return proposal;
}

Proposal of_found(const FoundThing& thing, const QSizeF& grid, const QSizeF& picture) {
    Proposal proposal;
    proposal.source = thing.by == FoundBy::faces ? Assist::faces : Assist::detector;
    proposal.kind = thing.kind;
    if (thing.confidence) proposal.confidence = *thing.confidence / 100.0;
    const double across = picture.width() / grid.width(), down = picture.height() / grid.height();
    for (const FoundBox& at : thing.boxes)
        proposal.boxes.push_back(keyframe(
            at.ordinal, {at.box.x * across, at.box.y * down, at.box.width * across, at.box.height * down}, picture));
    return proposal;
}
}  // namespace

std::vector<Proposal> proposals_of(const Cues& cues, const CameraReport& camera, const FrameTable& frames,
                                   const QSizeF& picture) {
    std::vector<Proposal> proposals;
    if (frames.frames.empty() || picture.isEmpty()) return proposals;
    const QSizeF grid(cues.grid_width, cues.grid_height);
    for (const Card& card : cues.cards)
        if (!card.path.empty() && !grid.isEmpty()) proposals.push_back(of_card(card, grid, picture));
    for (const Detection& detection : camera.detections) {
        Proposal proposal = of_detection(detection, frames, picture);
        if (!proposal.boxes.empty()) proposals.push_back(std::move(proposal));
    }
    for (const FoundThing& thing : cues.found)
        if (!thing.boxes.empty() && !grid.isEmpty()) proposals.push_back(of_found(thing, grid, picture));
    std::stable_sort(proposals.begin(), proposals.end(), [](const Proposal& a, const Proposal& b) {
        return a.boxes.front().ordinal < b.boxes.front().ordinal;
    });
    return proposals;
}

BoxTrack track_of(const Proposal& proposal, const std::string& id, const std::string& kind, std::int64_t frames,
                  const QSizeF& picture) {
    BoxTrack track{id, kind, thinned(proposal.boxes, {picture.height() * tolerance_share, 1}), {}};
    BoxKeyframe gone = track.keyframes.back();
    if (++gone.ordinal < frames) {
        gone.outside = true;
        track.keyframes.push_back(gone);
    }
    return track;
}

}  // namespace milchglas::review
