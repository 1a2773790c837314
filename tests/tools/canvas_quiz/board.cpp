#include "tests/tools/canvas_quiz/board.h"

#include <QEventLoop>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/look/theme.h"
#include "ui/player/player_commands.h"
#include "ui/review/review_commands.h"

namespace milchglas::quiz {
namespace {
constexpr int page_width = 1000, page_height = 700;
constexpr int frame_wait_ms = 20'000;  ///< for a machine that has much else to do
}  // namespace

Board::Board() : link_(guard_.connector()), work_(link_) {
    player::add_player_commands(commands_);
    review::add_review_commands(commands_);
    player_ = new player::Player(link_, commands_);
    cues_ = std::make_unique<review::CueDesk>(*player_, commands_);
    timeline_ = new review::Timeline(work_, selection_);
    auto* rows = new QVBoxLayout(&page_);
    rows->addWidget(player_, 1);
    rows->addWidget(timeline_);
    cues_->follow_on(*timeline_);
    QObject::connect(player_, &player::Player::moved, timeline_, &review::Timeline::set_position);
    QObject::connect(player_, &player::Player::moved, &page_, [this](std::int64_t at) { on_screen_ = at; });
    page_.resize(page_width, page_height);
    page_.show();
    link_.connect_guard();
}

Status Board::open(const std::shared_ptr<const frost::Track>& track, Level level) {
    MG_TRY(view_, guard_.show(track));
    on_screen_ = -1;
    player_->put_away();
    player_->set_level(level);
    cues_->open(view_, {});
    timeline_->open(view_, {});
    player_->open(view_);
    return wait_for(0);
}

Status Board::go_to(std::int64_t ordinal) {
    if (ordinal == on_screen_) return {};
    player_->playback().seek(ordinal);
    return wait_for(ordinal);
}

Status Board::wait_for(std::int64_t ordinal) {
    QEventLoop loop;
    QTimer given_up;
    given_up.setSingleShot(true);
    QObject::connect(&given_up, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(player_, &player::Player::failed, &loop, &QEventLoop::quit);
    QObject::connect(player_, &player::Player::moved, &loop, [&](std::int64_t at) {
        if (at == ordinal) loop.quit();
    });
    given_up.start(frame_wait_ms);
    if (on_screen_ != ordinal) loop.exec();
    if (on_screen_ != ordinal) return fail(Errc::busy, "quiz.frame");
    return {};
}

QImage Board::canvas() const {
    player::Canvas& canvas = player_->canvas();
    return canvas.grab((canvas.view().place() & QRectF(canvas.rect())).toAlignedRect()).toImage();
}

QImage Board::whole() const {
    return const_cast<QWidget&>(page_).grab().toImage();  // grab() lays out what waits for it
}

QImage Board::cards() const {
    const auto* area = page_.findChild<QScrollArea*>();
    if (view_->cues.cards.empty() || area == nullptr) return {};
    return area->widget()
        ->grab({0, 0, area->widget()->width(), area->widget()->layout()->sizeHint().height()})
        .toImage();
}

}  // namespace milchglas::quiz
