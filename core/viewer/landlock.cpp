#include "core/viewer/landlock.h"

#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

#include "core/base/fd.h"

namespace milchglas::viewer {

namespace {

// linux/landlock.h of Debian 12 knows the first ABI's rights only, the running kernel may know more: all of them, by
// ABI.
struct Rights {
    std::uint64_t files = 0, ports = 0, scopes = 0;
};
constexpr std::size_t files_only = sizeof(std::uint64_t);
constexpr std::uint32_t ask_version = 1;

Rights all_rights(long abi) {
    Rights rights;
    rights.files = (1u << 13) - 1;
    if (abi >= 2) rights.files |= 1u << 13;  // refer
    if (abi >= 3) rights.files |= 1u << 14;  // truncate
    if (abi >= 5) rights.files |= 1u << 15;  // ioctl on devices
    if (abi >= 4) rights.ports = 3;          // bind and connect
    if (abi >= 6) rights.scopes = 3;         // abstract sockets and signals outside this process
    return rights;
}

std::size_t size_for(long abi) {
    if (abi >= 6) return sizeof(Rights);
    return abi >= 4 ? 2 * sizeof(std::uint64_t) : files_only;
}

}  // namespace

Result<bool> deny_all_by_landlock() {
    const long abi = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, ask_version);
    if (abi < 0) {
        if (errno == ENOSYS || errno == EOPNOTSUPP) return false;
        return os_error("viewer.landlock");
    }
    const Rights rights = all_rights(abi);
    const UniqueFd rules(static_cast<int>(::syscall(SYS_landlock_create_ruleset, &rights, size_for(abi), 0)));
    if (!rules || ::syscall(SYS_landlock_restrict_self, rules.get(), 0) != 0) return os_error("viewer.landlock");
    return true;
}

}  // namespace milchglas::viewer
