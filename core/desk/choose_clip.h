#pragma once
// Which clip a person gets: the first of the queue that consent allows them. Asked before a clip is prepared, and asked
// anew before it is opened.
#include <optional>

#include "core/desk/clip_table.h"
#include "core/desk/next_clip.h"
#include "core/desk/workbench.h"
#include "core/model/permit.h"

namespace milchglas::desk {

/// One clip that consent allows one person, for one purpose and task.
struct AllowedClip {
    StoredClip clip;
    Decision decision;
    Permit permit;
    Task task{};

    [[nodiscard]] const ClipId& id() const { return clip.manifest.clip; }
    /// An entry about it and about whoever is at `session`.
    [[nodiscard]] audit::Entry entry(const Session& session, audit::EntryType type) const;
};

/// What consent is asked about a clip, for whoever sits at the bench and the screen they sit at; `requested` is the
/// asker's to lower. Errors: those of evidence_for().
Result<consent::Question> question_about(Workbench& bench, const StoredClip& clip, Purpose purpose, Task task);

/// Consent and budget about one clip. None: refused. That is logged, and the clip is out of the queue, or waits for
/// others when it was only this person or task that was refused. Errors: those of store and log.
Result<std::optional<AllowedClip>> ask_consent(Workbench& bench, StoredClip clip, const NextClip::Request& request);

/// None: nothing waits for this person. Refused clips are passed over. Errors: those of store and log.
Result<std::optional<AllowedClip>> choose_clip(Workbench& bench, const NextClip::Request& request);

}  // namespace milchglas::desk
