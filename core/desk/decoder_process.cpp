#include "core/desk/decoder_process.h"

#include <sys/resource.h>

namespace milchglas::desk {
namespace {
constexpr int end_grace_ms = 200;
constexpr int nice_step = 5;
}  // namespace

DecoderProcess::DecoderProcess(channel::Channel channel, Child child, OnReport on_report, OnGone on_gone)
    : channel_(std::move(channel)),
      child_(std::move(child)),
      on_report_(std::move(on_report)),
      on_gone_(std::move(on_gone)) {
    channel_.never_wait();
}

Result<std::unique_ptr<DecoderProcess>> DecoderProcess::start(EventLoop& loop, OnReport on_report, OnGone on_gone) {
    MG_TRY(const auto program, sibling_program("milchglas-decoder"));
    MG_TRY(SocketPair sockets, socket_pair());
    MG_TRY(Child child, spawn(program, {}, sockets.theirs));
    std::unique_ptr<DecoderProcess> process(new DecoderProcess(
        channel::Channel(std::move(sockets.ours)), std::move(child), std::move(on_report), std::move(on_gone)));
    process->watch_ = loop.watch(process->channel_.fd(), [p = process.get()] { p->on_readable(); });
    return process;
}

void DecoderProcess::listen(OnReport on_report, OnGone on_gone) {
    on_report_ = std::move(on_report);
    on_gone_ = std::move(on_gone);
}

void DecoderProcess::step_back() {
    // Refused or not, the work is the same.
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(child_.pid()), nice_step);
}

Status DecoderProcess::order(const DecoderOrder& order) {
    auto sent = channel_.send(order);
    if (!sent && sent.error().code() == Errc::peer_gone) return {};
    return sent;
}

void DecoderProcess::on_readable() {
    auto report = channel_.receive<DecoderReport>();
    if (!report) {
        // A closed channel and a report that can't be read mean the same: this process isn't trusted any more.
        watch_.cancel();
        const auto gone = std::move(on_gone_);
        gone();  // may destroy *this
        return;
    }
    const auto told = on_report_;
    told(*report);  // may destroy *this
}

void DecoderProcess::end() {
    watch_.cancel();
    if (!child_.wait(end_grace_ms)) child_.kill_and_reap();
}

}  // namespace milchglas::desk
