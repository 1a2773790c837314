#include "app/cli/hidden_frames.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/file.h"

namespace milchglas::cli {
namespace {
std::string places(const desk::MediaSurvey& survey) {
    std::string text;
    const auto add = [&](std::int64_t count, const char* where) {
        if (count > 0) text += (text.empty() ? "" : ", ") + std::to_string(count) + where;
    };
    add(survey.before, " before the beginning");
    add(survey.between, " in between");
    add(survey.after, " after the end");
    return text;
}

std::string hidden_in(const desk::MediaSurvey& survey) {
    return std::to_string(survey.hidden()) + " frames that are never shown (" + places(survey) + ")";
}

std::string left_out(const desk::MediaSurvey& survey, const desk::ShownOnly& copy) {
    std::string text = hidden_in(survey);
    if (copy.lost > 0) text += ", " + std::to_string(copy.lost) + " shown ones that need them to be drawn";
    if (copy.sound_left_out) text += ", the sound";
    return text;
}

/// What a viewer would be told of such a video is of no use to a sender; what only a copy can meet is.
Error for_sender(const Error& why) {
    constexpr std::array<std::string_view, 3> of_copies{"media.nothing_left", "media.hidden_between",
                                                        "media.cannot_copy"};
    const bool of_copy = std::find(of_copies.begin(), of_copies.end(), why.where()) != of_copies.end();
    if (of_copy || !why.where().starts_with("media.")) return why;
    return fail(Errc::damaged, "cli.drop_unread");
}
}  // namespace

Result<MediaToSeal> MediaToSeal::open(std::filesystem::path media, bool drop_hidden) {
    MediaToSeal opened(std::move(media));
    MG_TRY(opened.file_, open_regular_file(opened.name_, "desk.media"));
    const auto survey = desk::survey_media(opened.file_);
    if (survey) opened.survey_ = *survey;
    if (!drop_hidden) return opened;
    if (!survey) return for_sender(survey.error());
    if (survey->hidden() > 0) MG_CHECK(opened.drop_hidden());
    return opened;
}

Status MediaToSeal::drop_hidden() {
    auto copy = desk::drop_hidden_frames(file_);
    if (!copy) return for_sender(copy.error());
    copy_ = *std::move(copy);
    return {};
}

void MediaToSeal::tell(nlohmann::json& row, Outcome& outcome) const {
    row["hidden_frames"] = nullptr;
    row["dropped"] = nullptr;
    if (!survey_) return;
    row["hidden_frames"] = {{"in_file", survey_->frames},
                            {"before", survey_->before},
                            {"between", survey_->between},
                            {"after", survey_->after}};
    if (copy_) {
        row["dropped"] = {{"hidden", survey_->hidden()}, {"shown", copy_->lost}, {"sound", copy_->sound_left_out}};
        outcome.say("Left out of " + name_.string() + ": " + left_out(*survey_, *copy_) + ". " +
                    std::to_string(copy_->frames) + " frames are in the sealed clip.");
    } else if (survey_->hidden() > 0) {
        outcome.say("Careful: " + name_.string() + " holds " + hidden_in(*survey_) +
                    ". They are in the sealed clip. --drop-hidden leaves them out.");
    }
}

}  // namespace milchglas::cli
