// What the fake guard lets be seen above the frost: a canvas of its own in another tone, as often as it is asked for.
#include <unistd.h>

#include "core/base/file.h"
#include "tests/ui/fake_guard.h"

namespace milchglas::test {

desk::CantTell::Reply FakeGuard::refused_at(const char* where) {
    desk::CantTell::Reply reply;
    reply.level = Level::frosted;
    reply.rung.level = Level::soft;
    reply.rung.code = Errc::denied;
    reply.rung.where = where;
    return reply;
}

desk::CantTell::Reply FakeGuard::allowed(Level level, std::int64_t left) {
    desk::CantTell::Reply reply;
    reply.level = Level::frosted;
    reply.next = level;
    reply.rung.level = level;
    reply.rung.left = left;
    return reply;
}

void FakeGuard::add_reveal_routes() {
    dispatcher_.on<desk::CantTell>([this](Served&, const auto&, auto answer) {
        if (cant_tell_refused) return answer(*std::exchange(cant_tell_refused, {}));
        {
            const std::scoped_lock lock(mutex_);
            ++seen_.cant_tells;
        }
        answer(cant_tell);
    });
    dispatcher_.on<desk::AskReveal>([this](Served& served, auto request, auto answer) {
        auto reply = reveal(served, request);
        const bool shown = reply.has_value();
        answer(std::move(reply));
        if (shown) tell_revealed(served, request.ordinal, request.box);
    });
    dispatcher_.on<desk::RenewReveal>([this](Served&, const auto&, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            ++seen_.renewals;
        }
        answer(desk::RenewReveal::Reply{});
    });
    dispatcher_.on<desk::CloseReveal>([this](Served&, const auto&, auto answer) {
        {
            const std::scoped_lock lock(mutex_);
            ++seen_.closed;
            seen_.statuses_before_closing = seen_.statuses;
        }
        answer(desk::CloseReveal::Reply{});
    });
}

Result<desk::AskReveal::Reply> FakeGuard::reveal(Served& served, const desk::AskReveal::Request& request) {
    {
        const std::scoped_lock lock(mutex_);
        seen_.revealed.push_back(
            {request.level, request.ordinal, request.box, request.reason, request.words, request.second_login});
    }
    if (reveal_refused) return *std::exchange(reveal_refused, {});
    if (request.level == Level::clear) {
        const auto typed = read_all(request.second_passphrase.get(), 4096, "fake.second");
        if (request.second_login != second || !typed || as_text(*typed) != second_passphrase)
            return fail(Errc::locked, "keyring.wrong_passphrase");
    }
    served.level = request.level;
    served.revealed = *memory_file(geometry.bytes(), "fake.revealed");
    desk::AskReveal::Reply reply;
    reply.geometry = geometry;
    reply.canvas = *served.revealed.duplicate();
    reply.at_most_ms = reveal_ms;
    return reply;
}

void FakeGuard::tell_revealed(Served& served, std::int64_t ordinal, const CanvasBox& box) {
    Bytes grey(geometry.slot_bytes(), std::uint8_t{revealed_grey});
    if (painter) painter(grey, served.level, ordinal);
    if (::pwrite(served.revealed.get(), grey.data(), grey.size(), 0) < 0) return served.loop->stop();
    const bool lens = served.level == Level::lens;
    served.peer->tell(desk::RevealShown{served.view, served.level, ordinal, 0,
                                        lens ? box : CanvasBox{0, 0, geometry.width, geometry.height}});
}

}  // namespace milchglas::test
