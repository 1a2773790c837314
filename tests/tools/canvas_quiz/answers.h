#pragma once
// What the quiz asks of a clip, what is right, and what somebody said. The words are those of the starter schema.
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/disclosure_level.h"
#include "tests/scenes/catalogue.h"

namespace milchglas::quiz {

struct Question {
    std::string_view task;
    bool several = false;  ///< more than one answer may be given
    std::vector<std::string_view> answers;
    std::string_view words;  ///< for whoever answers
};

inline constexpr std::string_view cant_tell = "cant-tell";  ///< an answer to everything; never counts as right

std::span<const Question> questions();

/// Task to answers, in the order of `Question::answers`. A task that isn't there wasn't answered.
using Said = std::map<std::string, std::vector<std::string>, std::less<>>;

/// By the guideline of the reviewers: an alarm is justified by a person, a vehicle, or a package that comes or goes.
Said right_answers(const scenes::Answer& truth);

/// One thing to look at: a clip at one level.
struct Item {
    std::string id;    ///< random
    std::string clip;  ///< says what happens in it
    Level level{};
    Said right;
};

/// The key of a quiz as text, and back. Errors: damaged "quiz.key".
std::string key_text(std::span<const Item> items);
Result<std::vector<Item>> parse_key(std::string_view text);

/// {"<id>": {"content": ["person"], "package": "none", "alarm": "justified"}, ...}; whatever is left out wasn't
/// answered. Errors: usage "quiz.answers" (no such JSON, an id that isn't in `items`, a task or an answer that nobody
/// asked for).
Result<std::map<std::string, Said>> parse_answers(std::string_view text, std::span<const Item> items);

}  // namespace milchglas::quiz
