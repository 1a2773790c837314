#include <sys/stat.h>

#include <cerrno>

#include "core/base/file.h"
#include "core/exchange/build_export.h"

namespace milchglas::exchange {
namespace {
namespace fs = std::filesystem;

Status make_folder(const fs::path& path) {
    if (::mkdir(path.c_str(), 0700) == 0 || errno == EEXIST) return {};
    return os_error("exchange.write");
}

Status must_be_empty(const fs::path& folder) {
    std::error_code error;
    const fs::directory_iterator entries(folder, error);
    if (error) return fail(Errc::io, "exchange.write");
    if (entries != fs::directory_iterator{}) return fail(Errc::conflict, "exchange.folder_not_empty");
    return {};
}
}  // namespace

Status write_export(const fs::path& folder, std::span<const File> files, std::string_view manifest_note) {
    MG_CHECK(make_folder(folder));
    MG_CHECK(must_be_empty(folder));
    for (const File& file : files) {
        const fs::path path = folder / file.name;
        if (path.parent_path() != folder) MG_CHECK(make_folder(path.parent_path()));
        MG_CHECK(write_file_durably(path, as_bytes(file.bytes), "exchange.write"));
    }
    return write_file_durably(folder / manifest_name, as_bytes(manifest_note), "exchange.write");
}

}  // namespace milchglas::exchange
