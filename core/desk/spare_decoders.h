#pragma once
// Decoders that run already and wait for their first order, because starting one (two hundred libraries) takes as long
// as a first frame may. They hold nothing, know nothing and can be told nothing by anybody else yet; what they become
// is the first order's to say, and the lock-down comes after it, as in any other.
#include <memory>
#include <vector>

#include "core/desk/decoder_process.h"

namespace milchglas::desk {

/// On the loop's thread.
class SpareDecoders {
  public:
    explicit SpareDecoders(EventLoop& loop) : loop_(loop) {}
    SpareDecoders(const SpareDecoders&) = delete;
    SpareDecoders& operator=(const SpareDecoders&) = delete;

    /// So many wait from now on, without a promise: one that can't be started is started when it is needed.
    void keep(std::size_t count);
    /// One that waits, or a new one. Its place is filled a little later, behind what it was taken for.
    /// Errors: those of DecoderProcess::start().
    Result<std::unique_ptr<DecoderProcess>> take(DecoderProcess::OnReport on_report, DecoderProcess::OnGone on_gone);

  private:
    void fill();
    void drop(const DecoderProcess* which);

    EventLoop& loop_;
    std::size_t wanted_ = 0;
    std::vector<std::unique_ptr<DecoderProcess>> waiting_;  ///< oldest first
    EventLoop::Handle refill_;
};

}  // namespace milchglas::desk
