#include "core/desk/passphrase.h"

#include <algorithm>

namespace milchglas::desk {

Result<Secret> read_passphrase(const UniqueFd& fd) {
    if (!fd) return fail(Errc::usage, "desk.passphrase");
    Secret buffer(max_passphrase_bytes + 1);
    MG_TRY(const std::size_t size, read_some_at(fd.get(), 0, buffer.mutable_view(), "desk.passphrase"));
    if (size == 0 || size > max_passphrase_bytes) return fail(Errc::usage, "desk.passphrase");
    return Secret::copy_of(buffer.view().first(size));
}

}  // namespace milchglas::desk
