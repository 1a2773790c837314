#pragma once
// For senders: frames that lie in a video and that its edit list hides travel with the clip, unless they are dropped.
#include <filesystem>
#include <optional>

#include "app/cli/verb.h"
#include "core/desk/drop_hidden.h"
#include "core/desk/survey_media.h"

namespace milchglas::cli {

/// The media of one clip, and what of it a viewer is never shown.
class MediaToSeal {
  public:
    /// Without `drop_hidden` any file will do. With it a file that hides something is copied without, and one of which
    /// that can't be told isn't sealed. Errors: not_found "desk.media"; damaged "cli.drop_unread" (no video we read);
    /// those of desk::drop_hidden_frames.
    static Result<MediaToSeal> open(std::filesystem::path media, bool drop_hidden);

    /// What is sealed: the file itself, or the copy.
    [[nodiscard]] const UniqueFd& bytes() const { return copy_ ? copy_->media : file_; }
    /// Adds to `row` `hidden_frames` ({in_file, before, between, after} of the file; null where it can't be told, for
    /// what is no video, say) and `dropped` ({hidden, shown, sound}, or null); where there is something to say, says it
    /// in `outcome`.
    void tell(nlohmann::json& row, Outcome& outcome) const;

  private:
    explicit MediaToSeal(std::filesystem::path name) : name_(std::move(name)) {}
    Status drop_hidden();

    std::filesystem::path name_;
    UniqueFd file_;
    std::optional<desk::MediaSurvey> survey_;
    std::optional<desk::ShownOnly> copy_;
};

}  // namespace milchglas::cli
