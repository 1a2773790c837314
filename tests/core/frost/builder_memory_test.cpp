// A clip that needs more memory than the process may have is refused as that, never as a fault of ours.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>

#include "tests/core/frost/scene.h"

namespace milchglas::frost {
namespace {

#ifndef MILCHGLAS_SANITIZED  // a sanitizer reserves terabytes
constexpr std::uint64_t spare_bytes = 32u << 20;
constexpr int refused_for_memory = 7, other_refusal = 8, never_refused = 9;

/// So that only `spare_bytes` more of address space can be had.
void limit_memory() {
    std::uint64_t pages = 0;
    std::ifstream("/proc/self/statm") >> pages;
    const rlim_t most = pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)) + spare_bytes;
    const rlimit limit{most, most};
    ::setrlimit(RLIMIT_AS, &limit);
}

int add_until_refused(TrackBuilder& builder) {
    const Bytes pixels(320 * 180, 128);
    for (std::int64_t at = 0; at < 4000; ++at)
        if (const Status added = builder.add_frame({pixels.data(), 320, 320, 180}, {at, 1, false}); !added)
            return added.error() == fail(Errc::damaged, "frost.memory") ? refused_for_memory : other_refusal;
    return never_refused;
}

TEST(TrackBuilderMemory, IsRefusedByItsName) {
    Settings settings = testing::scene_settings();
    settings.display = {320, 180};
    auto builder = TrackBuilder::create(std::move(settings));
    ASSERT_TRUE(builder);
    const pid_t child = ::fork();
    if (child == 0) {
        limit_memory();
        ::_exit(add_until_refused(*builder));
    }
    int status = 0;
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), refused_for_memory);
}
#endif

}  // namespace
}  // namespace milchglas::frost
