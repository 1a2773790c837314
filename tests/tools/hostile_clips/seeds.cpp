#include "tests/tools/hostile_clips/seeds.h"

#include <array>
#include <cstdlib>

#include "core/base/file.h"

namespace milchglas::hostile {

namespace {

struct Recipe {
    const char* encoder;
    const char* name;
};

const std::array recipes{
    Recipe{"-c:v libx264 -bf 2", "h264.mp4"},
    Recipe{"-c:v libx264 -bf 2 -c:a aac -movflags +faststart", "h264_sound.mp4"},
    Recipe{"-c:v libx264 -bf 2 -movflags frag_keyframe+empty_moov", "h264_fragments.mp4"},
    Recipe{"-c:v libx264 -flags +ildct+ilme -x264-params tff=1", "h264_fields.mkv"},
    Recipe{"-c:v libx264 -c:a aac", "h264.ts"},
    Recipe{"-c:v libx264 -bf 0", "h264.avi"},
    Recipe{"-c:v libx265 -preset ultrafast -x265-params log-level=none", "hevc.mp4"},
    Recipe{"-c:v libx265 -preset ultrafast -x265-params log-level=none -pix_fmt yuv420p10le", "hevc_ten.mkv"},
    Recipe{"-c:v libx265 -preset ultrafast -x265-params log-level=none", "hevc.ts"},
    Recipe{"-c:v libvpx -b:v 100k", "vp8.webm"},
    Recipe{"-c:v libvpx-vp9 -cpu-used 8 -b:v 100k", "vp9.webm"},
    Recipe{"-c:v libaom-av1 -cpu-used 8 -crf 40", "av1.mkv"},
    Recipe{"-c:v libaom-av1 -cpu-used 8 -crf 40", "av1.mp4"},
    Recipe{"-c:v mpeg4 -q:v 6", "mpeg4.avi"},
    Recipe{"-c:v mpeg4 -q:v 6 -bf 2", "mpeg4.mp4"},
    Recipe{"-c:v mjpeg -q:v 6 -pix_fmt yuvj420p -c:a pcm_s16le", "mjpeg.avi"},
};

}  // namespace

std::vector<Seed> make_seeds(const std::filesystem::path& folder) {
    std::vector<Seed> seeds;
    for (const Recipe& recipe : recipes) {
        const std::filesystem::path file = folder / recipe.name;
        const std::string sound = std::string(recipe.encoder).find("-c:a") != std::string::npos
                                      ? "-f lavfi -i sine=sample_rate=8000:duration=0.5 "
                                      : "";
        const std::string command = "ffmpeg -v error -nostdin -y " + sound +
                                    "-f lavfi -i testsrc=s=96x64:r=25 -pix_fmt yuv420p -frames:v 12 " + recipe.encoder +
                                    " -fflags +bitexact -flags +bitexact '" + file.string() + '\'';
        if (std::system(command.c_str()) != 0) return {};
        auto bytes = read_file(file, 1u << 20, "hostile.seed");
        if (!bytes) return {};
        seeds.push_back({recipe.name, std::move(*bytes)});
    }
    return seeds;
}

}  // namespace milchglas::hostile
