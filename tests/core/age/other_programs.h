#pragma once
// Programs of others, run in a folder of their own.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/file.h"

namespace milchglas::age {

class OtherPrograms : public testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = std::filesystem::temp_directory_path() / "age-interop-XXXXXX";
        ASSERT_NE(::mkdtemp(pattern.data()), nullptr);
        folder_ = pattern;
    }
    void TearDown() override {
        if (!folder_.empty()) std::filesystem::remove_all(folder_);
    }
    bool run(const std::string& command) {
        return std::system(("cd '" + folder_.string() + "' && (" + command + ") >out.txt 2>&1").c_str()) == 0;
    }
    /// For programs that ask a terminal: what to type is given to one of util-linux' making.
    bool run_typing(const std::string& typed, const std::string& command) {
        return run("printf '" + typed + "' | script -qec '" + command + "' /dev/null");
    }
    void put(const std::string& name, ByteView bytes) {
        std::ofstream(folder_ / name, std::ios::binary | std::ios::trunc) << as_text(bytes);
    }
    Bytes get(const std::string& name) { return read_file(folder_ / name, 1 << 22, "test.read").value_or(Bytes{}); }
    std::filesystem::path folder_;
};

/// Around the borders of chunks, and anywhere.
inline constexpr std::size_t interop_sizes[] = {0, 1, 65535, 65536, 65537, 131072, 131073, 777'777};

}  // namespace milchglas::age
