#include "core/age/open.h"

#include <array>

#include "core/age/header.h"
#include "core/age/key_wrap.h"
#include "core/age/unlock.h"
#include "core/base/fd.h"

namespace milchglas::age {
namespace {
Result<Header> read_header(int fd) {
    Bytes start(max_header_bytes);
    MG_TRY(const std::size_t length, read_some_at(fd, 0, start, "age.read"));
    start.resize(length);
    MG_TRY(Header header, parse_header(start));
    MG_CHECK(check_stanzas(header));
    return header;
}

Result<OpenedFile> opened(int fd, const Header& header, Secret file_key) {
    OpenedFile file;
    file.payload_offset = header.size;
    MG_TRY(file.payload_end, size_of(fd, "age.read"));
    std::array<std::uint8_t, payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t length, read_some_at(fd, file.payload_offset, nonce, "age.read"));
    // The format's own test vectors count the nonce as part of the header.
    if (length != nonce.size()) return fail(Errc::damaged, "age.header");
    file.payload_key = payload_key(file_key, nonce);
    file.file_key = std::move(file_key);
    return file;
}
}  // namespace

Result<OpenedFile> open_with_identities(int fd, std::span<const Identity> identities) {
    MG_TRY(const Header header, read_header(fd));
    MG_TRY(Secret file_key, unlock(header, identities));
    return opened(fd, header, std::move(file_key));
}

Result<OpenedFile> open_with_passphrase(int fd, const Secret& passphrase) {
    MG_TRY(const Header header, read_header(fd));
    MG_TRY(Secret file_key, unlock(header, passphrase));
    return opened(fd, header, std::move(file_key));
}

Secret payload_key(const Secret& file_key, ByteView nonce) {
    return hkdf_sha256(file_key.view(), nonce, "payload");
}

Result<Secret> payload_key_at(const Secret& file_key, int fd, std::uint64_t payload_offset) {
    std::array<std::uint8_t, payload_nonce_bytes> nonce{};
    MG_TRY(const std::size_t length, read_some_at(fd, payload_offset, nonce, "age.read"));
    if (length != nonce.size()) return fail(Errc::damaged, "age.payload");
    return payload_key(file_key, nonce);
}

}  // namespace milchglas::age
