#include <gtest/gtest.h>

#include "core/frost/track.h"

namespace milchglas::frost {
namespace {

void expect_canvas(Size display, Size canvas) {
    const CanvasGeometry geometry = canvas_geometry_for(display, 3);
    EXPECT_EQ((Size{geometry.width, geometry.height}), canvas) << display.width << "x" << display.height;
    EXPECT_EQ(geometry.slots, 3);
}

TEST(CanvasGeometry, longest_side_is_960_and_sides_are_even) {
    expect_canvas({1920, 1080}, {960, 540});
    expect_canvas({1080, 1920}, {540, 960});
    expect_canvas({4096, 2304}, {960, 540});
    expect_canvas({1440, 1080}, {960, 720});
    expect_canvas({1000, 999}, {960, 958});
    expect_canvas({16'384, 16}, {960, 2});
}

TEST(CanvasGeometry, never_larger_than_the_picture) {
    expect_canvas({768, 432}, {768, 432});
    expect_canvas({161, 121}, {160, 120});
    expect_canvas({1, 1}, {2, 2});
}

}  // namespace
}  // namespace milchglas::frost
