#pragma once
// Answers against the key: shares of right ones for each task and level, with the interval chance leaves open.
#include <nlohmann/json_fwd.hpp>
#include <string>

#include "tests/tools/canvas_quiz/answers.h"

namespace milchglas::quiz {

/// Wilson, "Probable inference, the law of succession, and statistical inference", J. Am. Stat. Assoc. 22 (1927), at
/// 95 %; 0 to 1 of nothing.
struct Interval {
    double low = 0, high = 1;
};
Interval wilson(std::size_t right, std::size_t of);

struct TaskScore {
    std::string task;
    Level level{};
    std::size_t right = 0, answered = 0, unanswered = 0, cant_tell = 0;  ///< `answered` holds those who can't tell
    std::size_t commonest = 0;  ///< how many of `answered` are right for who always gives the commonest answer
    std::map<std::pair<std::string, std::string>, std::size_t> confusion;  ///< (right, said) to how often
};

struct Wrong {
    std::string id, clip, task, right, said;
    Level level{};
};

struct Score {
    /// The tasks asked, and what "content" says of each kind by itself: "person", "pet", "vehicle", "nothing".
    std::vector<TaskScore> tasks;
    std::vector<Wrong> wrong;
};

Score score(std::span<const Item> items, const std::map<std::string, Said>& answers);

std::string score_text(const Score& score);
nlohmann::json score_json(const Score& score);

}  // namespace milchglas::quiz
