#include "core/keyring/host_key.h"

#include <sys/stat.h>

#include <cstdlib>
#include <optional>

#include "core/base/file.h"
#include "core/keyring/box.h"

namespace milchglas::keyring {
namespace {
namespace fs = std::filesystem;

constexpr std::size_t max_credential_bytes = 4096;

std::optional<fs::path> credential_path() {
    const char* folder = std::getenv("CREDENTIALS_DIRECTORY");
    if (folder == nullptr || *folder == '\0') return std::nullopt;
    fs::path path = fs::path(folder) / "milchglas-host-key";
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return std::nullopt;
    return path;
}

/// The whole file, straight into guarded memory.
Result<Secret> read_secret(int fd, std::size_t min, std::size_t max) {
    MG_TRY(const std::uint64_t size, size_of(fd, "keyring.host_key"));
    if (size < min || size > max) return fail(Errc::damaged, "keyring.host_key");
    Secret bytes(size);
    MG_CHECK(read_exactly_at(fd, 0, bytes.mutable_view(), "keyring.host_key"));
    return bytes;
}

Result<HostKey> read_credential() {
    const auto path = credential_path();
    if (!path) return fail(Errc::not_found, "keyring.no_host_key");
    MG_TRY(const UniqueFd fd, open_regular_file(*path, "keyring.no_host_key"));
    MG_TRY(const Secret bytes, read_secret(fd.get(), key_bytes, max_credential_bytes));
    // Any length and form (systemd-creds encrypts what it is given), so it is hashed to a key.
    Secret keyed = Secret::copy_of(as_bytes("milchglas host key from a credential/1"));
    return HostKey{HostKeySource::credential, derive(keyed, as_text(bytes.view()))};
}

Result<HostKey> read_key_in_folder(const fs::path& folder) {
    MG_TRY(const UniqueFd fd, open_regular_file(folder / "host.key", "keyring.no_host_key"));
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0) return os_error("keyring.host_key");
    if ((info.st_mode & 077) != 0) return fail(Errc::denied, "keyring.host_key_mode");
    MG_TRY(Secret key, read_secret(fd.get(), key_bytes, key_bytes));
    return HostKey{HostKeySource::file, std::move(key)};
}

}  // namespace

Result<HostKey> read_host_key(const fs::path& folder, HostKeySource source) {
    return source == HostKeySource::credential ? read_credential() : read_key_in_folder(folder);
}

Result<HostKey> provide_host_key(const fs::path& folder) {
    if (credential_path()) return read_credential();
    auto found = read_key_in_folder(folder);
    if (found || found.error().code() != Errc::not_found) return found;
    HostKey made{HostKeySource::file, Secret::random(key_bytes)};
    MG_CHECK(write_file_durably(folder / "host.key", made.key.view(), "keyring.host_key"));
    return made;
}

}  // namespace milchglas::keyring
