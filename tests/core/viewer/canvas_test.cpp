#include "core/viewer/canvas.h"

#include <gtest/gtest.h>

#include <concepts>

#include "core/base/file.h"
#include "tests/core/viewer/sample_track.h"

namespace milchglas::viewer {
namespace {

template <class Frame>
concept Publishable = requires(Canvas& canvas, Frame frame) {
    canvas.publish(std::move(frame), 0);
};
static_assert(Publishable<MarkedFrame> && Publishable<MarkedReveal> && !Publishable<frost::FrostedFrame> &&
                  !Publishable<frost::RevealedFrame> && !Publishable<Bytes>,
              "nothing unmarked reaches the window");

constexpr CanvasGeometry geometry{test::sample_display.width, test::sample_display.height, 3};

Result<MarkedFrame> marked(Bytes& slot) {
    MG_TRY(frost::FrostedFrame frame, test::sample_frame(2, slot));
    MG_TRY(const Mark mark, Mark::create("reviewer", test::sample_display));
    return mark.apply(std::move(frame));
}

TEST(Canvas, PublishesIntoItsSlotAndNoOther) {
    const auto file = memory_file(geometry.bytes(), "test.canvas");
    ASSERT_TRUE(file);
    auto canvas = Canvas::map(*file, geometry);
    ASSERT_TRUE(canvas);
    Bytes slot;
    auto frame = marked(slot);
    ASSERT_TRUE(frame);
    ASSERT_TRUE(canvas->publish(std::move(*frame), 1));
    Bytes all(geometry.bytes());
    ASSERT_TRUE(read_exactly_at(file->get(), 0, all, "test.read"));
    const auto third = static_cast<std::ptrdiff_t>(geometry.slot_bytes());
    EXPECT_EQ(Bytes(all.begin(), all.begin() + third), Bytes(geometry.slot_bytes()));
    EXPECT_EQ(Bytes(all.begin() + third, all.begin() + 2 * third), slot);
    EXPECT_EQ(Bytes(all.begin() + 2 * third, all.end()), Bytes(geometry.slot_bytes()));
}

TEST(Canvas, RefusesSlotsAndSizesThatArentThere) {
    const auto file = memory_file(geometry.bytes(), "test.canvas");
    ASSERT_TRUE(file);
    auto canvas = Canvas::map(*file, geometry);
    ASSERT_TRUE(canvas);
    for (const std::int32_t slot : {-1, 3}) {
        Bytes bytes;
        auto frame = marked(bytes);
        ASSERT_TRUE(frame);
        EXPECT_EQ(canvas->publish(std::move(*frame), slot).error(), fail(Errc::usage, "viewer.slot"));
    }
    auto small = Canvas::map(*file, {16, 16, 1});
    Bytes bytes;
    auto frame = marked(bytes);
    ASSERT_TRUE(small && frame);
    EXPECT_EQ(small->publish(std::move(*frame), 0).error(), fail(Errc::bug, "viewer.publish"));
}

TEST(Canvas, RefusesGeometryThatMakesNoSense) {
    const auto file = memory_file(geometry.bytes(), "test.canvas");
    ASSERT_TRUE(file);
    const std::vector<CanvasGeometry> wrong{{0, 180, 1},   {320, -1, 1}, {961, 2, 1},  {2, 961, 1},
                                            {320, 180, 0}, {2, 2, 65},   {320, 180, 4}};
    for (const CanvasGeometry& one : wrong) {
        const auto canvas = Canvas::map(*file, one);
        ASSERT_FALSE(canvas);
        EXPECT_EQ(canvas.error(), fail(Errc::usage, "viewer.order"));
    }
    EXPECT_EQ(Canvas::map(UniqueFd(), geometry).error(), fail(Errc::io, "viewer.map"));
}

}  // namespace
}  // namespace milchglas::viewer
