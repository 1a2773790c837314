#include "core/viewer/pass.h"

#include <chrono>
#include <optional>
#include <utility>

#include "core/base/secret.h"
#include "core/frost/track_builder.h"
#include "core/media/read_ahead.h"
#include "core/viewer/detector_search.h"
#include "core/viewer/face_search.h"
#include "core/viewer/found_things.h"
#include "core/viewer/guard_watch.h"
#include "core/viewer/key_file.h"
#include "core/viewer/large_pages.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/mapping.h"
#include "core/viewer/opencv_threads.h"
#include "core/viewer/payload_source.h"
#include "core/viewer/try_detector.h"

namespace milchglas::viewer {

namespace {

using SteadyClock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds progress_every{100};
constexpr std::uint64_t max_model_bytes = 8u << 20;

Status report(channel::Channel& channel, const DecoderReport& message) {
    return channel.send(message);
}

/// Everything that needs a descriptor or a page of shared memory; made before lock-down.
struct Materials {
    UniqueFd ciphertext;
    std::uint64_t ciphertext_end = 0;
    Secret payload_key, noise_key;
    Mapping track;
    std::optional<Mapping> glimpse;
    std::unique_ptr<FaceFinder> faces;  ///< null: nobody looks for any
    Bytes detector;                     ///< a net's bytes, unread; empty: none looks
};

/// Who looks at pictures of the clip while it is decoded; either may be null.
struct Lookers {
    std::unique_ptr<FaceSearch> faces;
    std::unique_ptr<DetectorSearch> detector;
};

Result<std::unique_ptr<FaceFinder>> read_finder(const PassOrder& order) {
    if (order.face_detector == FaceDetector::none) return nullptr;
    MG_TRY(const std::uint64_t size, size_of(order.face_model.get(), "viewer.face_model"));
    if (size > max_model_bytes) return fail(Errc::damaged, "viewer.face_model");
    Bytes model(size);
    MG_CHECK(read_exactly_at(order.face_model.get(), 0, model, "viewer.face_model"));
    return load_face_finder(order.face_detector, model);
}

Result<Materials> gather(PassOrder& order) {
    if (order.track_capacity > track_capacity || order.decode_threads < 1 || order.decode_threads > max_decode_threads)
        return fail(Errc::usage, "viewer.order");
    if (order.detector && !makes_sense(*order.detector)) return fail(Errc::usage, "viewer.order");
    MG_TRY(const std::uint64_t end, size_of(order.ciphertext.get(), "viewer.map"));
    MG_TRY(Secret payload_key, read_key_file(order.payload_key));
    MG_TRY(Secret noise_key, read_key_file(order.noise_key));
    MG_TRY(Mapping track, Mapping::of(order.track.get(), order.track_capacity, Mapping::Access::read_write));
    std::optional<Mapping> glimpse;
    if (order.glimpse) {
        MG_TRY(Mapping memory, Mapping::of(order.glimpse.get(), glimpse_capacity, Mapping::Access::read_write));
        glimpse.emplace(std::move(memory));
    }
    MG_TRY(auto faces, read_finder(order));
    Bytes detector;
    if (order.detector) {
        MG_TRY(detector, detector_bytes(order.detector_model));
    }
    for (UniqueFd* used :
         {&order.payload_key, &order.noise_key, &order.track, &order.glimpse, &order.face_model, &order.detector_model})
        used->reset();
    return Materials{std::move(order.ciphertext),
                     end,
                     std::move(payload_key),
                     std::move(noise_key),
                     std::move(track),
                     std::move(glimpse),
                     std::move(faces),
                     std::move(detector)};
}

Result<frost::TrackBuilder> builder_for(const media::VideoInfo& info, const PassOrder& order, Secret noise_key) {
    frost::Settings settings;
    settings.display = {info.display_width, info.display_height};
    settings.rotation = 90 * static_cast<std::int32_t>(info.rotation);
    settings.time_base = info.time_base;
    settings.cell_rows = order.cell_rows;
    settings.face_detector = order.face_detector;
    settings.threads = order.decode_threads;  // the codec's have little to do by then
    settings.noise_key = std::move(noise_key);
    return frost::TrackBuilder::create(std::move(settings));
}

/// The detector's net is read here and nowhere earlier: behind lock-down.
Result<Lookers> lookers_for(const media::VideoInfo& info, const PassOrder& order, Materials& materials) {
    const PictureWatch::Frames frames{
        {info.display_width, info.display_height}, 90 * static_cast<std::int32_t>(info.rotation), info.time_base};
    Lookers lookers;
    if (materials.faces) {
        MG_TRY(lookers.faces, FaceSearch::start(std::move(materials.faces), frames));
    }
    if (order.detector)
        lookers.detector =
            std::make_unique<DetectorSearch>(std::exchange(materials.detector, {}), *order.detector, frames);
    return lookers;
}

/// Without a glimpse somebody waits longer, and that is all.
Status show_glimpse(const frost::TrackBuilder& builder, std::optional<Mapping>& glimpse, channel::Channel& channel) {
    if (!glimpse) return {};
    const auto bytes = builder.write_glimpse(glimpse->mutable_view());
    return bytes ? report(channel, PassGlimpse{*bytes}) : Status{};
}

/// Adds every frame of the clip; returns how many.
Result<std::int64_t> add_frames(media::ReadAhead& reader, frost::TrackBuilder& builder, const Lookers& lookers,
                                std::optional<Mapping>& glimpse, channel::Channel& channel) {
    std::int64_t frames = 0;
    auto reported = SteadyClock::now();
    while (true) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return frames;
        const media::LumaView& luma = frame->luma;
        const frost::LumaPlane plane{luma.data, luma.stride, luma.width, luma.height};
        MG_CHECK(builder.add_frame(plane, frame->time));
        if (lookers.faces) MG_CHECK(lookers.faces->add_frame(plane, frames, frame->time.pts));
        if (lookers.detector) lookers.detector->add_frame(plane, frames, frame->time.pts);
        if (++frames == 1) MG_CHECK(show_glimpse(builder, glimpse, channel));
        if (const auto now = SteadyClock::now(); now - reported >= progress_every) {
            MG_CHECK(report(channel, PassProgress{frames}));
            reported = now;
        }
    }
}

void tell_found(const PassOrder& order, const std::vector<DetectorLook>& faces, DetectorSearch* detector,
                frost::Size grid, PassDone& done) {
    const bool sure = order.face_detector == FaceDetector::blaze_face;
    done.found = things_in(FoundBy::faces, sure, faces, grid);
    if (detector == nullptr) return;
    auto things = things_in(FoundBy::detector, true, detector->finish(), grid);
    done.found.insert(done.found.end(), things.begin(), things.end());
    done.detector_failed = detector->failure();
}

/// The part that a hostile clip may steer.
Result<PassDone> make_track(const PassOrder& order, Materials materials, channel::Channel& channel) {
    MG_TRY(age::PayloadReader payload,
           age::PayloadReader::open(materials.ciphertext.get(), order.payload_offset, materials.ciphertext_end,
                                    std::move(materials.payload_key)));
    MG_TRY(PayloadSource source, PayloadSource::create(std::move(payload), order.media_offset, order.media_size));
    media::Limits limits;
    limits.max_frames = frost::max_track_frames;
    limits.threads = order.decode_threads;
    limits.loop_filter = media::LoopFilter::against_drift;
    MG_TRY(media::VideoReader reader, media::VideoReader::open(source, limits));
    MG_TRY(frost::TrackBuilder builder, builder_for(reader.info(), order, std::move(materials.noise_key)));
    MG_TRY(const Lookers lookers, lookers_for(reader.info(), order, materials));
    MG_TRY(const auto ahead, media::ReadAhead::start(std::move(reader)));
    MG_TRY(const std::int64_t frames, add_frames(*ahead, builder, lookers, materials.glimpse, channel));
    std::vector<DetectorLook> faces;
    if (lookers.faces) {
        MG_TRY(auto looks, lookers.faces->finish());
        faces = looks_of(looks);
        MG_CHECK(builder.add_faces(std::move(looks)));
    }
    PassDone done{0, frames, {}, {}};
    tell_found(order, faces, lookers.detector.get(), builder.grid(), done);
    MG_TRY(done.track_bytes, builder.finish(materials.track.mutable_view()));
    return done;
}

Result<PassDone> run(PassOrder& order, channel::Channel& channel) {
    settle_opencv_threads();
    grow_heap_in_large_pages();
    MG_TRY(Materials materials, gather(order));
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(report(channel, LockedDown{std::move(layers)}));
    MG_CHECK(end_with_the_guard(channel));
    return make_track(order, std::move(materials), channel);
}

}  // namespace

Status run_pass(PassOrder order, channel::Channel& channel) {
    const auto done = run(order, channel);
    if (done) return report(channel, *done);
    // When the guard is gone too, the first error is still the one to return.
    (void)report(channel, DecoderFailed{done.error().code(), done.error().where()});
    return done.error();
}

}  // namespace milchglas::viewer
