#include "core/desk/drop_hidden.h"

#include "core/base/file.h"
#include "core/desk/media_decoder.h"
#include "core/desk/survey_media.h"

namespace milchglas::desk {
namespace {
constexpr int patience_ms = 120'000;
/// An index can be longer than the one it replaces: that of a fragmented file, say. What isn't used costs nothing.
constexpr std::uint64_t room_for_index = 32ull << 20;

/// `copy` holds what was reported. The decoder that read hostile bytes is believed nothing.
Result<ShownOnly> checked(UniqueFd copy, std::uint64_t capacity, const CopyShownDone& done) {
    if (done.copy_bytes > capacity) return fail(Errc::damaged, "desk.still_hidden");
    MG_CHECK(seal_memory_file(copy, done.copy_bytes, "desk.drop"));
    MG_TRY(const MediaSurvey survey, survey_media(copy));
    if (survey.hidden() != 0 || survey.frames != done.frames) return fail(Errc::damaged, "desk.still_hidden");
    return ShownOnly{std::move(copy), done.frames, done.lost, done.sound_left_out};
}
}  // namespace

Result<ShownOnly> drop_hidden_frames(const UniqueFd& media) {
    MG_TRY(const std::uint64_t size, size_of(media.get(), "desk.media"));
    if (size > max_drop_bytes) return fail(Errc::usage, "desk.drop_too_large");
    CopyShownOrder order;
    order.copy_capacity = size + room_for_index;
    MG_TRY(order.media, media.duplicate());
    MG_TRY(UniqueFd copy, unsealed_memory_file(order.copy_capacity, "desk.drop"));
    MG_TRY(order.copy, copy.duplicate());
    const std::uint64_t capacity = order.copy_capacity;
    // The order and its descriptors end with this statement, the decoder and its mapping before.
    const auto report = ask_decoder(DecoderOrder(std::move(order)), patience_ms);
    if (!report) return report.error();
    const auto* done = std::get_if<CopyShownDone>(&*report);
    if (done == nullptr) return fail(Errc::damaged, "desk.media_died");
    return checked(std::move(copy), capacity, *done);
}

}  // namespace milchglas::desk
