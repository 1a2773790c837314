#pragma once
// What the tests of this room share: failures by name, a folder that goes away, files in memory.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "core/base/file.h"
#include "core/base/secret.h"
#include "core/inbox/payload.h"

namespace milchglas::inbox {

template <class T>
testing::AssertionResult fails_with(const Result<T>& result, Errc code, std::string_view where) {
    if (result) return testing::AssertionFailure() << "worked; expected " << where;
    if (result.error().code() == code && result.error().where() == where) return testing::AssertionSuccess();
    return testing::AssertionFailure() << static_cast<int>(result.error().code()) << " " << result.error().where()
                                       << "; expected " << static_cast<int>(code) << " " << where;
}
#define EXPECT_FAILS(expression, code, where) EXPECT_TRUE(fails_with((expression), (code), (where)))

/// Before the first test: guarded memory needs libsodium started.
inline const bool process_prepared = prepare_process().has_value();

class TemporaryFolder {
  public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "inbox-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr) std::abort();
        path_ = pattern;
    }
    ~TemporaryFolder() { std::filesystem::remove_all(path_); }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// A file in memory that holds `text`; its position is the start.
inline UniqueFd file_of(std::string_view text) {
    auto fd = memory_file(text.size(), "test.file");
    if (!fd || !write_all(fd->get(), as_bytes(text), "test.file")) std::abort();
    ::lseek(fd->get(), 0, SEEK_SET);
    return *std::move(fd);
}

/// Gives its text in small pieces, as a payload gives its chunks.
inline PlainSource source_of(const std::string& text) {
    return {text.size(), [&text, at = std::size_t{0}](std::uint64_t at_most) mutable -> Result<ByteView> {
                const ByteView rest = as_bytes(text).subspan(at);
                if (rest.empty()) return fail(Errc::bug, "test.source");
                const ByteView piece = rest.first(std::min<std::size_t>({rest.size(), at_most, 1000}));
                at += piece.size();
                return piece;
            }};
}

}  // namespace milchglas::inbox
