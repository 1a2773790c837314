#pragma once
// Clips whose every picture tells its own number, in blocks so coarse that no codec loses it.
#include <gmock/gmock.h>

#include <functional>
#include <ostream>

#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {

constexpr int number_bits = 8;

/// A frame as the reader gave it, and the number its picture shows (-1: none).
struct Numbered {
    int number = -1;
    std::int64_t pts = 0, duration = 0;
    bool keyframe = false;
    friend bool operator==(const Numbered&, const Numbered&) = default;
    friend std::ostream& operator<<(std::ostream& out, const Numbered& frame) {
        return out << '#' << frame.number << " at " << frame.pts << " for " << frame.duration
                   << (frame.keyframe ? " key" : "");
    }
};

/// The number is in the upper half, its complement in the lower one: rows upside down give the complement.
inline int number_in(const LumaView& luma) {
    int number = 0;
    for (int bit = 0; bit < number_bits; ++bit) {
        const int x = (2 * bit + 1) * luma.width / (2 * number_bits);
        const int above = luma.data[luma.height / 4 * luma.stride + x];
        const int below = luma.data[luma.height * 3 / 4 * luma.stride + x];
        if (std::abs(above - below) < 80) return -1;
        if (above > below) number |= 1 << bit;
    }
    return number;
}

inline Result<std::vector<Numbered>> read_numbers(ByteSource& source, const Limits& limits = {}) {
    MG_TRY(VideoReader reader, VideoReader::open(source, limits));
    std::vector<Numbered> frames;
    while (true) {
        MG_TRY(const auto frame, reader.next());
        if (!frame) return frames;
        EXPECT_EQ(frame->ordinal, static_cast<std::int64_t>(frames.size()));
        frames.push_back({number_in(frame->luma), frame->time.pts, frame->time.duration, frame->time.keyframe});
    }
}

class NumberedClip : public MadeClip {
  protected:
    struct Look {
        std::string size = "64x48";
        std::string after;  ///< filters after the numbers were drawn, each with a comma before it
        int first = 0;      ///< the first frame's number
    };
    /// ffmpeg's arguments for `frames` numbered pictures, 25 a second.
    static std::string numbered(int frames, const Look& look) {
        std::ostringstream source;
        source << "-f lavfi -i \"color=gray:s=" << look.size << ":r=25,format=yuv444p,geq=lum='if(eq(mod(floor((N+"
               << look.first << ")/pow(2\\,floor(X*8/W)))\\,2)\\,lt(2*Y\\,H))\\,235\\,16)':cb=128:cr=128,format=yuv420p"
               << look.after << "\" -frames:v " << frames << ' ';
        return source.str();
    }
    static std::string numbered(int frames) { return numbered(frames, Look{}); }

    std::vector<Numbered> frames_of(Bytes bytes, const std::string& name, const Limits& limits = {}) {
        MemorySource source(std::move(bytes));
        auto frames = read_numbers(source, limits);
        EXPECT_TRUE(frames) << name << ' ' << (frames ? "" : frames.error().where());
        return frames ? *frames : std::vector<Numbered>{};
    }
    std::vector<Numbered> frames_of(const std::string& name) { return frames_of(bytes_of(name), name); }

    /// `count` frames that begin with number `first`, `step` apart, a keyframe wherever `gop` divides the number.
    static std::vector<Numbered> steady(int count, std::int64_t step, int gop, int first = 0, std::int64_t start = 0) {
        std::vector<Numbered> frames;
        for (int i = 0; i < count; ++i) frames.push_back({first + i, start + i * step, step, (first + i) % gop == 0});
        return frames;
    }
};

inline auto are(const std::vector<Numbered>& frames) {
    return ::testing::ElementsAreArray(frames);
}

}  // namespace milchglas::media::test
