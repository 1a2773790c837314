#pragma once
// One milchglas-decoder, started by the guard: orders go in, reports come out, its end is noticed.
#include <functional>
#include <memory>

#include "core/base/event_loop.h"
#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::desk {

/// On the loop's thread. Destroying it kills the process. Callbacks may destroy it.
class DecoderProcess {
  public:
    using OnReport = std::function<void(const DecoderReport&)>;
    using OnGone = std::function<void()>;

    /// Errors: not_found "base.program", io "base.spawn".
    static Result<std::unique_ptr<DecoderProcess>> start(EventLoop& loop, OnReport on_report, OnGone on_gone);
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// From here on others hear what it reports and that it is gone.
    void listen(OnReport on_report, OnGone on_gone);
    /// Lets everything else run first. To be called before the first order: threads started later inherit it.
    void step_back();
    /// A process that is gone already is no error here: on_gone follows by itself. Errors: busy, io, usage of the
    /// channel.
    Status order(const DecoderOrder& order);
    /// It is gone, whether on_gone was called yet or not.
    [[nodiscard]] bool ended() { return child_.wait(0); }
    [[nodiscard]] pid_t pid() const { return child_.pid(); }
    [[nodiscard]] std::optional<std::int64_t> processor_ms() const { return child_.processor_ms(); }
    /// Waits until the process is gone, killing it when it doesn't end by itself: after this nothing of it maps memory.
    void end();

  private:
    DecoderProcess(channel::Channel channel, Child child, OnReport on_report, OnGone on_gone);
    void on_readable();

    channel::Channel channel_;
    Child child_;
    OnReport on_report_;
    OnGone on_gone_;
    EventLoop::Handle watch_;
};

}  // namespace milchglas::desk
