#pragma once
// Boxes a machine proposes, out of what the window was told: silhouettes that move, the camera's own detections, and
// what detectors found while the clip was prepared. Nothing is looked at for them here.
#include <QSizeF>
#include <optional>
#include <string>
#include <vector>

#include "core/model/card.h"
#include "core/model/clip_manifest.h"
#include "core/model/frame_table.h"
#include "core/model/label.h"

namespace milchglas::review {

struct Proposal {
    Assist source = Assist::motion;
    std::optional<DetectedKind> kind;  ///< what it was taken for; motion says nothing
    /// 0..1. Motion: how alike its boxes are from one to the next, so that what falls apart is low; others: their own,
    /// none where a face finder gives none.
    std::optional<double> confidence;
    std::vector<BoxKeyframe> boxes;  ///< picture pixels, ordinals increasing, never empty
};

/// In order of their first frame. `picture`: as displayed.
std::vector<Proposal> proposals_of(const Cues& cues, const CameraReport& camera, const FrameTable& frames,
                                   const QSizeF& picture);

/// A row of that id and kind: needed keyframes, and gone after the last unless the clip ends there.
BoxTrack track_of(const Proposal& proposal, const std::string& id, const std::string& kind, std::int64_t frames,
                  const QSizeF& picture);

}  // namespace milchglas::review
