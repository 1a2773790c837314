#include "tests/attack/everyday.h"

#include <cmath>

#include "tests/scenes/person.h"

namespace milchglas::attack {
namespace {

using scenes::glide;
using scenes::Script;
using scenes::Stage;
using scenes::Stance;

constexpr double empty_s = 3;  // before and after

/// When somebody comes, how long they stay in the middle, and how fast they walk.
struct Plan {
    double arrive_s = 0, rest_s = 0;
    double walk_s = 2.2;
    [[nodiscard]] double rest_from() const { return arrive_s + walk_s; }
    [[nodiscard]] double rest_to() const { return rest_from() + rest_s; }
    [[nodiscard]] double gone_s() const { return rest_to() + walk_s; }
    [[nodiscard]] double end_s() const { return gone_s() + empty_s; }
};

Script script_of(cv::Size size, std::uint32_t seed, const Plan& plan) {
    Script script;
    script.size = size;
    script.seed = seed;
    script.place = seed % 2 == 0 ? scenes::Place::hall : scenes::Place::living_room;
    script.noise = 1.5 + seed % 3;
    script.frames = cvRound(plan.end_s() * script.rate);
    return script;
}

/// Walking in, whatever is done in the middle, walking out. `rest` changes the stance of somebody who has arrived.
void act(Script& script, std::uint32_t seed, const Plan& plan, std::function<void(Stance&, double)> rest) {
    const scenes::Build build = scenes::build_of(static_cast<int>(seed));
    const double width = script.size.width, height = script.size.height;
    const double tall = height * (0.55 + 0.04 * (seed % 4)), floor = height * (0.86 + 0.02 * (seed % 5));
    const double middle = width * (0.42 + 0.05 * (seed % 4)), margin = 0.35 * tall;
    script.act = [=](Stage& stage, double seconds) {
        if (seconds < plan.arrive_s || seconds > plan.gone_s()) return;
        Stance stance;
        stance.height = tall;
        stance.feet = {seconds < plan.rest_to() ? glide(seconds, plan.arrive_s, plan.rest_from(), -margin, middle)
                                                : glide(seconds, plan.rest_to(), plan.gone_s(), middle, width + margin),
                       floor};
        const bool resting = seconds >= plan.rest_from() && seconds < plan.rest_to();
        stance.stride = resting ? 0 : 0.9;
        stance.phase = seconds * 5.5;
        stance.turn = 0.9;
        if (resting) rest(stance, seconds - plan.rest_from());
        scenes::draw_person(stage, static_cast<int>(seed), build, stance);
    };
}

}  // namespace

Script sits_down(cv::Size size, std::uint32_t seed, double seconds) {
    const Plan plan{empty_s, seconds + 2};
    Script script = script_of(size, seed, plan);
    act(script, seed, plan, [=](Stance& stance, double since) {
        const double rest = plan.rest_s;
        stance.sit = glide(since, 0, 1, 0, 1) - glide(since, rest - 1, rest, 0, 1);
        stance.turn = 0.9 - glide(since, 0, 1, 0, 0.6) + glide(since, rest - 1, rest, 0, 0.6);
        // Somebody who watches television: small movements of the head only.
        stance.mood.turn = 0.15 * std::sin(since * 0.8);
        stance.feet.x += 0.6 * std::sin(since * 1.7);
    });
    return script;
}

Script stands_there(cv::Size size, std::uint32_t seed, double seconds) {
    const Plan plan{empty_s, seconds};
    Script script = script_of(size, seed, plan);
    act(script, seed, plan, [](Stance& stance, double since) {
        stance.turn = 0.3 * std::sin(since * 0.5);
        stance.mood.turn = 0.3 * std::sin(since * 0.9);
        stance.feet.x += 1.5 * std::sin(since * 1.1);
    });
    return script;
}

}  // namespace milchglas::attack
