#pragma once
#include "core/model/label_schema.h"
#include "ui/look/commands.h"
#include "ui/review/guideline.h"

namespace milchglas::review {

/// Everything the review desk does by key, with the keys of the starter schema's answers. REQUIRES: called once, before
/// a ReviewDesk is made.
void add_review_commands(look::Commands& commands);

/// The one answer that does more: see CantTellKey.
inline const QString cant_tell_command = QStringLiteral("answer.visibility.cant-tell");

/// "answer.content.person"
QString answer_command(const std::string& question, const std::string& answer);
/// What gives this answer; empty for kinds, whose keys depend on what is selected.
QString command_of(const Topic& topic);
/// Answers of a schema that came with a clip and aren't known yet get a command without a key: a person may give them
/// one.
void add_missing_answers(look::Commands& commands, const LabelSchema& schema);

}  // namespace milchglas::review
