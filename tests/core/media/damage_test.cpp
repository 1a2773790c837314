// Hostile and broken bytes: an error with a name, or the frames that are still good; never a crash.
#include <random>

#include "tests/core/media/made_clip.h"

namespace milchglas::media::test {
namespace {

class Damage : public MadeClip {};

Bytes noise(std::size_t size, unsigned int seed) {
    std::mt19937 generator(seed);
    Bytes bytes(size);
    for (auto& byte : bytes) byte = static_cast<std::uint8_t>(generator());
    return bytes;
}

TEST(DamageWithoutFfmpeg, NothingIsNoVideo) {
    EXPECT_EQ(refusal(Bytes{}), as_refusal(Errc::usage, "media.empty"));
    EXPECT_EQ(refusal(Bytes{0}), as_refusal(Errc::usage, "media.not_video"));
}

TEST(DamageWithoutFfmpeg, RandomBytesAreNoVideo) {
    for (unsigned int seed = 0; seed < 20; ++seed)
        EXPECT_EQ(refusal(noise(5000, seed)), as_refusal(Errc::usage, "media.not_video"));
}

TEST(DamageWithoutFfmpeg, RandomBytesBehindTheRightSignatureAreDamaged) {
    const std::vector<std::string> heads{std::string("\0\0\0\x18"
                                                     "ftyp",
                                                     8),
                                         "\x1A\x45\xDF\xA3", std::string("RIFF\0\0\1\0AVI LIST", 16)};
    for (const std::string& head : heads) {
        Bytes bytes = to_bytes(head);
        const Bytes rest = noise(20000, 7);
        bytes.insert(bytes.end(), rest.begin(), rest.end());
        const std::string said = refusal(bytes);
        EXPECT_TRUE(said == as_refusal(Errc::damaged, "media.damaged") ||
                    said == as_refusal(Errc::usage, "media.no_video_stream"))
            << said;
    }
}

TEST_F(Damage, ATruncatedTailKeepsTheFramesBeforeIt) {
    make(counting(50) + "-c:v libx264 -bf 0 -g 10 {}/whole.mkv");
    Bytes bytes = bytes_of("whole.mkv");
    bytes.resize(bytes.size() * 6 / 10);
    MemorySource source(bytes);
    const auto frames = show_all(source);
    ASSERT_TRUE(frames) << frames.error().where();
    EXPECT_GT(frames->size(), 10u);
    EXPECT_LT(frames->size(), 50u);
}

TEST_F(Damage, AnMp4WithoutItsIndexIsDamaged) {
    make(counting(50) + "-c:v libx264 {}/whole.mp4");
    Bytes bytes = bytes_of("whole.mp4");
    bytes.resize(bytes.size() / 2);
    EXPECT_EQ(refusal(bytes), as_refusal(Errc::damaged, "media.damaged"));
}

TEST_F(Damage, NoByteFlipCrashesOrBlocks) {
    make(counting(10) + "-c:v libx264 -bf 2 {}/whole.mp4");
    const Bytes whole = bytes_of("whole.mp4");
    for (unsigned int seed = 0; seed < 150; ++seed) {
        std::mt19937 generator(seed);
        Bytes bytes = whole;
        for (int i = 0; i < 20; ++i) bytes[generator() % bytes.size()] = static_cast<std::uint8_t>(generator());
        MemorySource source(bytes);
        const auto frames = show_all(source);
        if (frames) {
            for (std::size_t i = 1; i < frames->size(); ++i)
                EXPECT_GT((*frames)[i].time.pts, (*frames)[i - 1].time.pts) << "seed " << seed;
        } else {
            EXPECT_TRUE(frames.error().where().starts_with("media.")) << frames.error().where();
        }
    }
}

TEST_F(Damage, AnErrorOfTheSourceIsReportedAsItIs) {
    make("-f lavfi -i testsrc2=s=640x480 -frames:v 30 -c:v libx264 -crf 4 -movflags +faststart {}/whole.mp4");
    const Bytes whole = bytes_of("whole.mp4");
    ASSERT_GT(whole.size(), 100'000u);
    for (const std::uint64_t from : {std::uint64_t{0}, std::uint64_t{1000}, std::uint64_t{whole.size() - 2000}}) {
        MemorySource source(whole);
        source.fail_from(from);
        EXPECT_EQ(refusal(source), as_refusal(Errc::damaged, "test.source")) << from;
    }
}

}  // namespace
}  // namespace milchglas::media::test
