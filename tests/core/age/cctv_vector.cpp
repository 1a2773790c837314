#include "tests/core/age/cctv_vector.h"

#include <zlib.h>

#include <algorithm>
#include <filesystem>

#include "core/base/file.h"

namespace milchglas::age {
namespace {
const std::filesystem::path folder = MILCHGLAS_CCTV;
constexpr std::size_t max_file = 32u << 20;

std::optional<Bytes> inflated(ByteView packed) {
    Bytes file(max_file);
    uLongf length = file.size();
    if (::uncompress(file.data(), &length, packed.data(), packed.size()) != Z_OK) return std::nullopt;
    file.resize(length);
    return file;
}

/// False for a key that isn't known: such a vector must not be judged.
bool take(CctvVector& vector, bool& packed, std::string_view key, std::string_view value) {
    if (key == "expect") vector.expect = value;
    if (key == "payload") vector.payload = value;
    if (key == "identity") vector.identities.emplace_back(value);
    if (key == "passphrase") vector.passphrases.emplace_back(value);
    if (key == "armored") vector.armored = value == "yes";
    if (key == "compressed") packed = value == "zlib";
    constexpr std::string_view known[] = {"expect",  "payload",    "identity", "passphrase",
                                          "armored", "compressed", "file key", "comment"};
    return std::find(std::begin(known), std::end(known), key) != std::end(known);
}
}  // namespace

std::vector<std::string> cctv_names() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
    std::sort(names.begin(), names.end());
    return names;
}

std::optional<CctvVector> load_cctv(const std::string& name) {
    const auto bytes = read_file(folder / name, max_file, "test.read");
    if (!bytes) return std::nullopt;
    CctvVector vector;
    vector.name = name;
    bool packed = false;
    std::string_view rest = as_text(*bytes);
    for (;;) {
        const std::size_t end = rest.find('\n');
        if (end == rest.npos) return std::nullopt;
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end + 1);
        if (line.empty()) break;
        const std::size_t colon = line.find(": ");
        if (colon == line.npos || !take(vector, packed, line.substr(0, colon), line.substr(colon + 2)))
            return std::nullopt;
    }
    vector.file = to_bytes(rest);
    if (!packed) return vector;
    auto file = inflated(vector.file);
    if (!file) return std::nullopt;
    vector.file = std::move(*file);
    return vector;
}

}  // namespace milchglas::age
