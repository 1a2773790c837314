#include "core/base/file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

namespace milchglas {

Result<UniqueFd> open_regular_file(const std::filesystem::path& path, Where where) {
    UniqueFd fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (!fd) {
        if (errno == ENOENT || errno == ENOTDIR) return fail(Errc::not_found, where);
        return os_error(where);
    }
    struct stat info {};
    if (::fstat(fd.get(), &info) != 0) return os_error(where);
    if (!S_ISREG(info.st_mode)) return fail(Errc::usage, where);
    return fd;
}

Result<Bytes> read_file(const std::filesystem::path& path, std::size_t limit, Where where) {
    MG_TRY(const UniqueFd fd, open_regular_file(path, where));
    return read_all(fd.get(), limit, where);
}

Status write_file_durably(const std::filesystem::path& path, ByteView bytes, Where where) {
    const std::filesystem::path temporary = path.string() + ".new";
    ::unlink(temporary.c_str());  // what a crash left there may have another mode, or be no file
    UniqueFd fd(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd) return os_error(where);
    if (auto written = write_all(fd.get(), bytes, where); !written) {
        ::unlink(temporary.c_str());
        return written;
    }
    if (::fsync(fd.get()) != 0 || ::rename(temporary.c_str(), path.c_str()) != 0) {
        const Error error = os_error(where);
        ::unlink(temporary.c_str());
        return error;
    }
    return sync_folder(path.parent_path().empty() ? "." : path.parent_path(), where);
}

Status sync_folder(const std::filesystem::path& folder, Where where) {
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0) return os_error(where);
    return {};
}

Result<UniqueFd> unsealed_memory_file(std::uint64_t size, Where where) {
    UniqueFd fd(::memfd_create("milchglas", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    if (!fd || ::ftruncate(fd.get(), static_cast<off_t>(size)) != 0) return os_error(where);
    return fd;
}

Status seal_memory_file(const UniqueFd& file, std::uint64_t size, Where where) {
    constexpr int all_seals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL;
    if (::ftruncate(file.get(), static_cast<off_t>(size)) != 0) return os_error(where);
    if (::fcntl(file.get(), F_ADD_SEALS, all_seals) != 0) return os_error(where);
    return {};
}

Result<UniqueFd> memory_file(std::uint64_t size, Where where) {
    MG_TRY(UniqueFd fd, unsealed_memory_file(size, where));
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW) != 0) return os_error(where);
    return fd;
}

Result<UniqueFd> sealed_memory_file(ByteView bytes, Where where) {
    MG_TRY(UniqueFd fd, memory_file(bytes.size(), where));
    MG_CHECK(write_all(fd.get(), bytes, where));
    if (::fcntl(fd.get(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_SEAL) != 0) return os_error(where);
    if (::lseek(fd.get(), 0, SEEK_SET) != 0) return os_error(where);
    return fd;
}

}  // namespace milchglas
