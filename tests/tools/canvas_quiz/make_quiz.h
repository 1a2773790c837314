#pragma once
// Draws a quiz into a folder: what a reviewer sees, questions, and the key, sealed.
#include <filesystem>
#include <functional>

#include "tests/tools/canvas_quiz/answers.h"
#include "tests/tools/canvas_quiz/clips.h"

namespace milchglas::quiz {

struct Order {
    std::filesystem::path folder;  ///< is made; must not exist, or be empty
    std::filesystem::path key;     ///< an age identity is written there; outside of `folder`, and not there yet
    std::vector<Level> levels{Level::outline, Level::frosted};
    bool each_at_one_level = false;  ///< so that nobody meets a clip twice
    std::size_t clips = 0;           ///< so many, by chance; 0 all
    tools::ProbeSettings settings;
};

/// For each item `<id>-sheet.png` (moments from first to last), `<id>-whole.png` (cards and timeline with it, paths
/// drawn, where most moves), `<id>-cards.png` where there are any; questions.json, key.age. Order and names come from
/// `random`. `told` hears how many of how many clips are done. REQUIRES: a QApplication with its theme.
/// Errors: conflict "quiz.folder", "quiz.key_exists", usage "quiz.key_inside"; io "quiz.write"; those of the board.
Status make_quiz(const Order& order, std::vector<Clip> clips, Random& random,
                 const std::function<void(std::size_t, std::size_t)>& told);

}  // namespace milchglas::quiz
