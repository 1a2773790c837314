#include "core/base/locked_memory.h"

#include <grp.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "core/base/secret.h"

namespace milchglas {
namespace {

#ifdef MILCHGLAS_SANITIZED
constexpr bool mlock_locks = false;  // the runtime's own does nothing and says that it worked
#else
constexpr bool mlock_locks = true;
#endif

class LockedMemory : public testing::Test {
  protected:
    static void SetUpTestSuite() { ASSERT_TRUE(prepare_process()); }
};

/// The kernel's flags of the mapping that holds `address`: "rd wr ... lo dd".
std::string flags_of(const void* address) {
    std::ifstream maps("/proc/self/smaps");
    const auto wanted = reinterpret_cast<std::uintptr_t>(address);
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        std::uintptr_t from = 0, to = 0;
        char dash = 0;
        if (std::istringstream(line) >> std::hex >> from >> dash >> to && dash == '-')
            inside = wanted >= from && wanted < to;
        else if (inside && line.starts_with("VmFlags:"))
            return line + " ";
    }
    return {};
}

/// Exit code of a child that may lock nothing and runs `act`.
template <class Act>
int without_leave_to_lock(const Act& act) {
    const pid_t child = ::fork();
    if (child == 0) {
        const rlimit none{0, 0};
        ::setrlimit(RLIMIT_MEMLOCK, &none);
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setuid(65534) != 0)) ::_exit(99);  // root may always
        ::_exit(act());
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

TEST_F(LockedMemory, SecretsLieLockedAndOutOfCoreDumps) {
    if (!mlock_locks || !memory_is_locked()) GTEST_SKIP() << "no leave to lock memory here";
    const Secret secret = Secret::random(32);
    const std::string flags = flags_of(secret.view().data());
    EXPECT_NE(flags.find(" lo "), std::string::npos) << flags;
    EXPECT_NE(flags.find(" dd "), std::string::npos) << flags;
}

TEST_F(LockedMemory, WhatIsTakenIsZeroAndWhatIsGivenBackIsWiped) {
    std::uint8_t* memory = take_secret_memory(100);
    ASSERT_NE(memory, nullptr);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(memory[i], 0);
    memory[0] = memory[99] = 7;
    give_back_secret_memory(memory, 100);
    std::uint8_t* again = take_secret_memory(100);
    for (int i = 0; i < 100; ++i) EXPECT_EQ(again[i], 0);
    give_back_secret_memory(again, 100);
}

TEST_F(LockedMemory, SecretsOfAllSizesLieApart) {
    std::vector<Secret> secrets;
    for (std::size_t size = 1; size < 400; ++size) {
        secrets.emplace_back(size);
        for (std::uint8_t& byte : secrets.back().mutable_view()) byte = static_cast<std::uint8_t>(size);
    }
    secrets.erase(secrets.begin() + 100, secrets.begin() + 200);
    for (std::size_t size = 1; size < 100; ++size) secrets.push_back(Secret::random(size));
    for (std::size_t i = 0; i < 100; ++i)
        for (const std::uint8_t byte : secrets[i].view()) ASSERT_EQ(byte, static_cast<std::uint8_t>(i + 1));
}

TEST_F(LockedMemory, ThreadsShareIt) {
    std::vector<std::thread> threads;
    for (int t = 0; t < 4; ++t)
        threads.emplace_back([] {
            for (int i = 0; i < 2000; ++i) {
                const Secret one = Secret::random(33);
                EXPECT_TRUE(one.clone() == one);
            }
        });
    for (std::thread& thread : threads) thread.join();
}

TEST_F(LockedMemory, WritingOverTheEndEndsTheProcess) {
    EXPECT_DEATH(
        {
            std::uint8_t* memory = take_secret_memory(32);
            memory[32] ^= 1;
            give_back_secret_memory(memory, 32);
        },
        "");
}

TEST_F(LockedMemory, WhatCannotBeLockedIsTold) {
    if (!mlock_locks) GTEST_SKIP() << "everything can be locked here, so it seems";
    // In a fresh heap, which the arena of this process isn't: the secret finds no room in it and no leave outside.
    EXPECT_EQ(without_leave_to_lock([] {
                  const bool before = memory_is_locked();
                  const Secret large(4u << 20);
                  return before && memory_is_locked() ? 1 : 0;
              }),
              0);
}

}  // namespace
}  // namespace milchglas
