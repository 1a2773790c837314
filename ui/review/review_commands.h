#pragma once
#include "core/model/label_schema.h"
#include "ui/look/commands.h"

namespace milchglas::review {

/// Everything the review desk does by key, with the keys of the starter schema's answers. REQUIRES: called once, before
/// a ReviewDesk is made.
void add_review_commands(look::Commands& commands);

/// "answer.content.person"
QString answer_command(const std::string& question, const std::string& answer);
/// Answers of a schema that came with a clip and aren't known yet get a command without a key: a person may give them
/// one.
void add_missing_answers(look::Commands& commands, const LabelSchema& schema);

}  // namespace milchglas::review
