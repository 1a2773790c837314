#include "core/viewer/survey.h"

#include "core/media/hidden_frames.h"
#include "core/viewer/file_source.h"
#include "core/viewer/lockdown.h"

namespace milchglas::viewer {

namespace {

Result<SurveyDone> survey(const SurveyOrder& order, channel::Channel& channel) {
    MG_TRY(const std::uint64_t size, size_of(order.media.get(), "viewer.media"));
    MG_TRY(std::string layers, lock_down(Mode::pass));
    channel.plain_from_now();
    MG_CHECK(channel.send(DecoderReport(LockedDown{std::move(layers)})));
    FileSource source(order.media.get(), size);
    MG_TRY(const media::HiddenFrames count, media::count_hidden_frames(source));
    return SurveyDone{count.in_file, count.before, count.between, count.after};
}

}  // namespace

Status run_survey(SurveyOrder order, channel::Channel& channel) {
    const auto done = survey(order, channel);
    if (done) return channel.send(DecoderReport(*done));
    // When whoever asked is gone too, the first error is still the one to return.
    (void)channel.send(DecoderReport(DecoderFailed{done.error().code(), done.error().where()}));
    return done.error();
}

}  // namespace milchglas::viewer
