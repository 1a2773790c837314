#include "tests/attack/viewing.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <stdexcept>
#include <string_view>

#include "core/base/locked_memory.h"
#include "core/frost/composition.h"
#include "core/frost/heads.h"
#include "core/frost/render.h"
#include "core/frost/shapes.h"
#include "core/frost/track_builder.h"

namespace milchglas::attack {
namespace {

constexpr std::size_t blink_frames = 1;
constexpr double contour_coarseness = 0.7, moment_s = 0.7;  // as in the track builder

frost::LumaPlane plane_of(const cv::Mat& picture) {
    return {picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows};
}

frost::Settings settings_for(const scenes::Script& script, std::int32_t cell_rows) {
    static const bool ready = prepare_process().has_value();
    if (!ready) throw std::runtime_error("prepare_process");
    frost::Settings settings;
    settings.display = {script.size.width, script.size.height};
    settings.time_base = {1, script.rate};
    settings.cell_rows = cell_rows;
    settings.noise_key = Secret::copy_of(shared_key());
    return settings;
}

frost::Track opened(const Bytes& bytes, const Result<std::size_t>& length) {
    if (!length) throw std::runtime_error(length.error().where());
    return frost::Track::open(ByteView(bytes).first(*length)).value();
}

/// `also` sees every frame that is drawn.
template <class Also>
frost::Track track_of(const scenes::Scene& scene, std::int32_t cell_rows, Also also) {
    frost::TrackBuilder builder = frost::TrackBuilder::create(settings_for(scene.script(), cell_rows)).value();
    for (int at = 0; at < scene.script().frames; ++at) {
        const cv::Mat picture = scene.frame(at).picture;
        const Status added = builder.add_frame(plane_of(picture), {at, 1, at == 0});
        if (!added) throw std::runtime_error(added.error().where());
        also(picture, at);
    }
    Bytes bytes(std::size_t{8} << 20);
    return opened(bytes, builder.finish(bytes));
}

}  // namespace

bool full_size() {
    const char* wanted = std::getenv("MILCHGLAS_ATTACK");
    return wanted != nullptr && std::string_view(wanted) == "full";
}

Bytes shared_key() {
    return Bytes(32, 7);
}

frost::Track track_of(const scenes::Scene& scene, std::int32_t cell_rows) {
    return track_of(scene, cell_rows, [](const cv::Mat&, int) {});
}

frost::Clip clip_of(const scenes::Scene& scene) {
    frost::AnalysisStore store({scene.script().size.width, scene.script().size.height});
    for (int at = 0; at < scene.script().frames; ++at)
        store.add(plane_of(scene.frame(at).picture), 0, scene.seconds(at));
    return store.clip();
}

Filmed film(const scenes::Scene& scene) {
    frost::AnalysisStore store({scene.script().size.width, scene.script().size.height});
    frost::Track track =
        track_of(scene, 8, [&](const cv::Mat& picture, int at) { store.add(plane_of(picture), 0, scene.seconds(at)); });
    return {std::move(track), store.clip()};
}

frost::Track track_of(const frost::Clip& clip, const frost::CameraStory& story, const frost::Masks& masks, Bytes key,
                      std::int32_t cell_rows) {
    frost::TrackContent content = frost::compose(clip, story, masks, frost::CellKey(key), cell_rows);
    content.display = {clip.size.width * 2, clip.size.height * 2};
    for (std::size_t at = 0; at < clip.frames(); ++at)
        content.frames.frames.push_back({static_cast<std::int64_t>(at), 1, false});
    frost::Masks drawn = masks;
    frost::draw_heads({}, clip.frames_in(moment_s), drawn);
    content.motion = frost::motion_of(drawn);
    content.silhouettes = frost::silhouettes_of(drawn, blink_frames, contour_coarseness);
    Bytes bytes(std::size_t{8} << 20);
    return opened(bytes, frost::write_track(content, bytes));
}

cv::Mat canvas_of(const frost::Track& track, std::int64_t ordinal, Level level) {
    const CanvasGeometry geometry = frost::canvas_geometry_for(track.display(), 1);
    cv::Mat canvas(geometry.height, geometry.width, CV_8U);
    const auto frame = frost::render(track, ordinal, level, MutableBytes(canvas.data, canvas.total()), geometry);
    if (!frame) throw std::runtime_error(frame.error().where());
    return canvas;
}

cv::Mat shapes_of(const frost::Track& track, std::int64_t ordinal) {
    cv::Mat mask = cv::Mat::zeros(track.grid().height, track.grid().width, CV_8U);
    const auto silhouettes = track.silhouettes(ordinal).value();
    for (const frost::Silhouette& silhouette : silhouettes) {
        if (silhouette.kind == frost::SilhouetteKind::text) continue;
        std::vector<cv::Point> points;
        for (const frost::GridPoint point : silhouette.contour) points.emplace_back(point.x, point.y);
        cv::fillPoly(mask, points, cv::Scalar(255));
    }
    return mask;
}

double correlation(const cv::Mat& a, const cv::Mat& b) {
    cv::Mat x, y;
    a.convertTo(x, CV_64F);
    b.convertTo(y, CV_64F);
    x -= cv::mean(x)[0];
    y -= cv::mean(y)[0];
    const double spread = cv::norm(x) * cv::norm(y);
    return spread > 0 ? x.dot(y) / spread : 0;
}

cv::Mat crop_around(const cv::Mat& picture, cv::Point2d centre, double side, int pixels) {
    const double scale = side * picture.rows / pixels, sigma = scale > 1.5 ? scale / 3 : 0;
    const cv::Point2d middle(centre.x * picture.cols, centre.y * picture.rows);
    const int reach = cvCeil(side * picture.rows / 2 + 4 * sigma) + 2;
    const cv::Rect near = cv::Rect(cvFloor(middle.x) - reach, cvFloor(middle.y) - reach, 2 * reach, 2 * reach) &
                          cv::Rect(0, 0, picture.cols, picture.rows);
    cv::Mat exact, part;
    picture(near).convertTo(exact, CV_32F);
    if (sigma > 0) cv::GaussianBlur(exact, exact, {}, sigma);
    const double first = -scale * (pixels - 1) / 2.0 - 0.5;
    const cv::Matx23d from(scale, 0, middle.x - near.x + first, 0, scale, middle.y - near.y + first);
    cv::warpAffine(exact, part, from, {pixels, pixels}, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP, cv::BORDER_REPLICATE);
    return part;
}

}  // namespace milchglas::attack
