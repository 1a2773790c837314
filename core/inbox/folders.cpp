#include "core/inbox/folders.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/inbox/reason_json.h"
#include "core/note/utf8.h"

namespace milchglas::inbox {
namespace {
namespace fs = std::filesystem;

constexpr std::string_view clip_ending = ".mgclip";
constexpr std::size_t max_name = 200;  // leaves room for what is put behind it
constexpr std::size_t max_reason_bytes = 4096;

fs::path reason_path(const fs::path& vault, const std::string& name) {
    return quarantine_folder(vault) / (name + ".reason.json");
}

Status make_folder(const fs::path& folder) {
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return os_error("inbox.folder");
    return {};
}

FileSeen seen(const std::string& name, const struct stat& info) {
    return {name, static_cast<std::uint64_t>(info.st_size),
            static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1'000'000};
}

/// A name that nothing in quarantine bears.
std::string free_name(const fs::path& vault, const std::string& name) {
    std::error_code ignored;
    if (!fs::exists(quarantine_folder(vault) / name, ignored)) return name;
    return name.substr(0, name.size() - clip_ending.size()) + "-" + random_id(4) + std::string(clip_ending);
}

Reason read_reason(const fs::path& vault, const std::string& name) {
    const auto text = read_file(reason_path(vault, name), max_reason_bytes, "inbox.reason");
    if (text)
        if (auto reason = parse_reason(as_text(*text))) return *std::move(reason);
    return {Errc::bug, "inbox.no_reason", 0};
}
}  // namespace

fs::path inbox_folder(const fs::path& vault) {
    return vault / "inbox";
}
fs::path quarantine_folder(const fs::path& vault) {
    return vault / "quarantine";
}

Status make_folders(const fs::path& vault) {
    MG_CHECK(make_folder(inbox_folder(vault)));
    MG_CHECK(make_folder(quarantine_folder(vault)));
    return sync_folder(vault, "inbox.folder");
}

bool is_clip_name(const std::string& name) {
    if (name.size() > max_name || !name.ends_with(clip_ending) || name.front() == '.') return false;
    for (std::string_view rest = name; !rest.empty();) {
        const auto c = note::take_code_point(rest);
        if (!c || *c < U' ' || *c == U'/' || (*c >= U'\x7f' && *c < U'\xa0')) return false;
    }
    return true;
}

Result<std::vector<FileSeen>> clips_in(const fs::path& folder) {
    std::vector<FileSeen> files;
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    if (error) return fail(Errc::io, "inbox.folder");
    for (; entries != fs::directory_iterator() && files.size() < max_listed; entries.increment(error)) {
        if (error) return fail(Errc::io, "inbox.folder");
        const std::string name = entries->path().filename();
        struct stat info {};
        if (is_clip_name(name) && ::lstat(entries->path().c_str(), &info) == 0 && S_ISREG(info.st_mode))
            files.push_back(seen(name, info));
    }
    std::sort(files.begin(), files.end(), [](const FileSeen& a, const FileSeen& b) {
        return std::pair(a.changed_ms, a.name) < std::pair(b.changed_ms, b.name);
    });
    return files;
}

Result<UniqueFd> open_clip_in(const fs::path& folder, const std::string& name) {
    if (name.empty() || !is_clip_name(name)) return fail(Errc::usage, "inbox.file");
    UniqueFd fd(::open((folder / name).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | O_NOFOLLOW));
    if (!fd && errno == ENOENT) return fail(Errc::not_found, "inbox.file");
    if (!fd && errno == ELOOP) return fail(Errc::usage, "inbox.file");
    if (!fd) return os_error("inbox.file");
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0) return os_error("inbox.file");
    if (!S_ISREG(info.st_mode)) return fail(Errc::usage, "inbox.file");
    return fd;
}

Status remove_if_same(int fd, const fs::path& folder, const std::string& name) {
    struct stat open {
    }, named{};
    if (::fstat(fd, &open) != 0) return os_error("inbox.folder");
    const fs::path path = folder / name;
    if (::lstat(path.c_str(), &named) != 0) return errno == ENOENT ? Status{} : os_error("inbox.folder");
    if (open.st_dev != named.st_dev || open.st_ino != named.st_ino) return {};
    if (::unlink(path.c_str()) != 0) return os_error("inbox.folder");
    return sync_folder(folder, "inbox.folder");
}

Status write_reason(const fs::path& vault, const std::string& name, const Reason& reason) {
    return write_file_durably(reason_path(vault, name), as_bytes(format_reason(reason)), "inbox.folder");
}

Status quarantine(const fs::path& vault, const std::string& name, const Reason& reason) {
    const std::string there = free_name(vault, name);
    MG_CHECK(write_reason(vault, there, reason));
    if (::rename((inbox_folder(vault) / name).c_str(), (quarantine_folder(vault) / there).c_str()) != 0) {
        const Error error = os_error("inbox.folder");
        ::unlink(reason_path(vault, there).c_str());
        return error;
    }
    MG_CHECK(sync_folder(quarantine_folder(vault), "inbox.folder"));
    return sync_folder(inbox_folder(vault), "inbox.folder");
}

Result<std::vector<Quarantined>> quarantined(const fs::path& vault) {
    MG_TRY(auto files, clips_in(quarantine_folder(vault)));
    std::vector<Quarantined> out;
    for (FileSeen& file : files) {
        Reason reason = read_reason(vault, file.name);
        out.push_back({std::move(file), std::move(reason)});
    }
    return out;
}

Status remove_quarantined(const fs::path& vault, const std::string& name) {
    const fs::path folder = quarantine_folder(vault);
    MG_TRY(const UniqueFd file, open_clip_in(folder, name));
    if (::unlink((folder / name).c_str()) != 0) return os_error("inbox.folder");
    ::unlink(reason_path(vault, name).c_str());
    return sync_folder(folder, "inbox.folder");
}

}  // namespace milchglas::inbox
