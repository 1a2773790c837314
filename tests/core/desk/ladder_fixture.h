#pragma once
// A clip whose household allows everything, on a screen that is guarded because the test says so.
#include "core/base/file.h"
#include "core/desk/finish_clip.h"
#include "core/desk/reveal_clip.h"
#include "core/desk/show_frame.h"
#include "core/desk/vault_status.h"
#include "tests/core/desk/served_desk.h"
#include "tests/core/desk/vault_test.h"

namespace milchglas::test {
/// A clock that stands still begins at the real time: behind what a moved one has logged, nothing is allowed.
inline constexpr std::int64_t hour_ms = 3'600'000;
inline constexpr CanvasBox small_box{100, 60, 120, 90};

inline desk::Limits guarded() {
    desk::Limits limits;
    limits.vouched_posture = Posture::sealed;
    limits.ladder.lens_lease_ms = 20'000;  // the clock stands still here; the decoder's own doesn't
    return limits;
}

inline desk::NextClip::Request asking_for_everything() {
    desk::NextClip::Request request;
    request.level = Level::clear;
    request.posture = Posture::sealed;
    request.prepare_following = false;
    return request;
}

class LadderTest : public VaultTest {
  protected:
    void SetUp() override { fill({5}, {.most = Level::clear}); }

    static ViewId open(ServedDesk& guard, const std::string& login = "ren") {
        EXPECT_TRUE(guard.unlock(login));
        const auto clip = guard.open_next(asking_for_everything());
        EXPECT_TRUE(clip) << where(clip);
        return clip ? clip->view : ViewId{};
    }
    static desk::AskReveal::Request wish(const ViewId& view, Level level, std::int64_t ordinal = 0) {
        desk::AskReveal::Request request;
        request.view = view;
        request.level = level;
        request.ordinal = ordinal;
        request.box = small_box;
        if (level == Level::clear) request.words = "a person lies on the floor";
        return request;
    }
    static desk::AskReveal::Request confirmed(const ViewId& view, const std::string& login) {
        desk::AskReveal::Request request = wish(view, Level::clear);
        request.second_login = login;
        request.second_passphrase = passphrase_of(login);
        return request;
    }
    /// Asks and waits until it is on the canvas, or for why it isn't.
    static std::string reveal(ServedDesk& guard, const desk::AskReveal::Request& request) {
        const std::size_t before = guard.reveals.size();
        guard.reveal_ended.reset();
        auto reply = guard.call<desk::AskReveal>(request);
        if (!reply) return where(reply);
        while (guard.reveals.size() == before && !guard.reveal_ended) EXPECT_TRUE(guard.client().wait_event());
        if (guard.reveal_ended) return guard.reveal_ended->where();
        last_canvas() = std::move(reply->canvas);
        last_geometry() = reply->geometry;
        return "shown";
    }
    static std::string ending_of(ServedDesk& guard) {
        while (!guard.reveal_ended) EXPECT_TRUE(guard.client().wait_event());
        return guard.reveal_ended->where();
    }
    static Bytes canvas() {
        Bytes bytes(last_geometry().bytes());
        EXPECT_TRUE(read_exactly_at(last_canvas().get(), 0, bytes, "test.canvas"));
        return bytes;
    }
    static bool is_blank() {
        const Bytes bytes = canvas();
        return std::all_of(bytes.begin(), bytes.end(), [](std::uint8_t pixel) { return pixel == 0; });
    }
    static UniqueFd& last_canvas() {
        static UniqueFd fd;
        return fd;
    }
    static CanvasGeometry& last_geometry() {
        static CanvasGeometry geometry;
        return geometry;
    }
    [[nodiscard]] const audit::StoredEntry last(audit::EntryType type) const {
        const auto log = log_of(folder.path());
        const auto found = std::find_if(log.rbegin(), log.rend(),
                                        [&](const audit::StoredEntry& line) { return line.entry.type == type; });
        EXPECT_NE(found, log.rend());
        return *found;
    }
};

}  // namespace milchglas::test
