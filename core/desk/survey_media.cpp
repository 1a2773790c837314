#include "core/desk/survey_media.h"

#include "core/desk/media_decoder.h"

namespace milchglas::desk {
namespace {
constexpr int patience_ms = 30'000;
}

Result<MediaSurvey> survey_media(const UniqueFd& media) {
    SurveyOrder order;
    MG_TRY(order.media, media.duplicate());
    MG_TRY(const DecoderReport report, ask_decoder(DecoderOrder(std::move(order)), patience_ms));
    const auto* done = std::get_if<SurveyDone>(&report);
    if (done == nullptr) return fail(Errc::damaged, "desk.media_died");
    return MediaSurvey{done->frames, done->before, done->between, done->after};
}

}  // namespace milchglas::desk
