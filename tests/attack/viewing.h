#pragma once
// What an attacker gets: scenes on their way through the frost to canvases.
#include <opencv2/core.hpp>

#include "core/frost/analysis_store.h"
#include "core/frost/masks.h"
#include "core/frost/track.h"
#include "core/model/disclosure_level.h"
#include "tests/scenes/scene.h"

namespace milchglas::attack {

/// The full size (the ctest variant with the label `long`), or thinned for everyday.
bool full_size();

/// One key for all clips of a test: the attacker renders the gallery through the same noise and grid.
Bytes shared_key();

frost::Track track_of(const scenes::Scene& scene, std::int32_t cell_rows = 8);
/// The same without decisions: small grey pictures only.
frost::Clip clip_of(const scenes::Scene& scene);
struct Filmed {
    frost::Track track;
    frost::Clip clip;
};
/// Both from one drawing of every frame.
Filmed film(const scenes::Scene& scene);
/// From decided parts; silhouettes come from `masks`.
frost::Track track_of(const frost::Clip& clip, const frost::CameraStory& story, const frost::Masks& masks, Bytes key,
                      std::int32_t cell_rows = 8);

/// CV_8U, as the window gets it before the mark.
cv::Mat canvas_of(const frost::Track& track, std::int64_t ordinal, Level level);
/// Silhouettes of one ordinal on the track's grid, 0 or 255.
cv::Mat shapes_of(const frost::Track& track, std::int64_t ordinal);

/// Pearson's, over all pixels. 0 where one of both is flat.
double correlation(const cv::Mat& a, const cv::Mat& b);

/// The part of `picture` around `centre` (shares of its width and height), `side` of its height wide and high, scaled
/// to `pixels` squared, CV_32F. What lies outside repeats the rim.
cv::Mat crop_around(const cv::Mat& picture, cv::Point2d centre, double side, int pixels);

}  // namespace milchglas::attack
