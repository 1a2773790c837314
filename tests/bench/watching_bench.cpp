// How the whole chain keeps to the frame table: the real player with forty boxes over it, a real guard and its decoder,
// on a real screen; playback_bench is the window alone. 960x540 of frost drawn to 1280x720. The peer is a window that
// does nothing but draw such a picture.
//
// No frame is left out, so what comes late makes a clip last longer: then fewer frames are seen than the table holds.
#include <sys/resource.h>

#include <QApplication>
#include <QEventLoop>
#include <QPainter>
#include <QTest>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <random>

#include "core/base/secret.h"
#include "tests/bench/sitting.h"
#include "ui/look/theme.h"

namespace {
using namespace milchglas;
using test::Sitting;
using Clock = std::chrono::steady_clock;
constexpr QSize canvas_size(1280, 720);
constexpr int repeats = 200, clip_seconds = 10, play_ms = 5000;

double ms_since(Clock::time_point then) {
    return std::chrono::duration<double, std::milli>(Clock::now() - then).count();
}

/// Of this process: the window, without guard, decoder and screen.
double cpu_ms() {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto ms = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return ms(used.ru_utime) + ms(used.ru_stime);
}

/// Median, 95 of 100, and the worst.
struct Spread {
    explicit Spread(std::vector<double> values) {
        std::sort(values.begin(), values.end());
        if (values.empty()) return;
        median = values[values.size() / 2];
        p95 = values[values.size() * 95 / 100];
        worst = values.back();
    }
    double median = 0, p95 = 0, worst = 0;
};

std::filesystem::path make_media(const std::filesystem::path& folder, int fps) {
    const auto media = folder / (std::to_string(fps) + ".mp4");
    const std::string command = "ffmpeg -v error -y -f lavfi -i testsrc2=size=960x540:rate=" + std::to_string(fps) +
                                ":duration=" + std::to_string(clip_seconds) + " -c:v libx264 -preset veryfast " +
                                "-pix_fmt yuv420p '" + media.string() + "'";
    if (std::system(command.c_str()) != 0) std::abort();
    return media;
}

struct Run {
    const char* words;
    double speed;
    player::Direction direction;
};

/// How much later than the table says each frame was on the screen, the first one being in time.
std::vector<double> lateness(const Sitting& sitting, const FrameTable& table, double speed) {
    std::vector<double> late;
    double due = 0;
    const auto& moments = sitting.moments();
    for (std::size_t i = 1; i < moments.size(); ++i) {
        const FrameTime& from = table.frames[static_cast<std::size_t>(moments[i - 1].ordinal)];
        const FrameTime& to = table.frames[static_cast<std::size_t>(moments[i].ordinal)];
        const bool neighbours = std::abs(moments[i].ordinal - moments[i - 1].ordinal) == 1;
        due += table.seconds(neighbours ? std::abs(to.pts - from.pts) : from.duration) * 1000 / speed;
        late.push_back(std::chrono::duration<double, std::milli>(moments[i].at - moments[0].at).count() - due);
    }
    return late;
}

void wait_ms(int ms) {
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Plays for five seconds, round and round.
bool play(Sitting& sitting, const Run& run, double bare_ms) {
    player::Playback& playback = sitting.playback();
    const bool forward = run.direction == player::Direction::forward;
    const std::int64_t last = playback.count() - 1;
    playback.set_speed(run.speed);
    playback.set_loop(player::FrameRange{0, last});
    playback.seek(forward ? 0 : last);
    if (!sitting.reaches(forward ? 0 : last)) return false;
    const auto before = sitting.player().canvas().counts();
    sitting.moments().clear();
    const int paints = sitting.paints();
    const double cpu = cpu_ms();
    playback.play(run.direction);
    wait_ms(play_ms);
    playback.pause();
    const double used = cpu_ms() - cpu;
    const auto after = sitting.player().canvas().counts();
    const auto presented = static_cast<double>(after.presented - before.presented);
    const double ideal = play_ms / 1e3 * run.speed * static_cast<double>(playback.count()) / playback.length_seconds();
    const Spread late(lateness(sitting, playback.table(), run.speed));
    std::printf(
        "%-24s %5.0f of %5.0f frames (%5.1f %%), %lld dropped; late by %6.2f ms, p95 %6.2f, worst %7.2f; "
        "CPU %.2f ms a frame, %.2f of the bare one, %.2f paints\n",
        run.words, presented, ideal, 100 * presented / ideal, static_cast<long long>(after.dropped - before.dropped),
        late.median, late.p95, late.worst, used / presented, used / presented / bare_ms,
        (sitting.paints() - paints) / presented);
    wait_ms(100);  // what was under way is on the screen
    return true;
}

/// From `act` to the end of the paint of the frame it asks for.
template <class Act>
double until_shown(Sitting& sitting, Act&& act) {
    QEventLoop loop;
    QObject::connect(&sitting.player(), &player::Player::moved, &loop, &QEventLoop::quit);
    const auto start = Clock::now();
    act();
    loop.exec();
    return ms_since(start);
}

void step_and_seek(Sitting& sitting) {
    player::Playback& playback = sitting.playback();
    playback.set_loop(std::nullopt);
    playback.seek(0);
    if (!sitting.reaches(0)) return;
    std::vector<double> steps, seeks;
    for (int i = 0; i < repeats; ++i)
        steps.push_back(until_shown(sitting, [&] { QTest::keyClick(&sitting.player(), Qt::Key_Period); }));
    std::mt19937 random(1);
    for (int i = 0; i < repeats; ++i) {
        const auto hop = std::uniform_int_distribution<std::int64_t>(1, playback.count() - 1)(random);
        seeks.push_back(until_shown(sitting, [&] { playback.seek((playback.position() + hop) % playback.count()); }));
    }
    const Spread step(steps), seek(seeks);
    std::printf(
        "from key to picture: step %5.2f ms, p95 %5.2f, worst %5.2f; seek anywhere %5.2f ms, p95 %5.2f, worst "
        "%5.2f\n",
        step.median, step.p95, step.worst, seek.median, seek.p95, seek.worst);
}

/// A window that only draws a picture of the canvas's size.
class Bare : public QWidget {
  public:
    Bare() : picture_(960, 540, QImage::Format_RGB32) { picture_.fill(Qt::gray); }

  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(rect(), picture_);
    }

  private:
    QImage picture_;
};

/// CPU of one such paint, milliseconds.
double measure_bare() {
    Bare bare;
    bare.resize(canvas_size);
    bare.setAttribute(Qt::WA_OpaquePaintEvent);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&bare)) return 0;
    constexpr int paints = 300;
    const double cpu = cpu_ms();
    const auto start = Clock::now();
    for (int i = 0; i < paints; ++i) bare.repaint();
    const double used = (cpu_ms() - cpu) / paints;
    std::printf("bare: %.2f ms CPU a picture, %.0f a second\n", used, paints / ms_since(start) * 1e3);
    return used;
}

bool measure(Sitting& sitting, int fps, const std::vector<Run>& runs, double bare_ms) {
    if (!sitting.open()) return false;
    std::printf("%d frames a second\n", fps);
    for (const Run& run : runs)
        if (!play(sitting, run, bare_ms)) return false;
    step_and_seek(sitting);
    if (sitting.level() != Level::frosted) std::printf("at the end less than frosted was shown: the budget is spent\n");
    return sitting.finish();
}
}  // namespace

int main(int argc, char** argv) {
    if (!prepare_process()) return 5;
    QApplication app(argc, argv);
    look::apply_theme(app, look::Scheme::light);
    const test::TemporaryFolder folder;
    test::make_vault(folder.path(), {make_media(folder.path(), 25), make_media(folder.path(), 60)});
    const double bare_ms = measure_bare();
    Sitting sitting(folder.path() / "vault", canvas_size);
    if (!sitting.unlock()) return 1;
    using enum player::Direction;
    const bool done =
        measure(sitting, 25, {{"  as recorded", 1, forward}, {"  four times", 4, forward}}, bare_ms) &&
        measure(sitting, 60,
                {{"  as recorded", 1, forward}, {"  backwards", 1, backward}, {"  four times", 4, forward}}, bare_ms);
    if (!done) std::fprintf(stderr, "a clip could not be opened, shown or finished\n");
    return done ? 0 : 1;
}
