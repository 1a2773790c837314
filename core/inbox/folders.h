#pragma once
// The folders through which clips come without anybody's help. <vault>/inbox: senders put sealed clips there, written
// under another name and renamed. <vault>/quarantine: what was refused, each file with `<name>.reason.json` beside it,
// until an admin decides. Both are made with mode 0700 where they aren't there; a workplace that lets senders in sets
// owner and mode of its inbox itself, on the same file system as the vault.
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/base/fd.h"
#include "core/base/result.h"

namespace milchglas::inbox {

inline constexpr std::size_t max_listed = 1024;  ///< files looked at in one go

std::filesystem::path inbox_folder(const std::filesystem::path& vault);
std::filesystem::path quarantine_folder(const std::filesystem::path& vault);

/// Errors: io, no_space "inbox.folder".
Status make_folders(const std::filesystem::path& vault);

/// Whether a file of this name can be a sealed clip: "*.mgclip" in UTF-8, not hidden, without control characters.
bool is_clip_name(const std::string& name);

struct FileSeen {
    std::string name;
    std::uint64_t bytes = 0;
    std::int64_t changed_ms = 0;  ///< UTC
};
/// Regular files that can be sealed clips, oldest first, at most max_listed. Errors: io "inbox.folder".
Result<std::vector<FileSeen>> clips_in(const std::filesystem::path& folder);

/// Read-only; never through a link. Errors: not_found "inbox.file", usage "inbox.file" (no clip's name, or no regular
/// file), io "inbox.file".
Result<UniqueFd> open_clip_in(const std::filesystem::path& folder, const std::string& name);

/// Durably gone, if the name still means the file that `fd` has open: what a sender put in its place meanwhile stays.
/// Errors: io "inbox.folder".
Status remove_if_same(int fd, const std::filesystem::path& folder, const std::string& name);

/// Why a file lies in quarantine. No personal data.
struct Reason {
    Errc code = Errc::bug;
    std::string where;
    std::int64_t at_ms = 0;  ///< UTC
};
struct Quarantined {
    FileSeen file;
    Reason reason;  ///< bug "inbox.no_reason" where the reason file can't be read
};

/// Moves a file of the inbox to the quarantine, its reason first. Errors: io, no_space "inbox.folder": it is in the
/// inbox still.
Status quarantine(const std::filesystem::path& vault, const std::string& name, const Reason& reason);
/// Another reason for a file that is there. Errors: io, no_space "inbox.folder".
Status write_reason(const std::filesystem::path& vault, const std::string& name, const Reason& reason);
/// Oldest first, at most max_listed. Errors: io "inbox.folder".
Result<std::vector<Quarantined>> quarantined(const std::filesystem::path& vault);
/// File and reason, durably gone. Errors: not_found "inbox.file", usage "inbox.file", io "inbox.folder".
Status remove_quarantined(const std::filesystem::path& vault, const std::string& name);

}  // namespace milchglas::inbox
