#pragma once
// Clips of one person with one of forty faces, a fifth of the frame high.
#include "tests/scenes/person.h"
#include "tests/scenes/scene.h"

namespace milchglas::attack {

inline constexpr int identities = 40;
inline constexpr double face_share = 0.2;              ///< of the frame height
inline const cv::Point2d face_place{0.5, 0.42};        ///< about there, shares of the frame
inline constexpr double face_crop = 1.9 * face_share;  ///< side of the square an attacker cuts out

/// What is the same for all, so that it can't tell people apart.
enum class Alike : std::uint8_t {
    body,          ///< clothes and limbs
    head,          ///< also the outlines of head and hair
    darker_skin,   ///< also skin and hair, clearly darker than the wall: only eyes, brows, nose, mouth, glasses differ
    skin_as_wall,  ///< the same, but with skin about as grey as the wall behind it
};
scenes::Build with_face(int identity, Alike alike);

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
scenes::Script visit_of(scenes::Script room, const Visit& visit, int identity, Alike alike);

}  // namespace milchglas::attack
