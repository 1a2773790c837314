#include "ui/bridge/canvas_memory.h"

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include "core/base/file.h"

namespace milchglas::bridge {
namespace {
const Error damaged = fail(Errc::damaged, "bridge.canvas");

TEST(CanvasMemory, ShowsWhatTheOtherSideWrites) {
    const CanvasGeometry geometry{4, 2, 3};
    const auto memory = memory_file(geometry.bytes(), "test.memory");
    ASSERT_TRUE(memory);
    const auto canvas = CanvasMemory::map(*memory, geometry);
    ASSERT_TRUE(canvas);
    ASSERT_EQ(::pwrite(memory->get(), "abcdefgh", 8, 8), 8);
    EXPECT_EQ(as_text(canvas->slot(1)), "abcdefgh");
    EXPECT_TRUE(canvas->slot(-1).empty());
    EXPECT_TRUE(canvas->slot(3).empty());
}

TEST(CanvasMemory, RefusesGeometryOutOfBounds) {
    const auto memory = memory_file(8, "test.memory");
    for (const CanvasGeometry g : {CanvasGeometry{0, 2, 1}, CanvasGeometry{-4, -2, 1}, CanvasGeometry{4, 2, 0},
                                   CanvasGeometry{961, 1, 1}, CanvasGeometry{1, 961, 1}, CanvasGeometry{1, 1, 65}})
        EXPECT_EQ(CanvasMemory::map(*memory, g).error(), damaged);
}

TEST(CanvasMemory, RefusesMemoryOfAnotherSize) {
    const auto memory = memory_file(7, "test.memory");
    EXPECT_EQ(CanvasMemory::map(*memory, {4, 2, 1}).error(), damaged);
    EXPECT_EQ(CanvasMemory::map(UniqueFd(), {4, 2, 1}).error(), damaged);
}

TEST(CanvasMemory, RefusesMemoryThatMayShrink) {
    const UniqueFd memory(::memfd_create("test", MFD_CLOEXEC));
    ASSERT_EQ(::ftruncate(memory.get(), 8), 0);
    EXPECT_EQ(CanvasMemory::map(memory, {4, 2, 1}).error(), damaged);
}

}  // namespace
}  // namespace milchglas::bridge
