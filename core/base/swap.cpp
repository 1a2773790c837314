#include "core/base/swap.h"

#include <fstream>
#include <sstream>
#include <string>
#include <system_error>

namespace milchglas {
namespace {
namespace fs = std::filesystem;

constexpr int deepest_stack = 8;  ///< of block devices on each other

std::string first_line(const fs::path& file) {
    std::ifstream in(file);
    std::string line;
    std::getline(in, line);
    return line;
}

/// A device that encrypts, or lies on nothing but such.
bool is_encrypted(const fs::path& device, int depth = 0) {
    if (first_line(device / "dm" / "uuid").starts_with("CRYPT-")) return true;
    std::error_code error;
    fs::directory_iterator below(device / "slaves", error);
    if (error || below == fs::directory_iterator() || depth == deepest_stack) return false;
    for (const auto& each : below)
        if (!is_encrypted(each.path(), depth + 1)) return false;
    return true;
}

bool is_safe(const fs::path& device) {
    const fs::path backing = device / "backing_dev";  // zram's
    std::error_code ignored;
    if (device.filename().string().starts_with("zram") && fs::exists(device, ignored))
        return !fs::exists(backing, ignored) || first_line(backing) == "none";
    return is_encrypted(device);
}
}  // namespace

bool swap_is_in_clear(const fs::path& swaps, const fs::path& block_devices) {
    std::ifstream in(swaps);
    std::string line;
    if (!std::getline(in, line)) return true;  // the kernel's heading is always there
    while (std::getline(in, line)) {
        std::string path, type;
        std::istringstream(line) >> path >> type;
        if (type != "partition" || !is_safe(block_devices / fs::path(path).filename())) return true;
    }
    return false;
}

}  // namespace milchglas
