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

struct AsSilhouettes {
    std::vector<Identified> outline, frosted;
};

/// `series`: other looks at the same people.
AsSilhouettes identify_silhouettes(Alike alike, int people, int series = 0) {
    constexpr int moods = 6;
    const scenes::Script room = room_for(camera());
    Looks outline, frosted;
    for (int identity = 0; identity < people; ++identity)
        for (const int take : {0, 1}) {
            Visit visit;
            for (int mood = 0; mood < moods; ++mood)
                visit.looks.push_back(take_look(identity, take + 2 * series, mood));
            const frost::Track track = track_of(scenes::Scene(visit_of(room, visit, identity, alike)));
            for (int mood = 0; mood < moods; ++mood) {
                const cv::Point2d centre = face_place + visit.looks[static_cast<std::size_t>(mood)].beside;
                outline.add(take, identity, canvas_of(track, visit.shown_at(mood), Level::outline), centre);
                frosted.add(take, identity, canvas_of(track, visit.shown_at(mood), Level::frosted), centre);
            }
        }
    return {identify(outline.gallery, outline.probes), identify(frosted.gallery, frosted.probes)};
}

void expect_chance(const char* what, const std::vector<Identified>& attackers) {
    print_figures(what, attackers);
    for (const Identified& attacker : attackers) EXPECT_TRUE(attacker.is_chance()) << what << ", " << attacker.by;
}

TEST(Reidentification, silhouettes_of_people_who_differ_in_head_hair_and_skin) {
    for (int series = 0; series < (full_size() ? 3 : 1); ++series) {
        const AsSilhouettes all = identify_silhouettes(Alike::body, identities, series);
        expect_chance("outline", all.outline);
        expect_chance("silhouettes in frost", all.frosted);
    }
    if (!full_size()) return;
    const AsSilhouettes same_head = identify_silhouettes(Alike::head, identities);
    expect_chance("outline, heads of one shape", same_head.outline);
    expect_chance("silhouettes in frost, heads of one shape", same_head.frosted);
}

TEST(Reidentification, nothing_inside_a_silhouette_tells_who_it_is) {
    const AsSilhouettes inside = identify_silhouettes(Alike::darker_skin, full_size() ? identities : 20);
    expect_chance("outline, only features differ", inside.outline);
    expect_chance("silhouettes in frost, only features differ", inside.frosted);
    if (!full_size()) return;
    // Skin as grey as the wall: what differs from the ground is eyes and glasses, and holes would show where they are.
    const AsSilhouettes alike = identify_silhouettes(Alike::skin_as_wall, identities);
    expect_chance("outline, only features differ, skin as wall", alike.outline);
}

}  // namespace
}  // namespace milchglas::attack
