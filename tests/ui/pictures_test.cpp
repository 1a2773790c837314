// Pictures of what only a guard that vouches for the screen would show, and of a box while it is followed: for people
// to look at. Taken where MILCHGLAS_PICTURES says so (installer/pictures.sh): "FOLDER,THEME,LOCALE,WIDTHxHEIGHT".
#include <QPainter>
#include <QPlainTextEdit>

#include "tests/ui/review_fixture.h"
#include "ui/look/theme.h"
#include "ui/player/canvas.h"

namespace milchglas::test {
namespace {

constexpr int width = 960, height = 540;

QRectF person_at(std::int64_t ordinal) {
    return {300.0 + 20 * static_cast<double>(ordinal), 150, 110, 320};
}

QPainterPath figure(const QRectF& place) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const double head = place.height() / 7;
    path.addEllipse(place.center().x() - head / 2, place.y(), head, head * 1.2);
    path.addRoundedRect(place.x(), place.y() + head * 1.15, place.width(), place.height() * 0.45, 30, 30);
    for (const double side : {0.12, 0.56})
        path.addRoundedRect(place.x() + side * place.width(), place.y() + place.height() * 0.5, place.width() * 0.32,
                            place.height() * 0.5, 14, 14);
    return path;
}

void draw_room(QPainter& painter) {
    painter.fillRect(0, 0, width, 380, QColor(168, 168, 168));
    painter.fillRect(0, 380, width, 160, QColor(112, 112, 112));
    painter.fillRect(640, 90, 150, 290, QColor(84, 84, 84));
    painter.fillRect(90, 80, 170, 130, QColor(232, 232, 232));
    painter.setPen(QPen(QColor(60, 60, 60), 3));
    painter.drawLine(175, 80, 175, 210);
    painter.drawLine(90, 145, 260, 145);
    painter.drawText(660, 240, QStringLiteral("No. 7"));
}

QImage in_cells(const QImage& from, int rows) {
    const QImage small = from.scaled(rows * width / height, rows, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return small.scaled(width, height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// A room and somebody who walks through it, as each level would show it.
void paint(MutableBytes canvas, Level level, std::int64_t ordinal) {
    QImage whole(width, height, QImage::Format_Grayscale8);
    QPainter painter(&whole);
    painter.setRenderHint(QPainter::Antialiasing);
    draw_room(painter);
    const QPainterPath person = figure(person_at(ordinal));
    if (level >= Level::soft) painter.fillPath(person, QColor(50, 50, 50));
    painter.end();
    if (level == Level::frosted) whole = in_cells(whole, 32).convertToFormat(QImage::Format_Grayscale8);
    if (level == Level::soft) whole = in_cells(whole, 60).convertToFormat(QImage::Format_Grayscale8);
    if (level <= Level::frosted) {
        QPainter over(&whole);
        over.setRenderHint(QPainter::Antialiasing);
        over.fillPath(person, QColor(96, 96, 96));
    }
    for (int y = 0; y < height; ++y) std::copy_n(whole.constScanLine(y), width, canvas.begin() + y * width);
}

Card walker() {
    Card card;
    card.first = 0, card.last = 9;
    card.came = Passage::left;
    card.went = Passage::right;
    card.height = 0.59;
    card.height_to_width = 2.9;
    card.usual = {0.7, 0.1};
    card.steps_per_second = 1.8;
    for (std::int16_t at = 0; at <= 9; ++at) {
        const auto x = static_cast<std::int16_t>(100 + 7 * at), y = std::int16_t{50};
        card.path.push_back({at, {x, y, 37, 107}});
        const auto right = static_cast<std::int16_t>(x + 37), down = static_cast<std::int16_t>(y + 107);
        if (at % 3 == 0) card.strip.push_back({at, {x, y, 37, 107}, {{x, y}, {right, y}, {right, down}, {x, down}}});
    }
    return card;
}

class Pictures : public ReviewTest {
  protected:
    void SetUp() override {
        wish_ = qEnvironmentVariable("MILCHGLAS_PICTURES").split(QLatin1Char(','));
        if (wish_.size() != 4) GTEST_SKIP() << "pictures for people: only where they are asked for";
        const auto scheme = from_text<look::Scheme>(wish_[1].toStdString());
        ASSERT_TRUE(scheme);
        look::apply_theme(*qApp, *scheme);
        scheme_ = *scheme;
        QLocale::setDefault(wish_[2] == QLatin1String("C") ? QLocale(QLocale::English) : QLocale(wish_[2]));
        guard.geometry = {width, height, 2};
        guard.painter = paint;
        guard.budget = {12'000, 40'000};
        guard.clips = {FakeClip{.frames = 10,
                                .frame_ms = 60'000,
                                .cues = {320, 180, {walker()}, {{EventKind::light, 6, 7, {0, 0, 320, 180}}}, {}},
                                .camera = {{}, {}, {{DetectedKind::person, 61, {{0, 3000, 2500, 1300, 6200}}}}}},
                       FakeClip{.frames = 3}};
    }
    void TearDown() override {
        look::apply_theme(*qApp, look::Scheme::light);
        QLocale::setDefault(QLocale::c());
        ReviewTest::TearDown();
    }
    void open() {
        shell::install_translation(*QCoreApplication::instance(), QLocale());
        link = std::make_unique<bridge::GuardLink>(guard.connector());
        window = std::make_unique<shell::Window>(*link, scheme_);
        const QStringList size = wish_[3].split(QLatin1Char('x'));
        window->resize(size.value(0).toInt(), size.value(1).toInt());
        window->show();
        (void)QTest::qWaitForWindowExposed(window.get());
        unlock();
        ASSERT_TRUE(comes("calm_next"));
        click("calm_next");
        ASSERT_TRUE(QTest::qWaitFor([&] { return !guard.seen().frames.empty() && !frame().isEmpty(); }));
    }
    void open_and_say_cant_tell(desk::CantTell::Reply reply) {
        guard.cant_tell = std::move(reply);
        open();
        key(Qt::Key_0);
        ASSERT_TRUE(QTest::qWaitFor([&] { return seen("closer_words") != nullptr && checked(cant_tell_button); }));
    }
    bool revealed() {
        return QTest::qWaitFor([&] { return seen<player::Canvas>("canvas")->has_over() && comes("closer_time"); });
    }
    void keep(const char* name) {
        QCoreApplication::processEvents();
        const QString path = wish_[0] + QLatin1Char('/') + QString::fromLatin1(name) + QStringLiteral(".png");
        ASSERT_TRUE(window->grab().save(path)) << path.toStdString();
    }
    static constexpr const char* cant_tell_button = "answer.visibility.cant-tell";

  private:
    QStringList wish_;
    look::Scheme scheme_ = look::Scheme::light;
};

TEST_F(Pictures, SoftStill) {
    open_and_say_cant_tell(FakeGuard::allowed(Level::soft, 8));
    keep("closer-offered");
    key(Qt::Key_5);
    ASSERT_TRUE(revealed());
    keep("closer-soft");
}

TEST_F(Pictures, Lens) {
    open_and_say_cant_tell(FakeGuard::allowed(Level::lens, 20'000));
    QTest::keyPress(window.get(), Qt::Key_6);
    ASSERT_TRUE(revealed());
    keep("closer-lens");
    QTest::keyRelease(window.get(), Qt::Key_6);
}

TEST_F(Pictures, NoCloserLook) {
    open_and_say_cant_tell(FakeGuard::refused_at("desk.reveal_detector"));
    keep("closer-refused");
    key(Qt::Key_0);
    keep("closer-stays");
}

TEST_F(Pictures, WholePicture) {
    open_and_say_cant_tell(FakeGuard::allowed(Level::clear, 0));
    key(Qt::Key_7);
    ASSERT_TRUE(comes("second_person"));
    seen<QPlainTextEdit>("second_words")
        ->setPlainText(QStringLiteral("Somebody may lie on the floor behind the door."));
    seen<QLineEdit>("second_login")->setText(QStringLiteral("lea"));
    keep("second-person");
    guard.reveal_refused = Error::received(Errc::denied, "desk.second_role");
    QTest::keyClicks(seen("second_passphrase"), "battery staple");
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    ASSERT_TRUE(comes("second_problem"));
    keep("second-person-refused");
    QTest::keyClicks(seen("second_passphrase"), "battery staple");
    QTest::keyClick(seen("second_passphrase"), Qt::Key_Return);
    ASSERT_TRUE(revealed());
    keep("closer-whole");
}

TEST_F(Pictures, FollowedBox) {
    open();
    key(Qt::Key_B);
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().labels.tracks.size() == 1; }));
    key(Qt::Key_B, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().followed.size() == 1; }));
    desk::FollowMoved moved{{"view-1"}, 1, 6, {}};
    for (std::int64_t at = 0; at < 6; ++at)
        moved.boxes.push_back({at, {275.0 + 13 * static_cast<double>(at), 135, 90, 90}, Sight::sure});
    guard.tell(moved);
    key(Qt::Key_Period);
    key(Qt::Key_Period);
    ASSERT_TRUE(QTest::qWaitFor([&] { return guard.seen().frames.back() == 2; }));
    keep("following");
}

TEST_F(Pictures, ProposalsAndKeys) {
    open();
    keep("proposals-waiting");
    key(Qt::Key_Down, Qt::ControlModifier);
    QCoreApplication::processEvents();  // a small window has no room for their buttons
    keep("proposals");
    key(Qt::Key_G);
    ASSERT_TRUE(comes("guideline"));
    keep("guideline-beside");
    key(Qt::Key_G);
    key(Qt::Key_Question);
    ASSERT_TRUE(comes("overlay"));
    keep("keys");
}

}  // namespace
}  // namespace milchglas::test
