// A clip as large as one may be: sealed and received in memory that doesn't grow with it.
#include <sys/resource.h>
#include <unistd.h>

#include "tests/core/inbox/sent_clip.h"

namespace milchglas::inbox {
namespace {

class LargeClip : public SentClip {};

std::int64_t peak_bytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss * 1024LL;
}

TEST_F(LargeClip, FourGibibytesTakeNoMemory) {
    const TemporaryFolder folder;
    const auto open = [&](const char* name) {
        return UniqueFd(::open((folder.path() / name).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600));
    };
    const UniqueFd media = open("media"), sealed = open("sealed"), copy = open("copy");
    ASSERT_EQ(::ftruncate(media.get(), static_cast<off_t>(max_media_size)), 0);
    const auto figures = measure_media(media.get(), stop_);
    ASSERT_TRUE(figures);
    manifest_.media_size = static_cast<std::int64_t>(figures->size);
    manifest_.media_blake2b = to_hex(figures->blake2b);
    ASSERT_TRUE(seal_clip(consent_note_, clip_note(), media.get(), *figures, "mp4",
                          std::array{identities_[0].recipient()}, sealed.get(), stop_));
    auto reception = begin(sealed.get(), copy.get());
    ASSERT_TRUE(reception);
    EXPECT_TRUE(reception->finish());
    EXPECT_LT(peak_bytes(), 64 << 20);
}

}  // namespace
}  // namespace milchglas::inbox
