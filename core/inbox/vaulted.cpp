#include "core/inbox/vaulted.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "core/base/file.h"

namespace milchglas::inbox {
namespace {
namespace fs = std::filesystem;

constexpr std::string_view vaulted_name = ".sealed", withheld_name = ".held";

/// The id becomes a file name, so nothing but the 32 hex digits of a clip id passes.
Result<fs::path> clip_path(const fs::path& folder, const ClipId& clip, std::string_view name = vaulted_name) {
    if (clip.value.size() != 32 || clip.value.find_first_not_of("0123456789abcdef") != std::string::npos)
        return fail(Errc::usage, "inbox.clip_id");
    return folder / "clips" / (clip.value + std::string(name));
}

/// Makes <folder>/clips (0700) where it isn't there, durably.
Status make_clips_folder(const fs::path& folder) {
    if (::mkdir((folder / "clips").c_str(), 0700) == 0) return sync_folder(folder, "inbox.vault");
    if (errno != EEXIST) return os_error("inbox.vault");
    return {};
}

Status rename_clip(const fs::path& from, const fs::path& to) {
    if (::rename(from.c_str(), to.c_str()) != 0)
        return errno == ENOENT ? fail(Errc::not_found, "inbox.vault") : os_error("inbox.vault");
    return sync_folder(to.parent_path(), "inbox.vault");
}

}  // namespace

Result<UniqueFd> begin_vaulting(const fs::path& folder) {
    MG_CHECK(make_clips_folder(folder));
    UniqueFd copy(::open((folder / "clips").c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
    if (!copy) return os_error("inbox.vault");
    return copy;
}

Status keep_vaulted(int copy, const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    if (::fsync(copy) != 0) return os_error("inbox.vault");
    // A link never replaces a clip that is there; this way to name a nameless file needs no privilege.
    const std::string nameless = "/proc/self/fd/" + std::to_string(copy);
    if (::linkat(AT_FDCWD, nameless.c_str(), AT_FDCWD, path.c_str(), AT_SYMLINK_FOLLOW) != 0)
        return errno == EEXIST ? fail(Errc::busy, "inbox.under_way") : os_error("inbox.vault");
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

Status withhold_vaulted(const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    MG_TRY(const fs::path held, clip_path(folder, clip, withheld_name));
    return rename_clip(path, held);
}

Status give_back_vaulted(const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    MG_TRY(const fs::path held, clip_path(folder, clip, withheld_name));
    return rename_clip(held, path);
}

Result<std::vector<ClipId>> withheld(const fs::path& folder) {
    std::vector<ClipId> clips;
    std::error_code error;
    for (const auto& file : fs::directory_iterator(folder / "clips", error))
        if (file.path().extension() == withheld_name) clips.push_back(ClipId{file.path().stem().string()});
    return error ? Result<std::vector<ClipId>>(fail(Errc::io, "inbox.vault")) : clips;
}

bool is_vaulted_name(const fs::path& name) {
    return name.extension() == vaulted_name || name.extension() == withheld_name;
}

Status remove_vaulted(const fs::path& folder, const ClipId& clip) {
    MG_TRY(const fs::path path, clip_path(folder, clip));
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return os_error("inbox.vault");
    return sync_folder(path.parent_path(), "inbox.vault");
}

}  // namespace milchglas::inbox
