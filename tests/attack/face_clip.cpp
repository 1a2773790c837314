#include "tests/attack/face_clip.h"

#include <algorithm>

namespace milchglas::attack {

using scenes::Build;
using scenes::Script;
using scenes::Stage;
using scenes::Stance;

Build with_face(int identity, Alike alike) {
    Build build = scenes::build_of(1);
    build.head = 0.135;
    build.coat = 0;
    build.top = {95, 30, scenes::Weave::checks, 18, 0.25};
    build.face = scenes::face_of(identity);
    scenes::Face& face = build.face;
    if (alike != Alike::body) face.head = scenes::HeadShape{0.74, 2.3, 0.2, 0.04, 0.05, 0.35};
    if (alike == Alike::darker_skin || alike == Alike::skin_as_wall) {
        face.skin = alike == Alike::darker_skin ? 62 : 150;
        face.hair = 35, face.hairline = 0.2, face.lips = 0.7 * face.skin;
    }
    return build;
}

FaceLook take_look(int identity, int take, int mood) {
    const auto seed = static_cast<std::uint32_t>(identity * 1009 + take * 101 + mood + 1);
    FaceLook look;
    look.mood = scenes::mood_of(seed);
    cv::RNG random(std::uint64_t{seed} * 48271 + 11);
    for (int i = 0; i < 8; ++i) random.next();
    look.mood.light = random.uniform(0.78, 1.22);
    look.nearer = random.uniform(0.94, 1.06);
    look.beside = {random.uniform(-0.015, 0.015), random.uniform(-0.02, 0.02)};
    return look;
}

void draw_at(Stage& stage, int identity, const Build& build, cv::Point2d face, const FaceLook& look) {
    Stance stance;
    stance.height = look.nearer * face_share * stage.picture().rows / build.head;
    stance.mood = look.mood;
    const cv::Point2d above = scenes::face_centre(build, stance);
    stance.feet = face - above;
    scenes::draw_person(stage, identity, build, stance);
}

Script room_for(cv::Size size) {
    Script script;
    script.size = size;
    script.seed = 3;
    script.noise = 1.5;
    script.backdrop = scenes::draw_place(script.place, size, script.seed);
    return script;
}

namespace {

cv::Point2d pixels_of(cv::Size size, cv::Point2d share) {
    return {share.x * size.width, share.y * size.height};
}

}  // namespace

Script still_face(Script room, int identity, const FaceLook& look) {
    room.frames = 1;
    const Build build = with_face(identity, Alike::body);
    const cv::Point2d face = pixels_of(room.size, face_place + look.beside);
    room.act = [=](Stage& stage, double) { draw_at(stage, identity, build, face, look); };
    return room;
}

Script visit_of(Script room, const Visit& visit, int identity, Alike alike) {
    room.frames = visit.frames();
    const Build build = with_face(identity, alike);
    const cv::Size size = room.size;
    const int looks = static_cast<int>(visit.looks.size());
    room.act = [=](Stage& stage, double seconds) {
        const int at = cvRound(seconds * 10), gone = Visit::empty + 2 * Visit::walk + looks * Visit::hold;
        if (at < Visit::empty || at >= gone) return;
        const double in = scenes::glide(at, Visit::empty, Visit::empty + Visit::walk, -0.25, face_place.x);
        const double out = scenes::glide(at, gone - Visit::walk, gone, 0, 0.75);
        const int which = std::clamp((at - Visit::empty - Visit::walk) / Visit::hold, 0, looks - 1);
        const FaceLook& look = visit.looks[static_cast<std::size_t>(which)];
        const cv::Point2d share = cv::Point2d(in + out, face_place.y) + look.beside;
        draw_at(stage, identity, build, pixels_of(size, share), look);
    };
    return room;
}

}  // namespace milchglas::attack
