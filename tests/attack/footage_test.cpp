// Real footage, where somebody has some: every video of the folder that MILCHGLAS_FOOTAGE names, a minute of each at
// most.
#include <fcntl.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>

#include "core/base/fd.h"
#include "core/media/video_reader.h"
#include "core/viewer/file_source.h"
#include "tests/attack/held_masks.h"

namespace milchglas::attack {
namespace {

constexpr std::size_t most_frames = 600;

/// None for what is no video.
std::optional<frost::Clip> clip_of_file(const std::filesystem::path& path) {
    const UniqueFd file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file) return std::nullopt;
    const auto size = size_of(file.get(), "tool.file");
    if (!size) return std::nullopt;
    viewer::FileSource source(file.get(), *size);
    auto reader = media::VideoReader::open(source, {});
    if (!reader) return std::nullopt;
    const media::VideoInfo& info = reader->info();
    frost::AnalysisStore store({info.display_width, info.display_height});
    while (store.clip().frames() < most_frames) {
        const auto frame = reader->next();
        if (!frame || !*frame) break;
        const media::LumaView& luma = (*frame)->luma;
        const double seconds =
            static_cast<double>((*frame)->time.pts) * info.time_base.num / static_cast<double>(info.time_base.den);
        store.add({luma.data, luma.stride, luma.width, luma.height}, 90 * static_cast<std::int32_t>(info.rotation),
                  seconds);
    }
    if (store.clip().frames() == 0) return std::nullopt;
    return store.clip();
}

TEST(Footage, what_lies_in_a_cell_or_under_a_silhouette_reaches_no_canvas) {
    const char* folder = std::getenv("MILCHGLAS_FOOTAGE");
    if (folder == nullptr)
        GTEST_SKIP() << "MILCHGLAS_FOOTAGE names no folder with videos; made-up scenes stand in for them";
    int videos = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        auto clip = clip_of_file(entry.path());
        if (!clip) continue;
        ++videos;
        const Decided decided(std::move(*clip));
        std::printf("%s: %zu frames, %zu with silhouettes, %zu events\n", entry.path().filename().c_str(),
                    decided.clip.frames(), decided.frames_with_silhouettes(), decided.story.events.size());
        const Changes changes = try_everything(decided);
        print(changes);
        EXPECT_EQ(changes.by_shuffling, 0U);
        EXPECT_EQ(changes.by_replacing, 0U);
        EXPECT_GT(changes.by_crossing, 0U);
    }
    EXPECT_GT(videos, 0) << "no video in that folder";
}

}  // namespace
}  // namespace milchglas::attack
