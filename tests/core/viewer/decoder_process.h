#pragma once
// milchglas-decoder as the guard sees it.
#include <gtest/gtest.h>

#include "core/base/file.h"
#include "core/base/process.h"
#include "core/channel/channel.h"
#include "core/model/decoder_protocol.h"

namespace milchglas::viewer::test {

class DecoderProcess {
  public:
    static Result<DecoderProcess> start() {
        MG_TRY(SocketPair sockets, socket_pair());
        MG_TRY(Child child, spawn(MILCHGLAS_DECODER, {}, sockets.theirs));
        return DecoderProcess(std::move(child), channel::Channel(std::move(sockets.ours)));
    }
    Status order(const DecoderOrder& order) { return channel_->send(order); }
    Result<DecoderReport> report() { return channel_->receive<DecoderReport>(); }
    void hang_up() { channel_.reset(); }
    [[nodiscard]] Child& child() { return child_; }

    /// The next report must be a T.
    template <class T>
    Result<T> expect() {
        MG_TRY(DecoderReport got, report());
        if (auto* wanted = std::get_if<T>(&got)) return std::move(*wanted);
        if (const auto* failed = std::get_if<DecoderFailed>(&got)) return Error::received(failed->code, failed->where);
        return fail(Errc::bug, "test.other_report");
    }
    /// "code where" of the failure that comes before anything but LockedDown, PassGlimpse and PassProgress.
    std::string failure() {
        while (true) {
            const auto got = report();
            if (!got) return "no report: " + got.error().where();
            if (const auto* failed = std::get_if<DecoderFailed>(&*got))
                return std::to_string(static_cast<int>(failed->code)) + ' ' + failed->where;
            if (!std::holds_alternative<LockedDown>(*got) && !std::holds_alternative<PassGlimpse>(*got) &&
                !std::holds_alternative<PassProgress>(*got))
                return "no failure";
        }
    }

  private:
    DecoderProcess(Child child, channel::Channel channel) : child_(std::move(child)), channel_(std::move(channel)) {}
    Child child_;
    std::optional<channel::Channel> channel_;
};

inline std::string as_failure(Errc code, const std::string& where) {
    return std::to_string(static_cast<int>(code)) + ' ' + where;
}

inline UniqueFd sealed_file(ByteView bytes) {
    auto file = sealed_memory_file(bytes, "test.file");
    return file ? std::move(*file) : UniqueFd();
}
inline UniqueFd empty_file(std::uint64_t size) {
    auto file = memory_file(size, "test.file");
    return file ? std::move(*file) : UniqueFd();
}
inline Bytes contents(const UniqueFd& file, std::uint64_t size) {
    Bytes bytes(size);
    EXPECT_TRUE(read_exactly_at(file.get(), 0, bytes, "test.read"));
    return bytes;
}

}  // namespace milchglas::viewer::test
