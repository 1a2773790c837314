#pragma once
// Clips made on the spot by the ffmpeg command line, and what ffprobe says about them.
#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "core/base/file.h"
#include "core/media/byte_source.h"
#include "core/media/video_reader.h"

namespace milchglas::media::test {

class MemorySource final : public ByteSource {
  public:
    explicit MemorySource(Bytes bytes) : bytes_(std::move(bytes)) {}
    /// From `offset` on every read fails, as when a sealed chunk doesn't authenticate.
    void fail_from(std::uint64_t offset) { fails_from_ = offset; }

    Result<std::size_t> read_at(std::uint64_t offset, MutableBytes into) override {
        if (offset + into.size() > fails_from_) return fail(Errc::damaged, "test.source");
        if (offset >= bytes_.size()) return std::size_t{0};
        const std::size_t n = std::min<std::size_t>(into.size(), bytes_.size() - offset);
        std::copy_n(bytes_.begin() + static_cast<std::ptrdiff_t>(offset), n, into.begin());
        return n;
    }
    [[nodiscard]] std::uint64_t size() const override { return bytes_.size(); }

  private:
    Bytes bytes_;
    std::uint64_t fails_from_ = UINT64_MAX;
};

/// A folder of its own for each test; skips the test where ffmpeg isn't there.
class MadeClip : public ::testing::Test {
  protected:
    void SetUp() override {
        if (std::system("ffmpeg -version >/dev/null 2>&1 && ffprobe -version >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "needs ffmpeg and ffprobe";
        std::string name = (std::filesystem::temp_directory_path() / "milchglas-media-XXXXXX").string();
        ASSERT_NE(::mkdtemp(name.data()), nullptr);
        folder_ = name;
    }
    void TearDown() override {
        if (!folder_.empty()) std::filesystem::remove_all(folder_);
    }

    /// Runs ffmpeg with `arguments`, in which "{}" stands for the test's folder.
    void make(std::string arguments) {
        for (std::size_t at; (at = arguments.find("{}")) != std::string::npos;)
            arguments.replace(at, 2, folder_.string());
        const std::string command = "ffmpeg -v error -nostdin -y " + arguments;
        ASSERT_EQ(std::system(command.c_str()), 0) << command;
    }
    /// Frame n is flat grey of luma 20 + 2n, so that a picture tells which frame it is.
    static std::string counting(int frames, int fps = 25, const std::string& size = "64x48") {
        std::ostringstream source;
        source << "-f lavfi -i \"color=gray:s=" << size << ":r=" << fps
               << ",geq=lum='20+2*N':cb=128:cr=128,format=yuv420p\" -frames:v " << frames << ' ';
        return source.str();
    }
    Bytes bytes_of(const std::string& name) {
        auto bytes = read_file(folder_ / name, 64u << 20, "test.read");
        return bytes ? *bytes : Bytes{};
    }
    /// best_effort_timestamp of every frame that ffprobe shows.
    std::vector<std::int64_t> probed_times(const std::string& name) {
        std::vector<std::int64_t> times;
        for (const std::string& line : probed("frame=best_effort_timestamp", name))
            if (line[0] == '-' || (line[0] >= '0' && line[0] <= '9')) times.push_back(std::atoll(line.c_str()));
        return times;
    }
    /// What ffprobe says of the first video in one line.
    std::string probe(const std::string& entry, const std::string& name) {
        const auto lines = probed(entry, name);
        return lines.empty() ? "" : lines.front();
    }

  private:
    std::vector<std::string> probed(const std::string& entries, const std::string& name) {
        const std::string command = "ffprobe -v error -select_streams v:0 -of csv=p=0 -show_entries " + entries + ' ' +
                                    (folder_ / name).string();
        const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), &::pclose);
        std::vector<std::string> lines;
        std::array<char, 256> line{};
        while (pipe && std::fgets(line.data(), line.size(), pipe.get()) != nullptr) {
            lines.emplace_back(line.data());
            while (!lines.back().empty() && std::isspace(lines.back().back()) != 0) lines.back().pop_back();
            if (lines.back().empty()) lines.pop_back();
        }
        return lines;
    }

  protected:
    std::filesystem::path folder_;
};

struct Shown {
    FrameTime time;
    int luma = 0;  ///< of the middle pixel
};

/// Every frame of a clip; its ordinals are checked on the way.
inline Result<std::vector<Shown>> show_all(ByteSource& source, const Limits& limits = {}) {
    MG_TRY(VideoReader reader, VideoReader::open(source, limits));
    std::vector<Shown> shown;
    while (true) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return shown;
        EXPECT_EQ(frame->ordinal, static_cast<std::int64_t>(shown.size()));
        const LumaView& luma = frame->luma;
        shown.push_back({frame->time, luma.data[luma.height / 2 * luma.stride + luma.width / 2]});
    }
}

inline std::vector<std::int64_t> times_of(const std::vector<Shown>& shown) {
    std::vector<std::int64_t> times;
    for (const Shown& frame : shown) times.push_back(frame.time.pts);
    return times;
}

/// The error of an open that must fail, as "code where".
inline std::string refusal(ByteSource& source, const Limits& limits = {}) {
    const auto shown = show_all(source, limits);
    return shown ? "no error" : std::to_string(static_cast<int>(shown.error().code())) + ' ' + shown.error().where();
}
inline std::string refusal(Bytes bytes, const Limits& limits = {}) {
    MemorySource source(std::move(bytes));
    return refusal(source, limits);
}
inline std::string as_refusal(Errc code, const std::string& where) {
    return std::to_string(static_cast<int>(code)) + ' ' + where;
}

}  // namespace milchglas::media::test
