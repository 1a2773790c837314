#pragma once
// Somebody who sits before an open clip: the player with boxes over it, as the review page holds them, and a real
// guard.
#include <QTest>
#include <chrono>

#include "core/desk/finish_clip.h"
#include "core/desk/unlock.h"
#include "tests/core/desk/real_vault.h"
#include "ui/player/player_commands.h"
#include "ui/review/box_layer.h"

namespace milchglas::test {

/// Forty boxes that move through the whole clip.
inline LabelSet moving_boxes(std::int64_t frames) {
    LabelSet labels;
    for (int i = 0; i < 40; ++i) {
        const double x = 90.0 * (i % 10), y = 120.0 * (i / 10);
        const std::string id(32, static_cast<char>('a' + i % 26));
        const BoxTrack track{
            id + std::to_string(i),
            "person",
            {{0, {x, y, 40, 80}, false, false, {}}, {frames - 1, {x + 40, y + 40, 60, 60}, false, false, {}}},
            {}};
        labels.tracks.push_back({track, {}});
    }
    return labels;
}

struct PlayerKeys : look::Commands {
    PlayerKeys() { player::add_player_commands(*this); }
};

class PaintCounter : public QObject {
  public:
    [[nodiscard]] int paints() const { return paints_; }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) ++paints_;
        return QObject::eventFilter(watched, event);
    }

  private:
    int paints_ = 0;
};

/// Somebody who sits before an open clip.
class Sitting {
  public:
    /// The canvas will have `canvas_size`, logical pixels.
    Sitting(const std::filesystem::path& vault, const QSize& canvas_size)
        : canvas_size_(canvas_size),
          link_(bridge::embedded_guard(vault)),
          player_(link_, keys_),
          work_(link_),
          layer_(player_, work_, selection_) {
        player_.canvas().installEventFilter(&paints_);
        QObject::connect(&link_, &bridge::GuardLink::view_ready, &player_, [this](const auto& view) { view_ = view; });
        QObject::connect(&player_, &player::Player::moved, &player_, [this](std::int64_t ordinal) {
            moments_.push_back({ordinal, std::chrono::steady_clock::now()});
        });
        QObject::connect(&player_, &player::Player::level_shown, &player_, [this](Level level) { level_ = level; });
    }

    struct Moment {
        std::int64_t ordinal;
        std::chrono::steady_clock::time_point at;
    };
    player::Playback& playback() { return player_.playback(); }
    player::Player& player() { return player_; }
    /// When each frame was on the screen.
    std::vector<Moment>& moments() { return moments_; }
    [[nodiscard]] const std::vector<Moment>& moments() const { return moments_; }
    /// Of the canvas, for whatever reason.
    [[nodiscard]] int paints() const { return paints_.paints(); }
    [[nodiscard]] Level level() const { return level_; }

    bool unlock() {
        bool connected = false, unlocked = false;
        QObject::connect(&link_, &bridge::GuardLink::connected, &player_, [&] { connected = true; });
        link_.connect_guard();
        if (!QTest::qWaitFor([&] { return connected; }, 10'000)) return false;
        link_.ask<desk::Unlock>({"ren", passphrase_of("ren")}, &player_,
                                [&](const auto& reply) { unlocked = reply.has_value(); });
        return QTest::qWaitFor([&] { return unlocked; }, 10'000);
    }

    /// The next clip, its first frame on the screen.
    bool open() {
        desk::NextClip::Opened opened;
        view_.reset();
        link_.ask<desk::NextClip>({}, &player_, [&](const auto& reply) {
            if (reply && reply->opened) opened = *reply->opened;
        });
        if (!QTest::qWaitFor([&] { return view_ != nullptr; }, 60'000)) return false;
        opened.labels = moving_boxes(static_cast<std::int64_t>(view_->frames.frames.size()));
        work_.open(opened);
        player_.open(view_);
        return show() && reaches(0);  // what isn't on a screen isn't painted
    }

    bool finish(Ending ending = Ending::finished) {
        bool finished = false;
        player_.put_away();
        link_.ask<desk::FinishClip>({view_->id, ending}, &player_,
                                    [&](const auto& reply) { finished = reply.has_value(); });
        return QTest::qWaitFor([&] { return finished; }, 10'000);
    }

    bool reaches(std::int64_t ordinal) {
        return QTest::qWaitFor([&] { return playback().position() == ordinal; }, 5000);
    }

  private:
    /// Large enough that the canvas has the size that is measured.
    bool show() {
        player_.show();
        player_.activateWindow();  // no window manager does it
        if (!QTest::qWaitForWindowActive(&player_)) return false;
        player_.resize(player_.size() + canvas_size_ - player_.canvas().size());
        return QTest::qWaitFor([&] { return player_.canvas().size() == canvas_size_; });
    }

    QSize canvas_size_;
    PlayerKeys keys_;
    bridge::GuardLink link_;
    review::Selection selection_;
    player::Player player_;
    review::LabelWork work_;
    review::BoxLayer layer_;
    bridge::OpenViewPtr view_;
    PaintCounter paints_;
    std::vector<Moment> moments_;
    Level level_ = Level::sealed;
};

}  // namespace milchglas::test
