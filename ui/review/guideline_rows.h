#pragma once
// Guidelines as they are written down: texts for QT_TRANSLATE_NOOP("Guidelines", ...).
#include <span>
#include <string_view>

#include "ui/review/guideline_scene.h"

namespace milchglas::review {

struct GuidelineRow {
    std::string_view question;  ///< empty for kinds
    std::string_view label;
    const char* rule;
    Drawn counts;
    const char* counts_words;
    Drawn differs;
    const char* differs_words;
    const char* doubt;
};

std::span<const GuidelineRow> answer_guidelines();
std::span<const GuidelineRow> cause_guidelines();
std::span<const GuidelineRow> segment_guidelines();
std::span<const GuidelineRow> track_guidelines();

}  // namespace milchglas::review
