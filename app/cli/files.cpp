#include "app/cli/files.h"

#include "core/base/file.h"

namespace milchglas::cli {
namespace {
constexpr std::size_t max_text = 64 * 1024;
constexpr std::size_t max_out_file = 1u << 30;

/// What another program named must stay inside the folder.
bool stays_inside(const std::filesystem::path& name) {
    if (name.is_absolute() || name.empty()) return false;
    for (const auto& part : name)
        if (part == ".." || part == ".") return false;
    return true;
}
}  // namespace

Result<std::string> read_text(const std::filesystem::path& path) {
    MG_TRY(const Bytes bytes, read_file(path, max_text, "cli.file"));
    return std::string(as_text(bytes));
}

Status write_new_file(const std::filesystem::path& path, const std::string& text) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return fail(Errc::conflict, "desk.out_exists");
    return write_file_durably(path, as_bytes(text), "cli.out");
}

Status write_out_files(const std::filesystem::path& folder, const desk::OutFiles& files) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(Errc::io, "cli.out");
    if (!std::filesystem::is_empty(folder, error) || error) return fail(Errc::conflict, "cli.out");
    for (const desk::OutFile& file : files) {
        if (!stays_inside(file.name)) return fail(Errc::damaged, "cli.out_name");
        const std::filesystem::path path = folder / file.name;
        std::filesystem::create_directories(path.parent_path(), error);
        MG_TRY(const Bytes content, read_all(file.content.get(), max_out_file, "cli.out"));
        MG_CHECK(write_file_durably(path, content, "cli.out"));
    }
    return {};
}

}  // namespace milchglas::cli
