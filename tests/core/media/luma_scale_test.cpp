// One brightness, one number: whatever range, depth and curve a clip stores it in.
#include <cmath>
#include <fstream>

#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

constexpr double hdr_white = 203;  // cd/m2, BT.2408

/// The signals (0..1) that stand for a grey of `light` cd/m2, in the directions in which cameras encode; the reader has
/// to go the other way.
double pq_signal(double light) {
    const double power = std::pow(light / 10'000, 0.1593017578125);
    return std::pow((0.8359375 + 18.8515625 * power) / (1 + 18.6875 * power), 78.84375);
}
double hlg_signal(double light) {
    const double scene = std::pow(light / 1000, 1 / 1.2);
    return scene <= 1.0 / 12 ? std::sqrt(3 * scene) : 0.17883277 * std::log(12 * scene - 0.28466892) + 0.55991073;
}
double sdr_signal(double light) {
    return std::pow(light / hdr_white, 1 / 2.4);
}

int limited(double signal, int depth) {
    return static_cast<int>(std::lround(std::ldexp(16 + 219 * signal, depth - 8)));
}

class LumaScale : public MadeClip {
  protected:
    /// Encodes one flat frame for each code value; what the reader makes of them.
    std::vector<int> read_back(const std::vector<int>& codes, int depth, const std::string& encoder,
                               const std::string& name) {
        constexpr std::size_t side = 64;
        std::ofstream raw(folder_ / "raw.yuv", std::ios::binary);
        const auto put = [&](int value, std::size_t times) {
            for (std::size_t i = 0; i < times; ++i) {
                raw.put(static_cast<char>(value & 0xff));
                if (depth > 8) raw.put(static_cast<char>(value >> 8));
            }
        };
        for (const int code : codes) {
            put(code, side * side);
            put(1 << (depth - 1), side * side / 2);
        }
        raw.close();
        const std::string format = depth > 8 ? "yuv420p" + std::to_string(depth) + "le" : "yuv420p";
        make("-f rawvideo -s 64x64 -r 25 -pix_fmt " + format + ' ' + encoder_input_ + " -i {}/raw.yuv " + encoder +
             " {}/" + name);
        MemorySource source(bytes_of(name));
        const auto frames = show_all(source);
        EXPECT_TRUE(frames) << name;
        std::vector<int> read;
        if (frames)
            for (const Shown& frame : *frames) read.push_back(frame.luma);
        EXPECT_EQ(read.size(), codes.size()) << name;
        read.resize(codes.size());
        return read;
    }
    std::string encoder_input_;
};

const std::string x265 = "-c:v libx265 -x265-params log-level=none:lossless=1 ";
const std::string hdr = "-color_primaries bt2020 -colorspace bt2020nc -color_range tv -color_trc ";

TEST_F(LumaScale, TheTestsOwnFormulasGoThroughTheStandardsPoints) {
    EXPECT_NEAR(pq_signal(100), 0.508, 0.0005);  // BT.2408 table 1: in PQ, 100 cd/m2 and HDR white
    EXPECT_NEAR(pq_signal(203), 0.58, 0.002);
    EXPECT_NEAR(hlg_signal(203), 0.75, 0.002);  // in HLG, HDR white
}

TEST_F(LumaScale, LimitedRangeIsTheScaleItself) {
    const std::vector<int> codes{1, 16, 17, 100, 128, 234, 235, 254};
    EXPECT_EQ(read_back(codes, 8, "-c:v libx264 -qp 0", "h264.mp4"), codes);
    EXPECT_EQ(read_back(codes, 8, x265, "hevc.mp4"), codes);
    EXPECT_EQ(read_back(codes, 8, "-c:v libvpx-vp9 -lossless 1", "vp9.webm"), codes);
}

TEST_F(LumaScale, FullRangeIsBroughtToIt) {
    const std::vector<int> codes{0, 1, 50, 100, 128, 200, 254, 255};
    encoder_input_ = "-color_range pc";
    const std::vector<std::pair<std::string, std::string>> kinds{
        {"-c:v libx264 -qp 0 -color_range pc -pix_fmt yuvj420p", "h264.mp4"},
        {x265 + "-color_range pc -pix_fmt yuvj420p", "hevc.mkv"},
        {"-c:v libvpx-vp9 -lossless 1 -color_range pc", "vp9.webm"},
        {"-c:v libaom-av1 -cpu-used 8 -crf 0 -color_range pc", "av1.mkv"},
        {"-c:v mjpeg -q:v 1 -pix_fmt yuvj420p", "mjpeg.avi"},
    };
    for (const auto& [encoder, name] : kinds) {
        const auto read = read_back(codes, 8, encoder, name);
        for (std::size_t i = 0; i < codes.size(); ++i) EXPECT_NEAR(read[i], 16 + 219 * codes[i] / 255.0, 1.6) << name;
    }
}

TEST_F(LumaScale, TenBitsLoseTheLastTwo) {
    const std::vector<int> codes{4, 64, 66, 400, 402, 512, 940, 1019};
    const std::vector<int> wanted{1, 16, 17, 100, 101, 128, 235, 255};
    EXPECT_EQ(read_back(codes, 10, x265, "ten.mp4"), wanted);
    EXPECT_EQ(read_back(codes, 10, "-c:v libx264 -qp 0", "ten264.mp4"), wanted);
    EXPECT_EQ(read_back(codes, 10, "-c:v libvpx-vp9 -profile:v 2 -lossless 1", "ten.webm"), wanted);
}

TEST_F(LumaScale, TheSameLightIsTheSameNumberInHdr) {
    const std::vector<double> lights{0, 0.5, 2, 5, 10, 20, 50, 90};
    std::vector<int> pq, hlg, wanted;
    for (const double light : lights) {
        pq.push_back(limited(pq_signal(light), 10));
        hlg.push_back(limited(hlg_signal(light), 10));
        wanted.push_back(limited(sdr_signal(light), 8));
    }
    const std::vector<std::pair<std::string, std::string>> kinds{
        {x265, "hdr.mp4"},
        {x265, "hdr.mkv"},
        {"-c:v libvpx-vp9 -profile:v 2 -lossless 1 ", "hdr.webm"},
        {"-c:v libaom-av1 -cpu-used 8 -crf 0 ", "hdr_av1.mkv"}};
    for (const auto& [encoder, name] : kinds) {
        const auto from_pq = read_back(pq, 10, encoder + hdr + "smpte2084", name);
        const auto from_hlg = read_back(hlg, 10, encoder + hdr + "arib-std-b67", name);
        for (std::size_t i = 0; i < lights.size(); ++i) {
            EXPECT_NEAR(from_pq[i], wanted[i], 1) << name << ' ' << lights[i];
            EXPECT_NEAR(from_hlg[i], wanted[i], 1) << name << ' ' << lights[i];
        }
    }
    // Taken as they are stored, steps between greys would be half as high in PQ.
    EXPECT_LT(pq.back() / 4 - pq[2] / 4, 0.55 * (wanted.back() - wanted[2]));
}

TEST_F(LumaScale, HighlightsAreBentAndStayInOrder) {
    const std::vector<double> lights{90, 120, 203, 300, 500, 800, 1000, 4000};
    std::vector<int> pq, hlg;
    for (const double light : lights) {
        pq.push_back(limited(pq_signal(light), 10));
        hlg.push_back(limited(hlg_signal(std::min(light, 1000.0)), 10));
    }
    const auto from_pq = read_back(pq, 10, x265 + hdr + "smpte2084", "pq.mp4");
    const auto from_hlg = read_back(hlg, 10, x265 + hdr + "arib-std-b67", "hlg.mp4");
    for (std::size_t i = 0; i < lights.size(); ++i) {
        EXPECT_NEAR(from_pq[i], from_hlg[i], 1) << lights[i];
        if (i > 0 && lights[i] <= 800) {
            EXPECT_GT(from_pq[i], from_pq[i - 1]) << lights[i];
        }
        EXPECT_LE(from_pq[i], 235) << lights[i];
    }
    EXPECT_EQ(from_pq[6], 235);
    EXPECT_EQ(from_pq[7], 235);
    EXPECT_GE(from_pq[2], 200);  // white paper stays far above grey
}

TEST_F(LumaScale, RgbIsWeighedAndBroughtToIt) {
    make("-f lavfi -i color=0x646464:s=64x48:r=25 -frames:v 5 -pix_fmt gbrp -c:v libx264rgb -qp 0 {}/rgb.mp4");
    MemorySource source(bytes_of("rgb.mp4"));
    const auto frames = show_all(source);
    ASSERT_TRUE(frames);
    ASSERT_EQ(frames->size(), 5u);
    EXPECT_NEAR((*frames)[0].luma, 16 + 219 * 100 / 255.0, 1);
}

}  // namespace
}  // namespace milchglas::media::test
