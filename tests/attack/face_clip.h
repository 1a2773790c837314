#pragma once
// Clips of one person with one of forty faces, a fifth of the frame high.
#include "tests/scenes/person.h"
#include "tests/scenes/scene.h"

namespace milchglas::attack {

inline constexpr int identities = 40;
inline constexpr double face_share = 0.2;              ///< of the frame height
inline const cv::Point2d face_place{0.5, 0.42};        ///< about there, shares of the frame
inline constexpr double face_crop = 1.9 * face_share;  ///< side of the square an attacker cuts out

/// Everybody's body is the same, so that only the face tells them apart. `same_head`: the outlines of head and hair are
/// the same too.
scenes::Build with_face(int identity, bool same_head);

/// One look at somebody: expression, pose and light, a little nearer or farther, a little beside the usual place.
struct FaceLook {
    scenes::Mood mood;
    double nearer = 1;   ///< factor on the size
    cv::Point2d beside;  ///< shares of the frame's width and height
};
FaceLook take_look(int identity, int take, int mood);

/// Draws the person with the middle of the face at `face`, pixels.
void draw_at(scenes::Stage& stage, int identity, const scenes::Build& build, cv::Point2d face, const FaceLook& look);

/// The room all clips are made in. One drawing for many clips.
scenes::Script room_for(cv::Size size);

/// One still frame: nobody moved, so whoever is there is ground.
scenes::Script still_face(scenes::Script room, int identity, const FaceLook& look);

/// Comes in, holds some looks for a moment each, leaves. 10 frames a second.
struct Visit {
    static constexpr int empty = 7, walk = 3, hold = 4;
    std::vector<FaceLook> looks;
    [[nodiscard]] int frames() const { return 2 * (empty + walk) + static_cast<int>(looks.size()) * hold; }
    /// The last frame of a look.
    [[nodiscard]] int shown_at(int look) const { return empty + walk + (look + 1) * hold - 1; }
};
scenes::Script visit_of(scenes::Script room, const Visit& visit, int identity, bool same_head);

}  // namespace milchglas::attack
