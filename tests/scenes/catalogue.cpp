#include "tests/scenes/catalogue.h"

#include <cmath>
#include <utility>

#include "tests/scenes/person.h"
#include "tests/scenes/things.h"

namespace milchglas::scenes {
namespace {

constexpr int rate = 10;

/// What a kind of scene is made from: its size and a seed that varies everything.
struct Seeded {
    cv::Size size;
    std::uint32_t seed = 1;
    [[nodiscard]] double x(double share) const { return share * size.width; }
    [[nodiscard]] double y(double share) const { return share * size.height; }
    /// 0..1, the same for the same seed and `which`.
    [[nodiscard]] double any(int which) const {
        cv::RNG random(seed * 8191ULL + static_cast<std::uint64_t>(which) * 131 + 7);
        for (int i = 0; i < 8; ++i) random.next();
        return random.uniform(0.0, 1.0);
    }
    [[nodiscard]] int who() const { return static_cast<int>(seed * 13 % 97); }
    [[nodiscard]] Script script(Place place, double seconds) const {
        Script result;
        result.size = size, result.rate = rate, result.frames = cvRound(seconds * rate);
        result.seed = seed, result.place = place, result.noise = 1.5 + any(0) * 2;
        return result;
    }
    [[nodiscard]] Place indoors() const { return seed % 2 == 0 ? Place::hall : Place::living_room; }
};

using Make = QuizScene (*)(const Seeded&);

/// Somebody on the way: the gait goes with the step.
Stance walking(const Seeded& of, double seconds, double share_x, double way, int which) {
    Stance stance;
    stance.height = of.y(0.5 + 0.15 * of.any(which));
    stance.feet = {of.x(share_x), of.y(0.84 + 0.1 * of.any(which + 1))};
    stance.phase = seconds * (5 + of.any(which + 2)), stance.stride = 0.9, stance.turn = 0.9 * way;
    return stance;
}

QuizScene walks_through(const Seeded& of) {
    Script script = of.script(of.indoors(), 9);
    const double way = of.any(1) < 0.5 ? 1 : -1, start = 0.5 - 0.75 * way, end = 0.5 + 0.75 * way;
    script.act = [=](Stage& stage, double s) {
        if (s > 2 && s < 7)
            draw_person(stage, of.who(), build_of(of.who()), walking(of, s, glide(s, 2, 7, start, end), way, 2));
    };
    return {"person walks through", script, {.person = true, .people = 1}};
}

QuizScene two_meet(const Seeded& of) {
    Script script = of.script(of.indoors(), 12);
    script.act = [=](Stage& stage, double s) {
        for (const int i : {0, 1}) {
            const double way = i == 0 ? 1 : -1, middle = 0.5 - 0.12 * way;
            const double x =
                glide(s, 2, 4.5, 0.5 - 0.75 * way, middle) + glide(s, 8, 10.5, 0, 0.8 * way * (i == 0 ? 1 : -1));
            Stance stance = walking(of, s, x, s < 8 || i == 0 ? way : -way, 3 + i * 5);
            if (s >= 4.5 && s < 8) stance.stride = 0, stance.turn = 0.5 * way, stance.reach = i == 0 ? 0.5 : 0;
            if (s > 2 && s < 10.5) draw_person(stage, of.who() + i, build_of(of.who() + i), stance);
        }
    };
    return {"two people meet", script, {.person = true, .people = 2}};
}

QuizScene sits_down(const Seeded& of) {
    Script script = of.script(of.indoors(), 14);
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 13) return;
        Stance stance = walking(of, s, glide(s, 2, 4, -0.2, 0.5) + glide(s, 11, 13, 0, 0.75), 1, 2);
        if (s >= 4 && s < 11) {
            stance.stride = 0, stance.turn = 0.3;
            stance.sit = glide(s, 4, 5, 0, 1) - glide(s, 10, 11, 0, 1);
            stance.feet.x += std::sin(s * 1.7);
        }
        draw_person(stage, of.who(), build_of(of.who()), stance);
    };
    return {"person sits down", script, {.person = true, .people = 1}};
}

QuizScene comes_close(const Seeded& of) {
    Script script = of.script(of.indoors(), 9);
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 7.5) return;
        const double near = glide(s, 3, 5, 0, 1) - glide(s, 5.5, 7, 0, 1);
        Stance stance =
            walking(of, s, glide(s, 2, 3, -0.2, 0.45) + glide(s, 6.8, 7.5, 0, 0.9), s < 3 || s > 6.8 ? 1 : 0, 2);
        stance.height *= 1 + 1.1 * near, stance.feet.y += of.y(0.75) * near;
        draw_person(stage, of.who(), build_of(of.who()), stance);
    };
    return {"person comes close to the camera", script, {.person = true, .people = 1}};
}

QuizScene pet_passes(const Seeded& of) {
    Script script = of.script(of.indoors(), 9);
    const auto animal = static_cast<Animal>(of.seed % 2);
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 7.5) return;
        PetStance pet;
        const int way = of.any(1) < 0.5 ? 1 : -1;
        pet.length = of.x(animal == Animal::cat ? 0.13 : 0.2), pet.facing = way;
        const bool rests = s > 4 && s < 5.5;
        pet.feet = {of.x(0.5 + way * (glide(s, 2, 4, -0.7, 0) + glide(s, 5.5, 7.5, 0, 0.7))), of.y(0.9)};
        pet.phase = s * 9, pet.stride = rests ? 0 : 1, pet.lie = rests ? 0.6 : 0;
        draw_pet(stage, of.who(), animal, pet);
    };
    return {animal == Animal::cat ? "cat passes" : "dog passes", script, {.pet = true}};
}

QuizScene with_a_dog(const Seeded& of) {
    QuizScene scene = walks_through(of);
    const auto person = scene.script.act;
    const double way = of.any(1) < 0.5 ? 1 : -1;
    scene.script.act = [=](Stage& stage, double s) {
        person(stage, s);
        if (s < 2 || s > 7) return;
        PetStance pet;
        pet.length = of.x(0.15), pet.facing = way > 0 ? 1 : -1, pet.phase = s * 9, pet.stride = 1;
        pet.feet = {of.x(0.5 + way * (glide(s, 2, 7, -0.9, 0.6))), of.y(0.94)};
        draw_pet(stage, of.who(), Animal::dog, pet);
    };
    scene.name = "person with a dog";
    scene.answer.pet = true;
    return scene;
}

QuizScene bird_in_the_yard(const Seeded& of) {
    Script script = of.script(Place::yard, 8);
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 6.5) return;
        PetStance bird;
        bird.length = of.x(0.07), bird.phase = s * 12, bird.stride = std::fmod(s, 1) < 0.5 ? 1 : 0;
        bird.feet = {of.x(glide(s, 2, 6.5, 0.1, 0.9)), of.y(0.88) - of.y(0.02) * std::abs(std::sin(s * 6))};
        draw_pet(stage, of.who(), Animal::bird, bird);
    };
    return {"bird hops through the yard", script, {.pet = true}};
}

QuizScene vehicle_passes(const Seeded& of) {
    Script script = of.script(Place::yard, 8);
    const auto vehicle = static_cast<Vehicle>(of.seed % 2);
    const int way = of.any(1) < 0.5 ? 1 : -1;
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 6) return;
        draw_vehicle(stage, of.who(), vehicle, {of.x(0.5 + way * glide(s, 2, 6, -0.8, 0.8)), of.y(0.86)}, of.x(0.38),
                     way);
    };
    return {vehicle == Vehicle::car ? "car passes" : "van passes", script, {.vehicle = true}};
}

QuizScene vehicle_parks(const Seeded& of) {
    Script script = of.script(Place::yard, 12);
    script.act = [=](Stage& stage, double s) {
        const double x = glide(s, 2, 4.5, -0.3, 0.4) + glide(s, 8.5, 11, 0, 1);
        if (s > 2 && s < 11) draw_vehicle(stage, of.who(), Vehicle::van, {of.x(x), of.y(0.8)}, of.x(0.36), 1);
        if (s < 5 || s > 8) return;
        const double walk = glide(s, 5, 6, 0.58, 0.75) - glide(s, 7, 8, 0, 0.17);
        draw_person(stage, of.who(), build_of(of.who()), walking(of, s, walk, s < 6.5 ? 1 : -1, 2));
    };
    return {"van parks, somebody gets out and in", script, {.person = true, .vehicle = true, .people = 1}};
}

QuizScene cyclist(const Seeded& of) {
    Script script = of.script(Place::yard, 7);
    script.act = [=](Stage& stage, double s) {
        if (s < 2 || s > 5) return;
        const double x = of.x(glide(s, 2, 5, -0.2, 1.2));
        draw_vehicle(stage, of.who(), Vehicle::bicycle, {x, of.y(0.9)}, of.x(0.14), 1);
        Stance rider = walking(of, s * 1.6, x / of.x(1), 1, 2);
        rider.feet.y = of.y(0.88), rider.sit = 0.3, rider.stride = 0.4, rider.height = of.y(0.5);
        draw_person(stage, of.who(), build_of(of.who()), rider);
    };
    return {"somebody on a bicycle", script, {.person = true, .vehicle = true, .people = 1}};
}

/// Walks to the door's mat and back; a package is there before or after.
QuizScene package(const Seeded& of, bool left) {
    Script script = of.script(of.indoors(), 10);
    script.act = [=](Stage& stage, double s) {
        const bool lies = left ? s >= 5 : s < 5;
        const double mat = 0.6;
        if (lies) draw_package(stage, of.who(), {of.x(mat + 0.05), of.y(0.93)}, of.x(0.06 + 0.04 * of.any(6)));
        if (s < 2 || s > 8) return;
        Stance stance =
            walking(of, s, glide(s, 2, 4.3, -0.2, mat - 0.06) - glide(s, 5.7, 8, 0, 0.8), s < 5 ? 1 : -1, 2);
        if (s >= 4.3 && s < 5.7) stance.stride = 0, stance.reach = 1, stance.sit = 0.4 * std::sin((s - 4.3) * 2.24);
        draw_person(stage, of.who(), build_of(of.who()), stance);
        const bool carries = left ? s < 5 : s >= 5;
        if (carries)
            draw_package(stage, of.who(), {stance.feet.x + of.x(0.04), stance.feet.y - 0.45 * stance.height},
                         of.x(0.07));
    };
    return {left ? "package left" : "package taken",
            script,
            {.person = true, .package_left = left, .package_taken = !left, .people = 1}};
}

QuizScene package_left(const Seeded& of) {
    return package(of, true);
}

QuizScene package_taken(const Seeded& of) {
    return package(of, false);
}

}  // namespace

namespace quiet {

QuizScene lamp(const Seeded& of) {
    Script script = of.script(of.indoors(), 8);
    const double when = 3 + of.any(1) * 2, off = of.any(2) < 0.5 ? 0 : 1;
    script.lamp = [=](double s) { return s < when ? off : 1 - off; };
    return {"a lamp is switched", script, {.cause = FalseAlarm::lamp}};
}

QuizScene curtain(const Seeded& of) {
    Script script = of.script(of.indoors(), 9);
    script.act = [=](Stage& stage, double s) {
        const double wind = glide(s, 2, 4, 0, 1) - glide(s, 6, 8, 0, 1);
        draw_curtain(stage, {of.x(0.06 + 0.1 * of.any(1)), of.y(0.08)}, of.x(0.2), of.y(0.48), wind, s);
    };
    return {"a curtain moves in a draught", script, {.cause = FalseAlarm::curtain}};
}

QuizScene fan(const Seeded& of) {
    Script script = of.script(of.indoors(), 8);
    script.act = [=](Stage& stage, double s) { draw_fan(stage, {of.x(0.3), of.y(0.3)}, of.y(0.1), 0.21 * s * s); };
    return {"a fan turns", script, {.cause = FalseAlarm::fan}};
}

QuizScene camera_shakes(const Seeded& of) {
    Script script = of.script(static_cast<Place>(of.seed % 3), 8);
    const auto hand = hand_held(of.y(0.02), of.seed);
    script.displaced = [=](double s) { return s > 2 && s < 5 ? hand(s) : cv::Point2d(0, 0); };
    return {"somebody knocks at the camera", script, {.cause = FalseAlarm::camera_moved}};
}

QuizScene exposure(const Seeded& of) {
    Script script = of.script(static_cast<Place>(of.seed % 3), 9);
    script.exposure = [=](double s) { return 1 - 0.35 * glide(s, 2, 5, 0, 1); };
    return {"a cloud before the sun", script, {.cause = FalseAlarm::exposure}};
}

QuizScene nothing(const Seeded& of) {
    return {"nothing at all", of.script(static_cast<Place>(of.seed % 3), 7), {}};
}

}  // namespace quiet

std::vector<QuizScene> catalogue(cv::Size size) {
    constexpr std::pair<Make, std::uint32_t> kinds[] = {
        {walks_through, 6},        {two_meet, 3},         {sits_down, 4},      {comes_close, 3},    {pet_passes, 6},
        {with_a_dog, 3},           {bird_in_the_yard, 2}, {vehicle_passes, 4}, {vehicle_parks, 2},  {cyclist, 2},
        {package_left, 5},         {package_taken, 5},    {quiet::lamp, 4},    {quiet::curtain, 4}, {quiet::fan, 2},
        {quiet::camera_shakes, 4}, {quiet::exposure, 2},  {quiet::nothing, 4}};
    std::vector<QuizScene> scenes;
    std::uint32_t seed = 1;
    for (const auto& [make, count] : kinds)
        for (std::uint32_t i = 0; i < count; ++i, ++seed) {
            scenes.push_back(make({size, seed}));
            scenes.back().name += " (" + std::to_string(seed) + ")";
        }
    return scenes;
}

}  // namespace milchglas::scenes
