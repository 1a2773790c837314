#pragma once
// One connected socket that carries whole messages and descriptors between two of our programs.
#include <cstddef>

#include "core/base/bytes.h"
#include "core/base/fd.h"
#include "core/base/result.h"
#include "core/channel/codec.h"

namespace milchglas::channel {

inline constexpr std::size_t max_message = 64u << 20;  ///< bytes of one body
inline constexpr std::size_t max_descriptors = 64;

struct Message {
    Bytes body;
    std::vector<UniqueFd> descriptors;
};

/// Not thread-safe: one thread sends and receives (sending and receiving may be two different threads).
class Channel {
  public:
    explicit Channel(UniqueFd socket) : socket_(std::move(socket)) {}

    [[nodiscard]] int fd() const { return socket_.get(); }
    /// From now on uses read() and write() only and carries no descriptors: for a process under seccomp.
    void plain_from_now() { plain_ = true; }
    /// A peer that doesn't read is given up at once (busy "channel.full") instead of holding up the sender.
    void never_wait() { wait_ = false; }

    /// Errors: peer_gone "channel.closed", busy "channel.full", io "channel.send", usage "channel.too_large".
    Status send_raw(const Encoded& message);
    /// Blocks for the next message. Errors: peer_gone "channel.closed", damaged "channel.frame", io "channel.receive".
    Result<Message> receive_raw();

    template <class T>
    Status send(const T& message) {
        return send_raw(encode(message));
    }
    template <class T>
    Result<T> receive() {
        MG_TRY(Message message, receive_raw());
        return decode<T>(message.body, std::move(message.descriptors));
    }

  private:
    Status send_packet(ByteView packet, const std::vector<int>& descriptors);
    UniqueFd socket_;
    bool plain_ = false;
    bool wait_ = true;
};

}  // namespace milchglas::channel
