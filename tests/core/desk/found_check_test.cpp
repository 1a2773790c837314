// What a pass tells of things it found: all of it is judged before anybody hears it.
#include "core/desk/found_check.h"

#include <gtest/gtest.h>

#include "tests/core/desk/real_vault.h"
#include "tests/core/viewer/tiny_net.h"

namespace milchglas::test {
namespace {

/// "no error" or "desk.found".
std::string judged(const FoundThing& thing, std::size_t times = 1) {
    static const DetectorSpec spec = viewer::test::tiny_spec();
    const std::vector<FoundThing> all(times, thing);
    const auto judged = desk::check_found(all, {FaceDetector::blaze_face, &spec, 320, 180, 100});
    return where(judged);
}

TEST(Found, WhatAPassTellsIsJudged) {
    const FoundThing good{FoundBy::detector, DetectedKind::pet, 80, {{0, {0, 0, 320, 180}}, {99, {319, 179, 1, 1}}}};
    EXPECT_EQ(judged(good), "no error");
    const auto changed = [&](auto change) {
        FoundThing thing = good;
        change(thing);
        return judged(thing);
    };
    const auto bad = [&](auto change) { EXPECT_EQ(changed(change), "desk.found"); };
    bad([](auto& t) { t.boxes.clear(); });
    bad([](auto& t) { t.boxes.resize(FoundThing::max_boxes + 1, t.boxes[0]); });
    bad([](auto& t) { t.boxes[0].ordinal = -1; });
    bad([](auto& t) { t.boxes[1].ordinal = 100; });
    bad([](auto& t) { t.boxes[1].ordinal = 0; });
    bad([](auto& t) { t.boxes[0].box.x = -1; });
    bad([](auto& t) { t.boxes[1].box.width = 2; });
    bad([](auto& t) { t.boxes[0].box.height = 0; });
    bad([](auto& t) { t.boxes[0].box.height = 181; });
    bad([](auto& t) { t.confidence = 101; });
    bad([](auto& t) { t.confidence = -1; });
    bad([](auto& t) { t.confidence.reset(); });
    bad([](auto& t) { t.kind = DetectedKind::vehicle; });
    bad([](auto& t) { t.by = FoundBy::faces; });
    EXPECT_EQ(changed([](auto& t) { t.by = FoundBy::faces, t.kind = DetectedKind::face; }), "no error");
    EXPECT_EQ(judged(good, 2 * max_found + 1), "desk.found");
}

TEST(Found, OfAFinderThatWasntThereNothingIsBelieved) {
    const FoundThing thing{FoundBy::detector, DetectedKind::pet, 80, {{0, {0, 0, 5, 5}}}};
    const FoundThing face{FoundBy::faces, DetectedKind::face, 80, {{0, {0, 0, 5, 5}}}};
    EXPECT_EQ(where(desk::check_found({thing}, {FaceDetector::haar, nullptr, 320, 180, 100})), "desk.found");
    EXPECT_EQ(where(desk::check_found({face}, {FaceDetector::none, nullptr, 320, 180, 100})), "desk.found");
    EXPECT_EQ(where(desk::check_found({face}, {FaceDetector::haar, nullptr, 320, 180, 100})), "desk.found")
        << "Haar doesn't say how sure it is";
}

}  // namespace
}  // namespace milchglas::test
