#include "core/frost/track_builder.h"

#include <new>
#include <opencv2/core.hpp>
#include <utility>

#include "core/frost/analysis_store.h"
#include "core/frost/composition.h"
#include "core/frost/glimpse.h"
#include "core/frost/shapes.h"

namespace milchglas::frost {
namespace {

constexpr std::size_t noise_key_bytes = 32;
constexpr std::int32_t least_display_side = 16;
constexpr std::int32_t max_plane_side = 16'384;
constexpr double blink_s = 0.35;

bool sensible(const Settings& settings) {
    const auto side = [](std::int32_t length) { return length >= least_display_side && length <= max_display_side; };
    return side(settings.display.width) && side(settings.display.height) && settings.rotation % 90 == 0 &&
           settings.rotation >= 0 && settings.rotation < 360 && settings.time_base.num > 0 &&
           settings.time_base.den > 0 && settings.cell_rows >= 1 && settings.cell_rows <= max_cell_rows &&
           settings.noise_key.size() == noise_key_bytes;
}

bool usable(const LumaPlane& luma) {
    return luma.data != nullptr && luma.width > 0 && luma.height > 0 && luma.width <= max_plane_side &&
           luma.height <= max_plane_side && luma.stride >= luma.width;
}

/// Of a foreign exception. A clip that needs more memory than there is, is that clip's fault.
Error analysis_error(const std::exception& error) {
    const auto* of_opencv = dynamic_cast<const cv::Exception*>(&error);
    const bool no_memory = dynamic_cast<const std::bad_alloc*>(&error) != nullptr ||
                           (of_opencv != nullptr && of_opencv->code == cv::Error::StsNoMem);
    return no_memory ? fail(Errc::damaged, "frost.memory") : fail(Errc::bug, "frost.analysis");
}

}  // namespace

struct TrackBuilder::State {
    explicit State(Settings with) : settings(std::move(with)), store(settings.display) {
        frames.time_base = settings.time_base;
    }
    Settings settings;
    AnalysisStore store;
    FrameTable frames;
    std::int32_t width = 0, height = 0;
};

TrackBuilder::TrackBuilder(std::unique_ptr<State> state) : state_(std::move(state)) {}
TrackBuilder::TrackBuilder(TrackBuilder&&) noexcept = default;
TrackBuilder& TrackBuilder::operator=(TrackBuilder&&) noexcept = default;
TrackBuilder::~TrackBuilder() = default;

Result<TrackBuilder> TrackBuilder::create(Settings settings) {
    if (!sensible(settings)) return fail(Errc::usage, "frost.settings");
    cv::setNumThreads(0);
    return TrackBuilder(std::make_unique<State>(std::move(settings)));
}

Status TrackBuilder::add_frame(const LumaPlane& luma, FrameTime time) {
    State& state = *state_;
    auto& times = state.frames.frames;
    const bool same = times.empty() || (luma.width == state.width && luma.height == state.height);
    if (!usable(luma) || !same) return fail(Errc::usage, "frost.frame");
    if (!times.empty() && time.pts <= times.back().pts) return fail(Errc::usage, "frost.frame_order");
    if (times.size() >= static_cast<std::size_t>(max_track_frames)) return fail(Errc::usage, "frost.too_many_frames");
    state.width = luma.width;
    state.height = luma.height;
    times.push_back(time);
    try {
        const double seconds = state.frames.seconds(time.pts - times.front().pts);
        state.store.add(luma, state.settings.rotation, seconds);
    } catch (const std::exception& error) {
        return analysis_error(error);
    }
    return {};
}

Result<std::size_t> TrackBuilder::write_glimpse(MutableBytes out) const {
    const State& state = *state_;
    if (state.frames.frames.empty()) return fail(Errc::usage, "frost.no_frames");
    try {
        const CellKey key(state.settings.noise_key.view());
        TrackContent content = glimpse_of(state.store.clip().pictures.front(), key, state.settings.cell_rows);
        content.display = state.settings.display;
        content.frames = {state.frames.time_base, {state.frames.frames.front()}};
        return write_track(content, out);
    } catch (const std::exception& error) {
        return analysis_error(error);
    }
}

Result<std::size_t> TrackBuilder::finish(MutableBytes out) {
    State& state = *state_;
    if (state.frames.frames.empty()) return fail(Errc::usage, "frost.no_frames");
    try {
        const Clip& clip = state.store.clip();
        const CameraStory story = study_camera(clip);
        const Masks masks = decide_masks(clip, story, choose_grounds(clip, story));
        const CellKey key(state.settings.noise_key.view());
        TrackContent content = compose(clip, story, masks, key, state.settings.cell_rows);
        content.display = state.settings.display;
        content.frames = std::move(state.frames);
        for (const double coarseness : {0.7, 1.5, 3.0}) {
            content.silhouettes = silhouettes_of(masks, clip.frames_in(blink_s), coarseness);
            auto written = write_track(content, out);
            if (written || written.error().code() != Errc::no_space) return written;
        }
        return fail(Errc::usage, "frost.track_capacity");
    } catch (const std::exception& error) {
        return analysis_error(error);
    }
}

}  // namespace milchglas::frost
