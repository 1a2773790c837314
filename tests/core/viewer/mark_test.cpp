#include "core/viewer/mark.h"

#include <gtest/gtest.h>

#include <type_traits>

#include "tests/core/viewer/sample_track.h"

namespace milchglas::viewer {
namespace {

static_assert(!std::is_constructible_v<MarkedFrame, frost::FrostedFrame>, "only Mark makes a MarkedFrame");
static_assert(!std::is_default_constructible_v<MarkedFrame> && !std::is_copy_constructible_v<MarkedFrame>);
static_assert(!std::is_convertible_v<frost::FrostedFrame, MarkedFrame>);

constexpr std::string_view text = "reviewer-17 2026-03-04 05:06";

Bytes marked(std::string_view words, std::int64_t ordinal) {
    Bytes slot;
    auto frame = test::sample_frame(ordinal, slot, 400);
    const auto mark = Mark::create(words, test::sample_display);
    if (!frame || !mark) return {};
    (void)mark->apply(std::move(*frame));
    return slot;
}

Bytes unmarked(std::int64_t ordinal) {
    Bytes slot;
    EXPECT_TRUE(test::sample_frame(ordinal, slot, 400));
    return slot;
}

std::size_t differences(const Bytes& a, const Bytes& b) {
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i) count += a[i] != b[i];
    return count;
}

TEST(Mark, ChangesPartOfThePictureFaintly) {
    const Bytes plain = unmarked(3);
    const Bytes with_mark = marked(text, 3);
    ASSERT_EQ(with_mark.size(), plain.size());
    EXPECT_GT(differences(plain, with_mark), plain.size() / 100);
    EXPECT_LT(differences(plain, with_mark), plain.size() / 2);
    for (std::size_t i = 0; i < plain.size(); ++i) EXPECT_LE(std::abs(int{plain[i]} - int{with_mark[i]}), 31);
}

TEST(Mark, StandsInEveryPartOfThePicture) {
    const Bytes plain = unmarked(0);
    const Bytes with_mark = marked(text, 0);
    const int width = test::sample_display.width, height = test::sample_display.height;
    for (int part = 0; part < 4; ++part) {
        int changed = 0;
        for (int y = part / 2 * height / 2; y < (part / 2 + 1) * height / 2; ++y)
            for (int x = part % 2 * width / 2; x < (part % 2 + 1) * width / 2; ++x) {
                const auto at = static_cast<std::size_t>(y * width + x);
                changed += plain[at] != with_mark[at];
            }
        EXPECT_GT(changed, 50) << "quarter " << part;
    }
}

TEST(Mark, IsTheSameForTheSameFrameAndMovesWithTheNext) {
    EXPECT_EQ(marked(text, 5), marked(text, 5));
    const Bytes first = marked(text, 5), later = marked(text, 105);
    EXPECT_NE(first, later);
}

TEST(Mark, TellsReviewersApart) {
    EXPECT_NE(marked("reviewer-17", 5), marked("reviewer-18", 5));
}

TEST(Mark, HoldsAtTheLastOrdinal) {
    EXPECT_EQ(marked(text, 399).size(), unmarked(399).size());
}

TEST(Mark, RefusesTextThatItCantShow) {
    const std::string longest(Mark::max_text, 'm');
    EXPECT_TRUE(Mark::create(longest, {960, 540}));
    for (const std::string& bad :
         {std::string(), std::string("   "), longest + "m", std::string("a\nb"), std::string("\xC3\xA4")}) {
        const auto mark = Mark::create(bad, {960, 540});
        ASSERT_FALSE(mark) << bad;
        EXPECT_EQ(mark.error(), fail(Errc::usage, "viewer.mark"));
    }
}

}  // namespace
}  // namespace milchglas::viewer
