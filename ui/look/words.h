#pragma once
// What a code means for the person in front of the window: what happened, and what stays true. No blame, no names.
#include <QString>

#include "core/base/error.h"
#include "core/model/disclosure_level.h"
#include "core/model/decision.h"
#include "core/model/vocabulary.h"

namespace milchglas::look {

/// One translated sentence or two; never empty.
QString sentence_for(const Error& error);
/// The code as support asks for it: "desk.renderer (peer_gone)".
QString support_code(const Error& error);

QString word_for(Level level);
QString word_for(CapSource source);
QString word_for(Room room);
QString word_for(Reason reason);

}  // namespace milchglas::look
