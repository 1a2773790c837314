// A face that moves under a grid fixed to the frame: every frame samples it elsewhere, and together they show more than
// one. The attacker knows the way it went, lays 128 frames over each other and looks who it is.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>

#include "core/frost/camera.h"
#include "tests/attack/face_clip.h"
#include "tests/attack/recognition.h"
#include "tests/attack/viewing.h"

namespace milchglas::attack {
namespace {

constexpr int crop_pixels = 48;
constexpr int empty = 10, enter = 5, moving = 128;
constexpr int first_moving = empty + enter, frames = 2 * (empty + enter) + moving;

/// Where the middle of the face is, shares of the frame: across the room, up and down as people walk.
cv::Point2d way(int at) {
    const double in = scenes::glide(at, empty, first_moving, -0.25, 0.33);
    const double on = scenes::glide(at, first_moving, first_moving + moving, 0, 0.34);
    const double out = scenes::glide(at, first_moving + moving, first_moving + moving + enter, 0, 0.6);
    return {in + on + out, face_place.y + 0.03 * std::sin(at * 0.21)};
}

scenes::Script walking_face(scenes::Script room, int identity, int take, Alike alike) {
    room.frames = frames;
    room.rate = 15;
    const scenes::Build build = with_face(identity, alike);
    FaceLook look = take_look(identity, take, 0);
    look.mood.turn *= 0.5;
    const cv::Size size = room.size;
    room.act = [=](scenes::Stage& stage, double seconds) {
        const int at = cvRound(seconds * 15);
        if (at < empty || at >= frames - empty) return;
        draw_at(stage, identity, build, {way(at).x * size.width, way(at).y * size.height}, look);
    };
    return room;
}

/// All canvases laid over each other along the way.
cv::Mat accumulated(const frost::Track& track) {
    cv::Mat sum = cv::Mat::zeros(crop_pixels, crop_pixels, CV_32F);
    for (int at = first_moving; at < first_moving + moving; ++at)
        sum += crop_around(canvas_of(track, at, Level::frosted), way(at), face_crop, crop_pixels);
    return sum / moving;
}

struct Looks {
    std::vector<Look> gallery, probes;
    void add(int take, int identity, const cv::Mat& picture) {
        (take % 2 == 0 ? gallery : probes).push_back({identity, picture});
    }
};

/// The same cells with nothing masked: what a mosaic would be.
frost::Track without_masks(const frost::Clip& clip) {
    frost::CameraStory still;
    still.frames.resize(clip.frames());
    return track_of(clip, still, frost::Masks(clip.size, clip.frames()), shared_key());
}

cv::Size camera() {
    return full_size() ? cv::Size(1920, 1080) : cv::Size(640, 360);
}

int people() {
    return full_size() ? identities : 12;
}

int takes() {
    return full_size() ? 4 : 2;
}

TEST(MovingFace, laying_128_frames_over_each_other_shows_nothing_inside_a_silhouette) {
    const scenes::Script room = room_for(camera());
    Looks built;
    for (int identity = 0; identity < (full_size() ? identities : 8); ++identity)
        for (int take = 0; take < takes(); ++take) {
            const scenes::Scene scene(walking_face(room, identity, take, Alike::darker_skin));
            built.add(take, identity, accumulated(track_of(scene)));
        }
    const auto figure = identify(built.gallery, built.probes);
    print_figures("frosted, 128 frames, only features differ", figure);
    for (const Identified& attacker : figure) EXPECT_TRUE(attacker.is_chance()) << attacker.by;
}

// Not chance yet: a plain head still has the size of the head with its hair (see README.md). No worse than this.
constexpr double no_worse_than = 0.3;

TEST(MovingFace, laying_128_frames_over_each_other_shows_cells_where_nothing_is_masked) {
    const scenes::Script room = room_for(camera());
    Looks built, bare;
    for (int identity = 0; identity < people(); ++identity)
        for (int take = 0; take < takes(); ++take) {
            const auto [track, clip] = film(scenes::Scene(walking_face(room, identity, take, Alike::body)));
            built.add(take, identity, accumulated(track));
            bare.add(take, identity, accumulated(without_masks(clip)));
        }
    const auto figure = identify(built.gallery, built.probes), control = identify(bare.gallery, bare.probes);
    print_figures("frosted as built, 128 frames", figure);
    print_figures("the same cells without masks (control)", control);
    EXPECT_LE(best_of(figure).share(), no_worse_than);
    EXPECT_GE(best_of(control).share(), 0.5);
}

}  // namespace
}  // namespace milchglas::attack
