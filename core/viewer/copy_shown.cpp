#include "core/viewer/copy_shown.h"

#include "core/media/copy_shown.h"
#include "core/viewer/file_source.h"
#include "core/viewer/lockdown.h"
#include "core/viewer/mapping.h"

namespace milchglas::viewer {

namespace {

Result<CopyShownDone> copy_shown(CopyShownOrder& order, channel::Channel& channel) {
    MG_TRY(const std::uint64_t size, size_of(order.media.get(), "viewer.media"));
    MG_TRY(Mapping copy, Mapping::of(order.copy.get(), order.copy_capacity, Mapping::Access::read_write));
    order.copy.reset();  // from here on it is written through the mapping only
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{std::move(layers)})));
    FileSource source(order.media.get(), size);
    MG_TRY(const media::CopiedShown copied, media::copy_shown_frames(source, copy.mutable_view()));
    return CopyShownDone{copied.bytes, copied.frames, copied.lost, copied.sound_left_out};
}

}  // namespace

Status run_copy_shown(CopyShownOrder order, channel::Channel& channel) {
    const auto done = copy_shown(order, channel);
    if (done) return channel.send(DecoderReport(*done));
    // When whoever asked is gone too, the first error is still the one to return.
    (void)channel.send(DecoderReport(DecoderFailed{done.error().code(), done.error().where()}));
    return done.error();
}

}  // namespace milchglas::viewer
