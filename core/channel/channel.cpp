#include "core/channel/channel.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "core/base/file.h"

namespace milchglas::channel {
namespace {
// The first byte of a packet says where the body is: right behind it, or in the packet's first descriptor.
enum class Place : std::uint8_t { here, descriptor };
constexpr std::size_t max_inline = 64u << 10;

Error closed_or(int error, Where where) {
    if (error == EPIPE || error == ECONNRESET || error == ENOTCONN) return fail(Errc::peer_gone, "channel.closed");
    if (error == EAGAIN || error == EWOULDBLOCK) return fail(Errc::busy, "channel.full");
    return fail(Errc::io, where);
}

/// Whether to read once more. A peer that ended with something of ours unread is told as a reset, once, before its last
/// messages: why it ended is among them.
bool try_again(bool& reset) {
    return errno == EINTR || (errno == ECONNRESET && !std::exchange(reset, true));
}

struct Control {
    alignas(cmsghdr) std::array<std::byte, CMSG_SPACE(sizeof(int) * max_descriptors)> space{};
};

std::vector<UniqueFd> take_descriptors(msghdr& header) {
    std::vector<UniqueFd> descriptors;
    for (cmsghdr* c = CMSG_FIRSTHDR(&header); c != nullptr; c = CMSG_NXTHDR(&header, c)) {
        if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS) continue;
        const std::size_t count = (c->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (std::size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(c) + i * sizeof fd, sizeof fd);
            descriptors.emplace_back(fd);
        }
    }
    return descriptors;
}
/// A body in a descriptor is sealed memory: a pipe could hold up the reader for ever, other files change while read.
Result<Bytes> read_body(const UniqueFd& memory) {
    const int seals = ::fcntl(memory.get(), F_GET_SEALS);
    if (seals < 0 || (seals & F_SEAL_WRITE) == 0) return fail(Errc::damaged, "channel.frame");
    MG_TRY(const std::uint64_t size, size_of(memory.get(), "channel.frame"));
    if (size > max_message) return fail(Errc::damaged, "channel.frame");
    return read_all(memory.get(), max_message, "channel.frame");
}
}  // namespace

Status Channel::send_packet(ByteView packet, const std::vector<int>& descriptors) {
    if (plain_) {
        ssize_t n = 0;
        do n = ::write(fd(), packet.data(), packet.size());
        while (n < 0 && errno == EINTR);
        return n < 0 ? Status(closed_or(errno, "channel.send")) : Status{};
    }
    iovec body{const_cast<std::uint8_t*>(packet.data()), packet.size()};
    Control control;
    msghdr header{};
    header.msg_iov = &body;
    header.msg_iovlen = 1;
    if (!descriptors.empty()) {
        header.msg_control = control.space.data();
        header.msg_controllen = CMSG_SPACE(sizeof(int) * descriptors.size());
        cmsghdr* c = CMSG_FIRSTHDR(&header);
        c->cmsg_level = SOL_SOCKET;
        c->cmsg_type = SCM_RIGHTS;
        c->cmsg_len = CMSG_LEN(sizeof(int) * descriptors.size());
        std::memcpy(CMSG_DATA(c), descriptors.data(), sizeof(int) * descriptors.size());
    }
    const int flags = MSG_NOSIGNAL | (wait_ ? 0 : MSG_DONTWAIT);
    ssize_t n = 0;
    do n = ::sendmsg(fd(), &header, flags);
    while (n < 0 && errno == EINTR);
    return n < 0 ? Status(closed_or(errno, "channel.send")) : Status{};
}

Status Channel::send_raw(const Encoded& message) {
    if (message.body.size() > max_message || message.descriptors.size() >= max_descriptors ||
        (plain_ && (message.body.size() > max_inline || !message.descriptors.empty())))
        return fail(Errc::usage, "channel.too_large");
    Bytes packet{static_cast<std::uint8_t>(Place::here)};
    if (message.body.size() <= max_inline) {
        packet.insert(packet.end(), message.body.begin(), message.body.end());
        return send_packet(packet, message.descriptors);
    }
    MG_TRY(const UniqueFd memory, sealed_memory_file(message.body, "channel.send"));
    std::vector<int> descriptors{memory.get()};
    descriptors.insert(descriptors.end(), message.descriptors.begin(), message.descriptors.end());
    packet[0] = static_cast<std::uint8_t>(Place::descriptor);
    return send_packet(packet, descriptors);
}

Result<Message> Channel::receive_raw() {
    Bytes packet(max_inline + 1);
    Message message;
    ssize_t n = 0;
    bool reset = false;
    if (plain_) {
        do n = ::read(fd(), packet.data(), packet.size());
        while (n < 0 && try_again(reset));
    } else {
        iovec body{packet.data(), packet.size()};
        Control control;
        msghdr header{};
        header.msg_iov = &body;
        header.msg_iovlen = 1;
        header.msg_control = control.space.data();
        header.msg_controllen = control.space.size();
        do n = ::recvmsg(fd(), &header, MSG_CMSG_CLOEXEC);
        while (n < 0 && try_again(reset));
        if (n >= 0) message.descriptors = take_descriptors(header);
        if (n > 0 && (header.msg_flags & (MSG_TRUNC | MSG_CTRUNC)) != 0) return fail(Errc::damaged, "channel.frame");
    }
    if (n < 0) return closed_or(errno, "channel.receive");
    if (n == 0) return fail(Errc::peer_gone, "channel.closed");
    if (packet[0] == static_cast<std::uint8_t>(Place::here)) {
        message.body.assign(packet.begin() + 1, packet.begin() + n);
        return message;
    }
    if (packet[0] != static_cast<std::uint8_t>(Place::descriptor) || n != 1 || message.descriptors.empty())
        return fail(Errc::damaged, "channel.frame");
    MG_TRY(message.body, read_body(message.descriptors.front()));
    message.descriptors.erase(message.descriptors.begin());
    return message;
}

}  // namespace milchglas::channel
