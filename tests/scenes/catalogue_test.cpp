// The answer key is right: what an answer says is what the scene's truth shows.
#include "tests/scenes/catalogue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace milchglas::scenes {
namespace {

/// Which kinds are seen in some of the frames, and in one.
struct Seen {
    std::set<Kind> kinds;
    int most_people = 0;
    static Seen of(const Frame& frame) {
        Seen seen;
        for (const Thing& thing : frame.things) {
            if (thing.box.empty()) continue;
            seen.kinds.insert(thing.kind);
            seen.most_people += thing.kind == Kind::person;
        }
        return seen;
    }
    void add(const Seen& other) {
        kinds.insert(other.kinds.begin(), other.kinds.end());
        most_people = std::max(most_people, other.most_people);
    }
};

TEST(Catalogue, has_enough_scenes_of_every_kind_under_names_of_their_own) {
    const auto scenes = catalogue({320, 180});
    EXPECT_GE(scenes.size(), 60U);
    std::set<std::string> names;
    int people = 0, pets = 0, vehicles = 0, left = 0, taken = 0, nothing = 0;
    for (const QuizScene& scene : scenes) {
        EXPECT_TRUE(names.insert(scene.name).second) << scene.name;
        const Answer& answer = scene.answer;
        people += answer.person, pets += answer.pet, vehicles += answer.vehicle;
        left += answer.package_left, taken += answer.package_taken, nothing += answer.nothing();
    }
    EXPECT_GE(people, 20);
    EXPECT_GE(std::min({pets, vehicles}), 8);
    EXPECT_GE(std::min(left, taken), 5);
    EXPECT_GE(nothing, 15);
}

TEST(Catalogue, answers_are_what_the_truth_shows) {
    for (const QuizScene& one : catalogue({320, 180})) {
        const Scene scene(one.script);
        const int frames = one.script.frames;
        const Seen first = Seen::of(scene.frame(0)), last = Seen::of(scene.frame(frames - 1));
        Seen seen = first;
        seen.add(last);
        for (int at = 0; at < frames; at += 5) seen.add(Seen::of(scene.frame(at)));
        const Answer& answer = one.answer;
        EXPECT_EQ(seen.kinds.contains(Kind::person), answer.person) << one.name;
        EXPECT_EQ(seen.kinds.contains(Kind::pet), answer.pet) << one.name;
        EXPECT_EQ(seen.kinds.contains(Kind::vehicle), answer.vehicle) << one.name;
        EXPECT_EQ(seen.most_people, answer.people) << one.name;
        const bool lay = first.kinds.contains(Kind::package), lies = last.kinds.contains(Kind::package);
        EXPECT_EQ(lies && !lay, answer.package_left) << one.name;
        EXPECT_EQ(lay && !lies, answer.package_taken) << one.name;
        // Whoever comes has gone before the end: the place is seen empty at both ends.
        EXPECT_FALSE(first.kinds.contains(Kind::person) || last.kinds.contains(Kind::person)) << one.name;
    }
}

TEST(Catalogue, what_is_no_thing_changes_the_picture_all_the_same) {
    for (QuizScene& one : catalogue({320, 180})) {
        if (one.answer.cause == FalseAlarm::none) continue;
        one.script.noise = 0;
        const Scene scene(one.script);
        double most = 0;
        const cv::Mat first = scene.frame(0).picture;
        for (int at = 0; at < one.script.frames; at += 5)
            most = std::max(most,
                            cv::norm(scene.frame(at).picture, first, cv::NORM_L1) / static_cast<double>(first.total()));
        EXPECT_GT(most, 0.5) << one.name;
    }
}

}  // namespace
}  // namespace milchglas::scenes
