// Who is it? Forty faces, closed set; the attacker has several pictures of each through the same frost, key and grid.
#include <gtest/gtest.h>

#include "tests/attack/face_clip.h"
#include "tests/attack/recognition.h"
#include "tests/attack/viewing.h"

namespace milchglas::attack {
namespace {

constexpr int crop_pixels = 48;

cv::Size camera() {
    return full_size() ? cv::Size(1920, 1080) : cv::Size(640, 360);
}

/// Even takes are enrolled, odd ones are guessed.
struct Looks {
    std::vector<Look> gallery, probes;
    void add(int take, int identity, const cv::Mat& picture, cv::Point2d centre) {
        (take % 2 == 0 ? gallery : probes).push_back({identity, crop_around(picture, centre, face_crop, crop_pixels)});
    }
};

// Not chance yet: the outline of a head with its hair tells people apart, and skin as grey as the wall leaves holes
// (see README.md). No worse than this, until heads are drawn without their outline.
constexpr double silhouettes_no_worse_than = 0.72;
constexpr double cells_no_worse_than = 0.42;

TEST(Reidentification, still_faces_clear_and_as_cells) {
    const int takes = full_size() ? 20 : 8;
    const scenes::Script room = room_for(camera());
    Looks clear, frosted;
    for (int identity = 0; identity < identities; ++identity)
        for (int take = 0; take < takes; ++take) {
            const FaceLook look = take_look(identity, take, 0);
            const scenes::Scene scene(still_face(room, identity, look));
            // In the clear a detector finds the face's middle; among cells it doesn't.
            clear.add(take, identity, scene.frame(0).picture, face_place + look.beside);
            frosted.add(take, identity, canvas_of(track_of(scene), 0, Level::frosted), face_place);
        }
    const auto control = identify(clear.gallery, clear.probes), cells = identify(frosted.gallery, frosted.probes);
    print_figures("clear picture (control)", control);
    print_figures("frosted, nobody moves, no detector", cells);
    EXPECT_GE(best_of(control).share(), 0.8);
    EXPECT_LE(best_of(cells).share(), cells_no_worse_than);
}

TEST(Reidentification, silhouettes) {
    const scenes::Script room = room_for(camera());
    for (const bool same_head : full_size() ? std::vector{false, true} : std::vector{false}) {
        Looks outline, frosted;
        for (int identity = 0; identity < identities; ++identity)
            for (const int take : {0, 1}) {
                Visit visit;
                for (int mood = 0; mood < 3; ++mood) visit.looks.push_back(take_look(identity, take, mood));
                const frost::Track track = track_of(scenes::Scene(visit_of(room, visit, identity, same_head)));
                for (int mood = 0; mood < 3; ++mood) {
                    const cv::Point2d centre = face_place + visit.looks[static_cast<std::size_t>(mood)].beside;
                    outline.add(take, identity, canvas_of(track, visit.shown_at(mood), Level::outline), centre);
                    frosted.add(take, identity, canvas_of(track, visit.shown_at(mood), Level::frosted), centre);
                }
            }
        const auto as_outline = identify(outline.gallery, outline.probes);
        const auto as_frosted = identify(frosted.gallery, frosted.probes);
        print_figures(same_head ? "outline, same head" : "outline", as_outline);
        print_figures(same_head ? "silhouettes in frost, same head" : "silhouettes in frost", as_frosted);
        EXPECT_LE(best_of(as_outline).share(), silhouettes_no_worse_than);
        EXPECT_LE(best_of(as_frosted).share(), silhouettes_no_worse_than);
    }
}

}  // namespace
}  // namespace milchglas::attack
