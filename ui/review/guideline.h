#pragma once
// The guideline: for each label of the starter schema one short page. What counts, what doesn't, and what to do in
// doubt, each with a drawn example.
#include <QString>
#include <optional>
#include <string>

#include "ui/review/guideline_scene.h"

namespace milchglas::review {

/// What a page is about.
struct Topic {
    enum class Of { answer, segment, track };
    Of of = Of::answer;
    std::string question;  ///< of an answer
    std::string label;     ///< an answer, or a kind
    friend bool operator==(const Topic&, const Topic&) = default;
};

/// The question the page answers a part of: "What is there?", "Segment", "Box".
QString question_words(const Topic& topic);

struct Example {
    Drawn drawn{};
    QString words;  ///< what is drawn, and what that means
};
struct Guideline {
    QString rule;
    Example counts, differs;  ///< one that is it, one that looks like it and isn't
    QString doubt;
};

/// None for labels that somebody added to the starter schema.
std::optional<Guideline> guideline_for(const Topic& topic);

}  // namespace milchglas::review
