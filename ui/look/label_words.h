#pragma once
// What the ids of a label schema are called in the window.
#include <QString>
#include <string>

namespace milchglas::look {

/// Of a question, an answer, a segment or track kind, an attribute or its value. An id without a translation is shown
/// as it is, with spaces for hyphens: schemas are made by admins.
QString label_words(const std::string& id);

}  // namespace milchglas::look
