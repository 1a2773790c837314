#pragma once
// One decoder process at work on one clip, as the guard has it.
#include <filesystem>
#include <optional>
#include <variant>

#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"
#include "tests/core/viewer/sealed_media.h"
#include "tests/tools/hostile_clips/trial.h"

namespace milchglas::hostile {

inline constexpr int end_in_ms = 20'000;  // a machine may have much else to do

class DecoderRun {
  public:
    static Result<DecoderRun> start(const std::filesystem::path& decoder, DecoderOrder order);
    Status order(const DecoderOrder& order) { return channel_->send(order); }
    /// What it reports next, LockedDown left out; or how it ended: with a failure, by a signal, by its own will, or not
    /// at all within `patience_ms` of its processor time or four times as much on the clock, as the guard counts.
    std::variant<DecoderReport, Verdict> next(int patience_ms);
    /// Whether it ends by itself.
    bool ends() { return child_.wait(end_in_ms); }
    void hang_up() { channel_.reset(); }

  private:
    DecoderRun(Child child, channel::Channel channel) : child_(std::move(child)), channel_(std::move(channel)) {}
    Verdict refused(const DecoderFailed& failed);
    Verdict gone();
    bool hears(int patience_ms);

    Child child_;
    std::optional<channel::Channel> channel_;
};

/// What every mode that decodes is handed of a clip.
template <class Order>
Status hand_over(const viewer::test::SealedMedia& sealed, Order& order) {
    MG_TRY(order.ciphertext, sealed.file.duplicate());
    order.payload_offset = sealed.keys.payload_offset;
    MG_TRY(order.payload_key, sealed_memory_file(sealed.keys.payload_key.view(), "hostile.key"));
    order.media_offset = sealed.media_offset;
    order.media_size = sealed.media_size;
    return {};
}

}  // namespace milchglas::hostile
