#pragma once
// What a code means for the person in front of the window: what happened, and what stays true. No blame, no names.
#include <QString>

#include "core/base/error.h"
#include "core/model/decision.h"
#include "core/model/disclosure_level.h"
#include "core/model/key_purpose.h"
#include "core/model/reveal.h"
#include "core/model/role.h"
#include "core/model/vocabulary.h"

namespace milchglas::look {

/// One translated sentence or two; never empty.
QString sentence_for(const Error& error);
/// The code as support asks for it: "desk.renderer (peer_gone)".
QString support_code(const Error& error);
/// The picture beside the sentence: a name for line_icon().
QString icon_for(const Error& error);

QString word_for(Level level);
QString word_for(CapSource source);
QString word_for(Room room);
QString word_for(Reason reason);
QString word_for(RevealReason reason);
QString word_for(Posture posture);
QString word_for(Role role);
QString word_for(KeyPurpose purpose);
QString word_for(Purpose purpose);
QString word_for(Task task);

/// The first 8 characters of a pseudonym: enough to tell clips and people in a list apart.
QString short_id(const std::string& id);
/// A moment in the person's own time zone and way of writing.
QString date_words(std::int64_t utc_ms);

}  // namespace milchglas::look
