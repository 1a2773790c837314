#pragma once
// One target per parser: a file with this one function. libFuzzer calls it with bytes of its own making, replay.cpp
// with those of tests/fuzz/corpus. A target crashes on what must not be; refusing its input is right.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/base/bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace milchglas::fuzz {

/// Unlike assert() there in every build.
inline void must(bool holds) {
    if (!holds) std::abort();
}

}  // namespace milchglas::fuzz
