// What playing costs and what gets lost: the real player and 40 boxes over it, in a window on a screen, before a guard
// that answers at once. The peer, in the same run: the bare drawImage of a picture of that size.
//
// Run on a real screen or under xvfb-run; the offscreen platform has no screen to wait for.
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

#include "core/base/hash.h"
#include "core/base/secret.h"
#include "tests/ui/fake_guard.h"
#include "ui/bridge/guard_link.h"
#include "ui/look/theme.h"
#include "ui/player/player_commands.h"
#include "ui/review/review_commands.h"
#include "ui/review/viewing_page.h"

namespace {
using namespace milchglas;
constexpr int boxes = 40, jumps = 200;

double cpu_ms() {
    timespec now{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double at_share(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// CPU of drawing one 960 x 540 picture to the canvas' size, and nothing else.
double bare_ms(const QSize& size) {
    QImage from(960, 540, QImage::Format_RGB32), to(size, QImage::Format_RGB32);
    from.fill(Qt::gray);
    constexpr int rounds = 200;
    QPainter painter(&to);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const double before = cpu_ms();
    for (int i = 0; i < rounds; ++i) painter.drawImage(QRectF(to.rect()), from);
    return (cpu_ms() - before) / rounds;
}

struct Bench {
    Bench() {
        guard.geometry = {960, 540, 2};
        player::add_player_commands(commands);
        review::add_review_commands(commands);
        page = std::make_unique<review::ViewingPage>(link, commands);
        page->resize(1720, 980);
        page->show();
        (void)QTest::qWaitForWindowExposed(page.get());
        QObject::connect(&link, &bridge::GuardLink::view_ready, page.get(),
                         [this](const auto& view) { page->play(view); });
    }
    player::Playback& playback() { return page->player().playback(); }

    void open(int frames, std::int64_t frame_ms) {
        guard.clips = {test::FakeClip{.frames = frames, .frame_ms = frame_ms}};
        link.connect_guard();
        link.ask<desk::NextClip>({}, page.get(), [this](Result<desk::NextClip::Reply> reply) {
            if (!reply || !reply->opened) return;
            for (int i = 0; i < boxes; ++i)
                reply->opened->labels.tracks.push_back({{random_id(),
                                                         "person",
                                                         {{0, {10.0 + 15 * i, 20, 40, 80}, false, false, {}},
                                                          {40, {15.0 * i, 200, 40, 80}, false, false, {}}},
                                                         {}},
                                                        {}});
            page->describe(*reply->opened);
        });
        (void)QTest::qWaitFor([&] { return playback().position() == 0; });
    }

    /// Not qWaitFor: it sleeps between events, and that would be measured.
    template <class Done>
    void run_until(Done&& done) {
        QEventLoop loop;
        QObject::connect(&playback(), &player::Playback::changed, &loop, [&] {
            if (done()) loop.quit();
        });
        if (!done()) loop.exec();
    }

    void play(const char* name, double speed, player::Direction direction) {
        std::vector<double> late;
        QElapsedTimer clock;
        double due = 0;
        const double frame_ms = playback().table().seconds(playback().table().frames[0].duration) * 1000 / speed;
        const auto hears = QObject::connect(&page->player(), &player::Player::moved, [&] {
            due += frame_ms;
            late.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6 - due);
        });
        const auto before = page->player().canvas().counts();
        playback().set_speed(speed);
        const double cpu = cpu_ms();
        clock.start();
        playback().play(direction);
        run_until([&] { return !playback().playing(); });
        const double spent = cpu_ms() - cpu;
        QObject::disconnect(hears);
        const auto& after = page->player().canvas().counts();
        const auto presented = after.presented - before.presented;
        std::printf(
            "%-22s presented %4ld of %4ld, dropped %ld; late median %.1f, p95 %.1f, most %.1f ms; CPU %.2f ms a frame "
            "(%.1fx bare)\n",
            name, static_cast<long>(presented), static_cast<long>(playback().count() - 1),
            static_cast<long>(after.dropped - before.dropped), at_share(late, 0.5), at_share(late, 0.95),
            at_share(late, 1), spent / static_cast<double>(std::max<std::int64_t>(presented, 1)),
            spent / static_cast<double>(std::max<std::int64_t>(presented, 1)) /
                bare_ms(page->player().canvas().size()));
    }

    void jump(const char* name, std::int64_t by) {
        std::vector<double> took;
        for (int i = 0; i < jumps; ++i) {
            const std::int64_t to = (playback().position() + by) % playback().count();
            QElapsedTimer clock;
            clock.start();
            playback().seek(to);
            run_until([&] { return playback().position() == to; });
            took.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        std::printf("%-22s asked to painted: median %.1f ms, p95 %.1f ms\n", name, at_share(took, 0.5),
                    at_share(took, 0.95));
    }

    test::FakeGuard guard;
    bridge::GuardLink link{guard.connector()};
    look::Commands commands;
    std::unique_ptr<review::ViewingPage> page;
};
}  // namespace

int main(int argc, char** argv) {
    if (!milchglas::prepare_process()) return 1;
    QApplication app(argc, argv);
    look::apply_theme(app, look::Scheme::light);
    Bench bench;
    bench.open(125, 40);
    std::printf("canvas %dx%d, %d boxes\n", bench.page->player().canvas().width(),
                bench.page->player().canvas().height(), boxes);
    bench.play("25 fps", 1, player::Direction::forward);
    bench.play("25 fps backwards", 1, player::Direction::backward);
    bench.play("25 fps at 4x", 4, player::Direction::forward);
    bench.open(300, 16);
    bench.play("60 fps", 1, player::Direction::forward);
    bench.jump("next frame", 1);
    bench.jump("far seek", 137);
    return 0;
}
