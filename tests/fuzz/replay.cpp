// Stands in for libFuzzer's main: gives the target every file of a folder, and every file cut short and with one byte
// changed at a few places. Any compiler builds it.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <vector>

#include "core/base/file.h"
#include "fuzz.h"

namespace {
using namespace milchglas;
constexpr std::size_t places = 64;  ///< tried in each file, evenly spread

/// A copy of exactly its size, so that a sanitizer sees a read past its end.
void run(ByteView bytes) {
    const Bytes copy(bytes.begin(), bytes.end());
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
}

void replay(Bytes bytes) {
    run(bytes);
    const std::size_t step = std::max<std::size_t>(1, bytes.size() / places);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        run(ByteView(bytes).first(at));
        bytes[at] ^= 0xff;
        run(bytes);
        bytes[at] ^= 0xff;
    }
}
}  // namespace

int main(int argc, char** argv) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (int i = 1; i < argc; ++i)
        for (const auto& entry : std::filesystem::directory_iterator(argv[i], error)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    for (const auto& file : files) {
        std::printf("%s\n", file.c_str());
        std::fflush(stdout);  // the last line names the file that crashed
        const auto bytes = read_file(file, 16u << 20, "fuzz.replay");
        if (!bytes) return 1;
        replay(*bytes);
    }
    return error || files.empty() ? 1 : 0;
}
