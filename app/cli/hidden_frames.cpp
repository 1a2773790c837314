#include "app/cli/hidden_frames.h"

#include "core/desk/survey_media.h"

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
}  // namespace

void tell_hidden_frames(const std::filesystem::path& media, nlohmann::json& row, Outcome& outcome) {
    row["hidden_frames"] = nullptr;
    const auto survey = desk::survey_media(media);
    if (!survey) return;
    row["hidden_frames"] = {{"in_file", survey->frames},
                            {"before", survey->before},
                            {"between", survey->between},
                            {"after", survey->after}};
    if (survey->hidden() == 0) return;
    outcome.say("Careful: " + media.string() + " holds " + std::to_string(survey->hidden()) +
                " frames that are never shown (" + places(*survey) + "). They are in the sealed clip. To leave them " +
                "out, seal what is shown: ffmpeg -i " + media.filename().string() + " shown.mp4");
}

}  // namespace milchglas::cli
