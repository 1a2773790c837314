#include "core/inbox/vaulted.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

#include "core/base/file.h"

namespace milchglas::inbox {
namespace {
namespace fs = std::filesystem;

/// The id becomes a file name, so nothing but the 32 hex digits of a clip id passes.
Result<fs::path> clip_path(const fs::path& folder, const ClipId& clip) {
    if (clip.value.size() != 32 || clip.value.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(Errc::usage, "inbox.clip_id");
    return folder / "clips" / (clip.value + ".sealed");
}

/// Makes <folder>/clips (0700) where it isn't there, durably.
Status make_clips_folder(const fs::path& folder) {
    if (::mkdir((folder / "clips").c_str(), 0700) == 0) return sync_folder(folder, "inbox.vault");
    if (errno != EEXIST) return os_error("inbox.vault");
    return {};
}

Status copy_range(int from, std::uint64_t begin, std::uint64_t end, int to) {
    Bytes buffer(1u << 20);
    while (begin < end) {
        const MutableBytes part = MutableBytes(buffer).first(std::min<std::uint64_t>(buffer.size(), end - begin));
        MG_CHECK(read_exactly_at(from, begin, part, "inbox.vault_source"));
        MG_CHECK(write_all(to, part, "inbox.vault"));
        begin += part.size();
    }
    if (::fsync(to) != 0) return os_error("inbox.vault");
    return {};
}

}  // namespace

Status vault_ciphertext(int fd, std::uint64_t payload_offset, std::uint64_t payload_end, const fs::path& folder,
                        const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    if (payload_end <= payload_offset) return fail(Errc::damaged, "inbox.vault_source");
    MG_CHECK(make_clips_folder(folder));
    const fs::path temporary = path.string() + ".new";
    const UniqueFd out(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!out) return os_error("inbox.vault");
    Status copied = copy_range(fd, payload_offset, payload_end, out.get());
    // link() and not rename(): it never replaces a clip that is there.
    if (copied && ::link(temporary.c_str(), path.c_str()) != 0)
        copied = errno == EEXIST ? Error(Errc::conflict, "inbox.vaulted_before") : os_error("inbox.vault");
    ::unlink(temporary.c_str());
    MG_CHECK(copied);
    if (auto synced = sync_folder(path.parent_path(), "inbox.vault"); !synced) {
        ::unlink(path.c_str());
        return synced;
    }
    return {};
}

Result<UniqueFd> open_vaulted(const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    return open_regular_file(path, "inbox.vaulted");
}

Status remove_vaulted(const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return os_error("inbox.vault");
    return sync_folder(path.parent_path(), "inbox.vault");
}

}  // namespace milchglas::inbox
