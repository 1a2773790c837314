#include "core/desk/signer_file.h"

#include "core/base/file.h"

namespace milchglas::desk {
namespace {
constexpr std::size_t max_key_file_bytes = 1024;
}

Result<std::string> make_signer_file(const std::string& name, const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored)) return fail(Errc::conflict, "desk.key_exists");
    MG_TRY(const note::SigningKey key, note::SigningKey::generate(name));
    std::string vkey = key.verifier().text();
    MG_CHECK(write_file_durably(path, key.text().view(), "desk.key_file"));
    MG_CHECK(write_file_durably(path.string() + ".pub", as_bytes(vkey + "\n"), "desk.key_file"));
    return vkey;
}

Result<note::SigningKey> read_signer_file(const std::filesystem::path& path) {
    MG_TRY(const UniqueFd file, open_regular_file(path, "desk.key_file"));
    Secret buffer(max_key_file_bytes);
    MG_TRY(const std::size_t size, read_some_at(file.get(), 0, buffer.mutable_view(), "desk.key_file"));
    return note::SigningKey::parse(Secret::copy_of(buffer.view().first(size)));
}

}  // namespace milchglas::desk
