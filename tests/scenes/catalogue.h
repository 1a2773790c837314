#pragma once
// Scripted scenes of everyday with their answers, for a study of what people can tell from the frost alone.
#include <string>
#include <vector>

#include "tests/scenes/scene.h"

namespace milchglas::scenes {

enum class FalseAlarm : std::uint8_t { none, lamp, curtain, fan, camera_moved, exposure };

/// What is right to say of a clip, as the starter schema asks it.
struct Answer {
    bool person = false, pet = false, vehicle = false;
    bool package_left = false, package_taken = false;
    int people = 0;
    FalseAlarm cause = FalseAlarm::none;  ///< what a camera without sense would have reported
    [[nodiscard]] bool nothing() const { return !person && !pet && !vehicle && !package_left && !package_taken; }
};

struct QuizScene {
    std::string name;  ///< unique, says what happens: the answer key's, not to be shown
    Script script;
    Answer answer;
};

/// More than sixty scenes, each kind with several seeds, always the same ones. Frames are `size` large.
std::vector<QuizScene> catalogue(cv::Size size);

}  // namespace milchglas::scenes
