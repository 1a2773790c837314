#include <algorithm>

#include "core/base/file.h"
#include "core/frost/track.h"
#include "tests/tools/hostile_clips/decoder_run.h"

namespace milchglas::hostile {

namespace {

// Longer than the guard's, because many decoders share a machine here; what is tried is that it ends, not how fast.
constexpr std::int64_t lease_ms = 4000, at_most_ms = 8000;
constexpr int patience_ms = at_most_ms + end_in_ms;
constexpr std::int32_t slots = 2;

struct Setting {
    RevealOrder order;
    UniqueFd canvas;
    CanvasGeometry geometry;
    std::int64_t frames = 0;
    CanvasBox lens;
};

Result<Setting> setting_of(const Bytes& clip, const Bytes& bytes, Level level) {
    MG_TRY(const viewer::test::SealedMedia sealed, viewer::test::seal_media(clip));
    MG_TRY(const frost::Track track, frost::Track::open(bytes));
    Setting setting;
    setting.geometry = frost::canvas_geometry_for(track.display(), slots);
    setting.frames = track.frame_count();
    const CanvasGeometry& canvas = setting.geometry;
    setting.lens = {canvas.width / 3, canvas.height / 3, std::max(canvas.width / 5, 1), std::max(canvas.height / 5, 1)};
    RevealOrder& order = setting.order;
    MG_CHECK(hand_over(sealed, order));
    MG_TRY(order.noise_key, sealed_memory_file(Bytes(32, 0x11), "hostile.key"));
    MG_TRY(order.track, sealed_memory_file(bytes, "hostile.track"));
    order.track_bytes = bytes.size();
    MG_TRY(setting.canvas, memory_file(canvas.bytes(), "hostile.canvas"));
    MG_TRY(order.canvas, setting.canvas.duplicate());
    order.geometry = canvas;
    order.mark = "hostile 00:00";
    order.level = level;
    order.lease_ms = lease_ms;
    order.at_most_ms = at_most_ms;
    return setting;
}

/// Nothing outside of `box` in a slot, nothing at all where it is empty. False also when it can't be read.
bool is_blank_but(const Setting& setting, std::int32_t slot, const CanvasBox& box) {
    const CanvasGeometry& canvas = setting.geometry;
    Bytes pixels(canvas.slot_bytes());
    const auto at = static_cast<std::uint64_t>(slot) * canvas.slot_bytes();
    if (!read_exactly_at(setting.canvas.get(), at, pixels, "hostile.canvas")) return false;
    for (std::size_t i = 0; i < pixels.size(); ++i) {
        const auto x = static_cast<std::int32_t>(i % static_cast<std::size_t>(canvas.width));
        const auto y = static_cast<std::int32_t>(i / static_cast<std::size_t>(canvas.width));
        const bool inside = x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
        if (pixels[i] != 0 && !inside) return false;
    }
    return true;
}

bool is_blank(const Setting& setting) {
    return is_blank_but(setting, 0, {}) && is_blank_but(setting, 1, {});
}

/// One frame asked for and answered; shown, or how it ended.
Verdict ask(DecoderRun& run, const Setting& setting, const RevealFrameOrder& frame, Level level) {
    (void)run.order(frame);  // a process that is gone says so itself
    const auto next = run.next(patience_ms);
    if (const auto* verdict = std::get_if<Verdict>(&next)) return *verdict;
    const auto* done = std::get_if<RevealDone>(&std::get<DecoderReport>(next));
    if (done == nullptr || done->ordinal != frame.ordinal || done->slot != frame.slot)
        return {Fate::broken, "told what it may not"};
    const double most = level == Level::lens ? 1.0 / lens_parts : 1;
    if (!(done->revealed_area >= 0 && done->revealed_area <= most)) return {Fate::broken, "area"};
    if (level != Level::lens) return {Fate::shown, ""};
    if (done->box != frame.box) return {Fate::broken, "box"};
    // Its own clock may have blanked it meanwhile, and that is no less right.
    if (!is_blank_but(setting, frame.slot, frame.box)) return {Fate::broken, "more than the lens"};
    return {Fate::shown, ""};
}

Verdict look_around(DecoderRun& run, const Setting& setting, Level level) {
    std::int32_t slot = 0;
    for (const std::int64_t ordinal : {setting.frames / 2, std::int64_t{0}, setting.frames - 1}) {
        const CanvasBox box = level == Level::lens ? setting.lens : CanvasBox{};
        const Verdict verdict = ask(run, setting, {ordinal, slot, box}, level);
        if (verdict.fate != Fate::shown) return verdict;
        slot = (slot + 1) % slots;
    }
    run.hang_up();
    return run.ends() ? Verdict{Fate::shown, ""} : Verdict{Fate::stalled, "after the guard was gone"};
}

}  // namespace

Verdict try_reveal(const Program& program, const Bytes& clip, const Bytes& track, Level level) {
    auto setting = setting_of(clip, track, level);
    if (!setting) return {Fate::broken, setting.error().where()};
    auto run = DecoderRun::start(program.decoder, std::move(setting->order));
    if (!run) return {Fate::broken, run.error().where()};
    const Verdict verdict = look_around(*run, *setting, level);
    // Of one that crashed or stalled the guard wipes the canvas.
    const bool by_itself = verdict.fate == Fate::shown || verdict.fate == Fate::refused || verdict.fate == Fate::ended;
    if (by_itself && !is_blank(*setting)) return {Fate::broken, "something was left on the canvas"};
    return verdict;
}

}  // namespace milchglas::hostile
