// What brings a picture upright: quarter turns as a number, mirrors by the order of rows.
#include "tests/core/media/edit_list.h"
#include "tests/core/media/numbered_clip.h"

namespace milchglas::media::test {
namespace {

/// The upper left part of a display matrix: a b / c d, each 1, 0 or -1. What is at (x, y) is shown at
/// (a x + c y, b x + d y), y downwards.
struct Matrix {
    int a, b, c, d;
};

class Turned : public NumberedClip {
  protected:
    Bytes turned(const Matrix& matrix) {
        make(numbered(12) + "-c:v libx264 -crf 30 -g 10 -keyint_min 10 -sc_threshold 0 {}/flat.mp4");
        Bytes clip = bytes_of("flat.mp4");
        const std::size_t at = box_at(clip, "tkhd") + 8 + 40;  // box header, then version 0's fields before the matrix
        const auto put = [&](std::size_t index, int value) {
            put_u32(clip, at + 4 * index, static_cast<std::uint32_t>(value) << 16);
        };
        put(0, matrix.a);
        put(1, matrix.b);
        put(3, matrix.c);
        put(4, matrix.d);
        return clip;
    }
    /// Where the reader's luma pixel (x, y) of 64x48 comes to lie after `info.rotation`.
    static std::pair<int, int> upright(const VideoInfo& info, int x, int y) {
        switch (info.rotation) {
            case Rotation::none:
                return {x, y};
            case Rotation::quarter:
                return {info.height - 1 - y, x};
            case Rotation::half:
                return {info.width - 1 - x, info.height - 1 - y};
            case Rotation::three_quarters:
                return {y, info.width - 1 - x};
        }
        return {};
    }
};

TEST_F(Turned, EveryMatrixOfTurnsAndMirrorsIsUndone) {
    const std::vector<std::pair<Matrix, Rotation>> all{
        {{1, 0, 0, 1}, Rotation::none},   {{0, 1, -1, 0}, Rotation::quarter},
        {{-1, 0, 0, -1}, Rotation::half}, {{0, -1, 1, 0}, Rotation::three_quarters},
        {{1, 0, 0, -1}, Rotation::none},  {{0, 1, 1, 0}, Rotation::quarter},
        {{-1, 0, 0, 1}, Rotation::half},  {{0, -1, -1, 0}, Rotation::three_quarters}};
    for (const auto& [matrix, rotation] : all) {
        const Bytes clip = turned(matrix);
        MemorySource source(clip);
        const auto reader = VideoReader::open(source);
        ASSERT_TRUE(reader);
        const VideoInfo& info = reader->info();
        const auto name = ::testing::PrintToString(std::vector{matrix.a, matrix.b, matrix.c, matrix.d});
        EXPECT_EQ(info.rotation, rotation) << name;
        EXPECT_EQ(std::pair(info.width, info.height), std::pair(64, 48)) << name;
        const bool lying = matrix.a == 0;
        EXPECT_EQ(std::pair(info.display_width, info.display_height), lying ? std::pair(48, 64) : std::pair(64, 48))
            << name;

        // A mirrored clip's rows come bottom-up, which a numbered picture shows by its complement.
        const bool mirrored = matrix.a * matrix.d - matrix.b * matrix.c < 0;
        auto frames = frames_of(clip, name);
        if (mirrored)
            for (Numbered& frame : frames) frame.number = (1 << number_bits) - 1 - frame.number;
        EXPECT_THAT(frames, are(steady(12, 512, 10))) << name;

        // Taken that way and turned, every corner is where the matrix puts it.
        for (const auto& [x, y] : {std::pair(0, 0), std::pair(63, 0), std::pair(0, 47), std::pair(63, 47)}) {
            const auto shown = upright(info, x, mirrored ? 47 - y : y);
            const int across = matrix.a * x + matrix.c * y, down = matrix.b * x + matrix.d * y;
            const int left = std::min({0, matrix.a * 63, matrix.c * 47}),
                      top = std::min({0, matrix.b * 63, matrix.d * 47});
            EXPECT_EQ(shown, std::pair(across - left, down - top)) << name << " corner " << x << ',' << y;
        }
    }
}

}  // namespace
}  // namespace milchglas::media::test
