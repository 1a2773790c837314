#include "core/viewer/large_pages.h"

#include <fstream>
#include <string>
#include <vector>

#include "tests/core/viewer/sandboxed_child.h"

namespace milchglas::viewer::test {
namespace {

#ifndef MILCHGLAS_SANITIZED  // a sanitizer's malloc has no heap that grows

bool system_has_large_pages() {
    return std::ifstream("/sys/kernel/mm/transparent_hugepage/enabled").good();
}

/// Whether the kernel says of some part of the heap that it comes in large pages ("hg").
bool heap_is_in_large_pages() {
    std::ifstream maps("/proc/self/smaps");
    bool heap = false;
    for (std::string line; std::getline(maps, line);) {
        if (line.find("[heap]") != std::string::npos) heap = true;
        if (!line.starts_with("VmFlags:")) continue;
        if (heap && line.find(" hg") != std::string::npos) return true;
        heap = false;
    }
    return false;
}

TEST(LargePages, TheHeapGrowsInThem) {
    const Act look = [] {
        if (heap_is_in_large_pages()) return 2;
        grow_heap_in_large_pages();
        return heap_is_in_large_pages() || !system_has_large_pages() ? 0 : 1;
    };
    expect_code(in_child(look), 0, "look");
}

TEST(LargePages, WhatIsFreedStaysAndIsUsedAgainBehindLockDown) {
    const Act fill_twice = [] {
        for (int time = 0; time < 2; ++time) {
            std::vector<std::vector<char>> blocks;
            for (int i = 0; i < 40; ++i) blocks.emplace_back(3 << 20, static_cast<char>(i));
            for (int i = 0; i < 40; ++i)
                if (blocks[static_cast<std::size_t>(i)].back() != static_cast<char>(i)) return 1;
        }
        return 0;
    };
    expect_code(in_sandbox(Mode::pass, fill_twice,
                           [] {
                               grow_heap_in_large_pages();
                               return 0;
                           }),
                0, "fill");
}

#endif

}  // namespace
}  // namespace milchglas::viewer::test
