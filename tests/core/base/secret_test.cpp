#include "core/base/secret.h"

#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>

#include <algorithm>
#include <csignal>
#include <type_traits>

namespace milchglas {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);

class SecretTest : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
};

TEST_F(SecretTest, TheProcessKeepsItsMemoryToItself) {
    rlimit core{};
    getrlimit(RLIMIT_CORE, &core);
    EXPECT_EQ(core.rlim_cur, 0u);
    struct sigaction pipe {};
    sigaction(SIGPIPE, nullptr, &pipe);
    EXPECT_EQ(pipe.sa_handler, SIG_IGN);
#ifndef MILCHGLAS_SANITIZED  // LeakSanitizer traces its own process
    EXPECT_EQ(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
}

TEST_F(SecretTest, BeginsAsZeroAndCompares) {
    const Secret zero(32);
    EXPECT_TRUE(std::ranges::all_of(zero.view(), [](auto b) { return b == 0; }));
    EXPECT_EQ(zero, Secret(32));
    EXPECT_FALSE(zero == Secret(31));
    EXPECT_EQ(Secret(), Secret(0));
    const Secret random = Secret::random(32);
    EXPECT_FALSE(random == Secret::random(32));
    EXPECT_EQ(random, random.clone());
    EXPECT_EQ(as_text(Secret::copy_of(as_bytes("abc")).view()), "abc");
}

TEST_F(SecretTest, MovesLeaveNothing) {
    Secret from = Secret::copy_of(as_bytes("abc"));
    Secret to = std::move(from);
    EXPECT_TRUE(from.empty());  // NOLINT: moved-from on purpose
    EXPECT_EQ(from.view().data(), nullptr);
    Secret other(7);
    other = std::move(to);
    EXPECT_EQ(as_text(other.view()), "abc");
    other.wipe();
    EXPECT_TRUE(other.empty());
    EXPECT_TRUE(Secret::copy_of({}).empty());
}

}  // namespace
}  // namespace milchglas
