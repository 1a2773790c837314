#include "core/frost/track_builder.h"

#include <algorithm>
#include <array>
#include <ctime>
#include <opencv2/core.hpp>
#include <utility>

#include "core/frost/analysis_store.h"
#include "core/frost/cell_sizing.h"
#include "core/frost/composition.h"
#include "core/frost/faces.h"
#include "core/frost/glimpse.h"
#include "core/frost/heads.h"
#include "core/frost/no_memory.h"
#include "core/frost/parallel.h"
#include "core/frost/shapes.h"
#include "core/frost/text_regions.h"

namespace milchglas::frost {
namespace {

constexpr std::size_t noise_key_bytes = 32;
constexpr std::int32_t least_display_side = 16;
constexpr std::int32_t max_plane_side = 16'384;
constexpr std::int32_t max_threads = 64;
constexpr double blink_s = 0.35, moment_s = 0.7;
constexpr std::array<double, 3> coarseness{0.7, 1.5, 3.0};  // of contours: the next one where room is short

bool sensible(const Settings& settings) {
    const auto side = [](std::int32_t length) { return length >= least_display_side && length <= max_display_side; };
    return side(settings.display.width) && side(settings.display.height) && settings.rotation % 90 == 0 &&
           settings.rotation >= 0 && settings.rotation < 360 && settings.time_base.num > 0 &&
           settings.time_base.den > 0 && settings.cell_rows >= 1 && settings.cell_rows <= max_cell_rows &&
           settings.noise_key.size() == noise_key_bytes && settings.threads >= 1 && settings.threads <= max_threads;
}

bool usable(const LumaPlane& luma) {
    return luma.data != nullptr && luma.width > 0 && luma.height > 0 && luma.width <= max_plane_side &&
           luma.height <= max_plane_side && luma.stride >= luma.width;
}

/// Of a foreign exception.
Error analysis_error(const std::exception& error) {
    return means_no_memory(error) ? fail(Errc::damaged, "frost.memory") : fail(Errc::bug, "frost.analysis");
}

bool inside(const FaceBox& face) {
    const auto fits = [](float from, float length) {
        constexpr float rounding = 1e-4F;
        return from >= 0 && length > 0 && from + length <= 1 + rounding;  // and no NaN
    };
    return fits(face.x, face.width) && fits(face.y, face.height) && face.confidence >= 0 && face.confidence <= 1;
}

/// What is drawn and what is read by no cell: the latter is more wherever a head was made plain.
struct Shapes {
    explicit Shapes(Masks found) : drawn(std::move(found)), hidden(drawn) {}
    void cover(const Heads& heads, std::size_t moment, int threads) {
        hide_heads(heads, hidden);
        draw_heads(heads, moment, drawn, threads);
    }
    void cover(const TextCover& text) { hide_text(text, hidden); }
    Masks drawn, hidden;
};

/// Adds the processor time since the last call to a stage: all threads' or, by another clock, the calling one's.
class StageClock {
  public:
    explicit StageClock(clockid_t clock = CLOCK_PROCESS_CPUTIME_ID) : clock_(clock) {}
    void count_for(double& stage) {
        const double now = now_ms();
        stage += now - last_;
        last_ = now;
    }

  private:
    [[nodiscard]] double now_ms() const {
        timespec time{};
        ::clock_gettime(clock_, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    }
    clockid_t clock_;
    double last_ = now_ms();
};

}  // namespace

struct TrackBuilder::State {
    explicit State(Settings with) : settings(std::move(with)), store(settings.display) {
        frames.time_base = settings.time_base;
    }
    Settings settings;
    AnalysisStore store;
    TextWatch text;
    FrameTable frames;
    std::vector<FaceLook> looks;
    std::int32_t width = 0, height = 0;
    StageTimes times;

    Result<std::size_t> write(MutableBytes out);
    Result<std::size_t> write_with_room(TrackContent& content, const Masks& drawn, const TextCover& cover,
                                        MutableBytes out) const;
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
        state.text.add(luma, state.settings.display, state.settings.rotation, seconds);
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
        // Nobody knows yet how large a face there is.
        const std::int32_t rows = std::min(state.settings.cell_rows, finest_cells(FaceDetector::none, false));
        TrackContent content = glimpse_of(state.store.clip().pictures.front(), key, rows);
        content.display = state.settings.display;
        content.frames = {state.frames.time_base, {state.frames.frames.front()}};
        return write_track(content, out);
    } catch (const std::exception& error) {
        return analysis_error(error);
    }
}

Status TrackBuilder::add_faces(std::vector<FaceLook> looks) {
    State& state = *state_;
    const auto frames = static_cast<std::int64_t>(state.frames.frames.size());
    std::int64_t last = -1;
    for (const FaceLook& look : looks) {
        const bool there = look.ordinal > last && look.ordinal < frames;
        if (!there || !std::all_of(look.faces.begin(), look.faces.end(), inside))
            return fail(Errc::usage, "frost.faces");
        last = look.ordinal;
    }
    if (state.settings.face_detector == FaceDetector::none) return fail(Errc::usage, "frost.faces");
    state.looks = std::move(looks);
    return {};
}

Result<std::size_t> TrackBuilder::State::write(MutableBytes out) {
    const Clip& clip = store.clip();
    const int threads = settings.threads;
    StageClock clock;
    times = {};
    const CameraStory story = study_camera(clip, threads);
    clock.count_for(times.camera);
    const std::vector<Ground> grounds = choose_grounds(clip, story, threads);
    clock.count_for(times.ground);
    Shapes shapes(decide_masks(clip, story, grounds, threads));
    clock.count_for(times.masks);
    const Heads heads = follow_faces(clip, story, looks);
    shapes.cover(heads, clip.frames_in(moment_s), threads);
    const TextCover cover = text.cover(clip.size);
    shapes.cover(cover);
    clock.count_for(times.covers);
    auto events = in_own_thread([&] {
        StageClock own(CLOCK_THREAD_CPUTIME_ID);
        auto found = events_of(clip, story, shapes.drawn);
        own.count_for(times.events);
        return found;
    });
    auto silhouettes = silhouettes_of(shapes.drawn, clip.frames_in(blink_s), coarseness.front(), threads);
    const Sighted sighted{settings.face_detector,          heads.found,    heads.largest,
                          tallest(silhouettes, clip.size), cover.too_much, unsteady_share(story)};
    const Frosting frosting = choose_cells(sighted, settings.cell_rows);
    const CellKey key(settings.noise_key.view());
    TrackContent content = compose(clip, story, shapes.hidden, key, frosting.cell_rows, threads);
    content.frosting = frosting;
    content.motion = motion_of(shapes.drawn);
    content.events = events.get();
    content.display = settings.display;
    content.frames = frames;
    content.silhouettes = std::move(silhouettes);
    add_text(cover, content.silhouettes);
    auto written = write_with_room(content, shapes.drawn, cover, out);
    clock.count_for(times.drawing);
    times.drawing -= times.events;
    return written;
}

/// Where the track doesn't fit, contours get plainer.
Result<std::size_t> TrackBuilder::State::write_with_room(TrackContent& content, const Masks& drawn,
                                                         const TextCover& cover, MutableBytes out) const {
    auto written = write_track(content, out);
    for (std::size_t i = 1; i < coarseness.size() && !written && written.error().code() == Errc::no_space; ++i) {
        content.silhouettes = silhouettes_of(drawn, store.clip().frames_in(blink_s), coarseness[i], settings.threads);
        add_text(cover, content.silhouettes);
        written = write_track(content, out);
    }
    if (!written && written.error().code() == Errc::no_space) return fail(Errc::usage, "frost.track_capacity");
    return written;
}

Result<std::size_t> TrackBuilder::finish(MutableBytes out) {
    if (state_->frames.frames.empty()) return fail(Errc::usage, "frost.no_frames");
    try {
        return state_->write(out);
    } catch (const std::exception& error) {
        return analysis_error(error);
    }
}

Size TrackBuilder::grid() const {
    return state_->store.clip().size;
}

const StageTimes& TrackBuilder::times() const {
    return state_->times;
}

}  // namespace milchglas::frost
