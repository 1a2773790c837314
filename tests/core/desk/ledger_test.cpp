// The exposure ledger against a recount that knows nothing of it: the frames that were handed out, how long the table
// says each lasts, and how much ground the canvas shows, counted on its pixels.
#include <signal.h>

#include <cmath>
#include <random>

#include "core/base/file.h"
#include "core/desk/finish_clip.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
namespace {

/// A cell's side in whole rows of the grid's 180, with the frame scaled to 1080 lines. How many cells there are depends
/// on who looks for faces on this machine: the window was told.
double cell_lines(const desk::ViewReady& ready) {
    return 1080.0 / 180 * std::ceil(180.0 / ready.frosting.cell_rows);
}

/// 0..1: pixels that are neither a silhouette's fill nor its line. At its smooth edge a pixel belongs to the fill when
/// it is nearer to its tone than to the ground's. Ground in fine cells may be as light as the line, which runs beside a
/// fill only. The mark over them changes a tone by a tenth at most.
double ground_share(const Bytes& pixels, std::int32_t width, std::int32_t height) {
    constexpr std::uint8_t darkest_ground = 72, half_covered = 105, lightest_ground = 205;
    const auto is_fill = [&](std::int32_t x, std::int32_t y) {
        return x >= 0 && x < width && y >= 0 && y < height &&
               pixels[static_cast<std::size_t>(y * width + x)] < darkest_ground;
    };
    std::int64_t ground = 0;
    for (std::int32_t y = 0; y < height; ++y)
        for (std::int32_t x = 0; x < width; ++x) {
            const std::uint8_t tone = pixels[static_cast<std::size_t>(y * width + x)];
            const bool at_edge = is_fill(x - 1, y) || is_fill(x + 1, y) || is_fill(x, y - 1) || is_fill(x, y + 1);
            const bool in_line = is_fill(x - 2, y) || is_fill(x + 2, y) || is_fill(x, y - 2) || is_fill(x, y + 2);
            const bool covered =
                is_fill(x, y) || (at_edge && tone < half_covered) || ((at_edge || in_line) && tone > lightest_ground);
            ground += covered ? 0 : 1;
        }
    return static_cast<double>(ground) / static_cast<double>(pixels.size());
}

/// One frame as it was seen.
struct Seen {
    double from = 0, to = 0;  ///< seconds of frames shown since the view began
    double clear_frame_seconds = 0;
};

class LedgerTest : public VaultTest {
  protected:
    void show(GuardClient& guard, const ViewId& view, std::int64_t ordinal, Level level = Level::frosted) {
        const auto shown = guard.call<desk::ShowFrame>({view, ordinal, level});
        ASSERT_TRUE(shown) << where(shown);
        const FrameTable& table = guard.ready->frames;
        const CanvasGeometry& canvas = guard.ready->geometry;
        Bytes pixels(canvas.slot_bytes());
        ASSERT_TRUE(read_exactly_at(guard.ready->canvas.get(), static_cast<std::uint64_t>(shown->slot) * pixels.size(),
                                    pixels, "test.canvas"));
        const double seconds = table.seconds(table.frames[static_cast<std::size_t>(ordinal)].duration);
        const double from = seen_.empty() ? 0 : seen_.back().to;
        const double area = level == Level::frosted ? ground_share(pixels, canvas.width, canvas.height) : 0;
        seen_.push_back({from, from + seconds, seconds * area / cell_lines(*guard.ready)});
        least_area_ = level == Level::frosted ? std::min(least_area_, area) : least_area_;
    }
    void look_around(ServedDesk& guard, const ViewId& view) {
        for (std::int64_t ordinal = 0; ordinal < 120; ++ordinal) show(guard, view, ordinal);
        for (const std::int64_t step : {121, 122, 121, 120, 110}) {
            show(guard, view, step);
            guard.let_timers_run(1600);  // somebody who steps slowly
        }
        std::mt19937 random(12);
        for (int seek = 0; seek < 60; ++seek) show(guard, view, static_cast<std::int64_t>(random() % 250));
        for (int loop = 0; loop < 3; ++loop)
            for (std::int64_t ordinal = 140; ordinal < 170; ++ordinal) show(guard, view, ordinal);
        for (std::int64_t ordinal = 170; ordinal < 230; ++ordinal)
            show(guard, view, ordinal, ordinal % 20 < 10 ? Level::outline : Level::frosted);
        for (std::int64_t ordinal = 200; ordinal < 240; ++ordinal) {
            if (ordinal % 10 == 0)
                for (const pid_t renderer : guard.decoders("mg-render")) ::kill(renderer, SIGKILL);
            show(guard, view, ordinal);
        }
    }
    [[nodiscard]] double recount(double from = 0, double to = 1e9) const {
        double sum = 0;
        for (const Seen& frame : seen_)
            if (frame.from > from - 0.001 && frame.to < to + 0.001) sum += frame.clear_frame_seconds;
        return sum;
    }
    std::vector<Seen> seen_;
    double least_area_ = 1;
};

TEST_F(LedgerTest, AgreesWithARecountOfWhatWasHandedOut) {
    fill({10});
    ServedDesk guard(vault());
    ASSERT_TRUE(guard.unlock("ren"));
    const auto clip = guard.open_next();
    ASSERT_TRUE(clip) << where(clip);
    look_around(guard, clip->view);
    ASSERT_EQ(guard.restarts, 4);
    EXPECT_LT(least_area_, 0.98) << "silhouettes were there";
    const auto finished = guard.call<desk::FinishClip>({clip->view, Ending::finished});
    ASSERT_TRUE(finished) << where(finished);
    const double renderer = finished->exposure.clear_frame_seconds;
    const auto budget = static_cast<double>(guard.unlock("ren")->budget.spent_ms) / 1e3;
    double logged = 0, worst = 0;
    int segments = 0;
    for (const auto& line : log_of(folder.path())) {  // as they are exported
        if (line.entry.type != audit::EntryType::clip_segment) continue;
        const audit::View& view = line.entry.view.value();
        const double said = static_cast<double>(view.exposure_us.value()) / 1e6;
        const double counted = recount(static_cast<double>(view.t0_ms) / 1e3, static_cast<double>(view.t1_ms) / 1e3);
        logged += said;
        ++segments;
        if (view.level == Level::frosted)
            worst = std::max(worst, std::abs(said / counted - 1));
        else
            EXPECT_EQ(said, 0);
    }
    std::printf(
        "clear-frame seconds of %zu frames: recount %.4f, renderer %.4f (%+.2f %%), log %.4f (%+.2f %%), budget %.3f "
        "(%+.2f %%); the worst of %d segments is off by %.2f %%\n",
        seen_.size(), recount(), renderer, 100 * (renderer / recount() - 1), logged, 100 * (logged / recount() - 1),
        budget, 100 * (budget / recount() - 1), segments, 100 * worst);
    EXPECT_EQ(finished->exposure.frames, static_cast<std::int64_t>(seen_.size()));
    EXPECT_NEAR(renderer / recount(), 1, 0.01);
    EXPECT_NEAR(logged / recount(), 1, 0.01);
    EXPECT_NEAR(budget, recount(), 0.01 * recount() + 0.001) << "told in whole milliseconds";
    EXPECT_LT(worst, 0.01);
    EXPECT_GT(segments, 10);
}

}  // namespace
}  // namespace milchglas::test
