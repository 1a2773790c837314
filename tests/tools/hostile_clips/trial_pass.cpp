#include "core/base/file.h"
#include "core/frost/render.h"
#include "tests/tools/hostile_clips/decoder_run.h"

namespace milchglas::hostile {

namespace {

constexpr int patience_ms = 30'000;  // the guard's

struct Memory {
    UniqueFd track, glimpse;
};

Result<DecoderRun> start(const Program& program, const Bytes& clip, Memory& memory) {
    MG_TRY(const viewer::test::SealedMedia sealed, viewer::test::seal_media(clip));
    PassOrder order;
    MG_CHECK(hand_over(sealed, order));
    MG_TRY(order.noise_key, sealed_memory_file(Bytes(32, 0x11), "hostile.key"));
    MG_TRY(memory.track, memory_file(track_capacity, "hostile.track"));
    MG_TRY(order.track, memory.track.duplicate());
    order.track_capacity = track_capacity;
    MG_TRY(memory.glimpse, memory_file(glimpse_capacity, "hostile.track"));
    MG_TRY(order.glimpse, memory.glimpse.duplicate());
    if (!program.face_model.empty()) {
        order.face_detector = FaceDetector::haar;
        MG_TRY(order.face_model, sealed_memory_file(program.face_model, "hostile.model"));
    }
    return DecoderRun::start(program.decoder, std::move(order));
}

/// A track as the guard takes it over, and some of its frames drawn.
Verdict judge_track(const UniqueFd& memory, std::uint64_t size, std::uint64_t capacity, std::int64_t frames,
                    Bytes& bytes) {
    if (size == 0 || size > capacity) return {Fate::broken, "track size"};
    bytes.resize(size);
    if (!read_exactly_at(memory.get(), 0, bytes, "hostile.track")) return {Fate::broken, "track memory"};
    const auto track = frost::Track::open(bytes);
    if (!track) return {Fate::broken, track.error().where()};
    if (track->frame_count() != frames || frames < 1) return {Fate::broken, "frame count"};
    const CanvasGeometry geometry = frost::canvas_geometry_for(track->display(), 1);
    Bytes slot(geometry.slot_bytes());
    for (const std::int64_t ordinal : {std::int64_t{0}, frames / 2, frames - 1})
        for (const Level level : {Level::outline, Level::frosted})
            if (const auto frame = frost::render(*track, ordinal, level, slot, geometry); !frame)
                return {Fate::broken, frame.error().where()};
    return {Fate::shown, ""};
}

}  // namespace

Verdict try_pass(const Program& program, const Bytes& clip, std::optional<Bytes>& track) {
    Memory memory;
    auto run = start(program, clip, memory);
    if (!run) return {Fate::broken, run.error().where()};
    while (true) {
        const auto next = run->next(patience_ms);
        if (const auto* verdict = std::get_if<Verdict>(&next))
            return verdict->fate == Fate::ended ? Verdict{Fate::broken, "ended without an answer"} : *verdict;
        const auto& report = std::get<DecoderReport>(next);
        Bytes bytes;
        if (const auto* glimpse = std::get_if<PassGlimpse>(&report)) {
            const Verdict verdict = judge_track(memory.glimpse, glimpse->track_bytes, glimpse_capacity, 1, bytes);
            if (verdict.fate != Fate::shown) return verdict;
        }
        const auto* done = std::get_if<PassDone>(&report);
        if (done == nullptr) continue;
        if (!run->ends()) return {Fate::stalled, "after its track"};
        const Verdict verdict = judge_track(memory.track, done->track_bytes, track_capacity, done->frames, bytes);
        if (verdict.fate == Fate::shown) track = std::move(bytes);
        return verdict;
    }
}

}  // namespace milchglas::hostile
